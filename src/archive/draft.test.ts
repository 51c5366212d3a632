/** What a new draft says of how it is filled in holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHANGE_KINDS, STATED_KINDS } from '../model/index.ts';
import { DRAFTED, sandbox } from '../testing/sandbox.ts';
import { readArchive, writeDraft } from './index.ts';

/** An archive with a new draft, whose record has `kinds`, and what is wrong with it. */
function begun(kinds = '[]'): { readonly record: string; readonly said: string } {
  const root = sandbox(DRAFTED);
  writeDraft({ root }, 'privacy', [['version.yaml', '']]);
  const path = join(root, 'policies/privacy/draft/version.yaml');
  const record = readFileSync(path, 'utf8');
  writeFileSync(path, record.replace('kinds: []', `kinds: ${kinds}`));
  return { record, said: readArchive(root).problems.map(String).join('\n') };
}

it('names kinds of change as some of a list, and each is on it', () => {
  const named = /one or more of ([a-z, -]+) …/.exec(begun().record)?.[1]?.split(', ') ?? [];
  expect(named.length).toBeGreaterThan(2);
  expect(begun(`[${named.join(', ')}]`).said).toBe('');
});

it('says truly that the error about another word has the whole list', () => {
  const { record, said } = begun('[deadline]');
  expect(record).toContain('the error about a word that is not on it');
  for (const kind of [...CHANGE_KINDS, ...STATED_KINDS]) expect(said).toContain(kind);
});
