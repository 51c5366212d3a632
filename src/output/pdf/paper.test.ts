/** Tables, code and words that are wider than the paper: what two other programs read in the PDF is what the text says. */
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../archive/index.ts';
import { dictionaryOf } from '../../languages/index.ts';
import { articleHtml, parseMarkdown } from '../../markdown/index.ts';
import type { Locale } from '../../model/index.ts';
import { renderRedline } from '../../redline/index.ts';
import {
  all,
  type HeldOptions,
  heldOnPaper,
  type Node,
  pagesOf,
  pdftotext,
  squash,
  wordsOf,
} from '../../testing/paper.ts';
import { openPdf } from '../../testing/pdf-text.ts';
import { hasPrograms } from '../../testing/programs.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { wide } from '../../testing/wide-table.ts';
import { readTemplate } from '../templates.ts';
import { Printer } from './printer.ts';

const isFull = process.env.GAZETTE_TRIALS === 'full';

let printer: Printer;

beforeAll(async () => {
  printer = await Printer.open({ css: readTemplate(PROJECT, 'pdf/print.css').text });
});

afterAll(() => printer.close());

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'none' }).document;
const textHtml = (text: string, locale: Locale) => articleHtml(documentOf(text), { lang: locale });
const redlineHtml = (from: string, to: string, locale: Locale) =>
  renderRedline(documentOf(from), documentOf(to), { labels: dictionaryOf(locale).redline }).html;

/** A document of this text alone, with nothing around it on its pages. */
const printed = (html: string, lang: Locale = 'en') =>
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

/** Holds the words of a PDF against the page's, by two programs, and gives how its table stands. */
const held = async (html: string, lang: Locale, options: HeldOptions = {}) =>
  heldOnPaper(await printed(html, lang), html, options);

describe.skipIf(!hasPrograms('pdftotext'))('a table of many columns', () => {
  for (const [locale, turned, folded] of [
    ['ru', 7, 10],
    ['kk', 8, 13],
    ['en', 10, 15],
  ] as const)
    it(`is on paper with every word in ${locale}: in smaller type, then on a turned page, then folded`, async () => {
      // In `npm test` those on both sides of each turn, and the ends.
      const counts = Array.from({ length: 10 }, (_, i) => i + 5).filter(
        (count) => isFull || [5, turned - 1, turned, folded - 1, folded, 14].includes(count),
      );
      const ways: string[] = [];
      for (const count of counts) ways.push(await held(textHtml(wide(locale, count, '7'), locale), locale));
      expect(ways).toEqual(
        counts.map((count) => (count < turned ? 'upright' : count < folded ? 'turned' : 'folded')),
      );
    });

  it('is on paper with its changes in a redline, too', async () => {
    const ways = [];
    for (const count of [5, 6, 8, 10, 14])
      ways.push(
        await held(redlineHtml(wide('ru', count, '7'), wide('ru', count, '5'), 'ru'), 'ru', {
          isRedline: true,
        }),
      );
    expect(ways).toEqual(['upright', 'upright', 'turned', 'folded', 'folded']);
  });

  it('keeps both heads and every cell where a redline takes a column away and the table is folded', async () => {
    const html = redlineHtml(wide('ru', 14, '7'), wide('ru', 13, '7'), 'ru');
    const words = squash(pdftotext(await printed(html, 'ru')));
    const fragment = parseFragment(html) as unknown as Node;
    const cells = [...all(fragment, 'td'), ...all(fragment, 'th')].map((cell) => squash(wordsOf(cell)));
    expect(cells.length).toBeGreaterThan(60);
    for (const cell of cells) expect(words).toContain(cell);
  });

  it('takes its heading with it to the turned page, and what follows back to an upright one', async () => {
    const pdf = await openPdf(await printed(textHtml(wide('ru', 8, '7'), 'ru'), 'ru'));
    expect(pdf.numPages).toBe(3);
    const firstWords = await Promise.all(
      [1, 2, 3].map(async (n) => {
        const { items } = await (await pdf.getPage(n)).getTextContent();
        return 'str' in items[0]! ? items[0].str : '';
      }),
    );
    expect(firstWords).toEqual(['Register', 'B', 'End.']);
  });

  it.each([8, 14])('is on paper from right to left, too: %i columns', async (count) => {
    const html = `<div dir="rtl">${textHtml(wide('ru', count, '7'), 'ru')}</div>`;
    const bytes = await printed(html, 'ru');
    expect((await pagesOf(bytes)).flatMap(({ over }) => over)).toEqual([]);
    const words = new Set(pdftotext(bytes).match(/\p{L}+/gu));
    for (const word of html.replace(/<[^>]*>/g, ' ').match(/\p{L}{4,}/gu)!) expect(words).toContain(word);
  });

  it('has whole words on a turned page, none broken', async () => {
    const text = wide('ru', 8, '7');
    const words = new Set(pdftotext(await printed(textHtml(text, 'ru'), 'ru')).match(/\p{L}+/gu));
    for (const word of text.match(/\p{L}{4,}/gu)!) expect(words).toContain(word);
  });
});

describe.skipIf(!hasPrograms('pdftotext'))('what is wider than the paper', () => {
  const KEY = '0123456789abcdef'.repeat(14);

  for (const [what, text] of [
    ['a line of code', `## A {#a}\n\n\`\`\`\nshort\n${KEY}\n\`\`\``],
    ['a line of code in a list', `## A {#a}\n\n- Item\n\n  \`\`\`\n  ${KEY}\n  \`\`\``],
    ['a word in a heading', `## ${KEY} {#a}\n\nText.`],
    ['a word in a quotation', `## A {#a}\n\n> ${KEY}`],
    [
      'an address in a table',
      `## A {#a}\n\n| Name | Address |\n|---|---|\n| x | https://example.org/${KEY} |`,
    ],
    ['code in a table', `## A {#a}\n\n| Name | Code |\n|---|---|\n| x | \`${KEY}\` |`],
    ['a table in a list', wide('en', 8, '7').replace(/^\|/gm, '  |').replace('\n  |', '\n- Item\n\n  |')],
  ] as const)
    it(`breaks and loses nothing: ${what}`, () => held(textHtml(text, 'en'), 'en'));

  it('is named where nothing helps, and nothing is printed', async () => {
    const page = '<p><span style="display:inline-block;width:300mm">Unbroken</span><span>Gone</span></p>';
    await expect(
      printed(`${page}<p style="white-space:nowrap!important">${'word '.repeat(90)}last</p>`),
    ).rejects.toThrow(/wider than the paper and cannot be made narrower: «/);
  });
});

describe('a table of one very tall cell', () => {
  const tall = (words: number) =>
    `## A {#a}\n\n| Whose data | Purpose of processing | Everything | Retention period |\n|---|---|---|---|\n| Visitors of the site | Fulfilling the contract with the customer | ${'All that we collect and why. '.repeat(words)} | three years after the contract |`;
  /** The words of a cell that stand on one line, at most. */
  const longestLine = async (bytes: Uint8Array, cell: string) => {
    const { items } = await (await (await openPdf(bytes)).getPage(1)).getTextContent();
    const lines = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str.trim()] : []));
    return Math.max(...lines.filter((line) => cell.includes(line)).map((line) => line.split(' ').length));
  };

  it('leaves its neighbours room for more than a word a line', async () => {
    const bytes = await printed(textHtml(tall(110), 'en'));
    expect(await longestLine(bytes, 'Fulfilling the contract with the customer')).toBeGreaterThan(1);
    expect(await longestLine(bytes, 'three years after the contract')).toBeGreaterThan(1);
    expect((await pagesOf(bytes)).flatMap(({ over }) => over)).toEqual([]);
  });

  it('begins below its heading, not on the next page', async () => {
    const { items } = await (
      await (await openPdf(await printed(textHtml(tall(110), 'en')))).getPage(1)
    ).getTextContent();
    expect(items.some((item) => 'str' in item && item.str.includes('All that we collect'))).toBe(true);
  });

  it('becomes a list where it goes on for pages', async () => {
    expect(await held(textHtml(tall(300), 'en'), 'en')).toBe('folded');
    const wide = tall(300).replace(/^\|(.*)\|$/gm, (_, cells: string) => `|${`${cells}|`.repeat(3)}`);
    const pages = await pagesOf(await printed(textHtml(wide, 'en')));
    expect(pages.map(({ isTurned }) => isTurned)).not.toContain(true);
  });
});

it('prints what fits with the number that it always had, and what does not with another', async () => {
  const page = (text: string) => printed(textHtml(text, 'en'));
  const id = async (bytes: Uint8Array) =>
    /\/ID \[ <([0-9A-F]+)>/i.exec(Buffer.from(bytes).toString('latin1'))?.[1]?.toLowerCase();
  const [fits, wider] = [wide('en', 3, '7'), wide('en', 9, '7')];
  const keyOf = (text: string) =>
    printer.keyOf({
      title: 'Register',
      subject: 'A register',
      lang: 'en',
      author: 'AutoMaster',
      body: `<h1>Register</h1><article>${textHtml(text, 'en')}</article>`,
      footer: [],
      pageLabel: () => '',
      date: '2026-11-23',
      emoji: {},
      attachments: [],
    });
  expect(await id(await page(fits))).toBe(keyOf(fits).slice(0, 32));
  expect(await id(await page(wider))).toBe(printer.entryOf(keyOf(wider)).slice(0, 32));
  expect(sha256(await page(wider))).toBe(sha256(await page(wider)));
});
