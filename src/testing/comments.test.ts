/** Comments of reviewers: from a Word file into the draft, back into Word, and never into what is published. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { draftInWord } from './draft-in-word.ts';
import { gazette } from './gazette.ts';
import { byLibreOffice } from './libreoffice.ts';
import { hasPrograms } from './programs.ts';
import { faultsOf } from './valid-docx.ts';
import { para, put, run, style, taken, WORD_NAMESPACES, wordFile } from './word-file.ts';

interface Kept {
  locale: string;
  author: string;
  at: string | null;
  clause: string | null;
  quote: string | null;
  paragraph: string | null;
  text: string;
  open: boolean;
}

const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const to = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-20T10:0${id}:00Z"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;

/** A file of two reviewers: on words, on a heading, on words across a change, on words of a cell. */
const HEADING = style('Heading2', 'heading 2');
const FILE = wordFile({
  styles: HEADING,
  body:
    para('General', { style: 'Heading2' }) +
    `<w:p>${run('We keep ')}${from(0)}${run('data for ')}${put(run('3 years'))}${taken('5 years')}${to(0)}${run(', and no longer.')}</w:p>` +
    `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${from(1)}${run('Rights')}${to(1)}</w:p>` +
    `<w:p>${run('You may ask &amp; we ')}${from(2)}${run('answer')}${to(2)}${run('.')}</w:p>` +
    `<w:tbl><w:tr><w:tc><w:p>${run('Data')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${from(3)}${run('Name &amp; address')}${to(3)}</w:p></w:tc></w:tr></w:tbl>` +
    para('The end.'),
  more: {
    'word/comments.xml': `<w:comments ${WORD_NAMESPACES}>${comment(0, 'Anna Lee', 'Why so long?')}${comment(1, 'Boris', 'Is the name right?')}${comment(2, 'Anna Lee', 'In &lt;ten&gt; days?')}${comment(3, 'Boris', 'Which address?')}</w:comments>`,
  },
});

let root: string;
const file = (name: string) => join(root, name);
const kept = () => parse(readFileSync(file('policies/privacy/draft/comments.yaml'), 'utf8')) as Kept[];
const importFile = (path: string) =>
  gazette('import', 'docx', path, '--policy', 'privacy', '--root', root, '--view', 'accepted', '--replace');

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gazette-comments-'));
  writeFileSync(file('in.docx'), FILE);
  const first = await gazette(
    'import',
    'docx',
    file('in.docx'),
    '--policy',
    'privacy',
    '--root',
    root,
    '--view',
    'accepted',
    '--name',
    'Roza',
    '--site',
    'https://roza.example/',
  );
  expect(first.status, first.stderr).toBe(0);
  expect(first.stderr).toContain('comment kept, of Anna Lee: Why so long?');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('comments of a Word file', () => {
  it('are kept beside the draft with author, day, section and words', () => {
    expect(kept().map(({ author, clause, quote, text }) => [author, clause, quote, text])).toEqual([
      ['Anna Lee', 'general', 'data for 3 years', 'Why so long?'],
      ['Boris', 'rights', 'Rights', 'Is the name right?'],
      ['Anna Lee', 'rights', 'answer', 'In <ten> days?'],
      ['Boris', 'rights', 'Name & address', 'Which address?'],
    ]);
    expect(kept()[0]).toMatchObject({ locale: 'en', at: '2026-11-20T10:00:00Z', open: true });
  });

  it('are told by check, one by one, until they are settled', async () => {
    const { stderr, stdout } = await gazette('check', 'privacy', '--root', root);
    const told = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('draft/open-comment'));
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('Open comment of Anna Lee on `#general` (en): Why so long?');
  });

  /** The draft against itself in a file: publishing nothing, every comment is written. */
  async function written(): Promise<Uint8Array> {
    const out = file('out.docx');
    const done = await draftInWord(root, out);
    expect(done.status, done.stderr).toBe(0);
    return new Uint8Array(readFileSync(out));
  }

  it('are comments of Word again in the redline of the draft, around the same words', async () => {
    const before = kept();
    const parts = unzipSync(await written());
    expect(Object.keys(parts)).toContain('word/comments.xml');
    const body = Buffer.from(parts['word/document.xml']!).toString('utf8');
    for (const id of [0, 1, 2, 3])
      for (const mark of ['RangeStart', 'RangeEnd', 'Reference'])
        expect(body.split(`<w:comment${mark} w:id="${id}"/>`)).toHaveLength(2);
    const again = await importFile(file('out.docx'));
    expect(again.status, again.stderr).toBe(0);
    expect(kept()).toEqual(before);
  });

  it.skipIf(!hasPrograms('soffice'))('come back whole from LibreOffice', async () => {
    const before = kept();
    const [saved] = await byLibreOffice([{ file: await written(), from: 'docx', to: 'docx' }]);
    writeFileSync(file('saved.docx'), saved!);
    const again = await importFile(file('saved.docx'));
    expect(again.status, again.stderr).toBe(0);
    const places = (all: Kept[]) =>
      all
        .filter(({ open }) => open)
        .map(({ author, clause, quote, text }) => [author, clause, quote, text].join('|'))
        .sort();
    expect(places(kept())).toEqual(places(before));
  });

  it('whose words are gone stand at their section, and are told', async () => {
    const text = file('policies/privacy/draft/en.md');
    const before = readFileSync(text, 'utf8');
    writeFileSync(text, before.replace('You may ask & we answer.', 'Write to us.'));
    const out = file('stray.docx');
    const done = await draftInWord(root, out);
    expect(done.stderr).toContain('stands at #rights: Anna Lee: In <ten> days?');
    const body = Buffer.from(unzipSync(readFileSync(out))['word/document.xml']!).toString('utf8');
    expect(body).toContain('<w:commentReference w:id="2"/>');
    writeFileSync(text, before);
  });

  it('that a file does not have any more are settled, not lost', async () => {
    const before = readFileSync(file('policies/privacy/draft/comments.yaml'), 'utf8');
    writeFileSync(
      file('without.docx'),
      wordFile({ styles: HEADING, body: para('General', { style: 'Heading2' }) + para('We keep data.') }),
    );
    const text = readFileSync(file('policies/privacy/draft/en.md'));
    const done = await importFile(file('without.docx'));
    expect(done.stderr).toContain('is settled now: Boris: Which address?');
    expect(kept().map(({ open }) => open)).toEqual([false, false, false, false]);
    writeFileSync(file('policies/privacy/draft/comments.yaml'), before);
    writeFileSync(file('policies/privacy/draft/en.md'), text);
  });

  it('that Word calls resolved are settled, and are resolved in the file that is written', async () => {
    const before = readFileSync(file('policies/privacy/draft/comments.yaml'), 'utf8');
    const settled = kept().map((one) => (one.text === 'Is the name right?' ? { ...one, open: false } : one));
    writeFileSync(file('policies/privacy/draft/comments.yaml'), stringify(settled));
    const bytes = await written();
    const parts = unzipSync(bytes);
    expect(Buffer.from(parts['word/commentsExtended.xml']!).toString('utf8')).toMatch(
      /<w15:commentEx w15:paraId="00000002" w15:done="1"\/>/,
    );
    expect(await faultsOf(bytes)).toEqual([]);
    // As if the draft knew nothing of it: the file alone says so.
    writeFileSync(file('policies/privacy/draft/comments.yaml'), before);
    const again = await importFile(file('out.docx'));
    expect(again.stderr).toContain('is settled now: Boris: Is the name right?');
    expect(kept()).toEqual(settled);
    if (hasPrograms('soffice')) {
      const [saved] = await byLibreOffice([{ file: bytes, from: 'docx', to: 'docx' }]);
      writeFileSync(file('saved.docx'), saved!);
      writeFileSync(file('policies/privacy/draft/comments.yaml'), before);
      expect((await importFile(file('saved.docx'))).status).toBe(0);
      expect(kept().flatMap(({ text, open }) => (open ? [] : [text]))).toEqual(['Is the name right?']);
    }
    writeFileSync(file('policies/privacy/draft/comments.yaml'), before);
  });

  it('stop a publication until they are settled, and never enter a published folder', async () => {
    const publish = (...more: string[]) =>
      gazette('publish', 'privacy', '--effective', '2026-12-30', '--root', root, ...more);
    const refused = await publish('--dry-run');
    expect(refused.status).toBe(1);
    expect(`${refused.stdout}${refused.stderr}`).toContain(
      'Unexpected 4 open comments, expected all to be settled',
    );
    expect((await publish('--dry-run', '--close-comments')).status).toBe(0);
    writeFileSync(
      file('policies/privacy/draft/comments.yaml'),
      stringify(kept().map((one) => ({ ...one, open: false }))),
    );
    const done = await publish();
    expect(done.status, done.stderr).toBe(0);
    expect(readdirSync(file('policies/privacy/2026-12-30')).sort()).toEqual(['en.md', 'version.yaml']);
    expect(existsSync(file('policies/privacy/draft'))).toBe(false);
    expect(readFileSync(file('policies/ledger.jsonl'), 'utf8')).not.toContain('omment');
  });
});
