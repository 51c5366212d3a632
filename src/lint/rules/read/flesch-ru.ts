import { type Language, languageIn } from '../../../languages/index.ts';
import { TOOL_LOCALE } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';
import type { LintText } from '../../text.ts';

/** A fall by less is within what a list or a table does to the figure. */
const FALL = 10;

/** Whether a Russian text became harder to read than the one before it. */
export const fleschRu: VersionRule = {
  id: 'read/flesch-ru',
  scope: 'version',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'A Russian text is not much harder to read than the version before.',
  why: 'The figure (206.835 − 1.3 × words a sentence − 60.1 × syllables a word) depends more on how sentences are counted than on the prose: here every item and cell is a sentence. Only its change between versions tells something.',
  source: {
    words: 'Oborneva’s constants for Russian; 20.6 or −2.0 for one text by two ways of counting',
    standing: 'measured',
  },
  examples: {
    good: [
      {
        policy: { authoritative: 'ru' },
        versions: [
          { id: '2026-01-01', texts: { ru: 'Мы храним имя.' } },
          { id: '2026-02-01', texts: { ru: 'Мы храним дом.' } },
        ],
      },
    ],
    bad: [
      {
        policy: { authoritative: 'ru' },
        versions: [
          { id: '2026-01-01', texts: { ru: 'Мы храним имя. Мы храним год.' } },
          {
            id: '2026-02-01',
            texts: {
              ru: 'Осуществляется систематическое хранение предоставленной идентификационной информации.',
            },
          },
        ],
      },
    ],
  },
  check({ texts, textsBefore, id }, report) {
    for (const text of texts) {
      const readability = text.language?.readability ?? null;
      const old = textsBefore.find(({ locale }) => locale === text.locale);
      if (readability === null || !old) continue;
      const [now, then] = [scoreOf(text, readability), scoreOf(old, readability)];
      if (then - now > FALL)
        report(
          text.path,
          `Found a text harder to read than the version before: ${now.toFixed(1)} after ${then.toFixed(1)} (Flesch, ${languageIn(TOOL_LOCALE, text.locale)} constants)`,
          { version: id },
        );
    }
  },
};

function scoreOf({ leaves }: LintText, formula: NonNullable<Language['readability']>): number {
  const sentences = leaves
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u))
    .filter((s) => /\p{L}/u.test(s));
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}+/gu) ?? []);
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.match(formula.vowels) ?? []).length),
    0,
  );
  if (words.length === 0) return 0;
  const { perSentence, perSyllable } = formula;
  return 206.835 - (perSentence * words.length) / sentences.length - (perSyllable * syllables) / words.length;
}
