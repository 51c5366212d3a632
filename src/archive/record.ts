/** Enters an event of a published version: one more line of the ledger, and no change to the text. */
import { EVENTS, type EventKind, type Occasion } from '../events/index.ts';
import { type IsoDate, inForceOn, type LedgerBody, type Version } from '../model/index.ts';
import { type Archive, type ArchivedPolicy, findPolicy } from './archive.ts';
import { problem } from './problem.ts';
import { type Decide, type WriteOptions, type WriteResult, writeArchive } from './write.ts';

export interface EventOptions extends WriteOptions {
  readonly policy: string;
  /** An id, or `null` for the version in force. */
  readonly version: string | null;
  /** Today, in the organisation's time zone. */
  readonly today: IsoDate;
}

type Kinds = typeof EVENTS;
/** The kinds of events that are entered without files. */
export type RecordedType = {
  [K in keyof Kinds]: Kinds[K] extends { decide?: (options: infer O, occasion: Occasion) => unknown }
    ? [O] extends [never]
      ? never
      : K
    : never;
}[keyof Kinds];
type OptionsOf<K extends RecordedType> = Parameters<NonNullable<Kinds[K]['decide']>>[0];

/** Enters an event of `type`, or says why it cannot be. Errors: `version/event`. */
export function recordEvent<K extends RecordedType>(
  root: string,
  type: K,
  options: EventOptions & { readonly on: IsoDate } & OptionsOf<K>,
): WriteResult {
  const { decide } = EVENTS[type] as unknown as EventKind<K, Record<string, never>, unknown, unknown>;
  return writeArchive(root, options, (archive) => {
    const named = versionOf(archive, options);
    if ('problems' in named) return named;
    const { policy, version } = named;
    const { on, today } = options;
    const decided = decide!(options, { on, today, version, versions: policy.versions });
    if (typeof decided !== 'string')
      return {
        entries: [
          {
            policy: policy.policy.id,
            version: version.id,
            body: { type, ...decided } as unknown as LedgerBody,
          },
        ],
      };
    const path = `policies/${policy.policy.id}/${version.id}`;
    return { problems: [problem(path, decided, { rule: 'version/event' })] };
  });
}

/** The version that an event is about, or why there is none. */
export function versionOf(
  archive: Archive,
  { policy: id, version: wanted, today }: EventOptions,
): { policy: ArchivedPolicy; version: Version } | Extract<ReturnType<Decide>, { problems: unknown }> {
  const policy = findPolicy(archive, id);
  const refuse = (path: string, reason: string) => ({
    problems: [problem(path, reason, { rule: 'archive/missing' })],
  });
  if (!policy) {
    const known = archive.policies.map((other) => `\`${other.policy.id}\``).join(', ');
    return refuse(`policies/${id}`, `Unexpected policy \`${id}\`, expected one of ${known}`);
  }
  const version =
    wanted === null
      ? inForceOn(policy.versions, today)
      : policy.versions.find((other) => other.id === wanted);
  if (version) return { policy, version };
  const known = policy.versions.map((other) => `\`${other.id}\``).join(', ') || 'none is published';
  const what = wanted === null ? 'absence of a version in force' : `version \`${wanted}\``;
  return refuse(`policies/${id}`, `Unexpected ${what}, expected one of ${known}`);
}
