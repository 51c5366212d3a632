/** `gazette draft`: starts the next version with the text of an earlier one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Archive,
  type ArchivedPolicy,
  isError,
  readDocument,
  startDraft,
  textPath,
  writeDraft,
} from '../../archive/index.ts';
import { fillDraft } from '../../drafting/index.ts';
import { inForceOn, upcomingOn } from '../../model/index.ts';
import { redline, redlineText } from '../../redline/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requirePolicy,
  requireVersion,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface DraftOptions extends CommonOptions {
  readonly from?: string;
}

export const addDraft: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('draft'))
    .description('start the next version of a policy in its draft folder')
    .argument('<policy>')
    .option(
      '--from <version>',
      'text to begin with: in-force (default), a version, empty, or template (written from the facts; run it again when they change)',
    )
    .action((policy: string, options: DraftOptions) => setStatus(draft(policy, options)));
};

function draft(id: string, options: DraftOptions): number {
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  if (options.from === 'template') return fromTemplate(archive, policy, options);
  if (policy.draft)
    throw new UsageError(
      `policies/${id}/draft/ is there already: publish it, or move it away if you do not want it`,
    );
  const today = dayOf(options, archive);
  const from = sourceOf(policy, options.from, today);
  const written = startDraft(archive, policy, from);
  const later = upcomingOn(policy.versions, today).filter((version) => version.id !== from);
  if (options.json) printJson({ ok: true, policy: id, from, written });
  else {
    for (const path of written) console.log(path);
    console.error(from === null ? 'started with an empty text' : `started with the text of ${from}`);
    for (const version of later)
      console.error(
        `note: ${version.id} comes into force on ${version.effective}; to begin with its text, use --from ${version.id}`,
      );
  }
  return EXIT.ok;
}

/** Writes the draft from the facts, or updates the generated regions of an existing draft. */
function fromTemplate(archive: Archive, policy: ArchivedPolicy, options: DraftOptions): number {
  const { id, authoritative } = policy.policy;
  const { files, locales, problems } = fillDraft(archive, policy);
  if (problems.some(isError)) return reportProblems(problems, options);
  const path = join(archive.root, textPath(id, 'draft', authoritative));
  const before = existsSync(path) ? readDocument(archive, policy.policy, 'draft', authoritative) : null;
  const written = writeDraft(archive, id, files);
  const changed = before
    ? redlineText(redline(before, readDocument(archive, policy.policy, 'draft', authoritative)))
    : '';
  if (options.json)
    return reportProblems(problems, options, { policy: id, from: 'template', locales, written });
  for (const file of written) console.log(file);
  reportProblems(problems, options);
  const lines = changed.split('\n').filter((line) => /\{\+|\[-/.test(line));
  if (before) console.error(lines.length === 0 ? 'the text has not changed' : lines.join('\n'));
  return EXIT.ok;
}

function sourceOf(
  policy: ReturnType<typeof requirePolicy>,
  from: string | undefined,
  today: string,
): string | null {
  if (from === 'empty') return null;
  if (from !== undefined && from !== 'in-force') return requireVersion(policy, from).id;
  const version = inForceOn(policy.versions, today);
  if (version) return version.id;
  if (from === undefined && policy.versions.length === 0) return null;
  throw new UsageError(
    `no version of \`${policy.policy.id}\` is in force on ${today}, name one with --from: ${policy.versions.map(({ id }) => id).join(', ') || 'empty'}`,
  );
}
