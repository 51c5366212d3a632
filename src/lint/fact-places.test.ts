/** A finding about a fact names the file and line where it is stated. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { PROJECT, sandbox } from '../testing/sandbox.ts';

const FACTS = 'policies/facts';

/** The shop of the examples. */
function shop(): string {
  const root = sandbox();
  cpSync(join(PROJECT, 'examples/shop/policies'), join(root, 'policies'), { recursive: true });
  return root;
}

/** The findings on facts, after `from` in a file under `root` has become `to`. */
async function found(root: string, path: string, from: string, to: string): Promise<string[]> {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  const { stdout } = await gazette('check', '--root', root);
  return [...stdout.matchAll(/^(\S+) \w+ (facts\/\w+)/gm)].map(([, place, rule]) => `${place} ${rule}`);
}

it.each([
  ['company.yaml', 'registration: none', "registration: '123'", 8, 'facts/registration'],
  ['data.yaml', 'answerDays: 15', 'answerDays: unknown', 96, 'facts/unknown'],
])('in %s', async (name, from, to, line, rule) => {
  const path = `${FACTS}/${name}`;
  expect(await found(shop(), path, from, to)).toContain(`${path}:${line}:1 ${rule}`);
});

it('in organisation.yaml, where the facts stand there', async () => {
  const root = shop();
  const path = 'policies/organisation.yaml';
  const stated = readdirSync(join(root, FACTS)).flatMap((name) =>
    readFileSync(join(root, FACTS, name), 'utf8').split('\n'),
  );
  rmSync(join(root, FACTS), { recursive: true });
  const own = readFileSync(join(root, path), 'utf8');
  writeFileSync(
    join(root, path),
    `${own.trimEnd()}\nfacts:\n${stated.map((line) => `  ${line}`).join('\n')}\n`,
  );
  const line =
    own.trimEnd().split('\n').length + 2 + stated.findIndex((one) => one.includes('registration:'));
  expect(await found(root, path, 'registration: none', "registration: '123'")).toContain(
    `${path}:${line}:1 facts/registration`,
  );
});
