/** Word files of texts that are read from right to left, and of those in other scripts. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText } from '../../model/index.ts';
import { knownRedline } from '../../redline/index.ts';
import { readDocx } from '../../testing/docx-text.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { faultsOf } from '../../testing/valid-docx.ts';
import { readTemplate } from '../templates.ts';
import { docxFile } from './file.ts';
import { facesOfScript } from './script-faces.ts';
import { stretchesOf } from './turned.ts';

const styles = readTemplate(PROJECT, 'docx/styles.xml').text;
const OLD = `## البيانات {#data}

نحتفظ ببياناتك لمدة 30 يومًا، ثم نحذفها (انظر Acme Ltd).

1. البريد: privacy@acme.example
2. والهاتف +7 708 800-88-07

> اقتباس من القانون.

| الغرض | المدة |
|---|---:|
| العقد **المهم** | 30 |

يحق لك الاعتراض في أي وقت.[^1]

[^1]: ملاحظة 2026-03-01.`;
const NEXT = OLD.replace('30 يومًا', '60 يومًا')
  .replace('**المهم**', 'المهم')
  .replace('Acme Ltd', 'Beta Ltd')
  .replace('2026-03-01', '2026-04-01');
const [from, to] = [OLD, NEXT].map((text) => parseMarkdown(text).document) as [never, never];

const fileIn = (locale: string) =>
  docxFile({
    redline: knownRedline(from, to),
    locale: locale,
    title: 'السياسة',
    subject: 'السياسة',
    author: 'Acme',
    date: '2026-03-01',
    isTracked: true,
    head: [{ style: 'Title', text: 'السياسة' }],
    record: [{ style: 'Record', text: 'النص 2026-03-01' }],
    footer: ['السياسة 2026-03-01'],
    pageLabel: (page, pages) => `${page} / ${pages}`,
    resolveHref: (href) => href,
    styles,
  });
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

describe('a Word file in Arabic', () => {
  it('says of paragraphs, runs, tables and the page that they go from right to left', () => {
    const bytes = fileIn('ar');
    const document = partOf(bytes, 'word/document.xml');
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="Normal">[\s\S]{0,80}<w:pPr><w:bidi\/>/);
    expect(document).toContain('<w:tblStyle w:val="PolicyTable"/><w:bidiVisual/>');
    expect(document).toMatch(/<w:bidi\/><\/w:sectPr>/);
    expect(document).toContain('<w:rPr><w:rtl/></w:rPr><w:t');
    expect(document).toContain('<w:r><w:t>+7 708 800-88-07</w:t></w:r>');
    expect(partOf(bytes, 'word/footer1.xml')).toContain('<w:r><w:t>2026-03-01</w:t></w:r>');
  });

  it('is valid and exact, accepted and rejected', async () => {
    const bytes = fileIn('ar');
    expect(await faultsOf(bytes)).toEqual([]);
    expect(readDocx(bytes, 'accepted').text).toBe(documentText(to, 1));
    expect(readDocx(bytes, 'rejected').text).toBe(documentText(from, 1));
  });
});

it('a Word file in English says nothing of directions', () => {
  const bytes = fileIn('en');
  for (const name of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml'])
    expect(partOf(bytes, name)).not.toMatch(/<w:(?:bidi|rtl|bidiVisual)\b/);
});

it.each([
  ['شركة Acme Ltd، هنا', ['شركة ', 'Acme Ltd', '، هنا']],
  ['من 2026-03-01 إلى 30', ['من ', '2026-03-01', ' إلى 30']],
  ['https://acme.example/a?b=1', ['https://acme.example/a?b=1']],
  ['', []],
])('cuts %s where the direction changes', (text, expected) => {
  expect(stretchesOf(text).map((stretch) => stretch.text)).toEqual(expected);
});

it.each([
  ['ja', 'w:eastAsia="MS Mincho"'],
  ['zh-Hant', 'w:eastAsia="PMingLiU"'],
  ['th', 'w:cs="Leelawadee UI"'],
  ['hi', 'w:cs="Nirmala UI"'],
  ['ar', 'w:cs="Times New Roman"'],
])('sets a text in %s in a face of Word that has its letters', (locale, face) => {
  expect(facesOfScript(styles, locale)).toContain(face);
  expect(facesOfScript(styles, 'ru')).toBe(styles);
});
