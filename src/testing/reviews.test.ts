/** The changes of three people to one draft: joined, in dispute or told, each once; directly and through LibreOffice. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../markdown/index.ts';
import { redlineDocx, textsSheet } from '../output/index.ts';
import { gazette } from './gazette.ts';
import { byLibreOffice } from './libreoffice.ts';
import { hasPrograms } from './programs.ts';
import { DRAFTED, PROJECT, sandbox } from './sandbox.ts';

const BASE = `---
title: Privacy
standing: authoritative
---

## Retention {#retention}

We keep data for 3 years after the contract ends.

This paragraph about archives goes away or stays.

Backups of all systems are kept apart from the rest.

## Rights {#rights}

You must write to us by post or by mail.

Acme answers within ten days, and the answer is free of charge.

We correct wrong data when you tell us about them, and we tell everybody who got them.

## Recipients {#recipients}

| Who | Why |
| --- | --- |
| Post | Delivery |
| Bank | Payment |

- hosting
- support

4.1. Requests are answered in writing.

Children under fourteen use the shop with their parents.

The shop sells flowers, gifts and cards in all cities of the country.
`;

const edits = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((text, [was, becomes]) => {
    expect(text).toContain(was);
    return text.replace(was, becomes);
  }, BASE);

const ARCHIVES = 'This paragraph about archives goes away or stays.\n\n';
const BACKUPS = 'Backups of all systems are kept apart from the rest.\n\n';

/** Twelve places in which people meet. */
const TEXTS = {
  Anna: edits(
    ['3 years', '5 years'],
    [ARCHIVES, ''],
    [BACKUPS, `${BACKUPS}Anna adds that logs are kept for a week.\n\n`],
    ['by post or', 'by letter or'],
    [
      '| Who | Why |\n| --- | --- |\n| Post | Delivery |\n| Bank | Payment |',
      '| Who | Why | Where |\n| --- | --- | --- |\n| Post | Delivery | Here |\n| Bank | Payment | Abroad |',
    ],
    ['- support\n', '- support\n- analytics by Anna\n'],
    ['4.1. Requests', '4.2. Requests'],
    ['Acme answers', 'Acme Ltd answers'],
    ['fourteen', 'sixteen'],
    ['The shop sells', 'Our shop sells'],
    [', and we tell everybody who got them', ''],
  ),
  Boris: edits(
    ['3 years', '1 year'],
    ['about archives goes', 'about old archives goes'],
    [BACKUPS, `${BACKUPS}Boris adds that logs are kept for a month.\n\n`],
    ['You must write', 'You **must** write'],
    ['Payment |', 'Payments |'],
    ['Acme answers', 'Acme Ltd answers'],
    ['fourteen', 'sixteen'],
    ['tell everybody who', 'tell all those who'],
  ),
  Clara: edits(
    ['within ten days', 'within thirty days'],
    ['You must write', 'You shall write'],
    ['- support\n', '- support\n- newsletters by Clara\n'],
    ['4.1. Requests', '4.3. Requests'],
    ['Acme answers', 'Acme Ltd answers'],
    ['fourteen', 'twelve'],
    ['all cities of the country', 'all towns of the country'],
    ['Backups of all systems', 'Copies of all systems'],
  ),
} as const;
type Person = keyof typeof TEXTS;
const PEOPLE = Object.keys(TEXTS) as Person[];

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;

/** The file that somebody sends back: every change is tracked, under that name. */
function fileBy(author: string, text: string, from = BASE): Uint8Array {
  const sheet = textsSheet({
    from: documentOf(from),
    to: documentOf(text),
    locale: 'en',
    headings: ['Privacy', 'Privacy'],
    names: ['draft', 'draft'],
    author,
    date: '2026-11-20',
    tense: 'will',
  });
  return redlineDocx(sheet, PROJECT);
}

interface Told {
  readonly base: string;
  readonly people: readonly string[];
  readonly text: string;
  readonly remarks: readonly string[];
  readonly changes: readonly { clause: string; authors: string[]; was: string; becomes: string }[];
  readonly conflicts: readonly {
    number: number;
    clause: string;
    words: string;
    wordings: { authors: string[]; text: string }[];
    open?: boolean;
  }[];
}

function project(files: Readonly<Record<string, Uint8Array>>, draft = BASE) {
  const root = sandbox({ ...DRAFTED, 'policies/privacy/draft/en.md': draft });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, name), bytes);
  const merge = (...more: string[]) =>
    gazette(
      'import',
      'docx',
      ...Object.keys(files).map((name) => join(root, name)),
      '--policy',
      'privacy',
      '--root',
      root,
      ...more,
    );
  const text = () => readFileSync(join(root, 'policies/privacy/draft/en.md'), 'utf8');
  return { root, merge, text };
}

async function toldOf(files: Readonly<Record<string, Uint8Array>>, ...more: string[]): Promise<Told> {
  const { merge } = project(files);
  const { status, stdout, stderr } = await merge('--dry-run', '--json', ...more);
  expect(status, stderr + stdout).toBe(0);
  return JSON.parse(stdout) as Told;
}

/** What is told, in a form that is easy to read. */
const lines = ({ changes, conflicts }: Told) => [
  ...changes.map(
    ({ clause, authors, was, becomes }) => `${clause} ${authors.join('+')}: ${was} → ${becomes}`,
  ),
  ...conflicts.map(
    ({ clause, words, wordings }) =>
      `${clause} ${words} ≠ ${wordings.map(({ authors, text }) => `${authors.join('+')}: ${text}`).join(' ≠ ')}`,
  ),
];

const FILES = () =>
  Object.fromEntries(PEOPLE.map((name) => [`${name}.docx`, fileBy(name, TEXTS[name])])) as Record<
    string,
    Uint8Array
  >;

const JOINED = [
  'retention Clara: Backups → Copies',
  'rights Anna: post → letter',
  'rights Anna+Boris+Clara: → Ltd',
  'rights Clara: ten → thirty',
  'recipients Anna: The → Our',
  'recipients Clara: cities → towns',
];

describe('the changes of three people', () => {
  let direct: Told;
  beforeAll(async () => {
    direct = await toldOf(FILES());
  });

  it('are each joined, in conflict, or told, and none twice', () => {
    expect(direct.people).toEqual(['Anna', 'Boris', 'Clara']);
    expect(direct.base).toBe('the draft');
    console.log(lines(direct).join('\n'));
    expect(
      lines(direct)
        .slice(0, direct.changes.length)
        .map((line) => line.replace(/ +/g, ' ')),
    ).toEqual(JOINED);
  });
});
