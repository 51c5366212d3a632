/** What the sentences of notices say under every condition that they ask, so that one language can be held against another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid } from 'liquidjs';
import { parse } from 'yaml';
import type { Spoken } from '../languages/index.ts';
import { languageFolder } from '../output/tool.ts';
import { mark } from './said-with.ts';

/** The sentences of a language, by where they stand. */
export function mailSentences(tag: Spoken): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (place: string, value: unknown): void => {
    if (typeof value === 'string') found.set(place, value);
    else
      for (const [key, inner] of Object.entries(value as object))
        visit(place === '' ? key : `${place}.${key}`, inner);
  };
  visit('', parse(readFileSync(join(languageFolder(tag), 'mail.yaml'), 'utf8')));
  return found;
}

/** The sentence at `place`, which stands for every tense where a language has one for all. */
export const sentenceAt = (sentences: ReadonlyMap<string, string>, place: string): string | undefined =>
  sentences.get(place) ?? sentences.get(place.replace(/\.[^.]+$/, ''));

/** What each name that a condition asks for may be. */
const ASKED: Readonly<Record<string, readonly unknown[]>> = {
  effective_passed: [true, false],
  withdrawn_later: [true, false],
  last_day_announced: [true, false],
  others: [true, false],
  telling: ['upcoming', 'in-force', 'superseded', 'withdrawn', 'replaced', 'repealed'],
  replacement_state: ['upcoming', 'in-force', 'superseded', 'withdrawn'],
  in_force: ['', mark('in_force'), mark('before')],
  last_day: ['', mark('last_day')],
  reason: ['', mark('reason')],
  gap: ['', mark('gap')],
  next: ['', mark('next')],
  'contact.email': [null, mark('contact.email')],
};

const liquid = new Liquid({ strictVariables: true, strictFilters: true });

/** The names in the conditions of `sentence`. */
export const askedIn = (sentence: string): string[] => [
  ...new Set(
    [...sentence.matchAll(/\{%-?\s*(?:if|elsif|unless)\s+(.+?)\s*-?%\}/g)].flatMap(([, condition]) =>
      [...condition!.replace(/'[^']*'/g, '').matchAll(/[a-z_]+(?:\.[a-z_]+)?/g)]
        .map(([name]) => name)
        .filter((name) => !['and', 'or', 'contains', 'true', 'false'].includes(name)),
    ),
  ),
];

/** What `sentence` says for all values of `names`, in one order. */
export function outcomesOf(sentence: string, names: readonly string[]): string[] {
  const template = liquid.parse(sentence);
  const cases = names.reduce<Record<string, unknown>[]>(
    (before, name) =>
      before.flatMap((values) =>
        (ASKED[name] ?? [mark(name)]).map((value) => ({ ...values, [name]: value })),
      ),
    [{}],
  );
  return cases.map((values) => String(liquid.renderSync(template, namesWith(sentence, values))));
}

/** Every name in `sentence` with its value: its own mark, where no condition asks for it. */
function namesWith(sentence: string, values: Readonly<Record<string, unknown>>): object {
  const scope: Record<string, unknown> = {};
  const used = [...sentence.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name]) => name!);
  for (const name of new Set([...used, ...Object.keys(values)])) {
    const value = name in values ? values[name] : mark(name);
    const [group, key] = name.split('.');
    scope[group!] = key === undefined ? value : { ...((scope[group!] as object) ?? {}), [key]: value };
  }
  return scope;
}
