/**
 * Enters the approvals of a request's review beside the drafts that it changes: who approved, on which day, in which role. Only
 * reviews of the very commit that is checked out count, the last one of each person, and never that of its author.
 * `GAZETTE_ROLES`: whose approval counts and for what they answer, a line each: `anna: legal, Anna Petrova`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gazette, handOn, root } from './gazette.mjs';
import { hostOf } from './hosts.mjs';

const { GAZETTE_ROLES = '', GAZETTE_BASE: base } = process.env;
const host = await hostOf(process.env);
if (host === null) {
  console.error('No approvals: this is no job of a pull request or merge request');
  process.exit(0);
}
const people = peopleIn(GAZETTE_ROLES);
const commit = git('rev-parse', 'HEAD').trim();
const approvals = (await host.approvals(commit)).flatMap(({ login, day }) => {
  const person = people.get(login.toLowerCase());
  if (person === undefined) console.error(`${login} approved, and GAZETTE_ROLES names no role for them`);
  return person === undefined ? [] : [{ ...person, day }];
});
let entered = 0;
for (const policy of draftsChanged())
  for (const { by, role, day } of approvals) {
    // An approval that stands for these very bytes is not written again, with another day.
    const { status } = gazette('approve', policy, '--by', by, '--role', role, '--as-of', day);
    if (status !== 0) process.exit(status);
    entered += 1;
    console.log(`${policy}: approved by ${by} (${role}) on ${day}`);
  }
handOn('approved', entered > 0);

/** `login: role` or `login: role, name`, by login in small letters. Throws for a line that is neither. */
function peopleIn(text) {
  const lines = text.split('\n').map((line) => line.trim());
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [, login, role, name] = /^([^\s:]+):\s*([^,]+?)\s*(?:,\s*(.+))?$/.exec(line) ?? [];
        if (login === undefined)
          throw new Error(`GAZETTE_ROLES: unexpected line \`${line}\`, expected \`login: role, name\``);
        return [login.toLowerCase(), { by: name ?? login, role }];
      }),
  );
}

/** The policies whose draft is another one than where the branch began; without a base, all that have one. */
function draftsChanged() {
  const folder = join(root, 'policies');
  const drafts = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'draft')));
  if (!base) return drafts;
  return drafts.filter((name) => {
    const draft = join(folder, name, 'draft');
    // Approvals are no part of what is approved.
    const pathspec = [draft, `:(exclude)${join(draft, 'approvals.yaml')}`];
    return git('diff', '--name-only', `${base}...HEAD`, '--', ...pathspec).trim() !== '';
  });
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' });
}
