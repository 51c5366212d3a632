import { describe, expect, it } from 'vitest';
import { linesOf, takenIn } from '../../testing/import-word.ts';
import { definition, inList, list, para } from '../../testing/word-file.ts';

const override = (level: number, start: number) =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const item = (words: string, numId: number, level = 0) => para(words, { properties: inList(numId, level) });
const DECIMAL = definition(0, [
  ['decimal', '%1.'],
  ['decimal', '%2.'],
]);

describe('lists that share a definition', () => {
  it('begin anew where a list of them sets its first number, and go on together after it', () => {
    const numbering = DECIMAL + list(1, 0) + list(2, 0, override(0, 1));
    const body = [
      item('one', 1),
      item('two', 1),
      para('Between.'),
      item('one again', 2),
      item('two again', 1),
      item('three again', 1),
    ].join('');
    expect(linesOf(takenIn({ body, numbering }))).toEqual([
      ...['1. one', '2. two', 'Between.', '1. one again', '2. two again', '3. three again'],
    ]);
  });

  it('begin anew only once', () => {
    const numbering = DECIMAL + list(1, 0) + list(2, 0, override(0, 5));
    const body = [
      item('a', 1),
      para('x'),
      item('b', 2),
      para('y'),
      item('c', 1),
      para('z'),
      item('d', 2),
    ].join('');
    expect(linesOf(takenIn({ body, numbering }))).toEqual(['1. a', 'x', '5. b', 'y', '6. c', 'z', '7. d']);
  });

  it('count on over text between them where none sets a number', () => {
    const body = [item('a', 1), para('x'), item('b', 2)].join('');
    const taken = takenIn({ body, numbering: DECIMAL + list(1, 0) + list(2, 0) });
    expect(linesOf(taken)).toEqual(['1. a', 'x', '2. b']);
  });

  it('begin an inner level anew with its own first number', () => {
    const numbering = DECIMAL + list(1, 0) + list(2, 0, override(1, 3));
    const body = [
      item('a', 1),
      item('inner', 2, 1),
      item('inner', 2, 1),
      item('b', 1),
      item('inner', 1, 1),
    ].join('');
    expect(linesOf(takenIn({ body, numbering }))).toEqual([
      ...['1. a', '   3. inner', '   4. inner', '2. b', '   1. inner'],
    ]);
  });
});

describe('a label', () => {
  const labelled = (levels: Parameters<typeof definition>[1], body: string) =>
    linesOf(takenIn({ body, numbering: definition(0, levels) + list(1, 0) }));
  const TWO = [item('a', 1), item('b', 1, 1), item('c', 1), item('d', 1, 1)].join('');

  it('has digits for all its numbers where its level is a legal one', () => {
    const lines = labelled(
      [
        ['upperRoman', 'ARTICLE %1'],
        ['decimalZero', 'Section %1.%2', '<w:isLgl/>'],
      ],
      TWO,
    );
    expect(lines).toEqual(['ARTICLE I a', 'Section 1.01 b', 'ARTICLE II c', 'Section 2.01 d']);
  });

  it('keeps the numbers of the levels above as they are written where it is none', () => {
    const lines = labelled(
      [
        ['upperRoman', '%1'],
        ['lowerLetter', '%1(%2)', '<w:isLgl w:val="0"/>'],
      ],
      TWO,
    );
    expect(lines).toEqual(['I a', 'I(a) b', 'II c', 'II(a) d']);
  });

  it('counts on through the levels above where its level never begins anew', () => {
    const lines = labelled(
      [
        ['decimal', 'Part %1'],
        ['decimal', 'Rule %2', '<w:lvlRestart w:val="0"/>'],
      ],
      TWO,
    );
    expect(lines).toEqual(['Part 1 a', 'Rule 1 b', 'Part 2 c', 'Rule 2 d']);
  });

  it('begins anew after the level that its own names', () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 2),
      item('d', 1, 1),
      item('e', 1, 2),
      item('f', 1),
      item('g', 1, 2),
    ];
    const lines = labelled(
      [
        ['decimal', 'Part %1'],
        ['decimal', 'Chapter %2'],
        ['decimal', 'Rule %3', '<w:lvlRestart w:val="1"/>'],
      ],
      body.join(''),
    );
    expect(lines).toEqual([
      ...['Part 1 a', 'Chapter 1 b', 'Rule 1 c', 'Chapter 2 d', 'Rule 2 e', 'Part 2 f', 'Rule 1 g'],
    ]);
  });

  it.each([
    ['numberInDash', '%1', '- 1 - a'],
    ['decimalEnclosedParen', '%1', '(1) a'],
    ['ordinal', '%1', '1st a'],
    ['lowerRoman', '(%1)', '(i) a'],
  ])('is written in the format %s', (format, label, line) => {
    const [first] = labelled([[format, label]], item('a', 1));
    expect(first?.replace(/\\/g, '')).toBe(line);
  });
});

describe('numbering that was put in as a tracked change', () => {
  const tracked =
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins w:id="5" w:author="A" w:date="2026-01-01T00:00:00Z"/></w:numPr>';
  const file = {
    body: para('Text.', { properties: tracked }) + para('More.', { properties: tracked }),
    numbering: DECIMAL + list(1, 0),
  };

  it('is there in the accepted view and not in the original one', () => {
    expect(linesOf(takenIn(file, { view: 'accepted' }))).toEqual(['1. Text.', '2. More.']);
    expect(linesOf(takenIn(file, { view: 'original' }))).toEqual(['Text.', 'More.']);
    expect(takenIn(file).changes).toBe(2);
  });

  it('gives back the list that a tracked change of properties took away', () => {
    const change = `<w:pPrChange w:id="6" w:author="A" w:date="2026-01-01T00:00:00Z"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`;
    const body = para('Text.', { properties: change });
    expect(linesOf(takenIn({ ...file, body }, { view: 'accepted' }))).toEqual(['Text.']);
    expect(linesOf(takenIn({ ...file, body }, { view: 'original' }))).toEqual(['1. Text.']);
  });
});
