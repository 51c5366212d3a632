import { describe, expect, it } from 'vitest';
import { foldedLetters, inOneLetter, inTwoLetters } from './search-letters.ts';
import { indexedForm, searchWords } from './search-words.ts';

describe('letters', () => {
  it.each([
    ['Ещё', 'еще'],
    ['Қазақстан', 'казакстан'],
    ['құпиялық', 'купиялык'],
    ['өңдеу', 'ондеу'],
    ['Ғылым әріп һәм', 'гылым арип хам'],
    ['résumé', 'resume'],
    ['Naïve', 'naive'],
    ['Zürich', 'zurich'],
    ['ISPARTA ışık İzmir', 'isparta isik izmir'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Œuvre', 'oeuvre'],
    ['smørrebrød Ærø', 'smorrebrod aero'],
    ['ΠΟΛΙΤΙΚΗΣ', 'πολιτικησ'],
    ['الْمُوَافَقَة', 'الموافقه'],
    ['ＣＯＯＫＩＥ', 'cookie'],
    ['со\u00adгласие', 'согласие'],
    // Marks that are vowels, or make another letter, stay.
    ['डेटा', 'डेटा'],
    ['データ', 'データ'],
  ])('%s is looked for as %s', (typed, folded) => {
    expect(foldedLetters(typed)).toBe(folded);
    expect(foldedLetters(folded)).toBe(folded);
    expect(foldedLetters(typed.normalize('NFD'))).toBe(folded);
  });

  it('that stand for two are the same with one and with two', () => {
    for (const [word, typed] of [
      ['Müller', 'Mueller'],
      ['Göteborg', 'Goeteborg'],
      ['Åbo', 'Aabo'],
    ] as const) {
      expect(inTwoLetters(word)).toBe(foldedLetters(typed));
      expect(inOneLetter(foldedLetters(word))).toBe(inOneLetter(foldedLetters(typed)));
    }
  });
});

describe('words', () => {
  const formsOf = (text: string) => searchWords(text).map(indexedForm);

  it.each<[string, string[]]>([
    ['Wi-Fi, e‑mail и 152‑ФЗ', ['wi-fi', 'e-mail', 'и', '152-фз']],
    ["l'alphabet, the Company’s name", ['l-alphabet', 'the', 'company', 'name']],
    ['1 000 ₸, 1\u00a0000 ₸, 1\u202f000,50 ₸ и 1,000', ['1000', '1000', '1000ꓸ50', 'и', '1000']],
    ['от 5 000–10 000 ₸', ['от', '5000', '10000']],
    ['14.3, 3.12. В 2025 году 100 дней', ['14ꓸ3', '3ꓸ12', 'в', '2025', 'году', '100', 'днеи']],
    ['15.12.2025 08:00 - 20:00', ['15ꓸ12ꓸ2025', '08ꓸ00', '20ꓸ00']],
    ['150/230, 2025-12-15', ['150', '230', '2025-12-15']],
    ['privacy@automaster.kz', ['privacy', 'automaster', 'kz']],
    ['个人信息', ['个', '人', '信', '息']],
    ['개인정보를 Wi-Fi', ['개', '인', '정', '보', '를', 'wi-fi']],
    ["Oʻzbekiston, O'zbekiston", ['o-zbekiston', 'o-zbekiston']],
    ['ข้อมูล データ', ['ข', 'อ', 'ม', 'ล', 'テ', 'ー', 'タ']],
    ['— · « » ₸', []],
  ])('of «%s» are %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('of one telephone number end alike, however it is typed', () => {
    for (const typed of [
      '+7 (708)‒800‒88‒07',
      '+7 708 800-88-07',
      '8 (708) 800 88 07',
      '8 708 800 88 07',
      '87088008807',
      '7088008807',
    ]) {
      const [number, ...others] = searchWords(`Тел. ${typed}, доб. 14`).slice(1);
      expect(number!.parts, typed).toEqual(['7088008807', '8008807']);
      expect(others.map(({ form }) => form)).toEqual(['доб', '14']);
    }
    expect(searchWords('800-88-07')[0]!.form).toBe('8008807');
  });

  it('stand where they say', () => {
    const text = 'Звоните: +7 (708)‒800‒88‒07, п. 14.3, Wi‑Fi, 1 000 ₸, 信息';
    expect(searchWords(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Звоните',
      '+7 (708)‒800‒88‒07',
      'п',
      '14.3',
      'Wi‑Fi',
      '1 000',
      '信',
      '息',
    ]);
  });
});
