/** The door of `events`: the kinds of lines in the ledger, and how they change what is known of a version. */
import * as z from 'zod';
import type { ChangeStatement, IsoInstant, Locale } from '../model/index.ts';
import { digest, instant } from './event.ts';
import { EVENTS } from './list.ts';

export type { CorrectedThing, Correction } from './corrected.ts';
export type { EventCommand, EventKind, EventOption, Given, Occasion } from './event.ts';
export { EVENTS } from './list.ts';
export type { Notification } from './notified.ts';
export type { Review } from './reviewed.ts';

export type EventType = keyof typeof EVENTS;
export const EVENT_TYPES = Object.keys(EVENTS) as readonly EventType[];

type Plain<T> = { readonly [K in keyof T]: T[K] };
type FieldsOf<T extends EventType> = z.output<z.ZodObject<(typeof EVENTS)[T]['fields'], z.core.$strict>>;
/** The fields of a line that depend on its type. */
export type LedgerBody<T extends EventType = EventType> = {
  [K in T]: Plain<{ type: K } & FieldsOf<K>>;
}[T];

/** One line of the ledger. */
export type LedgerEvent<T extends EventType = EventType> = LedgerBody<T> & {
  /** 1 for the first line, then one more each. */
  readonly seq: number;
  /** When the line was written; never backdated. */
  readonly at: IsoInstant;
  readonly policy: string;
  readonly version: string;
  /** SHA-256 of the line before, without its newline; `null` for the first. */
  readonly previous: string | null;
};

/** The fields of every line. */
const COMMON = {
  seq: z.number().int().positive(),
  at: instant,
  policy: z.string(),
  version: z.string(),
  previous: digest.nullable(),
};

/** The schema of one kind of line. */
export const lineSchema = (type: EventType) =>
  z.strictObject({ ...COMMON, type: z.literal(type), ...EVENTS[type].fields });

/** The schema of any line. */
export const eventSchema = z.discriminatedUnion(
  'type',
  EVENT_TYPES.map(lineSchema) as unknown as [ReturnType<typeof lineSchema>],
) as unknown as z.ZodType<LedgerEvent>;

/** Whether an event brought texts with it: a version's own, or a translation. */
export const bringsTexts = (event: LedgerEvent): event is LedgerEvent<'published' | 'translated'> =>
  event.type === 'published' || event.type === 'translated';

/** The digest of a text that an event brought, in `locale`. */
export const textDigest = (event: LedgerEvent, locale: Locale): string | undefined =>
  bringsTexts(event) ? event.text[locale] : undefined;

type Told = { [T in EventType]: (told: NonNullable<(typeof EVENTS)[T]['start']>) => void }[EventType];
/** What the ledger records about a version: the `start` keys of every kind of event together. */
export type Lived = Told extends (told: infer All) => void ? Readonly<All> : never;

/** Replays the ledger's lines about one version, in order, over the change as it was stated when it was published. */
export function livedThrough(
  change: ChangeStatement,
  events: readonly LedgerEvent[],
): Lived & { readonly change: ChangeStatement } {
  let version = { ...(Object.assign({}, ...EVENT_TYPES.map((type) => EVENTS[type].start)) as Lived), change };
  for (const event of events) version = touchedBy(version, event);
  return version;
}

/** The version after one more line of the ledger about it. */
export function touchedBy<V extends Lived & { readonly change: ChangeStatement }>(
  version: V,
  event: LedgerEvent,
): V {
  const { effect } = EVENTS[event.type] as { effect?: (before: V, event: LedgerEvent) => Partial<V> };
  return effect ? { ...version, ...effect(version, event) } : version;
}
