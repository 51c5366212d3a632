/**
 * Who approved a draft, stored beside it until it is published. An approval covers exactly the bytes that were there: after
 * any change to the draft it has to be given again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import * as z from 'zod';
import type { IsoDate } from '../model/index.ts';
import { day, digest } from '../records/index.ts';
import { type Archive, versionPath } from './archive.ts';
import { readYaml } from './yaml.ts';

/** File beside a draft; it is never part of a version. */
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

/** The approvals of a policy's draft. A file that cannot be read gives none; reading the archive reports it. */
export function approvalsOf(archive: Pick<Archive, 'root'>, policy: string): readonly Approval[] {
  return readApprovals(archive, policy).value?.approvals ?? [];
}

export function readApprovals({ root }: Pick<Archive, 'root'>, policy: string) {
  const path = pathOf(policy);
  const file = join(root, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'approvals: []\n';
  return readYaml({ path, text }, schema);
}

/** The approvals that cover the draft as it is now: the last one of each person. */
export function standingApprovals(approvals: readonly Approval[], draft: string): Approval[] {
  const last = new Map(approvals.map((one) => [one.by.trim().toLowerCase(), one]));
  return [...last.values()].filter((one) => one.draft === draft);
}

/** The content of the file with one more approval. */
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
