/**
 * Reads `policies/` into an archive. Bad content never throws: every problem is collected with its place, and a policy that
 * cannot be read is left out, so that one run reports all problems.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { livedThrough } from '../events/index.ts';
import {
  byTime,
  type LedgerEvent,
  type Locale,
  type Localised,
  localesOf,
  type Organisation,
  POLICY_KINDS,
  type Policy,
  TOOL_LOCALE,
  type Translation,
  translationsOf,
  type Version,
} from '../model/index.ts';
import {
  draftSchema,
  organisationSchema,
  policySchema,
  textSchema,
  versionSchema,
} from '../records/index.ts';
import { readApprovals } from './approvals.ts';
import type { Archive, ArchivedPolicy, Draft, Found } from './archive.ts';
import { isPending, settle } from './commit.ts';
import { COMPANIONS } from './companions.ts';
import { conflictIn } from './conflict.ts';
import { sha256 } from './digest.ts';
import { encodingProblem } from './encoding.ts';
import { readFacts, written } from './facts.ts';
import { frontMatterOf, headOf } from './front-matter.ts';
import { holdAgainstLedger } from './frozen.ts';
import { ledgerText, readLedger } from './ledger.ts';
import { byPolicy, recordedText } from './life.ts';
import { linksOut } from './links-out.ts';
import { missingPictures, missingPolicies, unspokenBindings } from './own-files.ts';
import { readOwnWords } from './own-words.ts';
import { policyIdProblem } from './policy-ids.ts';
import { byPlace, isError, problem, ruleOf } from './problem.ts';
import { VERSION_ID } from './recorded.ts';
import { redirectProblems } from './redirects.ts';
import { localeOfFile } from './text-name.ts';
import { readYaml } from './yaml.ts';

/** Takes the place of an unreadable policy while its texts are checked. */
const UNREADABLE: Omit<Policy, 'id'> = {
  kind: 'other',
  titles: {},
  authoritative: TOOL_LOCALE,
  numbering: 'decimal',
  promises: [],
  reviewMonths: null,
  noticePeriodDays: null,
  approvals: null,
  suppressed: [],
};

const VERSION_FILES = new Set(['version.yaml', 'facts.yaml']);
const POLICIES_FILES = new Set(['organisation.yaml', 'ledger.jsonl', 'ledger.sha256', 'witness']);

export interface ReadResult {
  /** `null` where `organisation.yaml` cannot be read. */
  readonly archive: Archive | null;
  readonly found: Found;
  readonly problems: readonly VFileMessage[];
  /** Paths that were written or taken away before reading: the end of a write that a stopped command had decided. */
  readonly finished: readonly string[];
}

/** Called with each policy before it is read. */
export type OnRead = (done: number, all: number) => void;

/** How often the archive is read again because somebody published meanwhile; after that it is taken as it is. */
const READS = 5;

/** Reads the archive under `root` as it stands between two writes, finishing one that crashed. */
export function readArchive(root: string, onProgress?: OnRead): ReadResult {
  const finished: string[] = [];
  for (let read = 1; ; read++) {
    finished.push(...settle(root));
    const before = ledgerText(root);
    const isStill = () => !isPending(root) && ledgerText(root) === before;
    try {
      const result = readOnce(root, onProgress);
      if (isStill() || read === READS) return { ...result, finished };
    } catch (error) {
      // A folder was moved while it was read; any other error comes from the disk.
      if (isStill() || read === READS) throw error;
    }
  }
}

/** The same for whoever holds the lock. */
export function readOnce(root: string, onProgress: OnRead = () => {}): ReadResult {
  const reader = new Reader(root, onProgress);
  const archive = reader.read();
  return {
    archive,
    found: { root, policies: reader.policies, problems: reader.problems },
    problems: reader.problems,
    finished: [],
  };
}

class Reader {
  readonly problems: VFileMessage[] = [];
  policies: ArchivedPolicy[] = [];
  /** Policies whose `policy.yaml` is broken: their texts are still read, for what is wrong in them. */
  readonly #broken = new Set<string>();
  readonly #root: string;
  readonly #onProgress: OnRead;

  constructor(root: string, onProgress: OnRead) {
    this.#root = root;
    this.#onProgress = onProgress;
  }

  read(): Archive | null {
    if (!this.#isFolder('policies')) {
      this.#report(
        'policies',
        'Unexpected absence of this folder, expected one that holds `organisation.yaml` and the policies: begin with `gazette init` or `gazette import`',
        'archive/missing',
      );
      return null;
    }
    // Nothing behind them is read, not even to say what is wrong in it.
    this.problems.push(...linksOut(this.#root));
    if (this.problems.length > 0) return null;
    const organisation = this.#organisation();
    const { ledger, problems } = readLedger(this.#root);
    this.problems.push(...problems);
    // Half of a merge: other problems found in it would only mislead.
    if (problems.some((one) => ruleOf(one) === 'ledger/conflict')) return null;
    const events = byPolicy(ledger.events);
    const ids = this.#policyIds(organisation, events);
    this.policies = ids.map((id, i) => {
      this.#onProgress(i + 1, ids.length);
      return this.#policy(id, events.get(id) ?? new Map());
    });
    const { policies } = this;
    if (policies.length === 0 && this.problems.length === 0) {
      this.#report(
        'policies',
        'Unexpected emptiness, expected at least one policy: begin with `gazette init`, or take one in with `gazette import`',
        'archive/empty',
      );
    }
    if (organisation)
      this.problems.push(
        ...missingPolicies(this.#root, organisation, ids),
        // Of a policy whose record is broken nobody knows which language binds.
        ...unspokenBindings(
          this.#root,
          organisation,
          policies.filter(({ policy }) => !this.#broken.has(policy.id)),
        ),
        ...redirectProblems(this.#root, { organisation, policies }, organisation),
      );
    this.#reportLostFolders(ledger.events);
    this.problems.sort(byPlace);
    policies.sort((a, b) => POLICY_KINDS.indexOf(a.policy.kind) - POLICY_KINDS.indexOf(b.policy.kind));
    return organisation && { root: this.#root, organisation, policies, ledger, problems: this.problems };
  }

  #organisation(): Organisation | null {
    const path = 'policies/organisation.yaml';
    const file = join(this.#root, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      this.#report(
        path,
        'Unexpected absence of this file, expected name and site of the organisation: begin with `gazette init` or `gazette import`',
        'archive/missing',
      );
      return null;
    }
    const text = readFileSync(file, 'utf8');
    if (this.#isConflict(path, text)) return null;
    const read = readYaml({ path, text }, organisationSchema);
    this.problems.push(...read.problems);
    if (!read.value) return null;
    const ownFacts = read.value.facts && written(read.value.facts, Object(read.stated).facts);
    const placeAt = (key: readonly (string | number)[]) => read.placeAt(['facts', ...key]);
    const { facts, problems } = readFacts(this.#root, ownFacts && { path, value: ownFacts, placeAt });
    this.problems.push(...problems);
    const { ownWords, problems: wrong } = readOwnWords(this.#root, read.value);
    this.problems.push(...missingPictures(this.#root, read.value), ...wrong);
    return { ...read.value, facts, ...ownWords };
  }

  #policyIds(organisation: Organisation | null, published: Pick<ReadonlySet<string>, 'has'>): string[] {
    const { locales = [], rootLocale = null } = organisation ?? {};
    return this.#entries('policies').filter((name) => {
      if (POLICIES_FILES.has(name) || /^(?:\..*|facts|followed\.yaml)$/.test(name)) return false;
      const path = `policies/${name}`;
      if (!this.#isFolder(path)) {
        this.#report(
          path,
          'Unexpected file, expected only `organisation.yaml`, the ledger and a folder per policy',
          'archive/stray',
        );
        return false;
      }
      const wrong = policyIdProblem(path, name, { locales, rootLocale, isPublished: published.has(name) });
      if (wrong) this.problems.push(wrong);
      return wrong === null || !isError(wrong);
    });
  }

  #policy(id: string, own: ReadonlyMap<string, LedgerEvent[]>): ArchivedPolicy {
    const folder = `policies/${id}`;
    const record = this.#yaml(`${folder}/policy.yaml`, policySchema);
    if (!record) this.#broken.add(id);
    const policy: Policy = { ...(record ?? UNREADABLE), id };
    const names = this.#entries(folder).filter((name) => name !== 'policy.yaml' && !name.startsWith('.'));
    const versions: Version[] = [];
    let draft: Draft | null = null;
    for (const name of names) {
      const path = `${folder}/${name}`;
      if (!this.#isFolder(path))
        this.#report(
          path,
          'Unexpected file, expected `policy.yaml` and a folder per version',
          'archive/stray',
        );
      else if (name === 'draft') draft = this.#draft(policy);
      else if (!VERSION_ID.test(name))
        this.#report(
          path,
          `Unexpected version id \`${name}\`, expected an effective date such as \`2026-01-31\``,
          'version/id-format',
        );
      else {
        const version = this.#version(policy, name, own);
        if (version) versions.push(version);
      }
    }
    if (names.length === 0)
      this.problems.push(
        problem(
          folder,
          `Unexpected emptiness, expected a version or a draft: start one with \`gazette draft ${id}\``,
          {
            rule: 'archive/empty',
            severity: 'warning',
          },
        ),
      );
    return { policy, versions: versions.sort(byTime), draft };
  }

  #version(policy: Policy, id: string, events: ReadonlyMap<string, LedgerEvent[]>): Version | null {
    const path = `policies/${policy.id}/${id}`;
    const own = events.get(id) ?? [];
    const translations = this.#translations(policy, id, own);
    const record = this.#yaml(`${path}/version.yaml`, versionSchema, true);
    if (!record) return null;
    if (!id.startsWith(record.effective)) {
      const reason = `Unexpected effective date \`${record.effective}\`, expected the folder's own: \`${id.slice(0, 10)}\``;
      this.#report(`${path}/version.yaml`, reason, 'version/id-format');
    }
    this.problems.push(...holdAgainstLedger(this.#root, path, own));
    return {
      policy: policy.id,
      id,
      ...record,
      ...livedThrough(record.change, own),
      translations,
    };
  }

  #draft(policy: Policy): Draft | null {
    const record = this.#yaml(`policies/${policy.id}/draft/version.yaml`, draftSchema);
    this.problems.push(...readApprovals({ root: this.#root }, policy.id).problems);
    const translations = translationsOf({ translations: this.#translations(policy, 'draft', []) });
    return record && { record, translations };
  }

  #translations(policy: Policy, version: string, events: readonly LedgerEvent[]): Localised<Translation> {
    const folder = `policies/${policy.id}/${version}`;
    const found: Partial<Record<Locale, Translation>> = {};
    const isKnown = new Set(events.flatMap((event) => ('source' in event ? localesOf(event.source) : [])));
    for (const name of this.#entries(folder)) {
      const isBeside = version === 'draft' && COMPANIONS.has(name);
      if (VERSION_FILES.has(name) || name.startsWith('.') || isBeside) continue;
      const named = localeOfFile(name, isKnown);
      if ('reason' in named) this.#report(`${folder}/${name}`, named.reason, named.rule);
      else {
        const translation = this.#translation(`${folder}/${name}`, named.locale, events);
        if (translation) found[named.locale] = translation;
      }
    }
    this.#checkAuthoritative(policy, folder, found);
    return found;
  }

  #translation(path: string, locale: Locale, events: readonly LedgerEvent[]): Translation | null {
    if (!statSync(join(this.#root, path), { throwIfNoEntry: false })?.isFile()) {
      this.#report(path, 'Unexpected folder or broken link, expected a file', 'archive/stray');
      return null;
    }
    const bytes = readFileSync(join(this.#root, path));
    if (this.#isConflict(path, bytes.toString('utf8'), events)) return null;
    const foreign = encodingProblem(path, bytes);
    if (foreign) {
      this.problems.push(foreign);
      return null;
    }
    // The line only looked like the end of the front matter: then the whole text is searched.
    const front = frontMatterOf(headOf(bytes)) ?? frontMatterOf(bytes.toString('utf8'));
    if (!front) {
      const reason =
        'Unexpected text without front matter, expected `---`, `title`, `standing`, `---` at its start';
      this.#report(path, reason, 'text/front-matter');
      return null;
    }
    const { value, problems } = readYaml(
      { path, text: front.yaml, firstLine: front.firstLine, isFrozen: events.length > 0 },
      textSchema,
    );
    this.problems.push(...problems);
    if (!value) return null;
    return { locale, ...value, sourceDigest: sha256(bytes), ...recordedText(events, locale) };
  }

  /** Whether a merge left conflict marks in a file; if so, the problem is reported. */
  #isConflict(path: string, text: string, events: readonly LedgerEvent[] = []): boolean {
    const marks = conflictIn(path, text, events);
    if (marks) this.problems.push(marks);
    return marks !== null;
  }

  #checkAuthoritative(policy: Policy, folder: string, found: Localised<Translation>) {
    if (this.#broken.has(policy.id)) return;
    const names = localesOf(found);
    const text = found[policy.authoritative];
    if (!text) {
      if (this.problems.some((p) => p.file === `${folder}/${policy.authoritative}.md`)) return;
      const which =
        names.length === 0 ? 'a version without text' : `a version without its authoritative text`;
      this.#report(folder, `Unexpected ${which}, expected \`${policy.authoritative}.md\``, 'text/missing');
      return;
    }
    for (const locale of names) {
      const { standing } = found[locale]!;
      const isAuthoritative = standing === 'authoritative';
      if (isAuthoritative === (locale === policy.authoritative)) continue;
      const expected = isAuthoritative ? '`official` or `informative`' : '`authoritative`';
      const reason = `Unexpected standing \`${standing}\`, expected ${expected}: \`policy.yaml\` names \`${policy.authoritative}\` as authoritative`;
      this.#report(`${folder}/${locale}.md`, reason, 'text/standing');
    }
  }

  #reportLostFolders(events: readonly LedgerEvent[]) {
    for (const event of events) {
      if (event.type !== 'published' || this.#isFolder(`policies/${event.policy}/${event.version}`)) continue;
      const reason = `Unexpected absence of a published version, expected it as line ${event.seq} of the ledger has it`;
      this.#report(`policies/${event.policy}/${event.version}`, reason, 'ledger/lost-version');
    }
  }

  #yaml<T>(path: string, schema: z.ZodType<T>, isFrozen = false): T | null {
    const file = join(this.#root, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      this.#report(path, 'Unexpected absence of this file', 'archive/missing');
      return null;
    }
    const text = readFileSync(file, 'utf8');
    if (this.#isConflict(path, text)) return null;
    const { value, problems } = readYaml({ path, text, isFrozen }, schema);
    this.problems.push(...problems);
    return value;
  }

  #entries(path: string): string[] {
    const folder = join(this.#root, path);
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  }

  #isFolder(path: string): boolean {
    return statSync(join(this.#root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  #report(path: string, reason: string, rule: string) {
    this.problems.push(problem(path, reason, { rule }));
  }
}
