/** What happens to a version after it was published: each is one more line of the ledger, never another byte of the text. */
import type { VFileMessage } from 'vfile-message';
import type { ParsedText } from '../markdown/index.ts';
import {
  type DecidedClass,
  documentText,
  type IsoDate,
  inForceOn,
  type LedgerBody,
  LOCALES,
  type Locale,
  type NoticeChannel,
  type NoticeSubject,
  neverHeld,
  type Standing,
  statusOn,
  TEXT_FORMAT,
  type Translation,
  type Version,
} from '../model/index.ts';
import { type Archive, type ArchivedPolicy, findPolicy, parseSource, textPath } from './archive.ts';
import { checkParsed } from './check.ts';
import { sha256 } from './digest.ts';
import { encodingProblem } from './encoding.ts';
import { isError, problem } from './problem.ts';
import { frontMatterOf } from './read.ts';
import { textSchema } from './schema.ts';
import { type Decide, type WriteOptions, type WriteResult, writeArchive } from './write.ts';
import { readYaml } from './yaml.ts';

interface EventOptions extends WriteOptions {
  readonly policy: string;
  /** An id, or `null` for the version in force. */
  readonly version: string | null;
  /** The day of writing, where the organisation is. */
  readonly today: IsoDate;
}

/**
 * Withdraws a version: an announced one never comes into force, the one in force ends without a successor.
 * Errors: `version/event`.
 */
export function withdrawVersion(
  root: string,
  options: EventOptions & { readonly on: IsoDate; readonly reason: string; readonly late?: boolean },
): WriteResult {
  return record(root, options, ({ versions }, version) => {
    const { on, today } = options;
    if (version.withdrawn !== null)
      return `Unexpected withdrawal, the version has been withdrawn as of ${version.withdrawn} already`;
    if (on < today && !options.late)
      return `Unexpected day ${on} in the past, expected ${today} or later: what held has held; if it was withdrawn then and is only entered now, say so with --late`;
    if (on < version.published)
      return `Unexpected day ${on}, expected ${version.published} or later: the text was not public before`;
    if (neverHeld(version) || statusOn(version, versions, on) === 'superseded')
      return `Unexpected withdrawal of a version that is superseded on ${on}, expected one that is in force or upcoming then`;
    return { type: 'withdrawn', note: options.reason, date: on };
  });
}

/** Decides what the change of a version is that was taken in as unknown. Errors: `version/event`. */
export function classifyVersion(
  root: string,
  options: EventOptions & {
    readonly on: IsoDate;
    readonly class: DecidedClass;
    readonly material: boolean | null;
    readonly reason: string | null;
  },
): WriteResult {
  return record(root, options, (_, version) => {
    const { on, today, class: decided, material, reason } = options;
    if (on > today) return `Unexpected day ${on} in the future, expected ${today} or earlier`;
    if (version.change.class !== 'unknown')
      return `Unexpected decision, the change is ${version.change.class} already: what was said of it stays`;
    return { type: 'classified', class: decided, material, reason, date: on };
  });
}

/** Puts something right beside the text, which itself stays. Errors: `version/event`. */
export function correctVersion(
  root: string,
  options: EventOptions & { readonly on: IsoDate; readonly note: string },
): WriteResult {
  return record(root, options, (_, version) => {
    if (options.on < version.published)
      return `Unexpected day ${options.on}, expected ${version.published} or later: the text was not public before`;
    if (options.on > options.today)
      return `Unexpected day ${options.on} in the future, expected ${options.today} or earlier`;
    return { type: 'corrected', note: options.note, date: options.on };
  });
}

/** Records a notice that was given. Errors: `version/event`. */
export function recordNotified(
  root: string,
  options: EventOptions & {
    readonly on: IsoDate;
    readonly channel: NoticeChannel;
    readonly audience: number | null;
    readonly notice: string | null;
  },
): WriteResult {
  return record(root, options, (_, version) => {
    const { on, today, channel, audience, notice } = options;
    if (on > today)
      return `Unexpected day ${on} in the future, expected ${today} or earlier: only a notice that was given is on record`;
    if (on < version.published)
      return `Unexpected day ${on}, expected ${version.published} or later: the text was not public before`;
    return { type: 'notified', channel, date: on, audience, notice };
  });
}

/**
 * Records mails by what was sent: of each digest, as many as the ledger does not have yet. Looks under the lock, so that two
 * sendings never record one mail twice. `sent`: digest → how many have it. Errors: `version/event`.
 */
export function recordSent(
  root: string,
  options: EventOptions & {
    readonly on: IsoDate;
    readonly sent: ReadonlyMap<string, number>;
    readonly about: NoticeSubject;
  },
): WriteResult {
  return writeArchive(root, options, (archive) => {
    const named = versionOf(archive, options);
    if ('problems' in named) return named;
    const { policy, version } = named;
    const { sent, on, about } = options;
    const entries = [...sent].flatMap(([notice, count]) => {
      const audience = count - recordedBefore(version, about, notice);
      const body: LedgerBody = {
        type: 'notified',
        channel: 'email',
        date: on,
        audience,
        notice,
        ...(about === 'change' ? {} : { about }),
      };
      return audience > 0 ? [{ policy: policy.policy.id, version: version.id, body }] : [];
    });
    return entries.length > 0 ? { entries } : { problems: [] };
  });
}

/** How many mails of these words (`null`: of any whose words are known) the ledger has. */
export function recordedBefore(version: Version, about: NoticeSubject, words: string | null): number {
  return version.notifications
    .filter((given) => given.channel === 'email' && given.about === about && given.notice !== null)
    .filter((given) => words === null || given.notice === words)
    .reduce((sum, { audience }) => sum + (audience ?? 0), 0);
}

/** Records that somebody read the text again. Errors: `version/event`. */
export function recordReviewed(
  root: string,
  options: EventOptions & {
    readonly on: IsoDate;
    readonly by: string;
    readonly locale: Locale | null;
    readonly note: string | null;
  },
): WriteResult {
  return record(root, options, (_, version) => {
    const { on, today, by, locale, note } = options;
    if (on > today) return `Unexpected day ${on} in the future, expected ${today} or earlier`;
    if (on < version.published)
      return `Unexpected day ${on}, expected ${version.published} or later: the text was not public before`;
    if (locale !== null && !version.translations[locale]) {
      const known = LOCALES.filter((other) => version.translations[other]).join(', ');
      return `Unexpected language \`${locale}\`, expected one that the version has: ${known}`;
    }
    return { type: 'reviewed', by, date: on, ...(locale ? { locale } : {}), ...(note ? { note } : {}) };
  });
}

/**
 * Adds a translation to a published version; the other texts are untouched. `source`: the bytes of `LOCALE.md`.
 * Errors: `version/translated`, and whatever is wrong with the text.
 */
export function addTranslation(
  root: string,
  options: EventOptions & {
    readonly locale: Locale;
    readonly source: Uint8Array;
    /** What stands in the way beyond the text's own faults: whether it says the same as the authoritative one. */
    readonly check?: (archive: Archive, translation: NewTranslation) => readonly VFileMessage[];
  },
): WriteResult {
  const { locale, source } = options;
  return writeArchive(root, options, (archive) => {
    const named = versionOf(archive, options);
    if ('problems' in named) return named;
    const { policy, version } = named;
    const path = textPath(policy.policy.id, version.id, locale);
    const refuse = (reason: string) => ({
      problems: [problem(path, reason, { rule: 'version/translated' })],
    });
    if (version.translations[locale])
      return refuse(
        `Unexpected second text in \`${locale}\`, a published one never changes: publish a new version, or say what is wrong with \`gazette correct\``,
      );
    const foreign = encodingProblem(path, source);
    if (foreign) return { problems: [foreign] };
    const text = Buffer.from(source).toString('utf8');
    const front = frontMatterOf(text);
    if (!front)
      return refuse('Unexpected text without front matter, expected `title` and `standing` at its start');
    const { value, problems } = readYaml({ path, text: front.yaml, firstLine: front.firstLine }, textSchema);
    if (!value) return { problems };
    const standing: Exclude<Standing, 'pending'> = value.standing;
    if (standing === 'authoritative')
      return refuse(
        `Unexpected standing \`authoritative\`, expected \`official\` or \`informative\`: \`${policy.policy.authoritative}\` is the authoritative text`,
      );
    const parsed = parseSource(policy.policy, path, text);
    const translation = { policy, version, locale, ...value, parsed };
    const errors = [
      ...checkParsed(archive, path, parsed),
      ...(options.check?.(archive, translation) ?? []),
    ].filter(isError);
    if (errors.length > 0) return { problems: errors };
    const body: LedgerBody = {
      type: 'translated',
      locale,
      source: { [locale]: sha256(source) },
      text: { [locale]: sha256(documentText(parsed.document)) },
      textFormat: TEXT_FORMAT,
      standing,
    };
    return {
      entries: [{ policy: policy.policy.id, version: version.id, body }],
      writes: { files: [[path, source]] },
    };
  });
}

/** A text that is about to join a version. */
export interface NewTranslation extends Pick<Translation, 'locale' | 'title' | 'standing'> {
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly parsed: ParsedText;
}

/** Writes one event about a version; `make` gives it, or the reason why it cannot be. */
function record(
  root: string,
  options: EventOptions,
  make: (policy: ArchivedPolicy, version: Version) => LedgerBody | string,
): WriteResult {
  return writeArchive(root, options, (archive) => {
    const named = versionOf(archive, options);
    if ('problems' in named) return named;
    const { policy, version } = named;
    const body = make(policy, version);
    if (typeof body !== 'string')
      return { entries: [{ policy: policy.policy.id, version: version.id, body }] };
    const path = `policies/${policy.policy.id}/${version.id}`;
    return { problems: [problem(path, body, { rule: 'version/event' })] };
  });
}

function versionOf(
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
