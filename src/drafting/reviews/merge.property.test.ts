/** Properties of merging, on random texts and random edits of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import {
  type Blocks,
  edited,
  editOf,
  markdown,
  blocks as randomBlocks,
} from '../../testing/markdown-arbitrary.ts';
import type { TreeNode } from './align.ts';
import { bodyOf, keyOf } from './levels.ts';
import { mergePens } from './merge.ts';
import type { Merged, Stuff } from './merged.ts';
import { comparablePens } from './normal.ts';
import { markdownOf } from './to-markdown.ts';

const RUNS = { numRuns: Number(process.env.GAZETTE_RUNS ?? 40) };
const documentOf = (text: string) => parseMarkdown(text).document;

/** A text and what so many people made of it. */
const texts = (people: number): fc.Arbitrary<{ base: string; own: string[] }> =>
  fc
    .tuple(
      randomBlocks,
      fc.array(fc.array(editOf, { maxLength: 3 }), { minLength: people, maxLength: people }),
    )
    .map(([base, edits]: [Blocks, Parameters<typeof edited>[1][]]) => ({
      base: markdown(base),
      own: edits.map((one) => markdown(edited(base, one))),
    }));

const pensOf = (own: readonly string[]) =>
  own.map((text, i) => ({ name: `Pen ${i}`, document: documentOf(text) }));

/** The blocks of the merged text, notes left out. */
const bodyIn = ({ pieces }: Merged): TreeNode[] => pieces.flatMap(({ blocks }) => blocks);

const said = (stuff: Stuff): string =>
  stuff.type === 'words' ? keyOf([{ type: 'paragraph', runs: stuff.runs }]) : keyOf(stuff.blocks);

/** Everything that a merge says, in an order that knows nothing of the pens'. */
const told = ({ joined, conflicts }: Merged, names: readonly string[]) => ({
  joined: joined.map(({ pens, was, becomes }) => [
    pens.map((pen) => names[pen]).sort(),
    said(was),
    said(becomes),
  ]),
  conflicts: conflicts.map(({ held, wordings }) => [
    said(held),
    wordings.map(({ pens, value }) => [pens.map((pen) => names[pen]).sort(), said(value)].join('|')).sort(),
  ]),
});

describe('a merge', () => {
  it('of one person alone is what that person wrote', () => {
    fc.assert(
      fc.property(texts(1), ({ base, own }) => {
        const merged = mergePens(documentOf(base), pensOf(own));
        const { pens } = comparablePens(documentOf(base), [documentOf(own[0]!)]);
        expect(merged.conflicts).toEqual([]);
        expect(keyOf(bodyIn(merged))).toBe(keyOf(bodyOf(pens[0]!)));
      }),
      RUNS,
    );
  });

  it('of people who changed nothing is the text', () => {
    fc.assert(
      fc.property(randomBlocks, (list) => {
        const base = documentOf(markdown(list));
        const merged = mergePens(base, pensOf([markdown(list), markdown(list)]));
        expect([merged.joined, merged.conflicts]).toEqual([[], []]);
        expect(keyOf(bodyIn(merged))).toBe(keyOf(bodyOf(comparablePens(base, []).base)));
      }),
      RUNS,
    );
  });

  it('of people who made the same of it joins that once', () => {
    fc.assert(
      fc.property(texts(1), ({ base, own }) => {
        const alone = mergePens(documentOf(base), pensOf(own));
        const merged = mergePens(documentOf(base), pensOf([own[0]!, own[0]!, own[0]!]));
        expect(merged.conflicts).toEqual([]);
        expect(merged.joined.map(({ pens }) => pens)).toEqual(alone.joined.map(() => [0, 1, 2]));
        expect(keyOf(bodyIn(merged))).toBe(keyOf(bodyIn(alone)));
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which people are named', () => {
    fc.assert(
      fc.property(texts(3), ({ base, own }) => {
        const names = ['Anna', 'Boris', 'Clara'];
        const straight = mergePens(documentOf(base), pensOf(own));
        const turned = mergePens(documentOf(base), pensOf([...own].reverse()));
        expect(told(turned, [...names].reverse())).toEqual(told(straight, names));
        expect(keyOf(bodyIn(turned)).replace(/⸨[^⸩]*⸩/g, '')).toBe(
          keyOf(bodyIn(straight)).replace(/⸨[^⸩]*⸩/g, ''),
        );
      }),
      RUNS,
    );
  });

  it('loses no words that somebody put in, and tells none of them twice', () => {
    const words = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(randomBlocks, fc.array(words, { minLength: 3, maxLength: 3 }), (some, people) => {
        const list = ['This is the text.', ...some];
        const own = people.map((edits, pen) => withWords(list, edits, pen));
        const merged = mergePens(documentOf(markdown(list)), pensOf(own.map(({ text }) => text)));
        const text = textIn([...bodyIn(merged), ...merged.notes.flatMap(({ blocks }) => blocks)]);
        const timesIn = (where: string, word: string) => where.split(word).length - 1;
        for (const word of own.flatMap((one) => one.words)) {
          const disputed = merged.conflicts.filter(({ held, wordings }) =>
            wordings.some(({ value }) => timesIn(stuffText(value), word) > timesIn(stuffText(held), word)),
          );
          expect([word, timesIn(text, word) + disputed.length]).toEqual([word, 1]);
        }
      }),
      RUNS,
    );
  });

  it('joins whatever is in different paragraphs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 2, 4, 6, 8, 10], { minLength: 3, maxLength: 3 }), (places) => {
        const base = Array.from(
          { length: 12 },
          (_, i) => `Paragraph ${i} says that we keep data for ${i} years.`,
        );
        const own = places.map((at, pen) =>
          base.map((text, i) => (i === at ? text.replace('keep', `keep${pen}`) : text)),
        );
        const merged = mergePens(documentOf(base.join('\n\n')), pensOf(own.map((list) => list.join('\n\n'))));
        expect(merged.conflicts).toEqual([]);
        const all = base.map((text, i) =>
          places.includes(i) ? text.replace('keep', `keep${places.indexOf(i)}`) : text,
        );
        expect(markdownOf(bodyIn(merged))).toBe(all.join('\n\n'));
      }),
      RUNS,
    );
  });
});

/** A text with words in it that no other has: within blocks, or as paragraphs of their own. */
function withWords(list: Blocks, edits: readonly [number, number, boolean][], pen: number) {
  const words: string[] = [];
  const after = [...list];
  for (const [i, [at, to, isOwn]] of edits.entries()) {
    const word = `zz${'abc'[pen]}${'pqrs'[i]}zz`;
    const place = after.length === 0 ? 0 : at % after.length;
    const isPlain = /^[\p{L}«][^|\n`[\]*~#>]*$/u.test(after[place] ?? '');
    if (isOwn || !isPlain) after.splice(place, 0, `A paragraph with ${word} in it.`);
    else {
      const parts = after[place]!.split(' ');
      parts.splice(1 + (to % parts.length), 0, word);
      after[place] = parts.join(' ');
    }
    words.push(word);
  }
  return { text: markdown(after), words };
}

const textIn = (blocks: readonly TreeNode[]) => JSON.stringify(blocks);
const stuffText = (stuff: Stuff) => JSON.stringify(stuff.type === 'words' ? stuff.runs : stuff.blocks);
