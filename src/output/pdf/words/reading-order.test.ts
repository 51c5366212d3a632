import { describe, expect, it } from 'vitest';
import { type DrawnLine, type Part, readDrawn } from './content.ts';
import { inReadingOrder } from './reading-order.ts';

const words = (name: string, x: number, y = 100): DrawnLine => ({
  blocks: [{ font: name, size: 10, matrix: [], isReversed: true, clusters: [] }],
  start: { x, y },
  end: { x: x + 20, y },
  size: 10,
  mark: null,
});
const marked = (mark: number, ...parts: readonly Part[]): Part[] => [
  `/NonStruct <</MCID ${mark} >>BDC`,
  ...parts,
  'EMC',
];
const colour = (tone: number) => `${tone} ${tone} ${tone} RG ${tone} ${tone} ${tone} rg`;

/** What is drawn, in its order: words by their names, sequences without their marks. `order`: of the sequences in the text. */
const drawn = (parts: readonly Part[], order: readonly number[]) =>
  inReadingOrder(
    parts,
    new Map(order.map((mark, i) => [mark, { order: i, isTurned: true, block: undefined }])),
  )
    .map((part) => (typeof part === 'string' ? part : part.blocks[0]!.font))
    .filter((part) => !/BDC$|^EMC$/.test(part));

describe('the parts of a line', () => {
  const line = [
    ...marked(0, words('end', 10)),
    ...marked(1, words('link', 40)),
    ...marked(2, words('start', 70)),
  ];

  it('are drawn in the order of the text', () => {
    expect(drawn(line, [2, 1, 0])).toEqual(['start', 'link', 'end']);
  });

  it('stay where they are if that is their order', () => {
    expect(drawn(line, [0, 1, 2])).toEqual(['end', 'link', 'start']);
  });

  it('stay within their line, to which a reference to a note belongs', () => {
    const note = [...marked(3, words('below', 10, 84)), ...marked(4, words('note', 40, 87))];
    expect(drawn([...line, ...note], [2, 1, 0, 4, 3])).toEqual(['start', 'link', 'end', 'note', 'below']);
  });

  it('take the shapes with them that are drawn for them', () => {
    const [first, second] = [marked(0, words('end', 10)), marked(2, words('link', 40))];
    const below = marked(1, '40 104 20 1 re', 'f');
    expect(drawn([...first, ...below, ...second], [2, 0])).toEqual(['40 104 20 1 re', 'f', 'link', 'end']);
  });

  it('keep their colours, and leave the one behind that was there', () => {
    const parts = [
      colour(0),
      ...marked(0, words('end', 10)),
      colour(1),
      ...marked(1, words('start', 40)),
      ...marked(2, words('below', 10, 84)),
    ];
    expect(drawn(parts, [1, 0, 2])).toEqual([
      colour(0),
      colour(1),
      'start',
      colour(0),
      'end',
      colour(1),
      'below',
    ]);
  });

  it('stay where they are where one of them is drawn in another way', () => {
    const other = ['q', '0 0 9 9 re', 'W n', ...marked(1, words('cut', 40)), 'Q'];
    expect(
      drawn([...marked(0, words('end', 10)), ...other], [1, 0]).filter((part) => /^\w{3}$/.test(part)),
    ).toEqual(['end', 'cut']);
  });

  it('are known where the page ends within the last of them', () => {
    const last = marked(1, words('start', 40), 'Q', 'Q');
    expect(drawn(['q', 'q', ...marked(0, words('end', 10)), ...last], [1, 0])).toEqual([
      'q',
      'q',
      'start',
      'end',
      'Q',
      'Q',
    ]);
  });
});

describe('a shape between the words of a line', () => {
  const block = (x: number) => ['BT', '/F5 10 Tf', `1 0 0 -1 ${x} 7 Tm`, '<0001> Tj', 'ET'];
  const content = [...block(5), '5 9 10 1 re', 'f', ...block(15)].join('\n');
  const linesOf = (isTurned: boolean) =>
    readDrawn(content, { widthOf: () => 1000, isTurned }).parts.map((part) =>
      typeof part === 'string' ? part : part.blocks.length,
    );

  it('ends their line, unless they are read from right to left', () => {
    expect(linesOf(false)).toEqual([1, '5 9 10 1 re', 'f', 1]);
    expect(linesOf(true)).toEqual(['5 9 10 1 re', 'f', 2]);
  });
});
