/** Counted nouns through each language's plural rules. */
import type { Locale } from '../model/index.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rules = new Map<Locale, Intl.PluralRules>();

/** `count` with the form of the noun that goes with it: «3 изменения». */
export function counted(locale: Locale, count: number, forms: Forms): string {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return `${new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).format(count)} ${forms[rule.select(count)] ?? forms.other}`;
}
