/** `gazette approve`: somebody approves the draft as it is now; publishing enters their names in the ledger. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvalsOf, draftDigest, isError, standingApprovals, withApproval } from '../../archive/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  NothingThere,
  openArchive,
  printJson,
  reportProblems,
  requirePolicy,
  requireWords,
  withCommonOptions,
} from '../report.ts';

interface ApproveOptions extends CommonOptions {
  readonly by: string;
  readonly role: string;
}

export const addApprove: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('approve'))
    .description('approve the draft of a policy as it is now; a later change asks for the approval again')
    .argument('<policy>')
    .requiredOption('--by <who>', 'who approves')
    .requiredOption('--role <role>', 'for what they answer, such as legal')
    .action((policy: string, options: ApproveOptions) => setStatus(approve(policy, options)));
};

function approve(id: string, options: ApproveOptions): number {
  const [by, role] = [requireWords(options.by, '--by'), requireWords(options.role, '--role')];
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const { policy, draft } = requirePolicy(archive, id);
  if (!draft)
    throw new NothingThere(`\`${id}\` has no draft to approve: start one with \`gazette draft ${id}\``);
  const digest = draftDigest(archive, id, draft);
  const [path, content] = withApproval(archive, id, {
    by,
    role,
    date: dayOf(options, archive),
    draft: digest,
  });
  const file = join(archive.root, path);
  writeFileSync(`${file}.part`, content, { flush: true });
  renameSync(`${file}.part`, file);
  const standing = standingApprovals(approvalsOf(archive, id), digest).length;
  const needed = policy.approvals ?? 0;
  if (options.json) printJson({ ok: true, policy: id, draft: digest, approvals: standing, needed });
  else
    console.log(`${id} draft: approved by ${by} (${role}); ${standing} of ${needed} approvals, in ${path}`);
  return EXIT.ok;
}
