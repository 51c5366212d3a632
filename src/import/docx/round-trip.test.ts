/** Word files of several programs, each read directly, after LibreOffice saved it and after pandoc wrote it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { type Block, documentText, type PolicyDocument } from '../../model/index.ts';
import { byDocxPackage } from '../../testing/docx-package.ts';
import { takenIn } from '../../testing/import-word.ts';
import { byLibreOffice, type OfficeEdit } from '../../testing/libreoffice.ts';
import { byPandoc } from '../../testing/pandoc.ts';
import { hasPrograms } from '../../testing/programs.ts';
import { redlineFile } from '../../testing/redline-file.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { definition, inList, list, para, put, run, style, taken, wordFile } from '../../testing/word-file.ts';
import { VIEWS, type View } from './revisions.ts';
import { missingWords, wordsOfDocument } from './words.ts';

const OLD = `## General {#general}

We keep data for 3 years, see [your rights](#rights).

## Gone {#gone}

This section goes away as a whole, with all that it says.

## Storage {#storage}

1. first of the kinds
2. second of the kinds

See [the law](https://a.example/law).[^a]

This is quoted by nobody.

## Rights {#rights}

### Access {#access}

You may ask what we know.

[^a]: A note with [a link](https://b.example/).
`;
const NEW = OLD.replace('3 years', '5 years')
  .replace(/## Gone[\s\S]*?(?=## Storage)/, '')
  .replace('2. second', '2. put in between\n3. second')
  .replace('## Rights', '## Transfer {#transfer}\n\nWe hand nothing over to others.\n\n## Rights');

const parse = (markdown: string) => parseMarkdown(markdown, { numbering: 'decimal' }).document;
const sample = (version: string) =>
  parse(
    readFileSync(join(PROJECT, 'policies/privacy', version, 'ru.md'), 'utf8').replace(
      /^---[\s\S]*?\n---\n/,
      '',
    ),
  );

const FIRM = wordFile({
  styles:
    style('L1', 'Schedule Level 1', `<w:pPr>${inList(1)}<w:outlineLvl w:val="0"/></w:pPr>`) +
    style('L2', 'Schedule Level 2', `<w:pPr>${inList(1, 1)}</w:pPr>`),
  numbering:
    definition(0, [
      ['decimal', '%1.', '<w:pStyle w:val="L1"/>'],
      ['decimal', '%1.%2.', '<w:pStyle w:val="L2"/>'],
    ]) + list(1, 0),
  body: [
    para('Definitions', { style: 'L1' }),
    para('Site means the site.', { style: 'L2' }),
    `<w:p><w:pPr><w:pStyle w:val="L2"/></w:pPr>${run('Company means ')}${taken('the firm')}${put(run('the company'))}${run('.')}</w:p>`,
    para('Payment', { style: 'L1' }),
    para('The user pays.', { style: 'L2' }),
  ].join(''),
});

const LATEST = [sample('2025-12-15'), sample('2027-03-01')] as const;

const WRITERS = [
  'version',
  'redline',
  'shipped redline',
  'law firm',
  'docx package',
  'pandoc',
  'LibreOffice from ODT',
] as const;
type Writer = (typeof WRITERS)[number];
const WAYS = ['LibreOffice', 'pandoc'] as const;
type Way = (typeof WAYS)[number];
const plain = new TextEncoder().encode(NEW);

/** What somebody does in a redline while LibreOffice records it: the words as they were, as they become, and how. */
type Edited = readonly [was: string, becomes: string, edit: OfficeEdit];
const EDITED: Readonly<Record<'redline' | 'shipped redline', readonly Edited[]>> = {
  redline: [
    ['put in between', 'put in somewhere between', { put: ' somewhere', after: 'put in' }],
    ['hand nothing over', 'hand over', { take: 'nothing ' }],
    ['may ask what', 'may what', { take: 'ask ' }],
    ['2. put in somewhere between\n', '', { takeParagraphWith: 'somewhere between' }],
    ['This is quoted by nobody.\n', '', { takeParagraphWith: 'quoted by nobody' }],
  ],
  'shipped redline': [
    ['Мы ответим в срок', 'Мы ответим письменно в срок', { put: ' письменно', after: 'Мы ответим' }],
    ['Сайта сам по себе не', 'Сайта не', { take: 'сам по себе ' }],
    ['технические и организационные', 'технические', { take: ' и организационные' }],
    ['- Обучение сотрудников правилам обработки данных\n', '', { takeParagraphWith: 'Обучение сотрудников' }],
    [
      'Записываются ли звонки в службу поддержки, в этом образце не указано.\n',
      '',
      { takeParagraphWith: 'Записываются ли звонки' },
    ],
  ],
};
const EDITED_WRITERS = ['redline', 'shipped redline'] as const;

/** What must be the same after a way, of one reading. */
function reading({ markdown, title }: { readonly markdown: string; readonly title: string | null }) {
  const { blocks } = parse(markdown);
  const count = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0;
  const headings = blocks.filter(
    (block): block is Extract<Block, { type: 'heading' }> => block.type === 'heading',
  );
  return {
    document: { blocks },
    words: [title ?? '', ...wordsOfDocument({ blocks })],
    clauses: markdown.match(/^#+ .*(?= \{#)/gm),
    anchors: headings.map(({ anchor }) => anchor),
    links: count(/\]\((?:https?:|#)/g),
    notes: count(/^\[\^[^\]]*\]:/gm),
    items: documentText({ blocks }, 2).match(/^\d+\. .*/gm),
  };
}

const taking = (bytes: Uint8Array, view: View, base: PolicyDocument | null = null) =>
  takenIn(bytes, { view, numbering: 'decimal', base });

describe.skipIf(!hasPrograms('soffice', 'pandoc'))('a Word file', () => {
  const files = new Map<string, Uint8Array>();
  const through = new Map<string, Uint8Array>();
  const edited = new Map<string, Uint8Array>();

  beforeAll(async () => {
    const written: Record<Exclude<Writer, 'LibreOffice from ODT'>, Uint8Array> = {
      version: redlineFile(parse(NEW), parse(NEW)),
      redline: redlineFile(parse(OLD), parse(NEW)),
      'shipped redline': redlineFile(...LATEST),
      'law firm': FIRM,
      'docx package': await byDocxPackage(),
      pandoc: byPandoc(plain, 'markdown', 'docx'),
    };
    const names = Object.keys(written) as (keyof typeof written)[];
    const docx = { from: 'docx', to: 'docx' } as const;
    const [odt, resavedOdt, ...rest] = await byLibreOffice([
      { file: byPandoc(plain, 'markdown', 'odt'), from: 'odt', to: 'docx' },
      { file: 0, ...docx },
      ...names.map((name) => ({ file: written[name], ...docx })),
      ...EDITED_WRITERS.map((name) => ({
        file: written[name],
        ...docx,
        edits: EDITED[name].map(([, , edit]) => edit),
      })),
    ]);
    names.forEach((name, i) => {
      files.set(name, written[name]);
      through.set(`${name} LibreOffice`, rest[i]!);
    });
    files.set('LibreOffice from ODT', odt!);
    through.set('LibreOffice from ODT LibreOffice', resavedOdt!);
    for (const [name, bytes] of files) through.set(`${name} pandoc`, byPandoc(bytes, 'docx', 'docx'));
    EDITED_WRITERS.forEach((name, i) => {
      edited.set(name, rest[names.length + i]!);
    });
  }, 300_000);

  const cases = WRITERS.flatMap((writer) =>
    WAYS.flatMap((way) => VIEWS.map((view) => [writer, way, view] as const)),
  );

  it.each(cases)('of %s is the same through %s: %s', (writer: Writer, way: Way, view: View) => {
    const direct = reading(taking(files.get(writer)!, view));
    // pandoc keeps no bookmark that nothing leads to: the text that is continued gives the anchors back.
    const base = way === 'pandoc' ? direct.document : null;
    const after = reading(taking(through.get(`${writer} ${way}`)!, view, base));
    const missing = missingWords(direct.words, after.words);
    // Nor does it know levels and numbers that come of styles of one's own, and nothing in its file tells of them.
    const isFlat = writer === 'law firm' && way === 'pandoc';
    expect(missing.filter((word) => !isFlat || !/^\d+$/.test(word))).toEqual([]);
    if (isFlat) return;
    expect(after.clauses).toEqual(direct.clauses);
    expect(after.links).toBe(direct.links);
    expect(after.notes).toBe(direct.notes);
    expect(after.anchors).toEqual(direct.anchors);
    // pandoc keeps no mark of a paragraph that was put in: Word counts what is left of it as an item.
    if (way === 'LibreOffice' || view === 'accepted') expect(after.items).toEqual(direct.items);
  });

  it.each(EDITED_WRITERS)(
    'of %s, edited in LibreOffice also inside what we put in, gives both texts',
    (writer) => {
      const direct = taking(files.get(writer)!, 'accepted');
      const markdown = EDITED[writer].reduce((text, [was, becomes]) => {
        expect(text).toContain(was);
        return text.replace(was, becomes);
      }, direct.markdown);
      const { document, ...accepted } = reading(taking(edited.get(writer)!, 'accepted'));
      const { document: wanted, ...expected } = reading({ markdown, title: direct.title });
      expect(accepted).toEqual(expected);
      expect(documentText(document, 2)).toBe(documentText(wanted, 2));
      const before = taking(files.get(writer)!, 'original');
      const original = taking(edited.get(writer)!, 'original', reading(before).document);
      const lines = documentText(reading(before).document, 1);
      // What LibreOffice forgot is told; without that, the text is the old one.
      const told = original.remarks.find((remark) => remark.startsWith('LibreOffice forgets')) ?? '';
      const kept = documentText(reading(original).document, 1)
        .split('\n')
        .filter((line) => line === '' || lines.includes(line) || !told.includes(`“${line.slice(0, 60)}`));
      expect(kept.join('\n')).toBe(lines);
      expect(reading(original)).toMatchObject({
        anchors: reading(before).anchors,
        links: reading(before).links,
        notes: reading(before).notes,
      });
    },
  );
});
