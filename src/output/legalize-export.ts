/**
 * The policies as a repository of laws: a file for each, a commit for each version that has held, in one language.
 *
 * Source: Legalize Format Spec 0.4 (github.com/legalize-dev/legalize, SPEC.md): “Conformance”, “YAML frontmatter”, “Commit
 * format”, “Dates”.
 */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { type Archive, type ArchivedPolicy, parsePublished } from '../archive/index.ts';
import {
  addressesAt,
  type IsoDate,
  type Locale,
  localised,
  neverHeld,
  type PolicyDocument,
  rootUrl,
  type Version,
} from '../model/index.ts';
import { clauseTexts } from './clause-texts.ts';
import { makeRepository, type NewCommit } from './fast-import.ts';
import { legalizeBody } from './legalize-body.ts';
import { legalizeReadme } from './legalize-readme.ts';

export interface LegalizeOptions {
  /** ISO 3166-1 alpha-2, in small letters. */
  readonly country: string;
  /** `null`: of each policy, its authoritative language. */
  readonly locale: Locale | null;
  readonly asOf: IsoDate;
  /** Whether versions of days to come are in it, too. */
  readonly withAnnounced: boolean;
}

export interface LegalizeExport {
  readonly commits: number;
  readonly laws: number;
  /** What is not in it, a sentence each. */
  readonly left: readonly string[];
}

/** More files than this in one folder make every commit dearer; the contract recommends 256 parts then. */
const FLAT = 250;
/** The first moment that a clock of git can show for a day before 1970, as the contract has it. */
const CLAMPED: IsoDate = '1970-01-02';
/** So many clauses stand in the first line of a commit. */
const NAMED = 5;

/** Writes a repository with its files into the empty folder `folder`. Throws `GitExportError`. */
export async function exportToLegalize(
  archive: Archive,
  folder: string,
  options: LegalizeOptions,
): Promise<LegalizeExport> {
  const { organisation } = archive;
  const left: string[] = [];
  const laws = archive.policies.flatMap((policy) => lawOf(policy, options, left) ?? []);
  const path = laws.length > FLAT ? '{directory}/{id_sha1_2}/{identifier}.md' : '{directory}/{identifier}.md';
  const paths = new Map(
    laws.map(({ policy }) => [policy.policy.id, pathOf(policy.policy.id, path, options.country)]),
  );
  const commits = [
    manifest(path, archive, options),
    ...laws.flatMap((law) => commitsOf(law, { archive, paths, options, left })),
  ];
  const name = localised(organisation.name, organisation.defaultLocale, organisation.defaultLocale);
  await makeRepository(
    folder,
    commits,
    {
      name: name ?? 'Gazette',
      email: organisation.contacts.email ?? `policies@${new URL(organisation.site).hostname}`,
    },
    { hasFiles: true },
  );
  return { commits: commits.length, laws: laws.length, left };
}

interface Law {
  readonly policy: ArchivedPolicy;
  readonly locale: Locale;
  /** Those that are in it, in the order in which they hold. */
  readonly versions: readonly Version[];
}

/** What of a policy is exported; adds what is not to `left`. */
function lawOf(
  policy: ArchivedPolicy,
  { locale, asOf, withAnnounced }: LegalizeOptions,
  left: string[],
): Law | null {
  const { id, authoritative } = policy.policy;
  const own = locale ?? authoritative;
  const reasonOf = (version: Version): string | null => {
    if (version.sample) return 'is a sample';
    if (neverHeld(version)) return 'was withdrawn before its day';
    if (!version.translations[own]) return `has no text in ${own}`;
    return !withAnnounced && version.effective > asOf ? `holds from ${version.effective} on` : null;
  };
  const versions = policy.versions.filter((version) => {
    const reason = reasonOf(version);
    if (reason !== null) left.push(`${id} ${version.id} ${reason}`);
    return reason === null;
  });
  return versions.length === 0 ? null : { policy, locale: own, versions };
}

function pathOf(identifier: string, template: string, directory: string): string {
  const part = createHash('sha1').update(identifier, 'utf8').digest('hex').slice(0, 2);
  return template
    .replace('{directory}', directory)
    .replace('{id_sha1_2}', part)
    .replace('{identifier}', identifier);
}

/** What says how the repository is built. It records no change of a text, so it has no `Source-Date`. */
function manifest(path: string, { organisation }: Archive, { country }: LegalizeOptions): NewCommit {
  const begin = secondsOf(CLAMPED);
  const content = { spec_version: '0.4', country, layout: [{ directories: ['*'], path }] };
  return {
    authored: begin,
    committed: begin,
    message: 'How this repository is built\n',
    files: [
      ['.legalize.yml', quotedYaml(content)],
      ['README.md', legalizeReadme(organisation, country)],
    ],
  };
}

interface Around {
  readonly archive: Archive;
  readonly paths: ReadonlyMap<string, string>;
  readonly options: LegalizeOptions;
  readonly left: string[];
}

/** The commits of a policy: a version, what was put right while it was the last, and the end. */
function commitsOf({ policy, locale, versions }: Law, around: Around): NewCommit[] {
  const { archive, paths, options, left } = around;
  const { id } = policy.policy;
  const { organisation } = archive;
  const at = addressesAt(rootUrl(organisation.site), organisation.rootLocale);
  const path = paths.get(id)!;
  const commits: NewCommit[] = [];
  let before: PolicyDocument | null = null;
  for (const [i, version] of versions.entries()) {
    const { title, ...translation } = version.translations[locale]!;
    const read = parsePublished(archive, policy.policy, version.id, locale, translation);
    const body = legalizeBody(read, title, { from: path, paths, at, locale });
    const source = at.policy(locale, id);
    const commit = (type: string, day: IsoDate, about: string, state: FileState): NewCommit => ({
      authored: secondsOf(day < CLAMPED ? CLAMPED : day),
      committed: secondsOf(day < CLAMPED ? CLAMPED : day),
      message: `[${type}] ${onOneLine(title)}${about}\n\nSource-Id: ${id}-${version.id}\nSource-Date: ${day}\nNorm-Id: ${id}\n`,
      files: [
        [path, `---\n${headOf({ policy, versions, version, locale, source, options, state })}---\n${body}`],
      ],
    });
    const about = before === null ? '' : changedClauses(before, read.document);
    const inForce = { status: 'in_force', corrections: 0 };
    commits.push(commit(before === null ? 'bootstrap' : 'reform', dayOf(version, options), about, inForce));
    const next = versions[i + 1];
    const corrections = version.corrections.filter(({ date }) => !next || date <= dayOf(next, options));
    if (corrections.length < version.corrections.length)
      left.push(
        `${version.corrections.length - corrections.length} corrections of ${id} ${version.id}: the file had a later version by then`,
      );
    for (const [n, { date, note }] of corrections.entries())
      commits.push(commit('correction', date, ` — ${onOneLine(note)}`, { ...inForce, corrections: n + 1 }));
    const { withdrawn, withdrawnNote } = version;
    if (!next && withdrawn !== null && (options.withAnnounced || withdrawn <= options.asOf))
      commits.push(
        commit('repeal', withdrawn, withdrawnNote === null ? '' : ` — ${onOneLine(withdrawnNote)}`, {
          status: 'repealed',
          corrections: corrections.length,
        }),
      );
    before = read.document;
  }
  return commits;
}

/** A text of a day to come carries that day, as the contract has it: so nobody takes it for the present one. */
const dayOf = ({ effective, published }: Version, { asOf }: LegalizeOptions): IsoDate =>
  effective > asOf ? effective : published;

interface FileState {
  readonly status: string;
  /** So many of its corrections are known. */
  readonly corrections: number;
}

interface Head extends Law {
  readonly version: Version;
  readonly source: string;
  readonly options: LegalizeOptions;
  readonly state: FileState;
}

/** The head of a file: the eight fields of the contract, and what this archive knows beyond it. */
function headOf({ policy, versions, version, locale, source, options, state }: Head): string {
  const { id, kind } = policy.policy;
  const corrections = version.corrections
    .slice(0, state.corrections)
    .map(({ date, note }) => ({ date, note }));
  return quotedYaml({
    title: version.translations[locale]!.title,
    identifier: id,
    country: options.country,
    rank: kind,
    publication_date: versions[0]!.published,
    last_updated: version.effective,
    status: state.status,
    source,
    language: locale,
    version: version.id,
    version_published: version.published,
    change_class: version.change.class,
    ...(corrections.length > 0 ? { corrections } : {}),
  });
}

/** The clauses whose words are others, for the first line of a commit. */
function changedClauses(from: PolicyDocument, to: PolicyDocument): string {
  const words = new Map(
    clauseTexts(from, 2).map((clause) => [clause.anchor, `${clause.heading}\n${clause.words}`]),
  );
  const clauses = clauseTexts(to, 2);
  const there = new Set(clauses.map(({ anchor }) => anchor));
  const changed = [
    ...clauses.filter(({ anchor, heading, words: own }) => words.get(anchor) !== `${heading}\n${own}`),
    ...clauseTexts(from, 2).filter(({ anchor }) => !there.has(anchor)),
  ];
  const names = changed.flatMap(({ number, heading }) =>
    heading === null ? [] : [number === null ? heading : `${number} ${heading}`],
  );
  if (names.length === 0) return '';
  const more = names.length > NAMED ? ` +${names.length - NAMED}` : '';
  return ` — ${onOneLine(names.slice(0, NAMED).join(', '))}${more}`;
}

const onOneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
const secondsOf = (day: IsoDate) => Date.parse(`${day}T00:00:00Z`) / 1000;
const quotedYaml = (content: object) =>
  stringify(content, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
