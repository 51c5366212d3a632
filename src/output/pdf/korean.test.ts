/** Lines of Korean end between words, whatever signs the words have in them. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../testing/pdf-text.ts';
import { hasPrograms } from '../../testing/programs.ts';
import { asRead, foundText, readWords } from '../../testing/read-words.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { squarePackage } from '../../testing/square-face.ts';
import { readTemplate } from '../templates.ts';
import { Printer } from './printer.ts';

const TEXT =
  '당사는 이용자의 정보(이름, <b>주소)</b>를 수집·이용·보관하고, 제3자에게 회사/이용자의 동의(서면)로만 30%를 “이름”과 함께 제공합니다.';
/** Wider than any paper. */
const LONG = '수집·이용·보관/'.repeat(30);

let printer: Printer;
let squares = '';
const before = process.env.GAZETTE_FACES;

// Every letter of a Korean face is a square, and so are all of this one: it is laid out the same.
beforeAll(async () => {
  squares = squarePackage('noto-serif-kr', `${TEXT}${LONG}`);
  process.env.GAZETTE_FACES = squares;
  printer = await Printer.open({ css: readTemplate(PROJECT, 'pdf/print.css').text });
});
afterAll(async () => {
  await printer.close();
  rmSync(squares, { recursive: true, force: true });
  if (before === undefined) delete process.env.GAZETTE_FACES;
  else process.env.GAZETTE_FACES = before;
});

const printed = (body: string) =>
  printer.print({
    title: 'Text',
    subject: 'Text',
    lang: 'ko',
    author: 'Example',
    body,
    footer: [],
    pageLabel: () => '',
    date: '2026-01-01',
    emoji: {},
    attachments: [],
  });

const plain = (html: string) => readWords(html.replaceAll('</p>', '\n').replace(/<[^>]+>/g, ''));

describe('words with signs in them', () => {
  /** Each a little narrower, so that a line ends at every place of the text. */
  const body = Array.from({ length: 40 }, (_, i) => `<p style="margin-left:${i * 3}mm">${TEXT}</p>`).join('');

  it('are found whole by pdf.js', async () => {
    const pdf = await openPdf(await printed(`<article>${body}</article>`));
    expect(readWords(await foundText(pdf))).toEqual(plain(body));
  });

  it.skipIf(!hasPrograms('pdftotext'))('are found whole by poppler', async () => {
    const input = await printed(`<article>${body}</article>`);
    const found = execFileSync('pdftotext', ['-nopgbrk', '-', '-'], { input, encoding: 'utf8' });
    expect(readWords(asRead(found))).toEqual(plain(body));
  });

  it('are broken where they are longer than their line', async () => {
    const pdf = await openPdf(await printed(`<p>${LONG}</p>`));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const ends = items.map((item) => ('str' in item ? item.transform[4] + item.width : 0));
    expect(Math.max(...ends)).toBeLessThan(540);
    expect((await foundText(pdf)).replace(/\s/g, '')).toBe(LONG);
  });

  it('are in links and headings as they are in the text', async () => {
    const pdf = await printed(
      `<h2>${plain(TEXT)[2]}·이용</h2><p><a href="https://a.example/">정보(이름)</a></p>`,
    );
    const names = await (await (await openPdf(pdf)).getPage(1)).getAnnotations();
    expect(names.map(({ contentsObj }) => contentsObj?.str)).toEqual(['정보(이름)']);
    const [first] = (await (await openPdf(pdf)).getOutline()) ?? [];
    expect(first?.title).toBe('정보(이름,·이용');
  });
});
