/** A correction was published beside a text; the text itself stays as it is. */
import * as z from 'zod';
import type { IsoDate } from '../model/index.ts';
import { day, eventKind, wrongPast } from './event.ts';

/** What kind of thing was corrected. Pages can name it in every language, while the note is in one language only. */
export const CORRECTED_THINGS = [
  'name',
  'address',
  'phone',
  'email',
  'link',
  'date',
  'period',
  'amount',
  'wording',
] as const;
export type CorrectedThing = (typeof CORRECTED_THINGS)[number];

/** What was wrong, its value before, and the right value. */
export interface CorrectedValue {
  readonly what?: CorrectedThing | undefined;
  readonly was?: string | undefined;
  readonly becomes?: string | undefined;
}

/** A correction on record. The text that it corrects never changes. */
export interface Correction extends CorrectedValue {
  readonly date: IsoDate;
  readonly note: string;
}

export const corrected = eventKind({
  type: 'corrected',
  fields: {
    note: z.string(),
    date: day,
    what: z.enum(CORRECTED_THINGS).optional(),
    was: z.string().optional(),
    becomes: z.string().optional(),
  },
  decide: ({ note, what, was, becomes }: { note: string } & CorrectedValue, occasion) => {
    const isWhole = what !== undefined && becomes !== undefined;
    if (!isWhole && [what, was, becomes].some((one) => one !== undefined))
      return 'Unexpected part of a correction, expected --what and --becomes together, and --was if something else stood there';
    return wrongPast(occasion) ?? { note, date: occasion.on, ...whatIsGiven({ what, was, becomes }) };
  },
  start: { corrections: [] as readonly Correction[] },
  effect: ({ corrections }, { date, note, ...event }) => ({
    corrections: [...corrections, { date, note, ...whatIsGiven(event) }],
  }),
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
      {
        flags: '--what <thing>',
        description: `what was put right, said in every language: ${CORRECTED_THINGS.join(', ')}`,
      },
      { flags: '--was <words>', description: 'what stood there' },
      { flags: '--becomes <words>', description: 'what is right' },
      { flags: '--on <date>', description: 'day of the correction (default: today)' },
    ],
    read: (given) => ({
      note: given.words('--note')!,
      ...whatIsGiven({
        what: given.choice('--what', CORRECTED_THINGS) ?? undefined,
        was: given.words('--was') ?? undefined,
        becomes: given.words('--becomes') ?? undefined,
      }),
    }),
  },
});

/** Drops fields without a value: a line of the ledger has no empty fields. */
const whatIsGiven = ({ what, was, becomes }: CorrectedValue): CorrectedValue => ({
  ...(what === undefined ? {} : { what }),
  ...(was === undefined ? {} : { was }),
  ...(becomes === undefined ? {} : { becomes }),
});
