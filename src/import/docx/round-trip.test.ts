/** Word files of several programs, each read directly, after LibreOffice saved it and after pandoc wrote it anew. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import type { Block, PolicyDocument } from '../../model/index.ts';
import { takenIn } from '../../testing/import-word.ts';
import { resaved } from '../../testing/libreoffice.ts';
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

## Rights {#rights}

### Access {#access}

You may ask what we know.

[^a]: A note with [a link](https://b.example/).
`;
const NEW = OLD.replace('3 years', '5 years')
  .replace(/## Gone[\s\S]*?(?=## Storage)/, '')
  .replace('2. second', '2. put in between\n3. second')
  .replace('## Rights', '## Transfer {#transfer}\n\nWe hand nothing over.\n\n## Rights');

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

type Writer = 'version' | 'redline' | 'shipped redline' | 'law firm' | 'pandoc' | 'LibreOffice from ODT';
type Way = 'LibreOffice' | 'pandoc';
const plain = new TextEncoder().encode(NEW);

describe.skipIf(!hasPrograms('soffice', 'pandoc'))('a Word file', () => {
  const files = new Map<Writer, Uint8Array>();
  const through = new Map<string, Uint8Array>();

  beforeAll(async () => {
    files.set('version', redlineFile(parse(NEW), parse(NEW)));
    files.set('redline', redlineFile(parse(OLD), parse(NEW)));
    files.set('shipped redline', redlineFile(sample('2024-09-01'), sample('2025-12-15')));
    files.set('law firm', FIRM);
    files.set('pandoc', byPandoc(plain, 'markdown', 'docx'));
    files.set('LibreOffice from ODT', (await resaved([byPandoc(plain, 'markdown', 'odt')], 'odt'))[0]!);
    const saved = await resaved([...files.values()]);
    [...files].forEach(([writer, bytes], i) => {
      through.set(`${writer} LibreOffice`, saved[i]!);
      through.set(`${writer} pandoc`, byPandoc(bytes, 'docx', 'docx'));
    });
  }, 300_000);

  /** What must be the same after a way, of one reading. */
  const reading = (bytes: Uint8Array, view: View, base: PolicyDocument | null = null) => {
    const imported = takenIn(bytes, { view, numbering: 'decimal', base });
    const { blocks } = parse(imported.markdown);
    const count = (pattern: RegExp) => imported.markdown.match(pattern)?.length ?? 0;
    const headings = blocks.filter(
      (block): block is Extract<Block, { type: 'heading' }> => block.type === 'heading',
    );
    return {
      document: { blocks },
      words: [imported.title ?? '', ...wordsOfDocument({ blocks })],
      clauses: imported.markdown.match(/^#+ .*(?= \{#)/gm),
      anchors: headings.map(({ anchor }) => anchor),
      links: count(/\]\((?:https?:|#)/g),
      notes: count(/^\[\^[^\]]*\]:/gm),
    };
  };
  const cases = (
    ['version', 'redline', 'shipped redline', 'law firm', 'pandoc', 'LibreOffice from ODT'] as const
  ).flatMap((writer) =>
    (['LibreOffice', 'pandoc'] as const).flatMap((way) => VIEWS.map((view) => [writer, way, view] as const)),
  );

  it.each(cases)('of %s is the same through %s: %s', (writer: Writer, way: Way, view: View) => {
    const direct = reading(files.get(writer)!, view);
    // pandoc keeps no bookmark that nothing leads to: the text that is continued gives the anchors back.
    const after = reading(through.get(`${writer} ${way}`)!, view, way === 'pandoc' ? direct.document : null);
    const missing = missingWords(direct.words, after.words);
    // Nor does it know levels and numbers that come of styles of one's own, and nothing in its file tells of them.
    const isFlat = writer === 'law firm' && way === 'pandoc';
    expect(missing.filter((word) => !isFlat || !/^\d+$/.test(word))).toEqual([]);
    if (isFlat) return;
    expect(after.clauses).toEqual(direct.clauses);
    expect(after.links).toBe(direct.links);
    expect(after.notes).toBe(direct.notes);
    expect(after.anchors).toEqual(direct.anchors);
  });
});
