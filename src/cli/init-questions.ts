/** The questions of `init` on a terminal, in order, with proposals that follow from earlier answers. */
import { languageOf, type SetupWords, SPOKEN, type Spoken } from '../languages/index.ts';
import { FACT_CHANNELS } from '../model/index.ts';
import { countryCode, countryOfZone, languagesFor, timeZoneFor } from './country.ts';
import type { AnswerKey } from './init-answers.ts';

/** The language of the dialogue, and the answers so far. */
export interface Asking {
  readonly language: Spoken;
  /** The machine's own. */
  readonly timeZone: string;
  readonly now: Date;
  readonly answers: Readonly<Partial<Record<AnswerKey, unknown>>>;
}

export interface Question {
  readonly key: keyof SetupWords['questions'];
  readonly kind: 'words' | 'yes' | 'channels';
  /** The proposed answer. */
  readonly initial?: (asking: Asking) => string;
  /** Whether it is asked at all. */
  readonly when?: (asking: Asking) => boolean;
  /** The meaning of an empty answer; `null`: not stated. */
  readonly empty?: 'none';
}

/** Who the company is, where it is, and in which languages it speaks. */
export const COMPANY_QUESTIONS: readonly Question[] = [
  { key: 'name', kind: 'words' },
  { key: 'legalForm', kind: 'words' },
  { key: 'legalName', kind: 'words' },
  { key: 'registration', kind: 'words' },
  { key: 'site', kind: 'words' },
  { key: 'email', kind: 'words' },
  { key: 'phone', kind: 'words', empty: 'none' },
  { key: 'address', kind: 'words' },
  {
    key: 'country',
    kind: 'words',
    initial: ({ timeZone }) => countryOfZone(timeZone) ?? '',
  },
  {
    key: 'timeZone',
    kind: 'words',
    initial: ({ answers, timeZone, now }) =>
      timeZoneFor(countryCode(String(answers.country)) ?? '', timeZone, now),
  },
  {
    key: 'languages',
    kind: 'words',
    initial: ({ answers, language }) =>
      languagesFor(countryCode(String(answers.country)) ?? '', language).join(', '),
  },
  {
    key: 'authoritative',
    kind: 'words',
    initial: ({ answers }) => String(answers.languages).split(/[\s,;]+/)[0] ?? '',
    when: ({ answers }) =>
      String(answers.languages)
        .split(/[\s,;]+/)
        .filter(Boolean).length > 1,
  },
];

/** What the drafts say, where there are to be any. */
export const DRAFT_QUESTIONS: readonly Question[] = [
  { key: 'orders', kind: 'yes' },
  { key: 'newsletter', kind: 'yes' },
  { key: 'analytics', kind: 'yes' },
  { key: 'channels', kind: 'channels' },
  { key: 'noticeDays', kind: 'words' },
];

/** A question in the language of the conversation. */
export function textOf({ key }: Question, language: Spoken): string {
  const { questions } = languageOf(language).setup;
  return key === 'languages' ? questions.languages(SPOKEN.join(', ')) : questions[key];
}

export const CHANNELS = FACT_CHANNELS;

/** The value of a typed answer; `null`: not stated. */
export function meantBy({ key, empty = undefined }: Pick<Question, 'key' | 'empty'>, said: string): unknown {
  const tidy = said.trim();
  if (tidy === '') return empty ?? null;
  // Text that is not a number is reported by the check of the answers.
  if (key === 'noticeDays') return /^\d+$/.test(tidy) ? Number(tidy) : tidy;
  return tidy;
}
