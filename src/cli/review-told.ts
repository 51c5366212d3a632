/** What becomes of the changes of several people, as a terminal shows it. */
import type { Review } from '../drafting/index.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { headingLabel, type Policy, TOOL_LOCALE } from '../model/index.ts';
import type { ReviewConflict } from '../records/index.ts';

const inOneSentence = (people: readonly string[]) =>
  new Intl.ListFormat(TOOL_LOCALE, { type: 'conjunction' }).format(people);

/** Everything that was joined, then every conflict with its number and its wordings. */
export function reviewTold(
  review: Review,
  policy: Policy,
  { isPlanned }: { readonly isPlanned: boolean },
): string {
  const { base, people, changes, conflicts, text } = review;
  const sections = sectionsOf(text, policy);
  const lines = [
    `${people.join(', ')}: compared with ${base.name}`,
    '',
    changes.length === 0 ? 'nothing joins' : `${isPlanned ? 'would join' : 'joined'}: ${changes.length}`,
    ...changes.map(({ clause, authors, was, becomes }) => {
      const who = authors.length > 1 ? `${inOneSentence(authors)}, the same` : authors[0]!;
      return `  ${sections(clause)}: ${who}: ${shown(was)} → ${shown(becomes)}`;
    }),
    '',
    conflicts.length === 0
      ? 'no conflicts'
      : `conflicts, in which the draft keeps its words: ${conflicts.length}`,
    ...conflicts.flatMap((conflict) => conflictTold(conflict, sections)),
  ];
  return lines.join('\n');
}

/** One conflict with its number, its section, what stands there now, and each wording with who wants it. */
export function conflictTold(
  { number, clause, words, wordings }: ReviewConflict,
  sections: (clause: string | null) => string,
): string[] {
  const rows = [
    ['now', words] as const,
    ...wordings.map(({ authors, text }) => [inOneSentence(authors), text] as const),
  ];
  const width = Math.max(...rows.map(([who]) => who.length));
  return [
    `  ${number}. ${sections(clause)}`,
    ...rows.map(([who, text]) => `     ${`${who}:`.padEnd(width + 1)} ${shown(text)}`),
  ];
}

/** Names of sections by their anchor. */
export function sectionsOf(text: string, { numbering }: Policy): (clause: string | null) => string {
  const { document } = parseMarkdown(text, { numbering });
  const names = new Map(
    document.blocks.flatMap((block) =>
      block.type === 'heading' ? [[block.anchor, headingLabel(block)] as const] : [],
    ),
  );
  return (clause) => (clause === null ? 'the beginning' : `${names.get(clause) ?? ''} (#${clause})`.trim());
}

/** Words in one line; nothing is told as such. */
const shown = (words: string): string => {
  const line = words.replace(/\s*\n\s*/g, ' ⏎ ');
  return line.trim() === '' ? (line === '' ? '(nothing)' : '(a blank)') : `“${line}”`;
};
