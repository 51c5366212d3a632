/** The append-only record of what was published, and what happened to it later. */
import type { IsoDate, IsoInstant } from './date.ts';
import type { Locale } from './locale.ts';
import type { DecidedClass, NoticeChannel, NoticeSubject, Standing } from './policy.ts';

type PerLocale = { readonly [L in Locale]?: string };

/** The fields that differ by the kind of event. Digests are lower-case hexadecimal SHA-256. */
export type LedgerBody =
  | {
      readonly type: 'published';
      readonly effective: IsoDate;
      readonly published: IsoDate;
      /** Of the bytes of `version.yaml`. */
      readonly record: string;
      /** Of the bytes of `facts.yaml`, if there is one. */
      readonly facts: string | null;
      /** Of the bytes of each `LOCALE.md`. */
      readonly source: PerLocale;
      /** Of the bytes of each `.txt` download. */
      readonly text: PerLocale;
      readonly textFormat: number;
    }
  | {
      readonly type: 'translated';
      readonly locale: Locale;
      readonly source: PerLocale;
      readonly text: PerLocale;
      readonly textFormat: number;
      readonly standing: Exclude<Standing, 'pending'>;
    }
  | {
      readonly type: 'reviewed';
      readonly by: string;
      readonly date: IsoDate;
      readonly locale?: Locale;
      readonly note?: string;
    }
  | {
      readonly type: 'notified';
      readonly channel: NoticeChannel;
      readonly date: IsoDate;
      readonly audience: number | null;
      readonly notice: string | null;
      /** Left out of a notice of the change itself. */
      readonly about?: Exclude<NoticeSubject, 'change'>;
    }
  | {
      /** A person decided what the change of a version is that was taken in as unknown. */
      readonly type: 'classified';
      readonly class: DecidedClass;
      readonly material: boolean | null;
      readonly reason: string | null;
      readonly date: IsoDate;
    }
  | { readonly type: 'corrected'; readonly note: string; readonly date: IsoDate }
  | { readonly type: 'withdrawn'; readonly note: string; readonly date: IsoDate };

export const LEDGER_TYPES = [
  'published',
  'translated',
  'reviewed',
  'notified',
  'classified',
  'corrected',
  'withdrawn',
] as const;

/** One line of the ledger. */
export type LedgerEvent = LedgerBody & {
  /** 1 for the first line, then one more each. */
  readonly seq: number;
  /** When the line was written; never backdated. */
  readonly at: IsoInstant;
  readonly policy: string;
  readonly version: string;
  /** SHA-256 of the line before, without its newline; `null` for the first. */
  readonly previous: string | null;
};
