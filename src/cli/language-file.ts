/** Makes the file for a project's own words: every word that can be replaced, with its value in an existing language. */
import { stringify } from 'yaml';
import {
  CHOSEN,
  type Dictionary,
  FIXED,
  languageOf,
  ownName,
  REPLACEABLE,
  type Spoken,
  saidAt,
} from '../languages/index.ts';
import type { Locale } from '../model/index.ts';

/** Counts that together use every plural form of any language. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

type Tree = { [key: string]: unknown };

/** The YAML for `tag`, filled with the words of `beneath`. */
export function languageFile(tag: Locale, beneath: Spoken): string {
  const { words, dates } = languageOf(beneath);
  const dictionary = words();
  const { months, pattern } = dates.form();
  const tree: Tree = {
    languageName: ownName(tag),
    dates: { months: [...months], long: pattern, short: '{dd}.{mm}.{y}' },
  };
  for (const [path, names] of Object.entries(REPLACEABLE))
    put(tree, path.split('.'), wordsAt(dictionary, path, names, tag));
  for (const [path, choices] of Object.entries(CHOSEN))
    for (const choice of choices)
      put(tree, [...path.split('.'), choice], saidAt(dictionary, `${path}.${choice}`));
  return `# Words of the interface in ${ownName(tag)} (${tag}). Below each name stands what is said now, in ${beneath}:
# put your words in its place; a line that you take out stays as it is. Names in braces are filled in; \`one\`, \`few\`,
# \`other\` are the forms that a noun takes beside a number. Then: gazette check.
# What depends on more than names cannot be replaced here:
${FIXED.map((path) => `#   ${path}\n`).join('')}${stringify(tree, { lineWidth: 0 })}`;
}

/** The text at `path`, with placeholders in braces; one text for each plural form where it has a count. */
function wordsAt(dictionary: Dictionary, path: string, names: readonly string[], tag: Locale): unknown {
  const said = saidAt(dictionary, path);
  if (said !== null) return said;
  const value = path.split('.').reduce<unknown>((here, key) => (here as Tree)[key], dictionary) as (
    ...values: unknown[]
  ) => string;
  const [first, ...others] = names.filter((name) => name.startsWith('#'));
  const say = (count: number) => {
    const values = names.map((name) => (name === first ? count : name.startsWith('#') ? OTHER : `{${name}}`));
    const text = value(...values).replace(OTHER_WRITTEN, `{${others[0]?.slice(1)}}`);
    return text.replace(/\d+/, `{${first!.slice(1)}}`);
  };
  const rules = new Intl.PluralRules(tag);
  const forms = Object.fromEntries(COUNTS.map((count) => [rules.select(count), say(count)]));
  return { ...forms, other: forms.other ?? say(100) };
}

/** Takes the place of a second number; its digits are recognised even with grouping signs. */
const OTHER = 7_654_321;
const OTHER_WRITTEN = /7\D?654\D?321/;

function put(tree: Tree, names: readonly string[], words: unknown): void {
  const [first, ...rest] = names as [string, ...string[]];
  if (rest.length === 0) tree[first] = words;
  else {
    tree[first] ??= {};
    put(tree[first] as Tree, rest, words);
  }
}
