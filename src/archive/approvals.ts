/**
 * Who approved a draft, kept beside it until it is published. An approval is of the very bytes that were there: whoever changes
 * the draft after it has to ask again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { IsoDate } from '../model/index.ts';
import { day, digest } from '../records/index.ts';
import { type Archive, versionPath } from './archive.ts';
import { readYaml } from './yaml.ts';

/** Beside a draft; it never enters the folder of a version. */
export const APPROVALS_FILE = 'approvals.yaml';

const schema = z.strictObject({
  approvals: z.array(z.strictObject({ by: z.string(), role: z.string(), date: day, draft: digest })),
});

export interface Approval {
  readonly by: string;
  readonly role: string;
  readonly date: IsoDate;
  /** Digest of the draft that was approved. */
  readonly draft: string;
}

const pathOf = (policy: string) => `${versionPath(policy, 'draft')}/${APPROVALS_FILE}`;

/** The approvals beside the draft of a policy; a file that cannot be read has none, and is told by its reader. */
export function approvalsOf(archive: Pick<Archive, 'root'>, policy: string): readonly Approval[] {
  return readApprovals(archive, policy).value?.approvals ?? [];
}

export function readApprovals({ root }: Pick<Archive, 'root'>, policy: string) {
  const path = pathOf(policy);
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'approvals: []\n';
  return readYaml({ path, text }, schema);
}

/** The people whose approval is of this very draft, each once, by the last thing they said. */
export function standingApprovals(approvals: readonly Approval[], draft: string): Approval[] {
  const last = new Map(approvals.map((one) => [one.by.trim().toLowerCase(), one]));
  return [...last.values()].filter((one) => one.draft === draft);
}

/** What the file beside the draft becomes with a further approval. */
export function withApproval(
  archive: Pick<Archive, 'root'>,
  policy: string,
  approval: Approval,
): readonly [path: string, content: string] {
  const others = approvalsOf(archive, policy).filter(
    ({ by }) => by.trim().toLowerCase() !== approval.by.trim().toLowerCase(),
  );
  return [pathOf(policy), stringify({ approvals: [...others, approval] })];
}
