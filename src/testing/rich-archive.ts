/**
 * The shipped policies and two more: one with everything in it, in two versions of which the second changes everything, and
 * one whose first version has characters that cannot be printed.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gazette } from './gazette.ts';
import { RICH, RICH_CHANGED } from './rich-text.ts';
import { PROJECT, write } from './sandbox.ts';

export const AS_OF = '2026-11-23';

/** Its Kazakh text: the same sections, some of the words. */
const kazakh = (text: string) =>
  text
    .replace('Полная политика', 'Толық саясат')
    .replace('standing: authoritative', 'standing: official')
    .replace('Таблица', 'Кесте')
    .replace(/Мы храним данные столько, сколько нужно\./g, 'Біз деректерді қажет болғанша сақтаймыз.');

/** Its Russian text, with a Kazakh sentence that its words tell, not its letters alone. */
const russian = (text: string) =>
  text.replace(
    'Бұл бөлім қазақ тілінде: әріптер',
    'Бұл бөлім қазақ тілінде және барлық оқырман үшін жазылған.\n\nӘріптер:',
  );

/** Makes the archive in a new folder. Whoever calls removes it. */
export async function richArchive(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'gazette-rich-'));
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  return withMore(root);
}

/** The same organisation with the two policies that are not shipped alone. */
export async function richAlone(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'gazette-rich-'));
  const organisation = readFileSync(join(PROJECT, 'policies/organisation.yaml'), 'utf8');
  // An old address of the shipped policies leads nowhere here.
  write(root, { 'policies/organisation.yaml': organisation.replace(/^redirects:\n.*\n/m, '') });
  return withMore(root);
}

async function withMore(root: string): Promise<string> {
  write(root, {
    'policies/rich/policy.yaml':
      'kind: terms\ntitles: { ru: Полная политика, kk: Толық саясат, en: Rich policy }\nauthoritative: ru\nnumbering: decimal\n',
  });
  for (const [text, effective, summary] of [
    [RICH, '2026-11-24', 'Первая редакция.'],
    [RICH_CHANGED, '2026-12-30', 'Изменено всё, что можно изменить.'],
  ] as const) {
    write(root, {
      'policies/rich/draft/version.yaml': `change:\n  summary:\n    ru: [${summary}]\n    kk: [${summary}]\n`,
      'policies/rich/draft/ru.md': russian(text),
      'policies/rich/draft/kk.md': kazakh(russian(text)),
    });
    await publish(root, 'rich', effective);
  }
  write(root, {
    'policies/regions/policy.yaml':
      'kind: terms\ntitles: { en: Regional notice }\nauthoritative: en\nnumbering: decimal\nsuppressed:\n  - rule: typo/unprintable\n    reason: The name of the region is as its people write it.\n    until: 2030-01-01\n',
  });
  for (const [name, effective] of [
    ['中国', '2026-11-24'],
    ['China', '2026-12-29'],
    ['Asia', '2026-12-30'],
  ] as const) {
    write(root, {
      'policies/regions/draft/version.yaml': 'change:\n  summary:\n    en: [The region has its name.]\n',
      'policies/regions/draft/en.md': `---\ntitle: Regional notice\nstanding: authoritative\n---\n\n## Where {#where}\n\nFor readers in ${name}.\n`,
    });
    await publish(root, 'regions', effective);
  }
  return root;
}

async function publish(root: string, policy: string, effective: string): Promise<void> {
  const call = ['--root', root, '--as-of', AS_OF, '--effective', effective, '--class', 'substantive'];
  const { status, stderr } = await gazette('publish', policy, ...call, '--material', 'no', '--reason', 'x');
  if (status === 0) return;
  rmSync(root, { recursive: true, force: true });
  throw new Error(stderr);
}
