/** Blocks of a redline that are in another language than their text. */
import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { redline, redlineText, renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const htmlOf = (from: string, to: string, lang = 'de') =>
  renderRedline(documentOf(from), documentOf(to), { lang }).html;

const GERMAN = 'Wir bewahren Ihre Daten drei Jahre lang auf und löschen sie danach.';
const ENGLISH = 'We keep all of your personal data for three years and then we delete them.';
const ARABIC =
  'نحن لا نشارك البيانات التي جمعناها من هذا الموقع مع أي جهة إلا في الحالات التي ينص عليها القانون.';

it('says of a quotation in which language it is, kept or changed', () => {
  const html = htmlOf(`${GERMAN}\n\n> ${ENGLISH}`, `${GERMAN}\n\n> ${ENGLISH.replace('three', 'five')}`);
  expect(html).toMatch(/<blockquote><p lang="en">.*We keep all/);
  expect(html.match(/ lang=/g)).toHaveLength(1);
});

it('turns a note and a cell that are read from the other side', () => {
  const text = `${GERMAN}[^a]\n\n[^a]: ${ARABIC}\n\n| A | B |\n| - | - |\n| ${ARABIC} | x |\n`;
  const html = htmlOf(text, text.replace('drei', 'fünf'));
  expect(html.match(/<(p|td) lang="ar" dir="rtl">/g)).toHaveLength(2);
});

it('says it of what came and of what went', () => {
  expect(htmlOf(GERMAN, `${GERMAN}\n\n${ENGLISH}`)).toMatch(/<p data-rl="ins"[^>]* lang="en">/);
  expect(htmlOf(`${GERMAN}\n\n${ENGLISH}`, GERMAN)).toMatch(/<p data-rl="del"[^>]* lang="en">/);
});

it('changes nothing else', () => {
  const [from, to] = [`${GERMAN}\n\n${ENGLISH} & <b>`, `${GERMAN}\n\n${ENGLISH} & <i>`];
  const plain = renderRedline(documentOf(from), documentOf(to)).html;
  expect(htmlOf(from, to).replace(/ lang="en"/g, '')).toBe(plain);
  expect(htmlOf(from, to, 'en').replace(/ lang="de"/g, '')).toBe(plain);
  expect(redlineText(redline(documentOf(from), documentOf(to)))).toContain('We keep all');
});
