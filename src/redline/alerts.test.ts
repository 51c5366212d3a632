/** What a changed text must alert to and what not, in three languages. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'decimal' }).document;
const alerts = (from: string, to: string) =>
  renderRedline(documentOf(from), documentOf(to)).changes.flatMap((change) =>
    change.alerts.map(({ kind, old, new: next }) => `${kind}: ${old} → ${next}`),
  );

describe('alerts to', () => {
  it.each<[string, string, string, string[]]>([
    [
      'periods that changed places',
      'We keep phone numbers for 3 years and addresses for 5 years.',
      'We keep phone numbers for 5 years and addresses for 3 years.',
      ['period: 3 years → 5 years', 'period: 5 years → 3 years'],
    ],
    [
      'a negation that changed its place',
      'We will not sell your data, but we will share it with all of them.',
      'We will sell your data, but we will not share it with all of them.',
      ['negation: not → ', 'negation:  → not'],
    ],
    [
      'a written number',
      'Kept for three years after your last order here.',
      'Kept for five years after your last order here.',
      ['period: three years → five years'],
    ],
    [
      'which days count',
      'Ответ даётся в течение 10 дней с момента обращения.',
      'Ответ даётся в течение 10 рабочих дней с момента обращения.',
      ['period: 10 дней → 10 рабочих дней'],
    ],
    [
      'a limit, which is no negation',
      'Ответ даётся не позднее десяти дней с момента обращения.',
      'Ответ даётся не ранее десяти дней с момента обращения.',
      ['limit: не позднее → не ранее'],
    ],
    [
      'a limit in English',
      'We answer no later than 30 days after the request came.',
      'We answer not more than 30 days after the request came.',
      ['limit: no later than → not more than'],
    ],
    [
      'a dotted date',
      'Хранится до 31.12.2026 в архиве нашей компании.',
      'Хранится до 31.12.2027 в архиве нашей компании.',
      ['date: 31.12.2026 → 31.12.2027'],
    ],
    [
      'a year',
      'Действует с 2026 года для всех наших клиентов.',
      'Действует с 2027 года для всех наших клиентов.',
      ['date: 2026 года → 2027 года'],
    ],
    [
      'a large sum',
      'Штраф составляет 10 000 000 тенге за каждый случай.',
      'Штраф составляет 12 000 000 тенге за каждый случай.',
      ['amount: 10 000 000 тенге → 12 000 000 тенге'],
    ],
    [
      'a right',
      'You may cancel the contract at any time you like.',
      'You must cancel the contract at any time you like.',
      ['right: may → must'],
    ],
    [
      'a recipient',
      'Мы передаём данные партнёрам во всех этих странах.',
      'Мы передаём данные третьим лицам во всех этих странах.',
      ['recipient: партнёрам → третьим лицам'],
    ],
    [
      'a telephone',
      'Звоните по номеру +7 (708) 800-88-07 в любое время.',
      'Звоните по номеру +7 (708) 800-88-08 в любое время.',
      ['contact: +7 (708) 800-88-07 → +7 (708) 800-88-08'],
    ],
    [
      'a Kazakh period in words',
      'Деректер осында үш жыл бойы ғана сақталатын болады.',
      'Деректер осында бес жыл бойы ғана сақталатын болады.',
      ['period: үш жыл → бес жыл'],
    ],
    [
      'a Kazakh negation by suffix',
      'Компания деректеріңізді басқа ешбір адамға сатпайды деп жазылған.',
      'Компания деректеріңізді басқа ешбір адамға сатады деп жазылған.',
      ['negation: сатпайды → '],
    ],
    [
      'a Kazakh limit',
      'Жауап 10 күннен кешіктірмей беріледі деп осында жазылған.',
      'Жауап 10 күннен ерте емес беріледі деп осында жазылған.',
      ['limit: кешіктірмей → ерте емес'],
    ],
    [
      'a cell',
      '| Data | Kept |\n|---|---|\n| Phone | 3 years |',
      '| Data | Kept |\n|---|---|\n| Phone | 5 years |',
      ['period: 3 years → 5 years'],
    ],
    [
      'a paragraph written anew',
      '## T {#t}\n\nContact details are erased 3 years after the last visit of a client.',
      '## T {#t}\n\nFor 5 years and not a day longer our archive holds whatever was said.',
      ['period: 3 years → 5 years', 'negation:  → not'],
    ],
    [
      'a period in a list that became a table',
      '## T {#t}\n\n- Phone numbers: 3 years\n- Addresses: 5 years',
      '## T {#t}\n\n| Data | Kept |\n|---|---|\n| Phone numbers | 3 years |\n| Addresses | 7 years |',
      ['period: 5 years → 7 years'],
    ],
    [
      'a reference that did not follow',
      '## A {#a}\n\nSee section 3 below.\n\n## B {#b}\n\nGone by now.\n\n## C {#c}\n\nThis one stays.',
      '## A {#a}\n\nSee section 3 below.\n\n## C {#c}\n\nThis one stays.',
      ['reference: section 3 → section 2'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(alerts(from, to)).toEqual(expected);
  });
});

describe('does not alert to', () => {
  it.each([
    ['a date written otherwise', 'Kept until 31.12.2026 by us here.', 'Kept until 2026-12-31 by us here.'],
    [
      'a period in words and digits',
      'Хранится три года с момента визита.',
      'Хранится 3 года с момента визита.',
    ],
    [
      'another case of a unit',
      'В течение 3 лет с момента визита.',
      'Не дольше: 3 года с момента визита.'.replace('Не дольше', 'Срок'),
    ],
    [
      'blanks inside a number',
      'Сумма равна 10 000 единиц для всех.',
      'Сумма равна 10\u00a0000 единиц для всех.',
    ],
    ['a plain rewording', 'We collect data of clients here.', 'We gather data of clients here.'],
    ['«не только»', 'Мы храним не только имена, но и адреса.', 'Мы храним имена, а также адреса.'],
    ['words around a number', 'Кофе стоит 500 ₸ у нас везде.', 'Чай стоит 500 ₸ у нас везде.'],
    [
      'a reference that followed',
      '## A {#a}\n\nSee section 3 below.\n\n## B {#b}\n\nGone by now.\n\n## C {#c}\n\nThis one stays.',
      '## A {#a}\n\nSee section 2 below.\n\n## C {#c}\n\nThis one stays.',
    ],
    ['a typed number', '5. Answers to your questions', '7. Answers to your questions'.replace('7.', '7.')],
  ])('%s', (_, from, to) => {
    expect(alerts(from, to)).toEqual([]);
  });
});
