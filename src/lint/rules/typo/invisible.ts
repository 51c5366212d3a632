import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

const INVISIBLE = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** A word in which letters of two alphabets stand side by side. */
const MIXED = /(?<!\p{L})(?=\p{L}*[a-z])(?=\p{L}*[\u0400-\u04ff])\p{L}{3,}(?!\p{L})/giu;

/** What nobody sees breaks search, copying and comparison. */
export const invisible: TextRule = {
  id: 'typo/invisible',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The text has no invisible characters and no Latin letters inside Cyrillic words.',
  why: 'They come with copied text, make equal words differ, and can hide words. Retype the place.',
  source: { words: 'Unicode Technical Report 36', standing: 'second-hand' },
  examples: {
    good: [{ text: '## A {#a}\n\nSSL и cookie.' }],
    bad: [
      { text: '## A {#a}\n\nper\u200bsonal' },
      { text: '## А {#a}\n\nДaнные', locale: 'ru' },
      { text: '## A {#a}\n\nno \u202esdrow' },
    ],
  },
  check(text, report) {
    for (const { match, place } of matchesOf(text, INVISIBLE))
      report(
        `Unexpected invisible character U+${match.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
        place,
      );
    for (const { match, place } of matchesOf(text, MIXED))
      report(`Unexpected letters of two alphabets in «${match}»`, place);
  },
};
