/** Freezes a draft into a version and takes it into the ledger. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { stringify } from 'yaml';
import {
  type ChangeClass,
  documentText,
  type IsoDate,
  type IsoInstant,
  type LedgerBody,
  type Locale,
  TEXT_FORMAT,
} from '../model/index.ts';
import { type Archive, findPolicy, parseText, readSource, versionPath } from './archive.ts';
import { checkArchive } from './check.ts';
import { sha256 } from './digest.ts';
import { appended, digestLine, LEDGER_DIGEST_FILE, LEDGER_FILE } from './ledger.ts';
import { isError, problem } from './problem.ts';
import { versionSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

export interface PublishOptions {
  readonly policy: string;
  readonly effective: IsoDate;
  readonly published: IsoDate;
  readonly class: ChangeClass;
  readonly material: boolean | null;
  readonly reason: string | null;
  /** When the ledger line is written. */
  readonly at: IsoInstant;
}

export interface PublishResult {
  /** The new version's id, or `null` if nothing was written. */
  readonly version: string | null;
  readonly problems: readonly VFileMessage[];
  /** The events that were, or would be, appended. */
  readonly body: LedgerBody | null;
}

/** Publishes the draft of a policy. Writes nothing while anything is wrong. `dryRun`: writes nothing at all. */
export function publishDraft(
  archive: Archive,
  options: PublishOptions,
  { dryRun = false } = {},
): PublishResult {
  const found = findPolicy(archive, options.policy);
  const folder = versionPath(options.policy, 'draft');
  const refuse = (...problems: VFileMessage[]): PublishResult => ({ version: null, problems, body: null });
  if (!found) {
    const known = archive.policies.map(({ policy }) => `\`${policy.id}\``).join(', ');
    return refuse(
      problem(
        `policies/${options.policy}`,
        `Unexpected policy \`${options.policy}\`, expected one of ${known}`,
        { rule: 'archive/missing' },
      ),
    );
  }
  const errors = checkArchive(archive).filter(isError);
  if (errors.length > 0) return refuse(...errors);
  if (!found.draft)
    return refuse(
      problem(folder, 'Unexpected absence of a draft, expected `version.yaml` and texts in this folder', {
        rule: 'archive/missing',
      }),
    );

  const { record: draft, translations } = found.draft;
  const id = freeId(options.effective, new Set(found.versions.map((version) => version.id)));
  const recordText = stringify(
    {
      published: options.published,
      effective: options.effective,
      ...(draft.approved ? { approved: draft.approved } : {}),
      ...(draft.label ? { label: draft.label } : {}),
      ...(draft.sample ? { sample: true } : {}),
      change: {
        class: options.class,
        material: options.material,
        reason: options.reason,
        kinds: draft.change.kinds ?? [],
        summary: draft.change.summary ?? {},
      },
    },
    { lineWidth: 110 },
  );
  const { problems } = readYaml({ path: `${folder}/version.yaml`, text: recordText }, versionSchema);
  if (problems.length > 0) return refuse(...problems);

  const locales = translations.map(({ locale }) => locale);
  const sources = locales.map(
    (locale) => [locale, readSource(archive, options.policy, 'draft', locale)] as const,
  );
  const digests = (digestOf: (locale: Locale, bytes: Buffer) => string) =>
    Object.fromEntries(sources.map(([locale, bytes]) => [locale, digestOf(locale, bytes)]));
  const body: LedgerBody = {
    type: 'published',
    effective: options.effective,
    published: options.published,
    record: sha256(recordText),
    facts: null,
    source: digests((_, bytes) => sha256(bytes)),
    text: digests((locale) =>
      sha256(documentText(parseText(archive, found.policy, 'draft', locale).document)),
    ),
    textFormat: TEXT_FORMAT,
  };
  if (!dryRun) {
    writeVersion(archive, options.policy, id, recordText, sources);
    writeLedger(archive.root, appended(archive.ledger, options.policy, id, body, options.at));
    rmSync(join(archive.root, folder), { recursive: true });
  }
  return { version: id, problems: [], body };
}

/** The effective date, or the date and the first free counter if that day has a version already. */
function freeId(effective: IsoDate, taken: ReadonlySet<string>): string {
  let id: string = effective;
  for (let n = 1; taken.has(id); n++) id = `${effective}.${n}`;
  return id;
}

function writeVersion(
  archive: Archive,
  policy: string,
  id: string,
  record: string,
  sources: readonly (readonly [Locale, Buffer])[],
) {
  const target = join(archive.root, versionPath(policy, id));
  const temporary = join(archive.root, versionPath(policy, `.${id}.part`));
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, 'version.yaml'), record);
  for (const [locale, bytes] of sources) writeFileSync(join(temporary, `${locale}.md`), bytes);
  const facts = join(archive.root, versionPath(policy, 'draft'), 'facts.yaml');
  if (existsSync(facts)) cpSync(facts, join(temporary, 'facts.yaml'));
  renameSync(temporary, target);
}

/** Writes the ledger and its digest, each to a temporary name first. */
export function writeLedger(root: string, text: string) {
  for (const [path, content] of [
    [LEDGER_FILE, text],
    [LEDGER_DIGEST_FILE, digestLine(text)],
  ] as const) {
    const file = join(root, path);
    writeFileSync(`${file}.part`, content);
    renameSync(`${file}.part`, file);
  }
}
