import { describe, expect, it } from 'vitest';
import { excerptOf } from './search-excerpt.ts';
import type { Mark } from './search-marks.ts';

/** `text` without its brackets, and a mark for each word in them; the same words are one term. */
function marked(text: string): [string, Mark[]] {
  const terms: string[] = [];
  const marks: Mark[] = [];
  const words = text.split(/[[\]]/).reduce((before, part, i) => {
    if (i % 2 === 0) return before + part;
    if (!terms.includes(part)) terms.push(part);
    const [from, to] = [before.length, before.length + part.length];
    marks.push({ from, to, term: terms.indexOf(part), likeness: 1, isLabel: false });
    return before + part;
  }, '');
  return [words, marks];
}

const shown = (text: string) =>
  excerptOf(...marked(text))
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join('');

const FILLER = 'and so on as it was said before, '.repeat(12);

describe('an excerpt', () => {
  it('is the whole of a short clause, with what was found in it', () => {
    expect(shown('We keep [data] for [3] years.')).toBe('We keep [data] for [3] years.');
  });

  it('is of a long one the part that has the most of the question', () => {
    const excerpt = shown(`${FILLER}[data] ${FILLER}we keep [data] for [3 years] ${FILLER}`);
    expect(excerpt).toContain('we keep [data] for [3 years]');
    expect(excerpt.length).toBeLessThan(250);
  });

  it('is cut between words, and shows that it is', () => {
    const excerpt = shown(`${FILLER}we keep [data] for [3 years], ${FILLER}`);
    expect(excerpt).toMatch(/^… \S/);
    expect(excerpt).toMatch(/\S …$/);
    const words = new Set(`${FILLER} we keep data for 3 years,`.split(' '));
    for (const word of excerpt
      .replace(/[[\]…]/g, '')
      .trim()
      .split(' '))
      expect(words).toContain(word);
  });

  it('is cut between letters where there are no blanks, never within one', () => {
    const excerpt = shown(`${'𠮷保存'.repeat(120)}[删除]${'𠮷保存'.repeat(120)}`);
    expect(excerpt).toContain('[删除]');
    expect(excerpt.length).toBeLessThan(250);
    expect(excerpt.isWellFormed()).toBe(true);
  });

  it('shows marks that overlap as one', () => {
    const marks = [0, 1].map((at) => ({ from: at, to: at + 2, term: at, likeness: 1, isLabel: false }));
    expect(excerptOf('个人信息', marks)).toEqual([
      { words: '个人信', isMarked: true },
      { words: '息', isMarked: false },
    ]);
  });

  it('of a clause with a hit in its heading alone is its beginning', () => {
    expect(excerptOf('We keep it.', [])).toEqual([{ words: 'We keep it.', isMarked: false }]);
  });
});
