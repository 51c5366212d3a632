/** Tables of many columns in scripts that join their letters, or that have no blanks between words. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleHtml, parseMarkdown } from '../../markdown/index.ts';
import { heldOnPaper } from '../../testing/paper.ts';
import { openPdf } from '../../testing/pdf-text.ts';
import { hasPrograms } from '../../testing/programs.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { squarePackage } from '../../testing/square-face.ts';
import { COLUMNS, wide } from '../../testing/wide-table.ts';
import { readTemplate } from '../templates.ts';
import { facePackage } from './face-packages.ts';
import { Printer } from './printer.ts';

let printer: Printer;
let squares = '';
const before = process.env.GAZETTE_FACES;

beforeAll(async () => {
  printer = await Printer.open({ css: readTemplate(PROJECT, 'pdf/print.css').text });
  squares = squarePackage('noto-serif-jp', COLUMNS.ja!.flat().join(''));
});

afterAll(async () => {
  await printer.close();
  rmSync(squares, { recursive: true, force: true });
});

const htmlOf = (text: string, lang: string) =>
  articleHtml(parseMarkdown(text, { numbering: 'none' }).document, { lang });
const printed = (html: string, lang: string) =>
  printer.print({
    title: 'Register',
    subject: 'A register',
    lang,
    author: 'AutoMaster',
    body: `<h1>Register</h1><article>${html}</article>`,
    footer: [],
    pageLabel: () => '',
    date: '2026-11-23',
    emoji: {},
    attachments: [],
  });

/** In `npm test` the ends, and both sides of the turn in Japanese. */
const COUNTS =
  process.env.GAZETTE_TRIALS === 'full' ? Array.from({ length: 10 }, (_, i) => i + 5) : [5, 9, 13, 14];

describe('a table in Japanese', () => {
  // Every letter of a Japanese face is a square, and so are all of this one: it is laid out the same.
  beforeAll(() => {
    process.env.GAZETTE_FACES = squares;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.GAZETTE_FACES;
    else process.env.GAZETTE_FACES = before;
  });

  it.skipIf(!hasPrograms('pdftotext'))(
    'is on paper with every word: in smaller type, then on a turned page',
    async () => {
      const ways: string[] = [];
      for (const count of COUNTS) {
        const html = htmlOf(wide('ja', count, '7'), 'ja');
        ways.push(await heldOnPaper(await printed(html, 'ja'), html));
      }
      expect(ways).toEqual(COUNTS.map((count) => (count < 14 ? 'upright' : 'turned')));
    },
  );

  it.each([5, 7, 11, 14])(
    'of %i columns has four letters a line in each, or all there are',
    async (count) => {
      const columns = COLUMNS.ja!.slice(0, count);
      const pdf = await openPdf(await printed(htmlOf(wide('ja', count, '7'), 'ja'), 'ja'));
      const lines = (
        await Promise.all(
          Array.from({ length: pdf.numPages }, async (_, i) => {
            const { items } = await (await pdf.getPage(i + 1)).getTextContent();
            return items.flatMap((item) => ('str' in item ? [item.str.trim()] : []));
          }),
        )
      ).flat();
      // A cell of four letters stands in one line, and so does the beginning of any longer one.
      for (const [name, cell] of columns)
        for (const words of [name, cell]) {
          const start = [...words].slice(0, 3).join('');
          if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(start))
            expect(
              lines.some((line) => line.includes(start)),
              `${start} in ${lines.join(' / ')}`,
            ).toBe(true);
          if (/^[\p{sc=Han}]{4}$/u.test(words)) expect(lines.some((line) => line.includes(words))).toBe(true);
        }
    },
  );

  it('is folded where no page gives its columns that much', async () => {
    const many = wide('ja', 14, '7').replace(
      /^\|(.*)\|$/gm,
      (_, cells: string) => `|${cells}|${cells.split('|').slice(0, 10).join('|')}|`,
    );
    const html = htmlOf(many, 'ja');
    expect(await heldOnPaper(await printed(html, 'ja'), html)).toBe('folded');
  });
});

describe.skipIf(!hasPrograms('pdftotext'))('a table in Arabic', () => {
  it.skipIf(!facePackage('@fontsource/amiri'))(
    'is on paper with every word, from right to left',
    async () => {
      for (const count of COUNTS) {
        const html = htmlOf(wide('ar', count, '7'), 'ar');
        expect(await heldOnPaper(await printed(html, 'ar'), html, { isTurned: true }), `${count}`).toBe(
          'upright',
        );
      }
    },
  );

  it.skipIf(!facePackage('@fontsource/amiri'))('is a list of its words where it is folded', async () => {
    const tall = 'من الشخص المعني مباشرة، '.repeat(400);
    const html = htmlOf(wide('ar', 9, '7').replace('ثلاث سنوات 1', tall), 'ar');
    expect(await heldOnPaper(await printed(html, 'ar'), html, { isTurned: true })).toBe('folded');
  });
});
