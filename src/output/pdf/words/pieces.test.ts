import { describe, expect, it } from 'vitest';
import { Clip } from './clip.ts';
import { readBlock } from './drawn.ts';
import { type Letter, piecesOf } from './pieces.ts';

/** A block of letters as they are drawn: from left to right. */
const drawn = (text: string, font = 'F5'): Letter[] => {
  const block = { font, size: 10, matrix: ['1', '0', '0', '-1', '0', '0'], isReversed: false, clusters: [] };
  return [...text].map((letter, i) => ({
    text: letter,
    glyphs: [{ code: letter.codePointAt(0)!, x: i, y: 0 }],
    x: i,
    advance: 1,
    isPlain: true,
    block,
  }));
};

/** What is read of pieces: those that are drawn from left to right and read from right to left are turned. */
const read = (blocks: readonly Letter[][], isTurned: boolean) =>
  piecesOf(blocks, isTurned).map(({ letters, isReversed }) => {
    const text = letters.map((letter) => letter.text);
    return (isReversed ? text.reverse() : text).join('');
  });

describe('a line that is read from right to left', () => {
  it('is one piece for words, blanks and signs, whatever font draws them', () => {
    expect(read([drawn('.', 'F4'), drawn('םלוע'), drawn(' ,', 'F4'), drawn('םולש')], true)).toEqual([
      'שלום, עולם.',
    ]);
  });

  it('keeps names and numbers as they are drawn', () => {
    const line = [drawn('תנשב'), drawn(' ', 'F4'), drawn('2026', 'F4'), drawn(' ', 'F4'), drawn('LLC', 'F4')];
    expect(read(line, true)).toEqual(['LLC', ' ', '2026', ' ', 'בשנת']);
  });

  it('begins a new piece where another font draws letters', () => {
    expect(read([drawn('בג', 'F6'), drawn('א')], true)).toEqual(['א', 'גב']);
  });
});

it('a line that is read from left to right turns only what is read the other way', () => {
  const line = [drawn('say ', 'F4'), drawn('םולש'), drawn(' ', 'F4'), drawn('תיב'), drawn(' now', 'F4')];
  expect(read(line, false)).toEqual(['say ', 'בית שלום', ' now']);
});

describe('a block', () => {
  const width = () => 500;

  it('has letters, and what stands for several at once', () => {
    const lines = [
      '/F5 10 Tf',
      '1 0 0 -1 5 7 Tm',
      '<0001> Tj',
      '/Span<</ActualText <FEFF06440627> >> BDC',
      '4.5 0 Td <0002> Tj',
      'EMC',
    ];
    expect(readBlock(lines, width)).toEqual({
      font: 'F5',
      size: 10,
      matrix: ['1', '0', '0', '-1', '5', '7'],
      isReversed: false,
      clusters: [
        { text: null, glyphs: [{ code: 1, x: 0, y: 0 }] },
        { text: 'لا', glyphs: [{ code: 2, x: 4.5, y: 0 }] },
      ],
    });
  });

  it('may have lost the letters that stand on another page', () => {
    const lines = [
      '/Span<</ActualText <FEFF0E1B0E47> >> BDC',
      'EMC',
      '/F5 10 Tf',
      '1 0 0 -1 5 7 Tm',
      '<0001> Tj',
    ];
    expect(readBlock(lines, width)?.clusters).toEqual([{ text: null, glyphs: [{ code: 1, x: 0, y: 0 }] }]);
  });

  it('takes signs in brackets as they are meant', () => {
    const lines = ['/Span<</ActualText (\\(\\)) >> BDC', '/F5 10 Tf', '1 0 0 -1 5 7 Tm', '<0001> Tj', 'EMC'];
    expect(readBlock(lines, width)?.clusters[0]?.text).toBe('()');
  });

  it('counts the place of a letter behind others in one string', () => {
    const lines = ['/F5 10 Tf', '1 0 0 -1 5 7 Tm', '2 0 Td <00010002> Tj'];
    expect(readBlock(lines, width)?.clusters.map(({ glyphs }) => glyphs[0]!.x)).toEqual([2, 7]);
  });

  it.each([
    ['a second font', ['/F5 10 Tf', '1 0 0 -1 5 7 Tm', '/F6 10 Tf', '<0001> Tj']],
    ['a colour', ['/F5 10 Tf', '1 0 0 -1 5 7 Tm', '1 0 0 rg', '<0001> Tj']],
    ['no font', ['1 0 0 -1 5 7 Tm', '<0001> Tj']],
    ['an end of nothing', ['/F5 10 Tf', '1 0 0 -1 5 7 Tm', 'EMC', '<0001> Tj']],
  ])('that holds %s is left alone', (_, lines) => {
    expect(readBlock(lines, width)).toBeNull();
  });
});

describe('what a page clips away', () => {
  const clipOf = (...lines: readonly string[]) => {
    const clip = new Clip();
    for (const line of lines) clip.follow(line);
    return clip;
  };
  const page = [
    '.24 0 0 -.24 0 840 cm',
    'q',
    '0 200 2000 3000 re',
    'W* n',
    'q',
    '3 0 0 3 0 -2600 cm',
  ] as const;

  it('is not read', () => {
    const clip = clipOf(...page);
    expect([clip.shows(0, 900), clip.shows(0, 950), clip.shows(0, 1950)]).toEqual([false, true, false]);
  });

  it('is over when its state ends', () => {
    expect(clipOf(...page, 'Q', 'Q').shows(0, 0)).toBe(true);
  });
});
