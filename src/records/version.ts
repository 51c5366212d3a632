/**
 * `version.yaml`: what the company says of a version. A key that is added to `EXTRAS` is read in drafts and versions, frozen
 * with the version, shown on its record page and in the API, and described in the JSON Schema. The compiler then asks for
 * its name in every language, or, of a key that is more than text, for its place in `TOLD_IN_SENTENCES`.
 */
import { stringify } from 'yaml';
import type { z } from 'zod';
import { CHANGE_CLASSES, CHANGE_KINDS, ORIGINS, STATED_KINDS } from '../model/index.ts';
import { byLocale, choice, day, type Frozen, flag, list, object, oneOf, orNull, text } from './words.ts';

/** A point of a summary, as it is stored. */
export const summaryPointSchema = object({
  clause: orNull(text).describe('Anchor of the section it speaks of'),
  was: orNull(text).describe('What was'),
  becomes: text.describe('What becomes'),
  means: orNull(text).describe('What it means for the reader'),
});
const summaryPoint = oneOf('a line of words, or `clause`, `was`, `becomes`, `means`', [
  text.transform((becomes) => ({ clause: null, was: null, becomes, means: null })),
  summaryPointSchema,
]);

const changeShape = {
  class: choice(CHANGE_CLASSES).describe(
    'substantive: moves "last updated" and is told; editorial: no meaning changed; unknown: taken in, not decided yet',
  ),
  material: orNull(flag).describe('Whether it matters to readers; a person decides'),
  reason: orNull(text).describe('Why it is what it is called'),
  kinds: list(text, 'a list of kinds').default([]).describe('What changed, in a word each'),
  summary: byLocale(list(summaryPoint, 'a list of lines'))
    .default({})
    .describe('For readers, in each language: what was, what becomes, what it means'),
};
const changeSchema = object(changeShape);

/** Optional keys of a version beside its dates and its change. Each has a default that means "nothing stated". */
const EXTRAS = {
  approved: orNull(day).describe('The day on which it was approved'),
  label: orNull(text).describe('What it is called beside its date, such as `Version 3`'),
  sample: flag.default(false).describe('Made up to show the tool; the company never published it'),
  origin: orNull(
    object({
      from: choice(ORIGINS),
      ref: text.describe('Which change of the source it was: a commit, or the name of a file'),
      path: text.describe('Where the text stood in the source'),
      line: text
        .optional()
        .describe('The line of the source that names a day, left out of the text: the record has the days'),
    }),
  ).describe('Where it was taken in from; null: it was written here'),
  withoutConsent: orNull(byLocale(text)).describe(
    'What applies to people who do not give the new consent that the change asks for, in each language',
  ),
};
/** Names of the extras, in their order. */
export const EXTRA_KEYS = Object.keys(EXTRAS) as readonly (keyof typeof EXTRAS)[];
/** Extras that are more than one text, or that pages tell in sentences of their own: none is listed with its name. */
export const TOLD_IN_SENTENCES = [
  'sample',
  'origin',
  'withoutConsent',
] as const satisfies readonly (keyof typeof EXTRAS)[];
/** The others, which are text or a day: record pages list each with its name in the language of the page. */
export type SaidKey = Exclude<keyof typeof EXTRAS, (typeof TOLD_IN_SENTENCES)[number]>;
/** The extras as the API describes them. */
export const EXTRA_FIELDS = EXTRAS;

const versionShape = {
  published: day.describe('The day on which it was made public'),
  effective: day.describe('The day on which it comes into force'),
  ...EXTRAS,
  change: changeSchema.describe('What kind of change it is, and what readers are told of it'),
};

interface Days {
  readonly published: string | null;
  readonly effective: string | null;
  readonly approved: string | null;
}

/** Whether two days are in this order; true where either is not known yet. */
const inOrder = (first: string | null, second: string | null) =>
  first === null || second === null || first <= second;

/** The days of a version in their order: approved, published, effective. */
const withDaysInOrder = <T extends z.ZodType<Days>>(version: T): T =>
  version
    .refine(({ published, effective }) => inOrder(published, effective), {
      path: ['effective'],
      error: 'Unexpected effective date before the day of publication, expected that day or a later one',
    })
    .refine(({ approved, published }) => inOrder(approved, published), {
      path: ['approved'],
      error: 'Unexpected approval after the day of publication, expected that day or an earlier one',
    });

/** Of a published version. It takes whatever was once published, such as kinds of change that are no longer on the list. */
export const versionSchema = withDaysInOrder(object(versionShape));

/** Of a draft: dates and the statement of change may still be missing. */
export const draftSchema = withDaysInOrder(
  object({
    published: orNull(day).describe('The day on which it was or will be made public'),
    effective: orNull(day).describe('The day on which it comes into force'),
    ...EXTRAS,
    change: object({
      ...changeShape,
      kinds: list(choice([...CHANGE_KINDS, ...STATED_KINDS]), 'a list of kinds')
        .default([])
        .describe('What changed, in a word each'),
    })
      .partial()
      .default({})
      .describe('What kind of change it is, and what readers are told of it'),
  }),
);

export type VersionRecord = Frozen<z.output<typeof versionSchema>>;
export type DraftRecord = Frozen<z.output<typeof draftSchema>>;
export type ChangeRecord = VersionRecord['change'];
export type SummaryRecord = Frozen<z.output<typeof summaryPoint>>;

/** `version.yaml` as publishing writes it: every key that states something, in the order of the schema. */
export function frozenVersion(version: VersionRecord): string {
  const isSilent = (key: string) => {
    const extra = (EXTRAS as Readonly<Record<string, z.ZodType>>)[key];
    const silent = extra?.safeParse(undefined);
    return silent?.success === true && isSame(silent.data, version[key as keyof VersionRecord]);
  };
  const keys = Object.keys(versionShape).filter((key) => !isSilent(key)) as (keyof VersionRecord)[];
  const change = Object.fromEntries(
    Object.keys(changeShape).map((key) => [key, version.change[key as keyof ChangeRecord]]),
  );
  const frozen = keys.map((key) => [key, key === 'change' ? change : version[key]]);
  return stringify(Object.fromEntries(frozen), { lineWidth: 110 });
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The optional keys of a version with their values. */
export const extrasOf = (version: Pick<VersionRecord, keyof typeof EXTRAS>) =>
  Object.fromEntries(EXTRA_KEYS.map((key) => [key, version[key]])) as Pick<
    VersionRecord,
    keyof typeof EXTRAS
  >;
