import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_TENSES, type Tensed } from './change-tense.ts';
import { tensedParts, tensesAttribute, tensesOfAttribute, wordsOfParts } from './tensed-parts.ts';

/** The words of every tense, read from the page when each of the tenses is shown. */
const readFrom = (words: Tensed) =>
  CHANGE_TENSES.map((shown) =>
    Object.fromEntries(
      CHANGE_TENSES.map((tense) => [
        tense,
        wordsOfParts(tensesOfAttribute(tensesAttribute(words, shown)), tense, words[shown]),
      ]),
    ),
  );

describe('words in their tenses', () => {
  it('hold no quotation, and no tense that the page shows already', () => {
    const has = 'Added “Email”.';
    const words = { will: '“Email” will be added.', has, had: has, would: '“Email” would be added.' };
    expect(tensedParts(words, 'will')).toEqual({ has: ['Added ', '.'], would: ['', ' would be added.'] });
    expect(tensedParts({ has: 'Removed “Email”.', had: 'Was “Email”.' }, 'has')).toEqual({
      had: ['Was ', '.'],
    });
  });

  it('are one attribute, as JSON only where they have its signs themselves', () => {
    const [will, has] = ['“a” will be added.', 'Added “a”.'];
    expect(tensesAttribute({ will, has, had: 'Was' }, 'will')).toBe(`-|${has}|Was|-`);
    expect(tensesAttribute({ will, has }, 'will')).toBe('-|Added “”.|-|-');
    expect(tensesAttribute({ will: 'a', has: '' }, 'will')).toBe('-||-|-');
    expect(tensesAttribute({ will: 'a', has: 'b | c' }, 'will')).toBe('{"has":"b | c"}');
  });

  it('stand as they are where each quotes something else, or nothing', () => {
    for (const words of [
      { will: 'Now', has: 'Before' },
      { will: '«а» станет «б»', has: '«б» вместо «а»' },
    ])
      expect(tensedParts(words, 'will')).toEqual({ has: words.has });
  });

  it('are read from whatever tense is shown', () => {
    const said = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('“', '”', '«', '»', '„', '「', '」', '«слово»', '“word”', ' ', '|', '“”', '-', '{'),
      ),
    );
    const words = fc
      .tuple(said, said, said, said, fc.array(said, { maxLength: 2 }))
      .map(([will, has, had, would, quoted]) => {
        const all = quoted.map((one) => `“${one.join('')}”`).join(' → ');
        const [a, b, c, d] = [will, has, had, would].map((one) => one.join('')) as [
          string,
          string,
          string,
          string,
        ];
        return { will: `${all}${a}`, has: `${b}${all}`, had: `${c} ${all}`, would: `${all} ${d}` };
      });
    fc.assert(
      fc.property(words, (one) => {
        for (const read of readFrom(one)) expect(read).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay what they are in a tense that was left out', () => {
    expect(wordsOfParts({ had: ['Was ', '.'] }, 'will', 'Added “a”.')).toBe('Added “a”.');
    expect(wordsOfParts({ had: 'Was' }, undefined, 'Added “a”.')).toBe('Added “a”.');
  });
});
