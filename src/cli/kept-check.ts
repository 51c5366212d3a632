/**
 * What a check found, kept in `.cache/` until anything that it depends on changes.
 *
 * Problem: each check reads every text against every rule and makes the mails, also where nothing changed since the last one:
 * before a commit, in a pull request, while somebody writes another policy.
 *
 * Idea: the key names all that a check depends on: every byte below `policies/` and `templates/`, the names of folders, the day,
 * the witnesses' results, the code and the installed faces. A changed file has another key, and then everything is checked.
 *
 * Bounds: kept only where a build has already made `.cache/`; a check leaves no folder where there was none. Where a symbolic link
 * stands among the files nothing is kept, since it may lead anywhere.
 */
import type { CheckResult } from '../lint/index.ts';
import type { Suppression } from '../model/index.ts';
import { Store } from '../store/index.ts';
import { filesRead, keptFolder } from './kept-inputs.ts';
import { dataOf, type MessageData, messageOf } from './message-data.ts';
import { sealsFor, toolDigest } from './site-process.ts';

/** The name of its folder in the cache. */
const KIND = 'checks';

interface KeptResult {
  readonly problems: readonly MessageData[];
  readonly suppressed: readonly { readonly message: MessageData; readonly suppression: Suppression }[];
}

/** Gives a check's result, or what is kept of it. `given`: what it depends on beside files and code. */
export type KeptCheck = (
  given: readonly unknown[],
  check: () => Promise<CheckResult>,
) => Promise<CheckResult>;

/** For a check under `root` that begins now: to be called before anything is read. */
export function keptCheck(root: string): KeptCheck {
  const folder = keptFolder(root, KIND);
  const files = folder === null ? null : filesRead(root);
  if (folder === null || files === null) return (_, check) => check();
  return async (given, check) => {
    const { seals } = sealsFor(root, 'own');
    const store = new Store({ kept: { folder, seals }, code: toolDigest() });
    const key = store.keyOf(KIND, files, JSON.stringify(given));
    const kept = store.bytes(KIND, key);
    if (kept) return resultOf(JSON.parse(kept.toString()) as KeptResult);
    const result = await check();
    // Somebody may have written meanwhile.
    if (filesRead(root) === files) store.keepBytes(KIND, key, Buffer.from(JSON.stringify(plain(result))));
    return result;
  };
}

const plain = ({ problems, suppressed }: CheckResult): KeptResult => ({
  problems: problems.map(dataOf),
  suppressed: suppressed.map(({ message, suppression }) => ({ message: dataOf(message), suppression })),
});

const resultOf = ({ problems, suppressed }: KeptResult): CheckResult => ({
  problems: problems.map(messageOf),
  suppressed: suppressed.map(({ message, suppression }) => ({ message: messageOf(message), suppression })),
});
