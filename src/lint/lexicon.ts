/** How heuristic rules recognise sections and names. A section is recognised by its anchor or by its title. */
import { LANGUAGES, type Topic } from '../languages/index.ts';
import type { LintText, Section } from './text.ts';

/** Usual anchors of sections by topic, the same in every language. */
const ANCHORS: Readonly<Record<Topic, RegExp>> = {
  categories: /^(data|categories|what-we-collect)/,
  sources: /^(sources|collection)/,
  purposes: /^purposes?/,
  bases: /^(legal-bas|bases|lawful)/,
  recipients: /^(third-parties|recipients|sharing|transfer)/,
  retention: /^(retention|storage)/,
  rights: /^rights/,
  cookies: /^cookies?/,
  changes: /^(changes|amendments|updates)/,
  contacts: /^contacts?/,
};

/** The sections of `text` about `topic`: by their anchors, and by their titles where the language is known. */
export function sectionsOn(
  { sections, language }: Pick<LintText, 'sections' | 'language'>,
  topic: Topic,
): Section[] {
  const title = language?.lexicon.topics[topic];
  return sections.filter((section) => ANCHORS[topic].test(section.anchor) || title?.test(section.title));
}

/** The items and table rows of `sections`: what a list there names, without what follows its colon. */
export function namedIn(sections: readonly Section[]): string[] {
  const items = sections.flatMap(({ leaves }) =>
    leaves.filter(({ kind }) => kind === 'item').map(({ text }) => text.split(/[:：—–]/)[0]!.trim()),
  );
  const rows = sections.flatMap(({ tables }) =>
    tables.flatMap((table) => table.slice(1).map((row) => row[0] ?? '')),
  );
  return [...items, ...rows].filter((name) => name !== '');
}

/** Beginnings of the words of a name, so that endings and short words make no difference. */
export function stems(words: string): Set<string> {
  const found = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(
    found.filter((word) => !NOISE.some((begin) => word.startsWith(begin))).map((word) => word.slice(0, 5)),
  );
}

/** Words common to all names of categories, which are ignored. */
const NOISE = LANGUAGES.flatMap(({ lexicon }) => lexicon.noise);

/** Whether two names probably mean the same thing, judged by their words. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [stems(a), stems(b)];
  return [...x].some((stem) => y.has(stem));
}
