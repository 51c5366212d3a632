/** How texts are read without a language, in one, and in several. */
import { describe, expect, it } from 'vitest';
import { language as english } from '../languages/en/redline.ts';
import { language as kazakh } from '../languages/kk/redline.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { readingIn } from './language-reading.ts';
import { IN_FIGURES, type Reading } from './reading.ts';
import { compare } from './redline.ts';
import { redlineText } from './to-text.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: string, to: string, reading: Reading) =>
  redlineText(compare(documentOf(from), documentOf(to), reading)).trim();

describe('without a language', () => {
  it.each([
    ['We keep {10 000|20 000} records of a year.'],
    ['It takes {2.5|3.5} % of all sums, not less.'],
    ['Write to {a.b@c.example|a.d@c.example}, we answer soon.'],
    ['See {https://x.example/a.b|https://x.example/a.c}.'],
    ['They met on the {15th|16th} of the month.'],
    ['It starts on 1 {May|June} of this year, not before.'],
  ])('%s', (text) => {
    const side = (at: 0 | 1) => text.replace(/\{([^|]*)\|([^}]*)\}/, (_, ...sides) => sides[at]);
    const shown = text.replace(/\{([^|]*)\|([^}]*)\}/, '[-$1-]{+$2+}');
    expect(marked(side(0), side(1), IN_FIGURES)).toBe(shown);
  });

  it('finds nothing that must not be missed', () => {
    expect(IN_FIGURES.findingsIn('We may not keep it for 3 years.')).toEqual([]);
  });
});

describe('in a language', () => {
  it('keeps a day whole', () => {
    expect(marked('From 1 May 2025 on.', 'From 2 June 2025 on.', readingIn([english]))).toBe(
      'From [-1 May 2025-]{+2 June 2025+} on.',
    );
  });

  it('knows the words of that language alone', () => {
    const kinds = (reading: Reading, text: string) => reading.findingsIn(text).map(({ kind }) => kind);
    expect(kinds(readingIn([english]), 'We must not keep it for 3 years.')).toEqual([
      'right',
      'negation',
      'period',
    ]);
    expect(kinds(readingIn([kazakh]), 'We must not keep it for 3 years.')).toEqual(['number']);
    expect(kinds(readingIn([english, kazakh]), 'сатпайды')).toEqual(['negation']);
    expect(kinds(readingIn([english]), 'сатпайды')).toEqual([]);
  });

  it('takes no number for a reference where the language has no word before it', () => {
    const [finding] = readingIn([kazakh]).findingsIn('Бұл 5 бөлімде айтылған.');
    expect(finding).toMatchObject({ kind: 'reference', key: '5' });
    expect(readingIn([kazakh]).findingsIn('Тізім 5 жол.')[0]?.kind).toBe('number');
  });
});
