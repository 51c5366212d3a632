import type { Locale } from '../../../model/index.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

const RELATIVE: Readonly<Record<Locale, RegExp>> = {
  ru: /(?<!\p{L})(сегодня|вчера|недавно|в текущем году|в этом году|на данный момент)(?!\p{L})/giu,
  kk: /(?<!\p{L})(бүгін|кеше|жақында|биылғы|осы жылы)(?!\p{L})/giu,
  en: /\b(today|yesterday|recently|this year|the current year|at the moment)\b/gi,
};

/** A frozen text is read years later. */
export const relativeWords: TextRule = {
  id: 'date/relative-words',
  scope: 'text',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  summary: 'The text names days, not “today” or “this year”.',
  why: 'A published text stays for ever, and “recently” means another day to each reader. Write the date.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## A {#a}\n\nSince 1 May 2026 we use no cookies.' }],
    bad: [
      { text: '## A {#a}\n\nWe recently changed our host.' },
      { text: '## А {#a}\n\nНа данный момент мы не используем cookie.', locale: 'ru' },
    ],
  },
  check(text, report) {
    for (const { match, place } of matchesOf(text, RELATIVE[text.locale]))
      report(`Found «${match}», which means another day to each reader`, place);
  },
};
