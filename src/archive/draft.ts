/** Starts the next version of a policy: a draft that begins with the words of an earlier one. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localesOf } from '../model/index.ts';
import { type Archive, type ArchivedPolicy, readSource, versionPath } from './archive.ts';

/** `version.yaml` of a new draft: what is still to be said, with its explanation. */
const RECORD = `# What the company says of this change. The dates are given when it is published.
change:
  # What changed, in a word or two each: retention, recipient, purpose …
  kinds: []
  # For readers, in every language of the text: what was, what becomes, what it means for them.
  # - clause: retention        (the anchor of the section)
  #   was: Contact data kept 5 years
  #   becomes: Contact data kept 3 years
  #   means: They are deleted sooner
  summary: {}
`;

/** The first words of a policy that has no version yet. */
const firstText = (title: string, standing: string) =>
  `---\ntitle: ${JSON.stringify(title)}\nstanding: ${standing}\n---\n\n## ${title} {#general}\n\n`;

/** Writes the draft of `policy` from the texts of `from` (a version's id), or an empty one. Gives the written paths. */
export function startDraft(
  archive: Pick<Archive, 'root'>,
  { policy, versions }: ArchivedPolicy,
  from: string | null,
): string[] {
  const files: [string, string | Buffer][] = [['version.yaml', RECORD]];
  if (from === null) {
    const title = policy.titles[policy.authoritative] ?? policy.id;
    files.push([`${policy.authoritative}.md`, firstText(title, 'authoritative')]);
  } else {
    const { translations } = versions.find((version) => version.id === from)!;
    for (const locale of localesOf(translations))
      files.push([`${locale}.md`, readSource(archive, policy.id, from, locale)]);
  }
  return writeDraft(archive, policy.id, files);
}

/**
 * Writes files of a draft and gives their paths. A new draft appears whole; in one that is there, each file is replaced.
 * An empty `version.yaml` is written with its explanations.
 */
export function writeDraft(
  archive: Pick<Archive, 'root'>,
  policy: string,
  files: readonly (readonly [name: string, content: string | Uint8Array])[],
): string[] {
  const folder = versionPath(policy, 'draft');
  const isThere = existsSync(join(archive.root, folder));
  const target = isThere
    ? join(archive.root, folder)
    : join(archive.root, versionPath(policy, '.draft.part'));
  if (!isThere) {
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
  }
  for (const [name, content] of files) {
    const file = join(target, name);
    writeFileSync(`${file}.part`, name === 'version.yaml' && content.length === 0 ? RECORD : content);
    renameSync(`${file}.part`, file);
  }
  if (!isThere) renameSync(target, join(archive.root, folder));
  return files.map(([name]) => `${folder}/${name}`);
}
