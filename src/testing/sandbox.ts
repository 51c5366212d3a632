/** Throw-away projects for tests: a folder with `policies/`, gone when the test ends. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A new folder with `files`; it is removed after the test. */
export function sandbox(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'gazette-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  write(root, files);
  return root;
}

/** Writes `files` under `root`. */
export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A copy of the shipped policies. */
export function sampleSandbox(): string {
  const root = sandbox();
  cpSync(join(PROJECT, 'policies'), join(root, 'policies'), { recursive: true });
  return root;
}

export const ORGANISATION = `name: { en: Acme }
site: https://acme.example
defaultLocale: en
locales: [en]
timeZone: Asia/Almaty
`;

export const POLICY = `kind: privacy
titles: { en: Privacy }
authoritative: en
`;

export const TEXT = `---
title: Privacy
standing: authoritative
---

## Retention {#retention}

We keep data for 3 years.
`;

export const DRAFT = `change:
  summary:
    en: [The first version.]
`;

/** An organisation with one policy that has only a draft. */
export const DRAFTED: Readonly<Record<string, string>> = {
  'policies/organisation.yaml': ORGANISATION,
  'policies/privacy/policy.yaml': POLICY,
  'policies/privacy/draft/version.yaml': DRAFT,
  'policies/privacy/draft/en.md': TEXT,
};

/** Changes the draft of the privacy policy in both its languages: notice 45 days ahead instead of 30. */
export function lengthenNotice(root: string): void {
  for (const [locale, from, to] of [
    ['ru', '30 дней', '45 дней'],
    ['en', '30 days', '45 days'],
  ] as const) {
    const file = join(root, `policies/privacy/draft/${locale}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  }
}
