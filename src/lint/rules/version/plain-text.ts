import type { FootnoteReference, Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../../../archive/index.ts';
import { mentionsIn } from '../../../markdown/index.ts';
import type { TextRule } from '../../rule.ts';
import { type LintText, placeOf } from '../../text.ts';
import { numbersOf } from '../../text-numbers.ts';

/** Text format 1 leaves out what stands beside the words; what it makes of that reads otherwise than the page. */
export const plainText: TextRule = {
  id: 'version/plain-text',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The plain text of a version in text format 1 reads as its page does.',
  why: 'The bytes of a published text stay as they are. A new version of it has text format 2, which has the numbers of items, boxes, and references to notes in brackets.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { text: 'Kept for 3[^a] years.\n\n1. One\n2. [x] Two\n\n[^a]: From the last visit.' },
      {
        text: 'Kept for years[^a].\n\n1. Names\n2. Numbers\n\n- bullet\n\n[^a]: From the last visit.',
        textFormat: 1,
      },
    ],
    bad: [
      { text: 'Kept for 3[^a] years.\n\n[^a]: From the last visit.', textFormat: 1 },
      { text: 'Kept for **3**[^a] years.\n\n[^a]: From the last visit.', textFormat: 1 },
      { text: 'See item 2.\n\n1. Names\n2. Numbers', textFormat: 1 },
      { text: '## Data {#data}\n\nSee section 1.2.\n\n1. Names\n2. Numbers', textFormat: 1 },
      { text: 'We ask you:\n\n- [x] I agree', textFormat: 1 },
    ],
  },
  check(text, report) {
    const { tree, textFormat } = text;
    if (textFormat !== 1) return;
    for (const { digits, number, place } of gluedNumbers(tree))
      report(`Found a note after a number: the plain text says ${digits}${number} for ${digits}`, place);
    for (const { words, place } of citedItems(text))
      report(`Found «${words}», whose number the plain text does not have`, place);
    const boxed = firstBox(tree);
    if (boxed) report('Found boxes, which the plain text does not have', boxed, 'info');
  },
};

interface Glued {
  readonly digits: string;
  /** Of the note, which the plain text has right after the digits. */
  readonly number: number;
  readonly place: Place;
}

function gluedNumbers(tree: Root): Glued[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ identifier }: FootnoteReference) => {
    if (!numbers.has(identifier)) numbers.set(identifier, numbers.size + 1);
    return numbers.get(identifier)!;
  };
  const glued: Glued[] = [];
  visit(tree, (node, index, parent) => {
    // Notes come after everything that refers to them, so they are numbered last.
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'footnoteReference') return undefined;
    const number = numberOf(node);
    const before = index ? parent?.children[index - 1] : undefined;
    const digits = before && /\d+$/.exec(wordsOf(before))?.[0];
    if (digits) glued.push({ digits, number, place: placeOf(node) });
    return undefined;
  });
  return glued;
}

/** Where the text names an item of a list by the number that only the page shows. */
function citedItems({ document, leaves, language }: LintText): { words: string; place: Place }[] {
  if (language === null) return [];
  const { generated, items, sections } = numbersOf(document);
  return leaves.flatMap(({ text, place }) =>
    mentionsIn(text, language.references)
      .filter(({ kind, numbers }) =>
        numbers.some(
          (number) =>
            !generated.has(number) && (sections.has(number) || (kind !== 'section' && items.has(number))),
        ),
      )
      .map(({ words }) => ({ words, place })),
  );
}

function firstBox(tree: Root): Place | null {
  let found: Place | null = null;
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked === 'boolean') found ??= placeOf(item);
  });
  return found;
}
