import { describe, expect, it } from 'vitest';
import { documentText, type TextFormat } from '../model/index.ts';
import { parseMarkdown } from './index.ts';

const textOf = (markdown: string, format: TextFormat) =>
  documentText(parseMarkdown(markdown, { numbering: 'decimal' }).document, format);

describe('text format 2', () => {
  it.each([
    [
      'a reference to a note after a number',
      'Keep 3[^a] years.\n\n[^a]: Counted from the last visit',
      'Keep 3[1] years.\n[1] Counted from the last visit\n',
    ],
    [
      'ordered items, nested ones without the number around them',
      '1. Service\n2. Access\n   1. Users\n   2. Guests',
      '1. Service\n2. Access\n1. Users\n2. Guests\n',
    ],
    ['a list that begins at 3', '3. Third\n4. Fourth', '3. Third\n4. Fourth\n'],
    ['a list that begins at 0', '0. None\n1. One', '0. None\n1. One\n'],
    ['the numbers that Markdown counts, not those that are typed', '7. a\n7. b\n2. c', '7. a\n8. b\n9. c\n'],
    ['a full stop whatever was typed', '1) a\n2) b', '1. a\n2. b\n'],
    ['boxes', '- [ ] no\n- [x] yes\n\n4. [x] I agree', '[ ] no\n[x] yes\n4. [x] I agree\n'],
    ['bullets without a sign', '- a\n  - b', 'a\nb\n'],
    ['only the first line of an item after its number', '1. a\n\n   b\n2. c', '1. a\nb\n2. c\n'],
    ['an item that begins with a list', '1. 1. a\n   2. b', '1. 1. a\n2. b\n'],
    ['an item without words', '1. a\n2.\n3. c', '1. a\n2.\n3. c\n'],
    ['an item in a quotation', '> 2. a', '2. a\n'],
    [
      'an item that begins with a table or with code',
      '1. | a | b |\n   |---|---|\n   | c | d |\n2. ```\n   code\n   ```',
      '1. a\tb\nc\td\n2. code\n',
    ],
    [
      'notes in order of first reference',
      'a[^y] b[^x] c[^y]\n\n[^x]: X\n[^y]: Y',
      'a[1] b[2] c[1]\n[1] Y\n[2] X\n',
    ],
    [
      'notes in headings, cells and notes',
      '## A[^a] {#a}\n\n| b[^b] |\n|---|\n\n[^a]: x[^c]\n[^b]: y\n[^c]: z',
      '1. A[1]\nb[2]\n[1] x[3]\n[2] y\n[3] z\n',
    ],
    ['a note of several paragraphs', 'a[^n]\n\n[^n]: One.\n\n    1. Two.', 'a[1]\n[1] One.\n1. Two.\n'],
    [
      'everything else as format 1',
      '## A {#a}\n\none  \ntwo ![a map](https://x.example/m.png)\n\n---\n\n`e\u0301`',
      '1. A\none two a map\n\u00e9\n',
    ],
  ])('writes %s', (_, markdown, expected) => {
    expect(textOf(markdown, 2)).toBe(expected);
  }); // prettier-ignore

  it('leaves what format 1 says of the same texts', () => {
    expect(textOf('Keep 3[^a] years.\n\n1. x\n2. [x] y\n\n[^a]: n', 1)).toBe('Keep 31 years.\nx\ny\nn\n');
  });
});
