/** `gazette review`: what a branch changes in the policies, as a comment for its reviewers. */
import { writeFileSync } from 'node:fs';
import type { VFileMessage } from 'vfile-message';
import { type Archive, isError, problemLine, testimoniesOf } from '../../archive/index.ts';
import { type PublicationPlan, plansFor } from '../../drafting/index.ts';
import { printText } from '../plain-words.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  problemRecord,
  requireOut,
  rootOf,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { type Base, withBase } from '../review/base.ts';
import { COMMENT_MARK, reviewComment } from '../review/comment.ts';
import { COMMENT_LENGTH } from '../review/fit.ts';
import { code } from '../review/markdown.ts';
import { type Reviewed, reviewedIn } from '../review/reviewed.ts';

interface ReviewOptions extends CommonOptions {
  readonly base?: string;
  readonly preview?: string;
  readonly out?: string;
  readonly length: string;
}

export const addReview: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('review'))
    .description(
      'write the comment for a pull request: what its drafts change, what publishing them would make, and what publishing would refuse',
    )
    .option('--base <ref>', 'branch or commit that the branch is to join (default: every draft is reviewed)')
    .option('--preview <url>', 'address of a preview (build --drafts), which the comment links to')
    .option('--length <characters>', 'longest comment; 0: as long as it needs', String(COMMENT_LENGTH))
    .option('--out <file>', 'write to a file instead of printing')
    .addHelpText(
      'after',
      `\nThe comment begins with the line ${COMMENT_MARK}, by which a CI finds its earlier one. Exit status: 1 while \`publish\` would refuse a draft or \`check\` finds an error, 4 when no draft and no version changes.`,
    )
    .action(async (options: ReviewOptions) => setStatus(await review(options)));
};

async function review(options: ReviewOptions): Promise<number> {
  const preview = previewOf(options.preview);
  const length = lengthOf(options.length);
  const out = options.out === undefined ? null : requireOut(options.out);
  const { archive, problems } = openArchive(options);
  const answer =
    archive === null
      ? unreadable(problems)
      : options.base === undefined
        ? await answerOn(archive, null, { ...options, length, preview })
        : await withBase(rootOf(options), options.base, (base) =>
            answerOn(archive, base, { ...options, length, preview }),
          );
  if (out !== null) writeFileSync(out, answer.comment);
  if (options.json)
    printJson({ ok: answer.status !== EXIT.policies, ...answer.record, comment: answer.comment });
  else if (out === null) printText(answer.comment);
  else console.error(`${out}: ${answer.comment.length} characters`);
  return answer.status;
}

interface Answer {
  readonly comment: string;
  readonly status: number;
  readonly record: Readonly<Record<string, unknown>>;
}

async function answerOn(
  archive: Archive,
  base: Base | null,
  options: CommonOptions & { readonly length: number; readonly preview: URL | null },
): Promise<Answer> {
  const today = dayOf(options, archive);
  const reviewed = reviewedIn(archive, base?.archive ?? (base === null ? null : emptyLike(archive)));
  const drafts = reviewed.flatMap((one) => (one.type === 'draft' ? [one.found] : []));
  const witnesses = await testimoniesOf(archive.root, archive.ledger.text);
  const { plans, problems: found } = plansFor(archive, drafts, today, witnesses);
  const problems = found.filter((one) => isError(one) || isAbout(one, reviewed));
  const comment = reviewComment({
    archive,
    base: base?.archive ?? null,
    baseSaid: baseSaid(base),
    today,
    reviewed,
    planFor: (policy) => plans.get(policy)!,
    problems,
    preview: options.preview,
    length: options.length,
  });
  const hasErrors = problems.some(isError);
  return {
    comment,
    status: hasErrors ? EXIT.policies : reviewed.length === 0 ? EXIT.nothing : EXIT.ok,
    record: {
      base: base?.commit ?? null,
      asOf: today,
      policies: reviewed.map((one) => recordOf(one, plans.get(one.found.policy.id))),
      problems: problems.map(problemRecord),
    },
  };
}

function recordOf(one: Reviewed, plan: PublicationPlan | undefined) {
  const { type, found } = one;
  const { id: policy } = found.policy;
  if (one.type === 'published') return { policy, type, version: one.version.id };
  if (one.type === 'dropped' || !plan) return { policy, type };
  const { version, published, effective, earliest, undecided, told, askAgain, refused } = plan;
  return {
    policy,
    type,
    version,
    published,
    effective,
    earliest,
    undecided,
    told,
    askAgain: askAgain.map(({ path }) => path),
    refused: refused.length > 0,
  };
}

/** Whether a finding is about the reviewed changes; other findings are left to `check`. */
const isAbout = ({ file = '' }: VFileMessage, reviewed: readonly Reviewed[]): boolean =>
  reviewed.some((one) => {
    const folder = `policies/${one.found.policy.id}/`;
    const own = one.type === 'published' ? one.version.id : 'draft';
    return file === `${folder}policy.yaml` || file.startsWith(`${folder}${own}/`);
  });

/** If the base has no readable policies, everything is new. */
const emptyLike = (archive: Archive): Archive => ({ ...archive, policies: [] });

function baseSaid(base: Base | null): string {
  if (base === null) return 'Every draft that there is.';
  const at = `${code(base.ref)} (${code(base.commit.slice(0, 12))})`;
  if (!base.hadPolicies) return `Compared with ${at}, which has no policies.`;
  if (base.archive === null)
    return `Compared with ${at}, whose policies cannot be read: everything is shown as new.`;
  return `Compared with ${at}.`;
}

function unreadable(problems: readonly VFileMessage[]): Answer {
  const lines = problems.slice(0, 50).map((one) => `- ${code(problemLine(one).slice(0, 600))}`);
  const comment = `${COMMENT_MARK}\n\n## Review of policies\n\n**The policies cannot be read.**\n\n${lines.join('\n')}\n`;
  return { comment, status: EXIT.policies, record: { problems: problems.map(problemRecord) } };
}

function previewOf(address: string | undefined): URL | null {
  if (address === undefined) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw new UsageError(
      `--preview takes an address such as https://preview.example.org/, not \`${address}\``,
    );
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function lengthOf(words: string): number {
  const length = Number(words);
  if (!Number.isInteger(length) || (length !== 0 && length < 2_000))
    throw new UsageError(`--length takes 0, or 2000 characters and more, not \`${words}\``);
  return length;
}
