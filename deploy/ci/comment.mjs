/**
 * Puts the comment under the request: over the earlier one, so that there is one however often the branch changes. A branch
 * that changes no policy gets none; where it had one, that one says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { HostError, hostOf } from './hosts.mjs';

const MARK = '<!-- gazette:review -->';
const file = process.env.GAZETTE_COMMENT || 'gazette-review.md';

try {
  await comment();
} catch (error) {
  // A branch of a fork gets a token that may only read: the review is in the log and in the summary.
  if (!(error instanceof HostError) || ![401, 403].includes(error.status)) throw error;
  console.error(`No comment: the token may not write comments (${error.message})`);
}

async function comment() {
  if (!existsSync(file)) return console.error(`No comment: there is no ${file}`);
  const host = await hostOf(process.env);
  if (host === null) return console.error('No comment: this is no job of a pull request or merge request');
  const body = readFileSync(file, 'utf8');
  const earlier = (await host.comments()).find((one) => host.isOwn(one) && one.body.startsWith(MARK));
  if (earlier && earlier.body === body) return console.log('The comment is up to date');
  if (earlier) {
    await host.update(earlier, body);
    return console.log('The comment was written again');
  }
  if (process.env.GAZETTE_CHANGED === 'false') return console.log('No comment: no policy changes');
  await host.add(body);
  return console.log('The comment was added');
}
