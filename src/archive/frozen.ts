/** Compares a published folder with the ledger: every file must have the digest recorded when it was published. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { bringsTexts } from '../events/index.ts';
import type { LedgerEvent } from '../model/index.ts';
import { sha256 } from './digest.ts';
import { convertedEnds, KEEP_ENDS } from './line-ends.ts';
import { problem } from './problem.ts';

/**
 * Problems of the published folder at `folder` (relative to `root`). `events`: the ledger's lines about that version.
 * Errors: `ledger/unknown-version`, `ledger/lost-file`, `ledger/added-file`, `date/silent-edit`.
 */
export function holdAgainstLedger(
  root: string,
  folder: string,
  events: readonly LedgerEvent[],
): VFileMessage[] {
  const wanted = wantedFiles(events);
  if (wanted === null) {
    const reason =
      'Unexpected version that the ledger does not know, expected one published with `gazette publish`';
    return [problem(folder, reason, { rule: 'ledger/unknown-version' })];
  }
  const problems: VFileMessage[] = [];
  const report = (name: string, reason: string, rule: string) =>
    problems.push(problem(`${folder}/${name}`, reason, { rule }));
  for (const [name, digest] of wanted) {
    const path = join(root, folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile())
      report(
        name,
        'Unexpected absence of a published file, expected it as the ledger has it',
        'ledger/lost-file',
      );
    else {
      const bytes = readFileSync(path);
      if (sha256(bytes) === digest) continue;
      const ends = convertedEnds(bytes, digest);
      report(
        name,
        ends === null
          ? 'Unexpected bytes, expected those that were published: bring them back from version control, or publish a new version'
          : `${ends}; ${KEEP_ENDS}`,
        'date/silent-edit',
      );
    }
  }
  for (const name of readdirSync(join(root, folder)).sort()) {
    // Operating systems leave hidden files; they are never read or built.
    if (wanted.has(name) || name.startsWith('.')) continue;
    const meant = [...wanted.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
    report(
      name,
      meant === undefined
        ? 'Unexpected file in a published version, expected only what the ledger has'
        : `Unexpected capitals in the name of this file, expected \`${meant}\`: other systems take it for another file`,
      'ledger/added-file',
    );
  }
  return problems;
}

/** The files of a version and their digests, or `null` if it was never published. */
function wantedFiles(events: readonly LedgerEvent[]): Map<string, string> | null {
  const published = events.find((event) => event.type === 'published');
  if (published?.type !== 'published') return null;
  const wanted = new Map<string, string>([['version.yaml', published.record]]);
  if (published.facts) wanted.set('facts.yaml', published.facts);
  for (const event of events) {
    if (!bringsTexts(event)) continue;
    for (const [locale, digest] of Object.entries(event.source))
      if (digest) wanted.set(`${locale}.md`, digest);
  }
  return wanted;
}
