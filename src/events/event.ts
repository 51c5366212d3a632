/**
 * What a kind of event is. Each kind is one file of this folder: the fields of its line in the ledger, when it may be
 * entered (`decide`), how it changes the version (`start`, `effect`), and the command that enters it. Its sentences are in
 * each `languages/<tag>/words.ts`, under `record.event`.
 */
import * as z from 'zod';
import {
  type ChangeStatement,
  type Dated,
  type IsoDate,
  type IsoInstant,
  LOCALE_PATTERN,
  type Locale,
  type Localised,
  localesOf,
  TEXT_FORMATS,
} from '../model/index.ts';
import { digest } from '../records/index.ts';

export { day, digest, instant } from '../records/index.ts';

/** Only the spelling of a tag is checked, so that old lines stay readable whatever languages are supported today. */
export const locale = z.string().regex(LOCALE_PATTERN, 'expected the tag of a language');
/** The text format that the digests in `text` were computed from. */
export const textFormat = z.literal(
  [...TEXT_FORMATS],
  `expected text format ${TEXT_FORMATS.join(' or ')}: a later one is written by a later version of Gazette`,
);
/** A digest per language. */
export const digests = z
  .record(locale, digest)
  .overwrite((values) =>
    Object.fromEntries(localesOf(values).map((own) => [own, values[own]!])),
  ) as unknown as z.ZodType<Localised>;

/** The part of a version that `decide` looks at. */
interface Decided extends Dated {
  readonly published: IsoDate;
  readonly change: ChangeStatement;
  readonly translations: Localised<unknown>;
}

/** The circumstances that every `decide` is given. */
export interface Occasion {
  /** The day on which it happened. */
  readonly on: IsoDate;
  /** Today, in the organisation's time zone. */
  readonly today: IsoDate;
  readonly version: Decided;
  /** All versions of the policy. */
  readonly versions: readonly Decided[];
}

/** Reads the options of a command, or the fields of a form. Each method throws, naming the option, for a value it cannot use. */
export interface Given {
  /** Words for the record; `null`: not given. */
  readonly words: (option: string) => string | null;
  readonly choice: <const C extends readonly string[]>(option: string, choices: C) => C[number] | null;
  /** The language of a text, in the canonical form of its tag. */
  readonly locale: (option: string) => Locale | null;
  readonly yesOrNo: (option: string) => boolean | null;
  readonly count: (option: string) => number | null;
  /** The digest of a file. */
  readonly digestOf: (option: string) => string | null;
  readonly flag: (option: string) => boolean;
}

export interface EventOption {
  /** In commander's notation: `--reason <words>`. */
  readonly flags: string;
  readonly description: string;
  readonly isRequired?: boolean;
}

export interface EventCommand<Options> {
  readonly name: string;
  readonly description: string;
  /** Whether the version must be named; otherwise the default is the version in force. */
  readonly needsVersion: boolean;
  readonly options: readonly EventOption[];
  readonly read: (given: Given) => Options;
}

type Fields = z.ZodRawShape;
type BodyOf<T extends string, F extends Fields> = { readonly type: T } & z.output<
  z.ZodObject<F, z.core.$strict>
>;

/** What `effect` may read and change: the keys of its own kind, and the company's statement about the change. */
type Touched<Told> = Told & { readonly change: ChangeStatement };

export interface EventKind<T extends string, F extends Fields, Options, Told> {
  readonly type: T;
  readonly fields: F;
  /** The line's own fields, or why it cannot be entered. Left out: it is entered with files, by a function of its own. */
  readonly decide?: (options: Options, occasion: Occasion) => Omit<BodyOf<T, F>, 'type'> | string;
  /** The keys that this kind adds to every version, with their values before the first such event. */
  readonly start?: Told;
  /** The keys of the version that change with such an event. */
  readonly effect?: (
    version: Touched<Told>,
    event: BodyOf<T, F> & { readonly at: IsoInstant },
  ) => Partial<Touched<Told>>;
  readonly command?: EventCommand<Options>;
}

/** Checks the parts of a kind against each other and keeps the exact types of its fields and options. */
export const eventKind = <const T extends string, F extends Fields, Options = never, Told = unknown>(
  kind: EventKind<T, F, Options, Told>,
): EventKind<T, F, Options, Told> => kind;

/** Why nothing can have happened on this day (in the future, or before publication), as a sentence; or `null`. */
export function wrongPast({ on, today, version }: Occasion, why = ''): string | null {
  if (on > today) return `Unexpected day ${on} in the future, expected ${today} or earlier${why}`;
  return beforePublication({ on, version });
}

export const beforePublication = ({ on, version }: Pick<Occasion, 'on' | 'version'>): string | null =>
  on < version.published
    ? `Unexpected day ${on}, expected ${version.published} or later: the text was not public before`
    : null;
