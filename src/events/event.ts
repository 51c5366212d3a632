/**
 * What a kind of event is. Each stands in a file of its own, which is all there is to it: the fields of its line in the
 * ledger, when it may be entered, what it does to the version, and the command that enters it. Its sentences stand with the
 * other words of a language.
 */
import { z } from 'zod';
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

/** What was entered under a tag stays readable, so its spelling is all that is asked of it. */
export const locale = z.string().regex(LOCALE_PATTERN, 'expected the tag of a language');
/** In which form the texts are that `text` has digests of. */
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

/** What a decision needs to know of a version. */
interface Decided extends Dated {
  readonly published: IsoDate;
  readonly change: ChangeStatement;
  readonly translations: Localised<unknown>;
}

/** What every decision knows. */
export interface Occasion {
  /** The day of the event. */
  readonly on: IsoDate;
  /** The day of writing, where the organisation is. */
  readonly today: IsoDate;
  readonly version: Decided;
  /** All versions of the policy. */
  readonly versions: readonly Decided[];
}

/** Reads what was given on the command line; each refuses what it cannot take with a sentence that names the option. */
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
  /** As commander has it: `--reason <words>`. */
  readonly flags: string;
  readonly description: string;
  readonly isRequired?: boolean;
}

export interface EventCommand<Options> {
  readonly name: string;
  readonly description: string;
  /** Whether a version has to be named; else it is the one in force. */
  readonly needsVersion: boolean;
  readonly options: readonly EventOption[];
  readonly read: (given: Given) => Options;
}

type Fields = z.ZodRawShape;
type BodyOf<T extends string, F extends Fields> = { readonly type: T } & z.output<
  z.ZodObject<F, z.core.$strict>
>;

/** What an event finds, and may change, of a version: what such events tell of it, and what the company says of its change. */
type Touched<Told> = Told & { readonly change: ChangeStatement };

export interface EventKind<T extends string, F extends Fields, Options, Told> {
  readonly type: T;
  readonly fields: F;
  /** The line's own fields, or why it cannot be entered. None: it is entered with files, by a function of its own. */
  readonly decide?: (options: Options, occasion: Occasion) => Omit<BodyOf<T, F>, 'type'> | string;
  /** What a version tells before the first event of this kind; every version has these keys. */
  readonly start?: Told;
  /** What the version it is about tells from then on. */
  readonly effect?: (
    version: Touched<Told>,
    event: BodyOf<T, F> & { readonly at: IsoInstant },
  ) => Partial<Touched<Told>>;
  readonly command?: EventCommand<Options>;
}

/** Keeps the types of a kind's fields and options while its parts are held against each other. */
export const eventKind = <const T extends string, F extends Fields, Options = never, Told = unknown>(
  kind: EventKind<T, F, Options, Told>,
): EventKind<T, F, Options, Told> => kind;

/** Why nothing can have happened to a version on `on`, or `null`. */
export function wrongPast({ on, today, version }: Occasion, why = ''): string | null {
  if (on > today) return `Unexpected day ${on} in the future, expected ${today} or earlier${why}`;
  return beforePublication({ on, version });
}

export const beforePublication = ({ on, version }: Pick<Occasion, 'on' | 'version'>): string | null =>
  on < version.published
    ? `Unexpected day ${on}, expected ${version.published} or later: the text was not public before`
    : null;
