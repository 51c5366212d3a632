/** Starts the next version of a policy: a draft with the texts of an earlier version. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { localesOf } from '../model/index.ts';
import { type Archive, type ArchivedPolicy, readSource, versionPath } from './archive.ts';
import { commit, settleLocked } from './commit.ts';
import { withLock } from './lock.ts';

/** `version.yaml` of a new draft: the keys to fill in, with explanations. */
const RECORD = `# What the company says of this change. The dates are given when it is published.
change:
  # What changed, one or more of retention, recipient, purpose …: the reference of the files has the whole list, and so does
  # the error about a word that is not on it.
  kinds: []
  # For readers, in every language of the text: what was, what becomes, what it means for them.
  # - clause: retention        (the anchor of the section)
  #   was: Contact data kept 5 years
  #   becomes: Contact data kept 3 years
  #   means: They are deleted sooner
  summary: {}
`;

/** The first text of a policy that has no version yet. */
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

type NewFile = readonly [name: string, content: string | Uint8Array];

/**
 * Writes files of a draft, all or none, and gives their paths. A new draft appears with them; in one that is there, each file is
 * replaced. An empty `version.yaml` is written with its explanations. `beside`: `organisation.yaml` and `policy.yaml`, where an
 * archive or a policy begins with the draft.
 */
export function writeDraft(
  { root }: Pick<Archive, 'root'>,
  policy: string,
  files: readonly NewFile[],
  beside: readonly NewFile[] = [],
): string[] {
  const folder = versionPath(policy, 'draft');
  const texts = files.map(
    ([name, content]): NewFile => [name, name === 'version.yaml' && content.length === 0 ? RECORD : content],
  );
  mkdirSync(join(root, 'policies'), { recursive: true });
  withLock(root, () => {
    settleLocked(root);
    const inPlace = texts.map(([name, content]): NewFile => [`${folder}/${name}`, content]);
    commit(
      root,
      existsSync(join(root, folder))
        ? { files: [...beside, ...inPlace] }
        : { files: beside, folders: [{ path: folder, files: texts }] },
    );
  });
  return files.map(([name]) => `${folder}/${name}`);
}
