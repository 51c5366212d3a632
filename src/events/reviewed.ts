/** Somebody in the company reviewed a text: a translation is confirmed, or the policy needs no change. */
import * as z from 'zod';
import { type IsoDate, type Locale, localesOf } from '../model/index.ts';
import { day, eventKind, locale, wrongPast } from './event.ts';

/** One such review. */
export interface Review {
  readonly date: IsoDate;
  readonly by: string;
  /** The language that was confirmed; `null`: the policy as a whole. */
  readonly locale: Locale | null;
  readonly note: string | null;
}

export const reviewed = eventKind({
  type: 'reviewed',
  fields: {
    by: z.string(),
    date: day,
    /** The language that was confirmed; left out: the policy as a whole. */
    locale: locale.optional(),
    note: z.string().optional(),
  },
  decide(options: { by: string; locale: Locale | null; note: string | null }, occasion) {
    const { by, locale: confirmed, note } = options;
    const wrong = wrongPast(occasion);
    if (wrong !== null) return wrong;
    const { translations } = occasion.version;
    if (confirmed !== null && !translations[confirmed]) {
      const known = localesOf(translations).join(', ');
      return `Unexpected language \`${confirmed}\`, expected one that the version has: ${known}`;
    }
    return { by, date: occasion.on, ...(confirmed ? { locale: confirmed } : {}), ...(note ? { note } : {}) };
  },
  start: { reviews: [] as readonly Review[] },
  effect: ({ reviews }, { date, by, locale: confirmed = null, note = null }) => ({
    reviews: [...reviews, { date, by, locale: confirmed, note }],
  }),
  command: {
    name: 'reviewed',
    description: 'record that a text was read again and needs no change',
    needsVersion: false,
    options: [
      { flags: '--by <who>', description: 'who read it', isRequired: true },
      {
        flags: '--locale <locale>',
        description: 'the translation that was confirmed (default: the policy as a whole)',
      },
      { flags: '--note <words>', description: 'a note for the record' },
      { flags: '--on <date>', description: 'day of the review (default: today)' },
    ],
    read: (given) => ({
      by: given.words('--by')!,
      locale: given.locale('--locale'),
      note: given.words('--note'),
    }),
  },
});
