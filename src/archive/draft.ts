/** Starts the next version of a policy: a draft that begins with the words of an earlier one. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../model/index.ts';
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
export function startDraft(archive: Archive, { policy }: ArchivedPolicy, from: string | null): string[] {
  const folder = versionPath(policy.id, 'draft');
  const temporary = join(archive.root, versionPath(policy.id, '.draft.part'));
  const files: [string, string | Buffer][] = [['version.yaml', RECORD]];
  if (from === null) {
    const title = policy.titles[policy.authoritative] ?? policy.id;
    files.push([`${policy.authoritative}.md`, firstText(title, 'authoritative')]);
  } else {
    const { translations } = archive.policies
      .find((other) => other.policy.id === policy.id)!
      .versions.find((version) => version.id === from)!;
    for (const locale of LOCALES)
      if (translations[locale]) files.push([`${locale}.md`, readSource(archive, policy.id, from, locale)]);
  }
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(temporary, name), content);
  renameSync(temporary, join(archive.root, folder));
  return files.map(([name]) => `${folder}/${name}`);
}
