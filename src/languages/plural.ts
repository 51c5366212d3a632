/** Counted nouns through each language's plural rules. */
import type { Locale } from '../model/locale.ts';
import { grouped, pluralOf } from './numbers.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** `count` with the form of the noun that goes with it: «3 изменения». */
export const counted = (locale: Locale, count: number, forms: Forms): string =>
  `${grouped(locale, count)} ${forms[pluralOf(locale, count)] ?? forms.other}`;
