/** Texts that say the same and only look different: told apart from words, or not at all. */
import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { changeList } from '../model/index.ts';
import { projection } from '../testing/project.ts';
import { redline, redlineHtml, renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const rendered = (from: string, to: string) => renderRedline(documentOf(from), documentOf(to));

const TEXT = 'Каждый субъект, который даёт "согласие", хранит 10 000 записей веб-сайта.';

it('says nothing of letters that are made up otherwise', () => {
  const { changes, html } = rendered(TEXT, TEXT.normalize('NFD'));
  expect(changes).toEqual([]);
  expect(html).not.toMatch(/<(ins|del)>/);
});

it.each([
  ['Japanese', 'ガイドは一年間だけ保存されます。'],
  ['Korean', '개인정보는 일 년 동안만 보관합니다.'],
  ['Arabic', 'نحتفظ بالقرآن لمدة سنة واحدة فقط'],
  ['Hindi', 'क़ानून एक साल तक यहाँ रखा जाता है।'],
  [
    'a word that a link begins in',
    'La présente politique traite de l’[entité responsable](#r) de vos données.',
  ],
  ['a Russian sum', 'Штраф составляет 1 500 рублей за каждый случай.'],
  ['a Russian address', 'Пишите на йод@почта.рф по всем вопросам.'],
  ['units that Unicode has twice', 'Lines of 5 \u212b at 10 \u2126 and 3 \u212a stay.'],
  ['signs with a stroke', 'A value \u2260 5 or \u226e 7 is kept for a year.'],
])('says nothing of letters that are made up otherwise: %s', (_, text) => {
  const { changes, html } = rendered(text, text.normalize('NFD'));
  expect(changes).toEqual([]);
  expect(html).not.toMatch(/<(ins|del)>/);
});

it.each([
  ['quotation marks', TEXT.replace('"согласие"', '«согласие»')],
  ['no-break spaces', TEXT.replaceAll(' ', '\u00a0')],
  ['soft hyphens', TEXT.replace('согласие', 'согла\u00adсие')],
  ['hyphens that no line is broken at', TEXT.replace('-', '\u2011')],
])('tells %s apart from words', (_, to) => {
  const { changes, stats, html } = rendered(TEXT, to);
  expect(changes.map(({ type }) => type)).toEqual(['typography']);
  expect([stats.wordsAdded, stats.wordsRemoved]).toEqual([0, 0]);
  expect(html).not.toMatch(/<(ins|del)>/);
  expect(changeList(changes)).toMatchObject({ groups: [], trivial: [{ type: 'typography' }] });
});

it.each([
  ['a typed heading', '## 5. Retention {#r}\n\nKept.', '## 7. Retention {#r}\n\nKept.', '5. → 7.'],
  [
    'a typed paragraph',
    '5.1 Kept for as long as we need it.',
    '5.2 Kept for as long as we need it.',
    '5.1 → 5.2',
  ],
  [
    'a Russian article',
    'Статья 5. Сроки хранения всех данных.',
    'Статья 6. Сроки хранения всех данных.',
    'Статья 5. → Статья 6.',
  ],
  ['a lettered item', 'б) имена всех клиентов', 'в) имена всех клиентов', 'б) → в)'],
])('is quiet about the number of %s, and says it once', (_, from, to, numbers) => {
  const { changes, html } = rendered(from, to);
  expect(html).not.toMatch(/<(ins|del)>/);
  expect(
    changes.map(({ type, edits }) => [type, edits.map(({ old, new: next }) => `${old} → ${next}`)]),
  ).toEqual([['renumbered', [numbers]]]);
});

it.each([
  ['looks', TEXT, TEXT.replace('"согласие"', '«согласие»').normalize('NFD')],
  ['numbers', '## 5. A {#a}\n\n5.1 One of them.', '## 7. A {#a}\n\n7.1 One of them.'],
  [
    'paragraphs put together',
    'First clause stands alone.\n\nSecond clause follows.',
    'First clause stands alone. Second clause follows.',
  ],
  [
    'a short paragraph taken apart',
    'First clause stands alone. Second clause follows.',
    'First clause stands alone.\n\nSecond clause follows.',
  ],
])('gives both sides back exactly: %s', (_, from, to) => {
  const html = redlineHtml(redline(documentOf(from), documentOf(to)));
  const plain = (text: string) =>
    projection(redlineHtml(redline(documentOf(text), documentOf(text))), 'plain');
  expect(projection(html, 'new')).toBe(plain(to));
  expect(projection(html, 'old')).toBe(plain(from));
});

it('shows paragraphs put together, and a short one taken apart, without a mark', () => {
  const [apart, whole] = [
    'First clause stands alone.\n\nSecond clause follows.',
    'First clause stands alone. Second clause follows.',
  ];
  for (const [from, to, type] of [
    [apart, whole, 'merged'],
    [whole, apart, 'split'],
  ] as const) {
    const { changes, html } = rendered(from, to);
    expect(changes.map((change) => change.type)).toEqual([type]);
    expect(html).not.toMatch(/<(ins|del)>/);
  }
});

it('shows a row that moved as moved, not as taken out and put in', () => {
  const table = (...rows: string[]) =>
    `| Data | Kept |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  const [a, b, c] = ['Phone numbers | 3 years', 'Addresses | 5 years', 'Orders | 7 years'];
  const { changes } = rendered(table(a!, b!, c!), table(b!, c!, a!));
  expect(changes.map(({ type }) => type)).toEqual(['moved']);
});
