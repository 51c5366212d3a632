/** What the steps share: the command, its status, and what a step hands on to the next. */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';

/** Exit statuses of `gazette`, as docs/commands.md has them. */
export const NOTHING_THERE = 4;

/** The folder that holds `policies/`. */
export const root = process.env.GAZETTE_ROOT || '.';

/** Runs `gazette ARGS` and gives its status and what it printed; its messages go to the log. */
export function gazette(...args) {
  const command = process.env.GAZETTE_COMMAND || 'npx --no-install gazette';
  const shell = ['-c', `${command} "$@"`, 'gazette', ...args, '--root', root];
  const { status, stdout, error } = spawnSync('sh', shell, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw error;
  return { status: status ?? 3, stdout };
}

/** Hands a value on: to later steps on GitHub, to later jobs on GitLab (`dotenv`). */
export function handOn(name, value) {
  const { GITHUB_OUTPUT, GAZETTE_ENV } = process.env;
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `${name}=${value}\n`);
  if (GAZETTE_ENV) appendFileSync(GAZETTE_ENV, `GAZETTE_${name.toUpperCase()}=${value}\n`);
  console.log(`${name}: ${value}`);
}
