/** The changes of three people to one draft: joined, in dispute or told, each once; directly and through LibreOffice. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { redlineDocx, textsSheet } from '../output/index.ts';
import { draftInWord } from './draft-in-word.ts';
import { gazette } from './gazette.ts';
import { takenIn } from './import-word.ts';
import { byLibreOffice } from './libreoffice.ts';
import { hasPrograms } from './programs.ts';
import { DRAFTED, PROJECT, sandbox, TEXT } from './sandbox.ts';
import { faultsOf } from './valid-docx.ts';
import { para, put, run, style, taken, wordFile } from './word-file.ts';

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
const lines = ({ changes, conflicts }: Told): string[] =>
  [
    ...changes.map(
      ({ clause, authors, was, becomes }) => `${clause} ${authors.join('+')}: ${was} → ${becomes}`,
    ),
    ...conflicts.map(
      ({ clause, words, wordings }) =>
        `${clause} ${words} ≠ ${wordings.map(({ authors, text }) => `${authors.join('+')}: ${text}`).join(' ≠ ')}`,
    ),
  ].map((line) => line.replace(/\s+/g, ' ').trim());

const FILES = () =>
  Object.fromEntries(PEOPLE.map((name) => [`${name}.docx`, fileBy(name, TEXTS[name])])) as Record<
    string,
    Uint8Array
  >;

/** What joins, and what is in dispute: each of the twelve meetings is in one of them. */
const JOINED = [
  'retention Clara: Backups → Copies',
  'rights Anna: post → letter',
  'rights Anna+Boris+Clara: → Ltd',
  'rights Clara: ten → thirty',
  'recipients Anna: The → Our',
  'recipients Clara: cities → towns',
];
const DISPUTED = [
  'retention 3 years ≠ Anna: 5 years ≠ Boris: 1 year',
  'retention This paragraph about archives goes away or stays. ≠ Anna: ≠ Boris: This paragraph about old archives goes away or stays.',
  'retention ≠ Anna: Anna adds that logs are kept for a week. ≠ Boris: Boris adds that logs are kept for a month.',
  'rights must ≠ Boris: **must** ≠ Clara: shall',
  'rights , and we tell everybody who got them ≠ Anna: ≠ Boris: , and we tell all those who got them',
  'recipients | Who | Why | | --- | --- | | Post | Delivery | | Bank | Payment | ≠ Anna: | Who | Why | Where | | - | - | - | | Post | Delivery | Here | | Bank | Payment | Abroad | ≠ Boris: | Who | Why | | - | - | | Post | Delivery | | Bank | Payments |',
  'recipients - hosting - support ≠ Anna: - hosting - support - analytics by Anna ≠ Clara: - hosting - support - newsletters by Clara',
  'recipients 4.1 ≠ Anna: 4.2 ≠ Clara: 4.3',
  'recipients fourteen ≠ Anna+Boris: sixteen ≠ Clara: twelve',
];

describe('the changes of three people', () => {
  it('are each joined, in conflict, or told, and none twice', async () => {
    const told = await toldOf(FILES());
    expect(told.people).toEqual(PEOPLE);
    expect(told.base).toBe('the draft');
    expect(lines(told)).toEqual([...JOINED, ...DISPUTED]);
    expect(told.remarks).toEqual([]);
    // The draft has what joined, and its own words everywhere else.
    const kept = edits(
      ['Backups', 'Copies'],
      ['post', 'letter'],
      ['Acme', 'Acme Ltd'],
      ['ten days', 'thirty days'],
      ['The shop', 'Our shop'],
      ['cities', 'towns'],
    );
    expect(documentOf(told.text)).toEqual(documentOf(kept));
  });

  it('are the same whichever file is named first', async () => {
    const files = Object.entries(FILES()).reverse();
    expect(lines(await toldOf(Object.fromEntries(files)))).toEqual([...JOINED, ...DISPUTED]);
  });

  it('are the same from texts without tracked changes, by the names of their files', async () => {
    const plain = Object.fromEntries(
      PEOPLE.map((name) => [`${name}.docx`, fileBy('', TEXTS[name], TEXTS[name])]),
    );
    const told = await toldOf(plain);
    expect(lines(told).map((line) => line.replaceAll('.docx', ''))).toEqual([...JOINED, ...DISPUTED]);
  });

  it.skipIf(!hasPrograms('soffice'))(
    'are the same after LibreOffice opened and saved the files',
    async () => {
      const files = FILES();
      const saved = await byLibreOffice(
        Object.values(files).map((file) => ({ file, from: 'docx', to: 'docx' })),
      );
      const told = await toldOf(Object.fromEntries(Object.keys(files).map((name, i) => [name, saved[i]!])));
      expect(told.people).toEqual(PEOPLE);
      expect(lines(told)).toEqual([...JOINED, ...DISPUTED]);
      expect(told.remarks).toEqual([]);
    },
  );

  it.skipIf(!hasPrograms('soffice'))('that LibreOffice recorded join those of others', async () => {
    const [saved] = await byLibreOffice([
      {
        file: fileBy('Acme', BASE, BASE),
        from: 'docx',
        to: 'docx',
        edits: [
          { put: ' wisely', after: 'use the shop' },
          { take: 'gifts ' },
          { takeParagraphWith: 'about archives' },
        ],
      },
    ]);
    const told = await toldOf({ 'Anna.docx': fileBy('Anna', TEXTS.Anna), 'office.docx': saved! });
    expect(told.people).toEqual(['Anna', 'office.docx']);
    expect(lines(told)).toContain(
      'retention Anna+office.docx: This paragraph about archives goes away or stays. →',
    );
    expect(lines(told)).toContain('recipients office.docx: → wisely');
    expect(told.conflicts).toEqual([]);
  });

  it('are kept beside the draft; nothing is published until each conflict is settled, and nothing of them ever', async () => {
    const { root, merge, text } = project(FILES());
    const folder = join(root, 'policies/privacy/draft');
    const planned = await merge('--dry-run');
    expect(planned.stdout).toContain('would join: 6');
    expect(planned.stdout).toContain(
      '  1. 1. Retention (#retention)\n     now:   “3 years”\n     Anna:  “5 years”\n     Boris: “1 year”',
    );
    expect([text(), readdirSync(folder)]).toEqual([BASE, ['en.md', 'version.yaml']]);
    const done = await merge();
    expect(done.status, done.stderr).toBe(0);
    expect(done.stderr).toContain('choose in each conflict: gazette settle privacy');
    expect(readdirSync(folder)).toEqual(['en.md', 'reviews.yaml', 'version.yaml']);
    expect((await merge()).stderr).toContain('9 conflicts are open already');

    const checked = await gazette('check', 'privacy', '--root', root);
    expect(checked.status).toBe(1);
    const told = `${checked.stdout}${checked.stderr}`.match(/draft\/open-conflict/g);
    expect(told).toHaveLength(9);
    const publish = () => gazette('publish', 'privacy', '--effective', '2026-12-30', '--root', root);
    const refused = await publish();
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('Unexpected open conflict 1 of Anna, Boris');

    const settle = (...args: string[]) => gazette('settle', 'privacy', '--root', root, ...args);
    expect((await settle('1', '--take', 'Clara')).stderr).toContain('expected one of Anna, Boris');
    expect((await settle('1', '--take', 'Boris')).status).toBe(0);
    expect((await settle('2', '--take', 'Anna')).status).toBe(0);
    expect((await settle('3', '--words', 'Logs are kept for ten days.')).status).toBe(0);
    expect((await settle('4', '--keep')).status).toBe(0);
    for (const [number, who] of [
      ['5', 'Boris'],
      ['6', 'Anna'],
      ['7', 'Clara'],
      ['8', 'Clara'],
      ['9', 'Clara'],
    ] as const) {
      const settled = await settle(number, '--take', who);
      expect(settled.status, settled.stderr).toBe(0);
    }
    expect((await settle()).status).toBe(4);
    const wanted = edits(
      ['3 years', '1 year'],
      [ARCHIVES, ''],
      [BACKUPS, `${BACKUPS}Logs are kept for ten days.\n\n`],
      ['Backups', 'Copies'],
      ['post', 'letter'],
      ['Acme', 'Acme Ltd'],
      ['ten days, and', 'thirty days, and'],
      ['tell everybody who', 'tell all those who'],
      [
        '| Who | Why |\n| --- | --- |\n| Post | Delivery |\n| Bank | Payment |',
        '| Who | Why | Where |\n| --- | --- | --- |\n| Post | Delivery | Here |\n| Bank | Payment | Abroad |',
      ],
      ['- support\n', '- support\n- newsletters by Clara\n'],
      ['4.1.', '4.3.'],
      ['fourteen', 'twelve'],
      ['The shop', 'Our shop'],
      ['cities', 'towns'],
    );
    expect(documentOf(text())).toEqual(documentOf(wanted));
    const published = await publish();
    expect(published.status, published.stderr).toBe(0);
    expect(readdirSync(join(root, 'policies/privacy/2026-12-30'))).toEqual(['en.md', 'version.yaml']);
    expect(existsSync(folder)).toBe(false);
    expect(readFileSync(join(root, 'policies/ledger.jsonl'), 'utf8')).not.toMatch(
      /Anna|Boris|Clara|review|conflict/i,
    );
  });

  it('stand in one Word file, each wording as a tracked change of its author', async () => {
    const { root, merge } = project(FILES());
    expect((await merge()).status).toBe(0);
    const out = join(root, 'out.docx');
    const done = await draftInWord(root, out);
    expect(done.status, done.stderr).toBe(0);
    expect(done.stderr).not.toContain('note:');
    const bytes = readFileSync(out);
    expect(await faultsOf(new Uint8Array(bytes))).toEqual([]);
    // Nobody has chosen in it yet.
    const back = (file: string, ...more: string[]) =>
      gazette(
        'import',
        'docx',
        file,
        '--policy',
        'privacy',
        '--root',
        root,
        '--replace',
        '--view',
        'accepted',
        ...more,
      );
    expect((await back(out)).stderr).toContain('has tracked changes while 9 conflicts of the draft are open');
    const { apart } = takenIn(new Uint8Array(bytes), { numbering: 'decimal', apart: { ours: ['Acme'] } });
    const by = (author: string) => apart.find((one) => one.author === author)!.markdown;
    expect(apart.map(({ author }) => author)).toEqual([null, 'Anna', 'Anna, Boris', 'Boris', 'Clara']);
    expect(by('Anna')).toContain('for 5 years');
    expect(by('Anna')).toContain('- analytics by Anna');
    expect(by('Boris')).toContain('for 3 years1 year');
    expect(by('Clara')).toContain('- newsletters by Clara');
    expect(by('Anna, Boris')).toContain('Children under sixteen');
    const { document } = parseMarkdown(apart[0]!.markdown, { numbering: 'decimal' });
    expect(document).toEqual(documentOf(readFileSync(join(root, 'policies/privacy/draft/en.md'), 'utf8')));
    const comments = takenIn(new Uint8Array(bytes), { numbering: 'decimal' }).comments;
    expect(comments).toHaveLength(9);
    expect(comments[0]).toMatchObject({
      author: 'Acme',
      clause: 'retention',
      text: 'Conflict 1: keep one of these wordings and take the others out.\nAnna: 5 years\nBoris: 1 year',
    });
    // Once each change is accepted or rejected, the file is the draft, and nothing is open.
    writeFileSync(join(root, 'chosen.docx'), fileBy('', BASE, BASE));
    const chosen = await back(join(root, 'chosen.docx'));
    expect(chosen.stderr).toContain('note: 9 conflicts of the draft ended with this text');
    expect((await gazette('settle', 'privacy', '--root', root)).status).toBe(4);
  });

  it.skipIf(!hasPrograms('soffice'))(
    'come back whole from LibreOffice, where somebody wrote on in that file',
    async () => {
      const { root, merge } = project(FILES());
      expect((await merge()).status).toBe(0);
      const out = join(root, 'out.docx');
      expect((await draftInWord(root, out)).status).toBe(0);
      const bytes = new Uint8Array(readFileSync(out));
      const [plain, edited] = await byLibreOffice([
        { file: bytes, from: 'docx', to: 'docx' },
        {
          file: bytes,
          from: 'docx',
          to: 'docx',
          isUnseen: true,
          edits: [{ put: ' at most', after: 'thirty days' }, { take: 'gifts and ' }],
        },
      ]);
      const read = (file: Uint8Array) => takenIn(file, { numbering: 'decimal', apart: { ours: ['Acme'] } });
      /** The text as each person would have it, and every comment, as far as readers see them. */
      const seen = ({ apart, comments }: ReturnType<typeof read>) => ({
        texts: apart.map(({ author, markdown }) => [author, documentOf(markdown)]),
        comments: comments
          .map(({ author, clause, quote, text: said }) => [author, clause, quote, said].join(' | '))
          .sort(),
      });
      const before = seen(read(bytes));
      expect(before.comments).toHaveLength(9);
      expect(seen(read(plain!))).toEqual(before);

      // What was written in LibreOffice is one person's more, and nothing of anybody else is lost for it.
      const after = read(edited!);
      const own = new Set(before.texts.map(([author]) => author));
      const [late, ...others] = after.apart.filter(({ author }) => !own.has(author));
      expect(others).toEqual([]);
      expect(late!.markdown).toContain('within thirty days at most, and');
      expect(late!.markdown).not.toContain('gifts');
      expect(seen({ ...after, apart: after.apart.filter((one) => one !== late) })).toEqual(before);
    },
  );

  it('meet those that the draft has by now, which it keeps where they are in dispute', async () => {
    const draft = edits(['3 years', '7 years'], ['by mail', 'by e-mail']);
    const { Anna, Boris } = TEXTS;
    const files = { 'a.docx': fileBy('Anna', Anna), 'b.docx': fileBy('Boris', Boris) };
    const { merge, text } = project(files, draft);
    const told = JSON.parse((await merge('--json')).stdout) as Told;
    expect(told.base).toBe('what the files were before their changes');
    expect(told.conflicts[0]).toMatchObject({
      words: '7 years',
      wordings: [
        { authors: ['the draft'], text: '7 years' },
        { authors: ['Anna'], text: '5 years' },
        { authors: ['Boris'], text: '1 year' },
      ],
    });
    expect(text()).toContain('for 7 years after');
    expect(text()).toContain('by letter or by e-mail');
    expect(told.changes.some(({ authors }) => authors.includes('the draft'))).toBe(false);
  });

  it('of somebody who is late are compared with what all were given', async () => {
    const { root } = project({});
    const take = (...files: readonly (readonly [string, Uint8Array])[]) => {
      for (const [name, bytes] of files) writeFileSync(join(root, name), bytes);
      const paths = files.map(([name]) => join(root, name));
      return gazette('import', 'docx', ...paths, '--merge', '--policy', 'privacy', '--root', root, '--json');
    };
    const early = edits(['by post', 'by letter'], ['4.1.', '4.2.']);
    expect((await take(['early.docx', fileBy('Anna', early)])).status).toBe(0);
    const late = edits(['The shop', 'Our shop']);
    const told = JSON.parse((await take(['late.docx', fileBy('', late, late)])).stdout) as Told;
    expect(told.base).toBe('the text that was reviewed before');
    expect([lines(told), told.conflicts]).toEqual([['recipients late.docx: The → Our'], []]);
    expect(documentOf(told.text ?? readFileSync(join(root, 'policies/privacy/draft/en.md'), 'utf8'))).toEqual(
      documentOf(early.replace('The shop', 'Our shop')),
    );
  });

  it('of several authors of one file are told apart, and merged with `--merge`', async () => {
    const p = (content: string) => `<w:p>${content}</w:p>`;
    const file = wordFile({
      styles: style('Heading2', 'heading 2'),
      body: [
        para('Retention', { style: 'Heading2' }),
        p(
          `${run('We keep data for ')}${taken('3', 'Anna')}${put(run('5'), 'Anna')}${run(' years')}${put(run(', and no longer'), 'Boris')}${run('.')}`,
        ),
        p(`${put(`${run('Anna put this in')}${taken(' and more', 'Boris')}`, 'Anna')}`),
      ].join(''),
    });
    const { root } = project({ 'both.docx': file }, TEXT);
    const done = await gazette(
      'import',
      'docx',
      join(root, 'both.docx'),
      '--merge',
      '--policy',
      'privacy',
      '--root',
      root,
      '--json',
    );
    expect(done.status, done.stderr + done.stdout).toBe(0);
    const told = JSON.parse(done.stdout) as Told;
    expect([told.people, told.conflicts]).toEqual([['Anna', 'Boris'], []]);
    expect(lines(told)).toEqual([
      'retention Anna: 3 → 5',
      'retention Boris: → , and no longer',
      'retention Anna: → Anna put this in',
    ]);
    expect(told.remarks).toContain('Boris took out again what Anna had put in, so nobody has it: “and more”');
  });

  it('to a published version begin a draft from it', async () => {
    const { root, text } = project({});
    const publish = await gazette('publish', 'privacy', '--effective', '2026-12-30', '--root', root);
    expect(publish.status, publish.stderr).toBe(0);
    const files = Object.entries(FILES()).map(([name, bytes]) => {
      writeFileSync(join(root, name), bytes);
      return join(root, name);
    });
    const done = await gazette('import', 'docx', ...files, '--policy', 'privacy', '--root', root, '--json');
    expect(done.status, done.stderr).toBe(0);
    const told = JSON.parse(done.stdout) as Told;
    expect(told.base).toBe('version 2026-12-30');
    expect(lines(told)).toEqual([...JOINED, ...DISPUTED]);
    expect(text()).toContain('Copies of all systems');
  });

  it('get a sentence where something is not as it should be, and nothing is written', async () => {
    const { root, merge, text } = project({
      'a.docx': fileBy('Anna', TEXTS.Anna),
      'b.docx': new Uint8Array([1, 2, 3]),
    });
    const whole = [
      [await merge(), 'b.docx cannot be taken in: it is no Word file'],
      [await merge('--base', '2020-01-01'), 'has no `2020-01-01`'],
      [await merge('--replace'), 'leave out --view and --replace'],
      [await merge('--locale', 'kk'), 'has no text in `kk`'],
    ] as const;
    for (const [{ status, stderr }, sentence] of whole) {
      expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    }
    expect([text(), readdirSync(join(root, 'policies/privacy/draft'))]).toEqual([
      BASE,
      ['en.md', 'version.yaml'],
    ]);
  });
});
