/** Pages on which words are hidden, moved or painted over, one line of drawing after the other as a browser writes them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawingFault } from './pdf-drawing.ts';

const PAPER = { left: 0, bottom: 0, right: 595, top: 842 };
const INK = '.0784 .0745 .0588 RG .0784 .0745 .0588 rg';
const ADDED = 0x0090;
/** What the codes of the font stand for; the one that was added draws a sign that is read beside it. */
const LETTERS: Readonly<Record<number, string>> = {
  1: 'n',
  2: 'o',
  3: 't',
  4: '1',
  5: 'ا',
  [ADDED]: '\u2060',
};

const words = (...lines: readonly string[]) => ['BT', '/F4 10 Tf', '1 0 0 -1 100 200 Tm', ...lines, 'ET'];
const NOT = ['<0001> Tj', '6 0 Td <0002> Tj', '6 0 Td <0003> Tj'];

/** What is said of a page; its places are counted from the upper left corner, as a browser does it. */
const faultOf = (...lines: readonly string[]) =>
  drawingFault(['1 0 0 -1 0 842 cm', INK, ...lines].join('\n'), {
    paper: PAPER,
    isAdded: (_, code) => code >= ADDED,
    textOf: (_, code) => LETTERS[code] ?? '',
    widthOf: () => 600,
    hasPictures: false,
  });

it.each<[string, readonly string[]]>([
  ['a line of words', words(...NOT)],
  ['words over a shape that was drawn before', ['90 180 100 30 re', 'f', ...words(...NOT)]],
  ['a line through words', [...words(...NOT), '100 196 30 1 re', 'f']],
  ['a shape elsewhere', [...words(...NOT), '300 300 30 30 re', 'f']],
  ['words on a part of the page', ['q', '90 180 100 30 re', 'W* n', ...words(...NOT), 'Q']],
  ['letters that are read and not seen', words('3 Tr', '0 0 Td <0090> Tj', '0 Tr', '0 0 Td <0090> Tj')],
  ['letters that are read backwards', words('/ReversedChars BMC', '<0005> Tj', '6 0 Td <0005> Tj', 'EMC')],
  ['a bracket that is told beside it', words('/Span<</ActualText (\\)) >> BDC', '<0001> Tj', 'EMC')],
  ['a letter that reaches back a little', words('<0001> Tj', '-1 0 Td <0002> Tj')],
])('takes %s as it is', (_, lines) => {
  expect(faultOf(...lines)).toBeNull();
});

it.each<[string, readonly string[], string]>([
  ['words of the colour of paper', ['1 1 1 RG 1 1 1 rg', ...words(...NOT)], 'words in the colour `1 1 1`'],
  [
    'a shape of the colour of paper',
    ['1 1 1 RG 1 1 1 rg', '0 0 9 9 re', 'f'],
    'a shape in the colour `1 1 1`',
  ],
  ['words that nobody sees', words('3 Tr', ...NOT, '0 Tr'), 'hidden words'],
  ['words drawn as lines around nothing', words('7 Tr', ...NOT), '`7 Tr` among words'],
  ['a shape over words', [...words(...NOT), '90 180 100 30 re', 'f'], 'a shape or picture over words'],
  [
    'a shape over words, moved there',
    [...words(...NOT), 'q', '1 0 0 1 90 180 cm', '0 0 100 30 re', 'f', 'Q'],
    'a shape or picture over words',
  ],
  [
    'many lines over words',
    [...words(...NOT), ...[195, 196, 197, 198].flatMap((top) => [`100 ${top} 30 1.9 re`, 'f'])],
    'lines over words',
  ],
  [
    'a line over words in the colour of what lies behind them',
    ['.8902 .9529 .902 RG .8902 .9529 .902 rg', 'q', INK, ...words(...NOT), 'Q', '100 196 30 1 re', 'f'],
    'lines over words',
  ],
  ['a picture', ['q', '100 0 0 30 90 180 cm', '/X1 Do', 'Q'], 'a picture'],
  ['words beside the paper', words('0 5000 Td <0001> Tj'), 'words beside the paper'],
  ['words that are cut off', ['0 0 9 9 re', 'W n', ...words(...NOT)], 'words that are cut off'],
  ['words below their line', words('<0001> Tj', '6 30 Td <0002> Tj'), 'letters above or below their line'],
  [
    'digits that are exchanged',
    words('6 0 Td <0004> Tj', '-6 0 Td <0001> Tj'),
    'letters in another order than they are read',
  ],
  ['letters too small to read', ['.01 0 0 .01 0 0 cm', ...words(...NOT)], 'letters of another size or form'],
  ['letters that are turned', ['0 1 -1 0 0 0 cm', ...words(...NOT)], 'letters of another size or form'],
  ['letters without width', ['.1 0 0 1 0 0 cm', ...words(...NOT)], 'letters of another size or form'],
  [
    'a number that is read backwards',
    words('/ReversedChars BMC', '<0004> Tj', '6 0 Td <0004> Tj', 'EMC'),
    'words that are read backwards',
  ],
  ['two operators in a line', ['0 0 1 1 re W n'], '`0 0 1 1 re W n`'],
  ['a pattern', ['/Pattern cs /P1 scn'], '`/Pattern cs /P1 scn`'],
  ['a layer', ['/OC /L1 BDC'], '`/OC /L1 BDC`'],
])('finds %s', (_, lines, fault) => {
  expect(faultOf(...lines)).toBe(fault);
});

it('finds letters that are drawn as others', () => {
  const rules = {
    paper: PAPER,
    isAdded: () => true,
    textOf: () => 'n',
    widthOf: () => 600,
    hasPictures: false,
  };
  const page = ['1 0 0 -1 0 842 cm', INK, ...words('<0001> Tj')].join('\n');
  expect(drawingFault(page, rules)).toBe('letters that are drawn as others');
});

it('knows every colour of the print layout', () => {
  const css = readFileSync(new URL('../../../templates/pdf/print.css', import.meta.url), 'utf8');
  const asDrawn = (hex: string) =>
    [1, 3, 5]
      .map((at) =>
        String(Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))).replace(/^0/, ''),
      )
      .join(' ');
  const colours = [...css.matchAll(/([\w-]+): [^;]*?(#[0-9a-f]{6})\b/g)].map(
    ([, property, hex]) => [property!, asDrawn(hex!)] as const,
  );
  expect(colours.length).toBeGreaterThan(5);
  for (const [property, colour] of colours) {
    const set = `${colour} RG ${colour} rg`;
    expect(faultOf(set, ...(property === 'color' ? words(...NOT) : ['0 0 9 9 re', 'f']))).toBeNull();
  }
});
