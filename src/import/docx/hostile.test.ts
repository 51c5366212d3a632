import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../model/index.ts';
import { changed, NAMESPACE, options, ours, p, parse, taken, withBody } from '../../testing/our-word.ts';
import { importDocx } from './index.ts';
import { DocxError, MAX_FILE_BYTES } from './package.ts';

const isFull = process.env.GAZETTE_TRIALS === 'full';

describe('a file that is none, or hostile', () => {
  const BOMB = 120 * 1024 * 1024;
  /** A file of `size` noughts, of which the directory says another size. */
  const noughts = (size: number, said: number) => {
    const bytes = Buffer.from(zipSync({ 'word/document.xml': [new Uint8Array(size), { level: 9 }] }));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(said, entry + 24);
    return new Uint8Array(bytes);
  };
  const bomb = () => noughts(isFull ? BOMB : 100_000, BOMB);
  const lying = () => noughts(100_000, 1);
  const DOCUMENT = `<w:document ${NAMESPACE}><w:body>${p('Text')}</w:body></w:document>`;
  const twice = () => {
    const [a, b] = [DOCUMENT, DOCUMENT.replace('Text', 'Other')].map((text) => strToU8(text));
    const bytes = Buffer.from(zipSync({ 'word/document.xml': a!, 'word/documenu.xml': b! }));
    for (let at = bytes.indexOf('documenu'); at >= 0; at = bytes.indexOf('documenu'))
      bytes.write('document', at);
    return new Uint8Array(bytes);
  };
  const elsewhere = () => {
    const rels = strFromU8(unzipSync(ours('Text.', 'Text.'))['_rels/.rels']!);
    return changed({ '_rels/.rels': rels.replace('word/document.xml', 'word/document2.xml') });
  };
  const deep = (count: number) =>
    withBody(`${'<w:tbl><w:tr><w:tc>'.repeat(count)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(count)}`);
  const laughs = () =>
    changed({
      'word/document.xml': `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${NAMESPACE}><w:body>${p('&b;')}</w:body></w:document>`,
    });

  const HOSTILE: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['text', () => strToU8('Hello'), /it is no Word file/],
    ['an empty file', () => new Uint8Array(), /it is no Word file/],
    [
      'a file of an old Word',
      () => new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      /password or written by an old Word/,
    ],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), /it holds no text/],
    [
      'an OpenDocument text',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.text'),
          'content.xml': strToU8('<a/>'),
        }),
      /OpenDocument/,
    ],
    ['a torn file', () => new Uint8Array(ours('Text.', 'Text.').subarray(0, 3000)), /archive is damaged/],
    [
      'a file of 51 MB',
      () => Buffer.concat([Buffer.from('PK'), Buffer.alloc(MAX_FILE_BYTES)]),
      /it is 51 MB, expected at most 50 MB/,
    ],
    ['a zip bomb', bomb, /120 MB unpacked, expected at most 100 MB/],
    ['a zip that lies of its size', lying, /damaged|broken/],
    ['expanding entities', laughs, /declares entities/],
    ['macros', () => changed({ 'word/vbaProject.bin': 'x' }), /it holds macros/],
    [
      'broken XML',
      () => changed({ 'word/document.xml': '<w:document><w:body>' }),
      /word\/document.xml is broken/,
    ],
    [
      'a file that is no XML',
      () => changed({ 'word/styles.xml': '\u0000\u0001' }),
      /broken|could not be read/,
    ],
    ['two texts of one name', twice, /it holds word\/document.xml twice/],
    [
      'Word by another prefix',
      () =>
        changed({ 'word/document.xml': DOCUMENT.replace('xmlns:w', 'xmlns:q').replace(/(<\/?)w:/g, '$1q:') }),
      /in an unusual way/,
    ],
    ['a text elsewhere', elsewhere, /its text is in word\/document2.xml/],
    [
      'another encoding',
      () =>
        changed({
          'word/document.xml': new Uint8Array(Buffer.from(DOCUMENT.replace('Text', 'café'), 'latin1')),
        }),
      /is not UTF-8/,
    ],
    ['bottomless nesting', () => deep(20_000), /nested more deeply|more than \d+ MB|broken/],
  ];

  it.each(HOSTILE)('%s gets a sentence', (_, file, sentence) => {
    expect(() => taken(file())).toThrow(DocxError);
    expect(() => taken(file())).toThrow(sentence);
  });

  it.each(isFull ? HOSTILE : HOSTILE.slice(-1))(
    '%s gets the same from the thread that reads it',
    async (_, file, sentence) => {
      await expect(importDocx(file(), options)).rejects.toThrow(sentence);
    },
    60_000,
  );

  it.each([
    [
      'a cell over a hundred million columns',
      () =>
        withBody(
          '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        ),
      'Cell',
    ],
    [
      'a link whose address is none',
      () => withBody('<w:p><w:hyperlink w:anchor="100%"><w:r><w:t>Hundred</w:t></w:r></w:hyperlink></w:p>'),
      'Hundred',
    ],
    [
      'a link named as our own notes are',
      () =>
        withBody(
          '<w:p><w:hyperlink w:anchor="footnote-5"><w:r><w:t>Kept words</w:t></w:r></w:hyperlink></w:p>',
        ),
      'Kept words',
    ],
    [
      'a level below all levels',
      () =>
        withBody(
          '<w:p><w:pPr><w:numPr><w:ilvl w:val="-2"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>',
        ),
      'Item',
    ],
    [
      'text in boxes',
      () =>
        withBody(
          `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('Boxed')}</w:sdtContent></w:sdt>`,
        ),
      'Boxed',
    ],
  ])(
    'is read whole: %s',
    (_, file, words) => {
      const { markdown, remarks } = taken(file());
      expect(documentText(parse(markdown), 1)).toContain(words);
      expect(remarks.filter((remark) => remark.startsWith('words of'))).toEqual([]);
    },
    60_000,
  );

  it.each<[string, string]>([
    ['headings that are all the same', p('Same', '1')],
    [
      'paragraphs whose ends were deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">words </w:t></w:r></w:p>`,
    ],
  ])(
    'takes seconds for thousands of %s, as time grows with the text and no faster',
    async (_, one) => {
      const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
      const count = isFull ? 20_000 : 2000;
      const bytes = withBody(one.repeat(count) + p('End.'), styles);
      const { markdown, remarks } = await importDocx(bytes, options, 40_000);
      expect(markdown.match(/Same|words/g)?.length).toBe(count);
      expect(remarks.filter((remark) => remark.startsWith('words of'))).toEqual([]);
    },
    60_000,
  );

  it('loses no word of a heading to its number', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
    const body = ['30 days notice', '2024 results', '1. First'].map((text) => p(text, '1') + p('x')).join('');
    const { markdown } = taken(withBody(body, styles), { numbering: 'decimal' });
    expect(markdown.match(/^## .*(?= \{)/gm)).toEqual(['## 30 days notice', '## 2024 results', '## First']);
  });

  it('is ended when it takes too long', async () => {
    const bytes = withBody(p('word '.repeat(1000)).repeat(300));
    await expect(importDocx(bytes, options, 1)).rejects.toThrow('it takes longer than 0.001 seconds to read');
  });

  it('cannot write into the page: what looks like HTML stays text', () => {
    const { markdown } = taken(withBody(p('&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1))')));
    expect(documentText(parse(markdown), 1)).toBe('<script>alert(1)</script> [x](javascript:alert(1))\n');
    expect(markdown).not.toMatch(/^<script/m);
  });
});
