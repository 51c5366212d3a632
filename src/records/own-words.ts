/** `templates/languages/TAG.yaml`: words of the interface in a language of the project's own. */
import * as z from 'zod';
import { CHOSEN, languageOf, OWN_PATHS, type OwnWords, REPLACEABLE, saidAt } from '../languages/index.ts';
import { TOOL_LOCALE } from '../model/index.ts';
import { object, text } from './words.ts';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const namesIn = (words: string) => [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);

/** Words whose placeholders are all known: `{date}` is refused where the page gives no date. */
const filled = (names: readonly string[]) =>
  text.refine((words) => namesIn(words).every((name) => names.includes(name)), {
    error: ({ input }) => {
      const wrong = namesIn(String(input)).find((name) => !names.includes(name));
      const known = names.map((name) => `\`{${name}}\``).join(', ');
      return `Unexpected \`{${wrong}}\`, expected ${names.length === 0 ? 'words without a name in braces' : known}`;
    },
  });

function leafFor(path: string): z.ZodType {
  // Some of our own words hold placeholders that a page fills in later.
  const filledLater = namesIn(saidAt(languageOf(TOOL_LOCALE).words(), path) ?? '');
  const names = [
    ...new Set([...(REPLACEABLE[path] ?? []).map((name) => name.replace('#', '')), ...filledLater]),
  ];
  const words = filled(names);
  const isCounted = REPLACEABLE[path]?.some((name) => name.startsWith('#'));
  return isCounted
    ? z.union([
        object(Object.fromEntries(CATEGORIES.map((category) => [category, words.optional()]))).refine(
          (forms) => forms.other !== undefined,
          'Unexpected absence of `other`, expected a form for every number that has none of its own',
        ),
        words,
      ])
    : words;
}

type Tree = { [key: string]: Tree | z.ZodType };

/** The schema of a part, of which every key may be left out. */
const schemaOf = (tree: Tree): z.ZodType =>
  object(
    Object.fromEntries(
      Object.entries(tree).map(([key, inner]) => [
        key,
        (inner instanceof z.ZodType ? inner : schemaOf(inner)).optional(),
      ]),
    ),
  );

function treeOfPaths(): Tree {
  const tree: Tree = {};
  for (const path of OWN_PATHS) {
    const chosen = Object.keys(CHOSEN).find((of) => path.startsWith(`${of}.`));
    const names = chosen ? [...chosen.split('.'), path.slice(chosen.length + 1)] : path.split('.');
    let here = tree;
    for (const name of names.slice(0, -1)) {
      here[name] ??= {};
      here = here[name] as Tree;
    }
    here[names.at(-1)!] = leafFor(path);
  }
  return tree;
}

const dates = object({
  months: z
    .array(text, { error: 'Unexpected months, expected a list of twelve' })
    .length(12, 'Unexpected number of months, expected twelve'),
  long: filled(['d', 'dd', 'm', 'mm', 'y', 'month', 'mon']),
  short: filled(['d', 'dd', 'm', 'mm', 'y', 'month', 'mon']),
});

const wholeSchema = () =>
  object({
    languageName: text.optional(),
    dates: dates.optional(),
    ...((schemaOf(treeOfPaths()) as z.ZodObject).shape as z.ZodRawShape),
  });

let made: ReturnType<typeof wholeSchema> | null = null;

/** As it is written: keys inside keys. Made for the first project that has words of its own: it has a leaf for each of ours. */
export function ownWordsSchema(): ReturnType<typeof wholeSchema> {
  made ??= wholeSchema();
  return made;
}

/** What was written, by its paths. */
export function ownWordsOf({
  languageName,
  dates: days,
  ...tree
}: z.output<ReturnType<typeof wholeSchema>>): OwnWords {
  const texts: Record<string, OwnWords['texts'][string]> = {};
  const visit = (value: unknown, path: string): void => {
    if (value === undefined) return;
    if (OWN_PATHS.includes(path)) texts[path] = value as OwnWords['texts'][string];
    else
      for (const [key, inner] of Object.entries(value as object))
        visit(inner, path === '' ? key : `${path}.${key}`);
  };
  visit(tree, '');
  return { languageName: languageName as string | undefined, dates: days as OwnWords['dates'], texts };
}

export type OwnWordsRecord = OwnWords;
