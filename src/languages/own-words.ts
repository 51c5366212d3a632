/**
 * Words of the interface that a project brings along (`templates/languages/TAG.yaml`): they replace those of a folder, or add a
 * language that has none. What they leave out stays as it is in the language beneath them.
 */
import type { DayForm, IsoDate, Locale } from '../model/index.ts';
import { inForm } from './dates.ts';
import type { Dictionary } from './dictionary.ts';
import { pluralOf } from './numbers.ts';
import { CHOSEN, REPLACEABLE } from './word-list.ts';

/** One text, or one for each form of the noun that goes with a number: `one`, `few`, `other`. */
export type OwnText = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export interface OwnWords {
  /** What the language is called in itself. */
  readonly languageName?: string | undefined;
  /** How days are written. */
  readonly dates?:
    | { readonly months: readonly string[]; readonly long: string; readonly short: string }
    | undefined;
  /** By the paths of `REPLACEABLE` and `CHOSEN`: `site.lead`, `status.in-force`. */
  readonly texts: Readonly<Record<string, OwnText>>;
}

/** Everything that a language says, by its path. */
export const OWN_PATHS: readonly string[] = [
  ...Object.keys(REPLACEABLE),
  ...Object.entries(CHOSEN).flatMap(([path, choices]) => choices.map((choice) => `${path}.${choice}`)),
];

/** What `words` say nothing of. */
export const missingIn = ({ languageName, dates, texts }: OwnWords): string[] => [
  ...(languageName === undefined ? ['languageName'] : []),
  ...(dates === undefined ? ['dates'] : []),
  ...OWN_PATHS.filter((path) => texts[path] === undefined),
];

/** So many words may be the same in two languages: “PDF”, “API”, names of days. */
const MAY_BE_SAME = 0.15;

/** The words of `own` that are still those of the language beneath: a file that was written and not filled in. */
export function unchangedIn({ texts }: OwnWords, beneath: Dictionary): string[] {
  const unchanged = Object.keys(texts).filter((path) => saidAt(beneath, path) === texts[path]);
  return unchanged.length > OWN_PATHS.length * MAY_BE_SAME ? unchanged : [];
}

/** What is said at `path`, with its names in braces; `null`: it counts something. */
export function saidAt(dictionary: Dictionary, path: string): string | null {
  const chosen = Object.keys(CHOSEN).find((of) => path.startsWith(`${of}.`));
  const names = REPLACEABLE[path] ?? [];
  const value = (chosen ?? path)
    .split('.')
    .reduce<unknown>(
      (here, key) => (here as Readonly<Record<string, unknown>> | undefined)?.[key],
      dictionary,
    );
  if (typeof value === 'string') return value;
  if (typeof value !== 'function' || names.some((name) => name.startsWith('#'))) return null;
  return String(value(...(chosen ? [path.slice(chosen.length + 1)] : names.map((name) => `{${name}}`))));
}

/** Whether a project's words are a language of their own: none is missing, and few are those of the one beneath. */
const isWhole = (own: OwnWords, beneath: Dictionary): boolean =>
  missingIn(own).length === 0 && unchangedIn(own, beneath).length === 0;

/** The words of `beneath` with those of `own`. The page says `tag` of itself where they are a whole language. */
export function withOwnWords(beneath: Dictionary, own: OwnWords, tag: Locale): Dictionary {
  const dates = own.dates && {
    date: (day: IsoDate) => inForm(formOf(own.dates!), day),
    shortDate: (day: IsoDate) => inForm({ ...formOf(own.dates!), pattern: own.dates!.short }, day),
  };
  return {
    ...(replaced(beneath, '', own.texts, tag) as unknown as Dictionary),
    ...dates,
    locale: isWhole(own, beneath) ? tag : beneath.locale,
    languageName: own.languageName ?? beneath.languageName,
  };
}

/** What a page needs to write days by itself. */
export const formOf = ({ months, long }: NonNullable<OwnWords['dates']>): DayForm => ({
  months,
  pattern: long,
});

function replaced(value: unknown, path: string, texts: OwnWords['texts'], tag: Locale): unknown {
  const choices = CHOSEN[path];
  if (choices) {
    const say = value as (choice: string) => string;
    return (choice: string) => (texts[`${path}.${choice}`] as string | undefined) ?? say(choice);
  }
  const names = REPLACEABLE[path];
  const text = texts[path];
  if (names) return text === undefined ? value : names.length === 0 ? text : filler(text, names, tag);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      replaced(inner, path === '' ? key : `${path}.${key}`, texts, tag),
    ]),
  );
}

/** Fills `{count}` and the like. The first number decides about the form. */
function filler(text: OwnText, names: readonly string[], tag: Locale): (...values: unknown[]) => string {
  const plain = names.map((name) => name.replace('#', ''));
  const at = names.findIndex((name) => name.startsWith('#'));
  return (...values) => {
    const form =
      typeof text === 'string' ? text : (text[pluralOf(tag, Number(values[at]))] ?? text.other ?? '');
    return form.replace(/\{(\w+)\}/g, (mark, name: string) =>
      plain.includes(name) ? String(values[plain.indexOf(name)]) : mark,
    );
  };
}
