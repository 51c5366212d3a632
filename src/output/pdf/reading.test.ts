/** What readers of the tags and of the content of a PDF find in it: whole words, parted by blanks, each once. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spokenText } from '../../testing/pdf-reading.ts';
import { structureOf } from '../../testing/pdf-structure.ts';
import { openPdf } from '../../testing/pdf-text.ts';
import { hasPrograms } from '../../testing/programs.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { readTemplate } from '../templates.ts';
import { Printer } from './printer.ts';
import { lettersIn } from './words/letters.ts';

let printer: Printer;

beforeAll(async () => {
  printer = await Printer.open({ css: readTemplate(PROJECT, 'pdf/print.css').text });
});

afterAll(() => printer.close());

const printed = (body: string, lang = 'ru') =>
  printer.print({
    title: 'Политика',
    subject: 'Политика',
    lang,
    author: 'AutoMaster',
    body: `<h1>Политика</h1><article>${body}</article>`,
    footer: [],
    pageLabel: () => '',
    date: '2026-11-23',
    emoji: {},
    attachments: [],
  });

const spoken = async (pdf: Uint8Array) => (await spokenText(await openPdf(pdf))).replace('Политика ', '');
const run = (program: string, pdf: Uint8Array, ...options: readonly string[]) =>
  execFileSync(program, [...options, '-', ...(program === 'pdftotext' ? ['-'] : [])], {
    input: pdf,
    encoding: 'utf8',
  });
const parted = (words: string) => words.replace(/\s+/g, ' ').trim();

/** Enough of the same words for several lines, with a mark in the middle of some of them. */
const LINES = Array.from(
  { length: 30 },
  (_, i) => `Компания ${i} хранит <strong>персональные</strong> данные <em>не дольше</em> срока`,
);

describe('the tags of a PDF', () => {
  it('have a blank after the last word of each line', async () => {
    const text = LINES.join('\n');
    expect(await spoken(await printed(`<p>${text}</p>`))).toBe(parted(text.replace(/<[^>]+>/g, '')));
  });

  it('have one after a word that ends where the paper does', async () => {
    // Widths a hair apart, so that in some of them a line is filled to its very end.
    const text = 'Біз деректерді қажет болғанша сақтаймыз. '.repeat(8).trim();
    const widths = Array.from({ length: 60 }, (_, i) => 100 - i / 20);
    const pdf = await printed(
      widths.map((width) => `<p style="margin-left:${100 - width}%">${text}</p>`).join(''),
    );
    expect(await spoken(pdf)).toBe(widths.map(() => text).join(' '));
    if (hasPrograms('pdftotext'))
      expect(parted(run('pdftotext', pdf))).toBe(`Политика ${widths.map(() => text).join(' ')}`);
  });

  it('have none that the text has not: in code, between blocks, around what floats', async () => {
    const pdf = await printed(
      '\n<ul>\n<li>\n<p>  Имя\nи <b>фамилия </b> клиента </p>\n</li>\n<li><span class="rl-sign">1. </span>Адрес<br>и телефон</li></ul>\n<pre><code>a = 1;\nb = 2;\n</code></pre>',
    );
    expect(await spoken(pdf)).toBe('Имя и фамилия клиента 1. Адрес и телефон a = 1; b = 2;');
  });

  it('have the head of a table once, however many pages it goes on', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => `<tr><td>Строка ${i}</td><td>${i} дней</td></tr>`);
    const pdf = await printed(
      `<table><thead><tr><th scope="col"><b>Данные</b> клиента</th><th scope="col">Срок</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
    expect((await openPdf(pdf)).numPages).toBeGreaterThan(2);
    expect((await spoken(pdf)).match(/Данные клиента Срок/g)).toHaveLength(1);
    expect((await spoken(pdf)).match(/Строка/g)).toHaveLength(90);
    const { elements } = await structureOf(pdf);
    expect(elements.filter(({ type }) => type === 'TH')).toHaveLength(2);
  });

  it('go on with a head that the end of a page cuts', async () => {
    const words = Array.from({ length: 400 }, (_, i) => `слово${i}`).join('<br>');
    const pdf = await printed(
      `<table style="break-inside:auto"><tr style="break-inside:auto"><th scope="col">${words}</th></tr></table>`,
    );
    expect((await openPdf(pdf)).numPages).toBeGreaterThan(5);
    expect((await spoken(pdf)).match(/слово/g)).toHaveLength(400);
  });

  it('know a list of terms', async () => {
    const pdf = await printed(
      '<dl><dt>Срок</dt><dd>Три года</dd><dd>или дольше</dd><dt>Право</dt><dt>Закон</dt><dd>Статья 7</dd></dl><ul><li>Имя</li></ul>',
    );
    const { elements } = await structureOf(pdf);
    expect(elements.filter(({ type }) => type === 'LI').map(({ kids }) => kids)).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
    expect(elements.filter(({ type }) => type === 'L')).toHaveLength(2);
    expect(await spoken(pdf)).toBe('Срок Три года или дольше Право Закон Статья 7 Имя');
  });

  it('have one place for each line of a link', async () => {
    const pdf = await printed(
      `<p>${'Читайте '.repeat(8)}<a href="https://a.example/">${'слово за словом '.repeat(12)}</a></p>`,
    );
    const drawn = await openPdf(pdf);
    const places = (await (await drawn.getPage(1)).getAnnotations()) as { rect: number[] }[];
    const lines = new Set(places.map(({ rect }) => rect[1]));
    expect(lines.size).toBeGreaterThan(2);
    expect(places).toHaveLength(lines.size);
  });
});

describe.skipIf(!hasPrograms('pdftotext', 'pdfinfo'))('a word that a line breaks', () => {
  const WORDS = LINES.map(
    (_, i) => `${'и '.repeat(i)}конституционно-правовой и/или <em>государственно-частный</em>`,
  );
  const [body, text] = [
    WORDS.map((line) => `<p>${line}</p>`).join(''),
    parted(WORDS.join(' ').replace(/<[^>]+>/g, '')),
  ];

  it('stays one word, with the hyphen that is its own, for whoever reads the tags or the page', async () => {
    const pdf = await printed(body);
    expect(parted(run('pdftotext', pdf))).toBe(`Политика ${text}`);
    expect(parted(run('pdftotext', pdf, '-raw'))).toBe(`Политика ${text}`);
    expect(await spoken(pdf)).toBe(text);
    const tagged = [...run('pdfinfo', pdf, '-struct-text').matchAll(/^( *)"(.*)"$|^ *(P) \(block\)$/gm)];
    expect(parted(tagged.map(([, , words, block]) => (block ? ' ' : words)).join(''))).toBe(
      `Политика ${text}`,
    );
  });

  it('stays one where it is an address that fills several lines, and code', async () => {
    const address = `https://automaster.kz/${'privacy/'.repeat(40)}`;
    const pdf = await printed(`<p>Адрес ${address} и всё</p><pre><code>${'x'.repeat(200)};\ny</code></pre>`);
    expect(parted(run('pdftotext', pdf))).toBe(`Политика Адрес ${address} и всё ${'x'.repeat(200)}; y`);
  });

  it('is drawn where it was', async () => {
    const pdf = await printed(body);
    const drawn = await (await (await openPdf(pdf)).getPage(1)).getTextContent();
    const places = drawn.items.flatMap((item) =>
      'str' in item && item.str.trim() ? [item.transform as number[]] : [],
    );
    const left = Math.min(...places.map(([, , , , x]) => x!));
    expect(left).toBeGreaterThan(55);
    for (const [, , , , x, y] of places) {
      expect(x).toBeLessThan(540);
      expect(y).toBeGreaterThan(80);
    }
  });
});

it('reads the characters of a font one by one and in ranges', () => {
  const map =
    'beginbfchar\n<0003> <0020>\n<0005> <00660069>\nendbfchar\n1 beginbfrange\n<01BA> <01BC> <0420>\nendbfrange';
  expect([...lettersIn(map)]).toEqual([
    [0x3, ' '],
    [0x5, 'fi'],
    [0x1ba, 'Р'],
    [0x1bb, 'С'],
    [0x1bc, 'Т'],
  ]);
});
