/** A long table read in portions against the same table read at once. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { PartReader } from './parts.ts';
import { portionsOf } from './table-portions.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();
const parse = (text: string) => reader.parse(text) as Root;
const plain = (tree: Root) => JSON.parse(JSON.stringify(tree)) as unknown;

const rows = (count: number, cells = '| **a** `b\\|c` | https://x.example |') =>
  Array.from({ length: count }, (_, i) => `${cells} ${i} |\n`).join('');
const TABLE = `| A | B | C |\n| :-- | --- | --: |\n${rows(9)}`;

it.each([
  ['alone', TABLE],
  ['below a heading and before words', `# A\n${TABLE}\nWords.\n\n- item\n`],
  ['below words, with another behind it', `Words.\n\n${TABLE}\n\n${TABLE.replace('A', 'Z')}\n\n> End`],
  ['without the last sign of its rows', `|A|B|\n|-|-|\n${'| a | b\n'.repeat(30)}`],
  ['without an end of its last line', TABLE.trimEnd()],
  ['with rows that have too many and too few cells', `${TABLE}| a |\n| a | b | c | d |\n${rows(3)}`],
])('gives the tree of the whole: %s', (_, text) => {
  for (const length of [0, 60]) {
    const portions = portionsOf(text, length);
    expect(portions.length).toBeGreaterThan(2);
    expect(portions.map((portion) => portion.text).join('')).toBe(text);
    expect(plain(new PartReader(length).tree(text, parse))).toEqual(plain(parse(text)));
  }
});

it.each([
  ['whose columns are not those of its second line', `| A | B |\n|---|\n${rows(9)}`],
  ['in front matter', `---\na: |\n\n| A | B |\n|---|---|\n${rows(9)}\n---\n\nWords\n`],
  ['in a list', `- item\n  | A | B |\n  |---|---|\n${rows(9)}`],
  ['in a quotation', `> | A | B |\n> |---|---|\n${rows(9)}`],
  ['behind words of the same paragraph', `Words\n| A | B |\n|---|---|\n${rows(9)}`],
  ['with words at its end', `${TABLE}words\n`],
  ['between fences', `\`\`\`\n\n${TABLE}\n\`\`\`\n`],
  ['with a note', `${TABLE}\n[^1]: words\n`],
])('is as sure of what looks like a table and is none, or one that goes on: %s', (_, text) => {
  expect(plain(new PartReader(0).tree(text, parse))).toEqual(plain(parse(text)));
});

it('reads every row once', () => {
  let read = 0;
  const count = (text: string) => {
    read += text.length;
    return parse(text);
  };
  const parts = new PartReader(1000);
  const text = `# A\n\n${TABLE}${rows(900)}\nEnd.\n`;
  parts.tree(text, count);
  expect(read).toBeLessThan(text.length * 1.2);
  read = 0;
  // Another heading is another first portion, and the others are the same.
  parts.tree(text.replace('# A', '# B'), count);
  expect(read).toBeLessThan(3000);
});
