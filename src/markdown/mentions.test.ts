import { describe, expect, it } from 'vitest';
import { languageOf, type Spoken } from '../languages/index.ts';
import { mentionsIn } from './mentions.ts';

const told = (text: string, locale: Spoken) =>
  mentionsIn(text, languageOf(locale).references).map(({ kind, numbers }) => `${kind} ${numbers.join(' ')}`);

describe('sections and items that a text names by number', () => {
  it.each<[Spoken, string, string[]]>([
    ['en', 'See section 2.', ['section 2']],
    ['en', 'See sections 3 to 7 below.', ['section 3 7 4 5 6']],
    [
      'en',
      'See section 2 and section 9, section 10, …, and section 18 of the Law.',
      ['section 2', 'section 9', 'section 10'],
    ],
    ['en', 'Sections 2, 4 and 9 of this policy apply.', ['section 2 4 9']],
    ['en', 'See item 5, and items 6–8.', ['item 5', 'item 6 8 7']],
    ['en', 'See Section 2.4 of this policy (clause 3.1).', ['section 2.4', 'either 3.1']],
    [
      'en',
      'See section 2 of the Terms, sections 3 and 4 of the Law, section 5 and section 6 of the Law.',
      [],
    ],
    ['en', 'Under the Data Protection Act, section 8, you may ask.', []],
    ['en', 'Section 230 protects us; the subsection 3. is none, and 5 items.', []],
    ['ru', 'См. раздел 9 ниже, разделы 3–5 и п. 2.1.', ['section 9', 'section 3 5 4', 'either 2.1']],
    ['ru', 'См. раздел 2 и раздел 9, а также раздел 18 Закона.', ['section 2', 'section 9']],
    ['ru', 'Разделы 2, 4 и 9 настоящей Политики и пункты 3 и 5.', ['section 2 4 9', 'either 3 5']],
    ['ru', 'См. пункт 2 договора, раздел 2 приложения, п. 3 ст. 6 Закона, пункт 4 статьи 8.', []],
    ['ru', 'По статье 8 Закона, пункт 2, вы вправе.', []],
    [
      'kk',
      'Ол 2-бөлімде, 3–5-бөлімдерде және 2.1-тармақта айтылған.',
      ['section 2', 'section 3 5 4', 'either 2.1'],
    ],
    ['kk', 'Заңның 18-бабының 2-тармағына сәйкес.', []],
  ])('%s: %s', (locale, text, expected) => {
    expect(told(text, locale)).toEqual(expected);
  }); // prettier-ignore
});
