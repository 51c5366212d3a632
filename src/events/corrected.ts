/** Something was put right beside a text, which itself stays. */
import { z } from 'zod';
import type { IsoDate } from '../model/index.ts';
import { day, eventKind, wrongPast } from './event.ts';

/** What was put right beside the text, which itself never changes. */
export interface Correction {
  readonly date: IsoDate;
  readonly note: string;
}

export const corrected = eventKind({
  type: 'corrected',
  fields: { note: z.string(), date: day },
  decide: ({ note }: { note: string }, occasion) => wrongPast(occasion) ?? { note, date: occasion.on },
  start: { corrections: [] as readonly Correction[] },
  effect: ({ corrections }, { date, note }) => ({ corrections: [...corrections, { date, note }] }),
  command: {
    name: 'correct',
    description: 'publish a correction beside a version, whose text stays as it is',
    needsVersion: true,
    options: [
      {
        flags: '--note <words>',
        description: 'what is wrong and what is right, as readers will see it',
        isRequired: true,
      },
      { flags: '--on <date>', description: 'day of the correction (default: today)' },
    ],
    read: (given) => ({ note: given.words('--note')! }),
  },
});
