/**
 * Every change of every reviewer is told exactly once: it joins, or it is in conflict. On random texts in which no word stands
 * twice, so that each word that somebody put in or took out is known by itself.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { mergePens } from './merge.ts';
import type { Stuff } from './merged.ts';
import { written } from './written.ts';

const RUNS = { numRuns: Number(process.env.GAZETTE_RUNS ?? 60) };

/** How many words each part of a text has: a paragraph, the items of a list, the cells of a table. */
const partOf = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('paragraph'), words: fc.integer({ min: 3, max: 9 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('heading'), words: fc.integer({ min: 2, max: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('list'), words: fc.integer({ min: 4, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('table'), words: fc.constant(8) }) },
);
type PartOf = typeof partOf extends fc.Arbitrary<infer T> ? T : never;

/** Blocks of words `w1`, `w2` …, each of which stands once. */
function blocksOf(parts: readonly PartOf[]): string[] {
  let last = 0;
  const next = (count: number) => Array.from({ length: count }, () => `w${++last}`);
  return parts.map(({ kind, words }) => {
    const own = next(words);
    if (kind === 'heading') return `## ${own.join(' ')} {#at-${own[0]!.slice(1)}}`;
    if (kind === 'list')
      return own
        .map((word, i) => (i % 3 === 0 ? `\n- ${word}` : ` ${word}`))
        .join('')
        .trim();
    if (kind === 'paragraph') return `${own.join(' ')}.`;
    const rows = [
      own.slice(0, 2),
      ['---', '---'],
      own.slice(2, 4),
      [own.slice(4, 6).join(' '), own.slice(6).join(' ')],
    ];
    return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  });
}

const changeOf = fc.record({
  kind: fc.constantFrom(
    'replace',
    'replace',
    'put',
    'take',
    'emphasise',
    'takeBlock',
    'putBlock',
    'moveBlock',
  ),
  at: fc.nat(),
  to: fc.nat(),
  /** Whether somebody else who does it at the same place uses the same word. */
  isCommon: fc.boolean(),
});
type ChangeOf = typeof changeOf extends fc.Arbitrary<infer T> ? T : never;

/** What one reviewer makes of the blocks. */
function changed(base: readonly string[], changes: readonly ChangeOf[], pen: number): string[] {
  let blocks = [...base];
  changes.forEach(({ kind, at, to, isCommon }, i) => {
    const words = blocks.join('\n\n').match(/\bw\d+\b/g) ?? [];
    const block = blocks.length === 0 ? 0 : at % blocks.length;
    if (kind === 'takeBlock') blocks = blocks.filter((_, n) => n !== block);
    else if (kind === 'moveBlock') {
      const [taken] = blocks.splice(block, 1);
      if (taken !== undefined) blocks.splice(to % (blocks.length + 1), 0, taken);
    } else if (kind === 'putBlock') {
      const word = isCommon
        ? `zzbefore${wordsIn(blocks[block] ?? '')[0] ?? ''}zz`
        : `zzblock${'abcd'[pen]}${i}zz`;
      if (!blocks.some((one) => one.includes(word))) blocks.splice(block, 0, `Here ${word} stands.`);
    } else if (words.length > 0) {
      const word = words[at % words.length]!;
      const own = isCommon ? `zz${kind}${word}zz` : `zz${word}${'abcd'[pen]}${i}zz`;
      if (blocks.some((one) => one.includes(own))) return;
      const becomes = { replace: own, put: `${word} ${own}`, take: '', emphasise: `**${word}**` }[kind]!;
      blocks = blocks.map((one) => one.replace(new RegExp(`\\b${word}\\b`), becomes));
    }
  });
  return blocks;
}

const markdown = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;
const wordsIn = (text: string): string[] => text.match(/\bw\d+\b|zz\w+zz/g) ?? [];
const wordsOf = (stuff: Stuff): string[] =>
  wordsIn(JSON.stringify(stuff.type === 'words' ? stuff.runs : stuff.blocks));
const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((word) => !others.includes(word));

const reviews = fc
  .tuple(fc.array(partOf, { minLength: 1, maxLength: 7 }), fc.integer({ min: 2, max: 4 }))
  .chain(([parts, people]) =>
    fc.tuple(
      fc.constant(blocksOf(parts)),
      fc.array(fc.array(changeOf, { maxLength: 4 }), { minLength: people, maxLength: people }),
    ),
  );

describe('every change of two to four reviewers', () => {
  it('joins or is in conflict, once, and the text has all that joined', () => {
    fc.assert(
      fc.property(reviews, ([base, people]) => {
        const parsed = parseMarkdown(markdown(base));
        const own = people.map((changes, pen) => markdown(changed(base, changes, pen)));
        const pens = own.map((text, pen) => ({ name: `Pen ${pen}`, document: parseMarkdown(text).document }));
        const merged = mergePens(parsed.document, pens);
        const { text, conflicts } = written(merged, parsed);
        expect(conflicts).toHaveLength(merged.conflicts.length);
        const before = wordsIn(markdown(base));
        const said = [markdown(base), ...own, text].join('\n---\n');

        own.forEach((theirs, pen) => {
          const words = wordsIn(theirs);
          const mine = (pens: readonly number[]) => pens.includes(pen);
          // What joined inside a list or a table of which a part is in conflict stands in all of its wordings.
          const wordings = merged.conflicts.flatMap(({ held, wordings: all }) =>
            all.flatMap(({ pens: by, value }) =>
              mine(by) ? [{ was: wordsOf(held), is: wordsOf(value) }] : [],
            ),
          );
          const joined = merged.joined.flatMap(({ pens: by, was, becomes }) =>
            mine(by) ? [{ was: wordsOf(was), is: wordsOf(becomes) }] : [],
          );
          const told = [...joined, ...wordings];
          const timesPutIn = (word: string) =>
            told.filter(({ was, is }) => is.includes(word) && !was.includes(word)).length;
          const timesTakenOut = (word: string) =>
            told.filter(({ was, is }) => was.includes(word) && !is.includes(word)).length;
          for (const word of without(words, before))
            expect([word, timesPutIn(word)], said).toEqual([word, 1]);
          for (const word of without(before, words))
            expect([word, timesTakenOut(word)], said).toEqual([word, 1]);
          // Nobody is told to have changed what that person left alone.
          for (const { was, is } of joined) {
            expect(without(without(is, was), words)).toEqual([]);
            expect(without(was, is).filter((word) => words.includes(word) && !isMoved(word, told))).toEqual(
              [],
            );
          }
        });

        const whole = wordsIn(text);
        const disputed = merged.conflicts.flatMap(({ was, held }) => [...wordsOf(was), ...wordsOf(held)]);
        // A block that one changed and another wrote anew elsewhere stands in both places until somebody chooses, and so does
        // what two people put in at two places.
        const isOfTwo = (word: string) => own.filter((theirs) => wordsIn(theirs).includes(word)).length > 1;
        const twice = whole.filter(
          (word, i) =>
            whole.indexOf(word) < i && !disputed.includes(word) && (before.includes(word) || !isOfTwo(word)),
        );
        expect(twice, said).toEqual([]);
        for (const { was, becomes } of merged.joined) {
          for (const word of without(wordsOf(becomes), wordsOf(was))) expect(whole, said).toContain(word);
          for (const word of without(wordsOf(was), wordsOf(becomes)))
            if (!disputed.includes(word) && !merged.joined.some((one) => wordsOf(one.becomes).includes(word)))
              expect(whole).not.toContain(word);
        }
        // What nobody touched is there, or in a wording: two words of which one changed on their way are new ones.
        const offered = merged.conflicts.flatMap(({ wordings }) =>
          wordings.flatMap(({ value }) => wordsOf(value)),
        );
        for (const word of before)
          if (own.every((theirs) => wordsIn(theirs).includes(word)))
            expect(whole.includes(word) || offered.includes(word), `${word}\n${said}`).toBe(true);
      }),
      RUNS,
    );
  });
});

/** A word that went from one place came to another, which joined or is in conflict. */
const isMoved = (word: string, changes: readonly { was: readonly string[]; is: readonly string[] }[]) =>
  changes.some(({ was, is }) => is.includes(word) && !was.includes(word));
