/** Trees made without a parser against those of the reference parser: equal, wherever the words alone decide. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { PIECES } from '../testing/markdown-pieces.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { partsOf } from './parts.ts';
import { plainBlocks, plainRows } from './plain.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const RUNS = Number(process.env.GAZETTE_RUNS ?? 1000);

/** Compares every part that needs no parser, and counts the characters of these. */
function expectSame(text: string): number {
  let taken = 0;
  for (const part of partsOf(text)) {
    const blocks = plainBlocks(part, { line: 1, offset: 0 });
    if (blocks === null) continue;
    taken += part.length;
    expect(plain(blocks), part).toEqual(plain((reader.parse(part) as Root).children));
  }
  return taken;
}

/** Words, with signs that mean nothing in most places. */
const WORDS = [
  'We',
  'keep data',
  'e.g. (this)',
  '\\_x',
  '\\[y\\]',
  '\\*',
  'a\\_',
  '_z',
  '\\',
  '“those”',
  'on',
  'a_b',
  '3.',
  '1)',
  '-',
  '#',
  '+',
  '=',
  ':',
];
const MORE = [
  'Қазақ',
  'é',
  '中文',
  '😀',
  '!',
  '_x',
  'http',
  'www',
  '://',
  '.',
  ' ',
  '  ',
  '---',
  '===',
  '&',
  '@',
];
const words = fc
  .array(fc.constantFrom(...WORDS, ...MORE), { minLength: 1, maxLength: 6 })
  .chain((list) => fc.constantFrom(list.join(' '), list.join('')));
const BEGINNINGS = ['', '', '', '## ', '#  ', '- ', '- ', '*   ', '+ ', '1. ', '2. ', '3) ', '    ', ' '];
const ENDS = ['\n', '\n\n', '\n\n', '\n\n\n', ' \n', '\n \n', ' #\n'];
const line = fc
  .tuple(fc.constantFrom(...BEGINNINGS), words, fc.constantFrom(...ENDS))
  .map((parts) => parts.join(''));

/** Marks that are read without the parser, and their like. */
const MARKS = [
  '**Bold**',
  '**Bold.** ',
  '**',
  '**a',
  'b**',
  '[',
  ']',
  '[link](https://a.example/b_c?d=e&f)',
  '[**x**](/y)',
];
const OTHERS = [
  '**[x](#y)**',
  '[a',
  '](/x)',
  '(/z)',
  '[see](https://a.example "b")',
  '!',
  '**«a»**',
  'a**b**',
  '_',
  '*',
  '\\',
];
const marked = fc
  .array(fc.constantFrom(...WORDS.slice(0, 6), ...MARKS, ...MARKS, ...OTHERS, '\n', ' ', ','), {
    minLength: 1,
    maxLength: 9,
  })
  .chain((list) => fc.constantFrom(list.join(' '), list.join('')));

describe('what is words alone', () => {
  it('may have strong words and links', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom('', 'We ', '- ', '## '), marked, marked, (beginning, one, other) => {
        taken += expectSame(`${beginning}${one}\n\n${beginning}${other}\n`);
      }),
      { numRuns: RUNS * 3 },
    );
    expect(taken).toBeGreaterThan(RUNS * 3);
  });

  it('has the tree that the reference parser gives', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        taken += expectSame(lines.join(''));
      }),
      { numRuns: RUNS * 3 },
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), (pieces) => {
        taken += expectSame(pieces.join(''));
      }),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS * 3);
  });

  it('has it in every example of the specification of CommonMark, and in the shipped policies', () => {
    const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
      tests: readonly { readonly markdown: string }[];
    };
    for (const { markdown } of tests) expectSame(markdown.replaceAll('→', '\t'));
    const texts = globSync('policies/*/*/*.md', { cwd: PROJECT }).map((path) =>
      readFileSync(join(PROJECT, path), 'utf8'),
    );
    const taken = texts.map((text) => expectSame(text) / text.length);
    expect(taken.filter((share) => share > 0.3).length).toBeGreaterThan(texts.length / 2);
  });

  it('stands where its part stands', () => {
    const [, words] = plainBlocks('# A\n\nb\n', { line: 5, offset: 70 })!;
    expect(words!.position!.start).toEqual({ line: 7, column: 1, offset: 75 });
  });

  it('has the rows that the reference parser gives', () => {
    const HEAD = '| A | B |\n| --- | --- |\n';
    const cell = fc
      .tuple(fc.constantFrom('', ' ', '  '), fc.option(words), fc.constantFrom('', ' ', '  '))
      .map((parts) => parts.map((part) => part ?? '').join(''));
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|\n`);
    let taken = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (list) => {
        const text = list.join('');
        const rows = plainRows(text, { line: 3, offset: HEAD.length });
        if (rows === null) return;
        taken += 1;
        const [table] = (reader.parse(HEAD + text) as Root).children;
        expect(plain(rows), text).toEqual(plain((table as { children?: unknown[] }).children?.slice(1)));
      }),
      { numRuns: RUNS * 2 },
    );
    expect(taken).toBeGreaterThan(RUNS / 10);
  });

  const corpus = join(PROJECT, '../shared/corpus/redline');
  it.runIf(existsSync(corpus) && process.env.GAZETTE_TRIALS === 'full')('has it in real texts', () => {
    const texts = globSync('*/*.md', { cwd: corpus }).map((path) => readFileSync(join(corpus, path), 'utf8'));
    for (const text of texts) expectSame(text);
  });
});
