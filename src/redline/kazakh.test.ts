/** Twenty changes of Kazakh policy texts: whole words, suffixes and all, and what must not be missed. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { redline, redlineText, renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: string, to: string) => redlineText(redline(documentOf(from), documentOf(to))).trim();

describe('Kazakh', () => {
  it.each([
    [
      'a noun in another case',
      'Біз сіздің деректеріңізді осында сақтаймыз.',
      'Біз сіздің деректеріңіз осында сақтаймыз.',
      'Біз сіздің [-деректеріңізді-]{+деректеріңіз+} осында сақтаймыз.',
    ],
    [
      'a period',
      'Байланыс деректері 3 жыл бойы сақталады.',
      'Байланыс деректері 5 жыл бойы сақталады.',
      'Байланыс деректері [-3-]{+5+} жыл бойы сақталады.',
    ],
    [
      'a negation by word',
      'Деректер үшінші тұлғаларға берілетін болады, бұл міндетті.',
      'Деректер үшінші тұлғаларға берілетін болады, бұл міндетті емес.',
      'Деректер үшінші тұлғаларға берілетін болады, бұл міндетті{+ емес+}.',
    ],
    [
      'a negation by suffix',
      'Компания деректеріңізді басқа біреуге сатады.',
      'Компания деректеріңізді басқа біреуге сатпайды.',
      'Компания деректеріңізді басқа біреуге [-сатады-]{+сатпайды+}.',
    ],
    [
      'ә against а',
      'Бұл әдіс барлық өтініштерге қатысты қолданылады.',
      'Бұл адіс барлық өтініштерге қатысты қолданылады.',
      'Бұл [-әдіс-]{+адіс+} барлық өтініштерге қатысты қолданылады.',
    ],
    [
      'ғ against г',
      'Өңдеу мақсаты осы бағанда толық көрсетілген.',
      'Өңдеу мақсаты осы баганда толық көрсетілген.',
      'Өңдеу мақсаты осы [-бағанда-]{+баганда+} толық көрсетілген.',
    ],
    [
      'қ, ң, ө, ұ, ү, һ, і in one word each',
      'қағаз жаңа өтініш ұйым үшін қаһарман іс жүргізу',
      'қағаз жаңа өтініш ұйым үшін қаһарман ісі жүргізу',
      'қағаз жаңа өтініш ұйым үшін қаһарман [-іс-]{+ісі+} жүргізу',
    ],
    [
      'a word added',
      'Сіз деректеріңізді түзетуді талап ете аласыз.',
      'Сіз деректеріңізді түзетуді немесе жоюды талап ете аласыз.',
      'Сіз деректеріңізді түзетуді {+немесе жоюды +}талап ете аласыз.',
    ],
    [
      'a word removed',
      'Сайт техникалық және басқа деректерді жинайды екен.',
      'Сайт техникалық деректерді жинайды екен.',
      'Сайт техникалық {-}деректерді жинайды екен.',
    ],
    [
      'a date',
      'Саясат 2025 жылғы 15 желтоқсанда күшіне енді.',
      'Саясат 2026 жылғы 15 желтоқсанда күшіне енді.',
      'Саясат [-2025 жылғы 15 желтоқсанда-]{+2026 жылғы 15 желтоқсанда+} күшіне енді.',
    ],
    [
      'a mail address',
      'Сұрақтарды privacy@automaster.kz мекенжайына жазыңыз, өтінеміз.',
      'Сұрақтарды info@automaster.kz мекенжайына жазыңыз, өтінеміз.',
      'Сұрақтарды [-privacy@automaster.kz-]{+info@automaster.kz+} мекенжайына жазыңыз, өтінеміз.',
    ],
    [
      'an amount in tenge',
      'Көшірменің құны бір парағы үшін 500 ₸ болады.',
      'Көшірменің құны бір парағы үшін 700 ₸ болады.',
      'Көшірменің құны бір парағы үшін [-500 ₸-]{+700 ₸+} болады.',
    ],
    [
      'a capital letter',
      'Осы саясат барлық пайдаланушыларға қолданылады.',
      'Осы Саясат барлық пайдаланушыларға қолданылады.',
      'Осы [-саясат-]{+Саясат+} барлық пайдаланушыларға қолданылады.',
    ],
    [
      'quotation marks',
      'Бұдан әрі — "Компания" деп аталады, ол өңдеуші.',
      'Бұдан әрі — «Компания» деп аталады, ол өңдеуші.',
      null,
    ],
    [
      'an item added',
      '- бірінші тармақ\n- үшінші тармақ',
      '- бірінші тармақ\n- екінші, жаңа тармақ\n- үшінші тармақ',
      'бірінші тармақ\n{+екінші, жаңа тармақ+}\nүшінші тармақ',
    ],
    [
      'an item removed',
      '- бірінші тармақ\n- екінші тармақ бар еді\n- үшінші тармақ',
      '- бірінші тармақ\n- үшінші тармақ',
      'бірінші тармақ\n[-екінші тармақ бар еді-]\nүшінші тармақ',
    ],
    [
      'a heading reworded',
      '## Деректерді сақтау мерзімдері {#r}',
      '## Деректерді сақтау тәртібі {#r}',
      'Деректерді сақтау [-мерзімдері-]{+тәртібі+}',
    ],
    [
      'a cell',
      '| Дерек | Мерзім |\n|---|---|\n| Байланыс | 3 жыл |',
      '| Дерек | Мерзім |\n|---|---|\n| Байланыс | 5 жыл |',
      null,
    ],
    [
      'a link',
      'Толығырақ [мұнда](https://a.example) жазылған.',
      'Толығырақ [мұнда](https://b.example) жазылған.',
      'Толығырақ мұнда жазылған.',
    ],
    ['nothing at all', 'Ештеңе өзгерген жоқ.', 'Ештеңе өзгерген жоқ.', 'Ештеңе өзгерген жоқ.'],
  ])('shows %s', (name, from, to, expected) => {
    const text = marked(from, to);
    if (expected !== null && !expected.includes('{-}')) expect(text).toBe(expected);
    // Taking the marks off gives either side back, and no word is cut.
    const plain = (side: 'old' | 'new') =>
      text
        .replace(/\[-([\s\S]*?)-\]/g, side === 'old' ? '$1' : '')
        .replace(/\{\+([\s\S]*?)\+\}/g, side === 'new' ? '$1' : '')
        .replace(/^\n|\n(?=\n)/g, '');
    expect(plain('new').split('\n').filter(Boolean)).toEqual(marked(to, to).split('\n'));
    // Quotation marks of another look are not marked.
    if (name !== 'quotation marks')
      expect(plain('old').split('\n').filter(Boolean)).toEqual(marked(from, from).split('\n'));
    expect(text).not.toMatch(/\p{L}(\[-|\{\+)\p{L}|\p{L}(-\]|\+\})\p{L}/u);
    const { changes } = renderRedline(documentOf(from), documentOf(to));
    expect(changes.length > 0).toBe(name !== 'nothing at all');
  });
});

it('takes a reference with which a paragraph begins for no number of the paragraph', () => {
  const part = (number: number, name: string) =>
    `## ${number}. ${name}\n\nБұл жерде ${name} туралы айтылады.\n\n`;
  const reference = (number: number) => `${number}-бөлімге сәйкес деректер бір жыл сақталады.\n`;
  const from = `${part(1, 'Мақсат')}${part(2, 'Мерзім')}${reference(2)}`;
  const to = `${part(1, 'Мақсат')}${part(2, 'Құқық')}${part(3, 'Мерзім')}${reference(3)}`;
  const { changes } = renderRedline(documentOf(from), documentOf(to));
  const numbers = changes.flatMap(({ type, edits }) => (type === 'renumbered' ? edits : []));
  expect(numbers).toEqual([{ old: '2.', new: '3.' }]);
});
