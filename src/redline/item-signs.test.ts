import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../languages/index.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { documentText } from '../model/index.ts';
import { projection } from '../testing/project.ts';
import { redline, redlineText, renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const changesBetween = (from: string, to: string) => renderRedline(documentOf(from), documentOf(to)).changes;

const PAIRS: readonly (readonly [name: string, from: string, to: string])[] = [
  ['another first number', '5. Five\n6. Six', '7. Five\n8. Six'],
  [
    'an item put in before others',
    '1. First of all\n2. Second to that',
    '1. First of all\n2. Between\n3. Second to that',
  ],
  ['a nested list that begins elsewhere', '1. Service\n\n   1. Users', '1. Service\n\n   4. Users'],
  ['bullets that became numbers', '- one thing\n- another thing', '1. one thing\n2. another thing'],
  ['paragraphs that became items', 'one thing\n\nanother thing', '1. one thing\n2. another thing'],
  ['a ticked box', '- [ ] I consent to mailing\n- [ ] other', '- [x] I consent to mailing\n- [ ] other'],
  ['a cleared box of a numbered item', '4. [x] I agree', '4. [ ] I agree'],
  ['a box that came', '- I agree', '- [x] I agree'],
  ['a box that went', '1. [ ] I agree', '1. I agree'],
  [
    'a note that came',
    'We keep it for 3 years.',
    'We keep it for 3[^n] years.\n\n[^n]: From the last order.',
  ],
  ['notes in another order', 'a[^a] b[^b] c\n\n[^a]: A\n[^b]: B', 'a[^b] b[^a] c\n\n[^a]: A\n[^b]: B'],
]; // prettier-ignore

describe('numbers, boxes and notes', () => {
  it.each([
    [...PAIRS[0]!, [['item-number', '5. → 7., 6. → 8.']]],
    [
      ...PAIRS[1]!,
      [
        ['item-number', '2. → 3.'],
        ['added', ''],
      ],
    ],
    [...PAIRS[2]!, [['item-number', '1. → 4.']]],
    [...PAIRS[3]!, [['item-number', ' → 1.,  → 2.']]],
    [...PAIRS[4]!, [['item-number', ' → 1.,  → 2.']]],
    [...PAIRS[5]!, [['checkbox', '[ ] → [x]']]],
    [...PAIRS[6]!, [['checkbox', '[x] → [ ]']]],
    [...PAIRS[7]!, [['checkbox', ' → [x]']]],
    [...PAIRS[8]!, [['checkbox', '[ ] → ']]],
  ])('are told where they changed: %s', (_, from, to, expected) => {
    const told = changesBetween(from, to).map(({ type, edits }) => [
      type,
      edits.map((edit) => `${edit.old} → ${edit.new}`).join(', '),
    ]);
    expect(told).toEqual(expected);
    expect(changesBetween(from, from)).toEqual([]);
  }); // prettier-ignore

  it.each(PAIRS)('stand in the marked text, which has both texts in it: %s', (_, from, to) => {
    const marked = redlineText(redline(documentOf(from), documentOf(to)));
    const squash = (text: string) => text.replace(/\s+/g, ' ').trim();
    const accepted = marked.replace(/\[-[\s\S]*?-\]/g, '').replace(/\{\+|\+\}/g, '');
    const rejected = marked.replace(/\{\+[\s\S]*?\+\}/g, '').replace(/\[-|-\]/g, '');
    expect(squash(accepted)).toBe(squash(documentText(documentOf(to), 2)));
    expect(squash(rejected)).toBe(squash(documentText(documentOf(from), 2)));
  });

  it.each(PAIRS)('are shown on the page without becoming a part of either text: %s', (_, from, to) => {
    const page = (a: string, b: string) =>
      renderRedline(documentOf(a), documentOf(b), { numbers: true }).html;
    expect(projection(page(from, to), 'new')).toBe(projection(page(to, to), 'plain'));
    expect(projection(page(from, to), 'old')).toBe(projection(page(from, from), 'plain'));
    expect(page(to, to)).not.toContain('data-rl');
  });

  it('are shown with what was and what is', () => {
    const { html, changes } = renderRedline(documentOf('5. [ ] Five'), documentOf('7. [x] Five'), {
      numbers: true,
    });
    expect(changes.map(({ type }) => type)).toEqual(['item-number', 'checkbox']);
    expect(html).toContain(
      '<span data-rl="note" id="change-2"></span><span class="rl-sign" data-rl="note"><del>5.</del> <ins>7.</ins> <del>[ ]</del> <ins>[x]</ins> </span>',
    );
    expect(html).toContain('id="change-1"');
  });

  it.each([
    ['en', 'At the beginning: numbers of items changed: 5 → 7, 6 → 8.'],
    ['en', 'At the beginning: numbers of items changed: none → 1, none → 2.'],
    ['en', 'At the beginning: the box ticked for “I consent to mailing”.'],
    ['en', 'At the beginning: the empty box removed from “I agree”.'],
    ['ru', 'В начале: изменились номера пунктов списка: 5 → 7, 6 → 8.'],
    ['ru', 'В начале: поставлена отметка у пункта «I consent to mailing».'],
    ['ru', 'В начале: добавлен флажок с отметкой у пункта «I agree».'],
    ['kk', 'Басында: тізім тармақтарының нөмірлері өзгерді: нөмірсіз → 1, нөмірсіз → 2.'],
    ['kk', 'Басында: «I consent to mailing» тармағында белгі қойылды.'],
    ['kk', 'Басында: «I agree» тармағында белгі алынды.'],
  ] as const)('have sentences in %s: %s', (locale, sentence) => {
    const { sentence: sentenceOf } = dictionaryOf(locale).redline;
    const told = PAIRS.slice(0, 9).flatMap(([, from, to]) =>
      changesBetween(from, to).map((change) => sentenceOf(change)),
    );
    expect(told).toContain(sentence);
  });
});
