/** What a language may lack without anybody noticing, over all that we wrote without a reader who speaks them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderHistory } from '../import/history/folder.ts';
import { knownIn } from '../import/history/known.ts';
import { datesIn, dictionaryOf, languageOf, languageOfPart, type Spoken } from '../languages/index.ts';
import { languageFolder } from '../output/tool.ts';
import { alertsBetween } from './alert-table.ts';
import { sandbox } from './sandbox.ts';

/** A sentence; the same with its negation taken out; periods of five and of three years, in words and in figures. */
const TOLD: Readonly<
  Partial<Record<Spoken, readonly [string, string, readonly (readonly [string, string])[]]>>
> = {
  uk: [
    'Ми не продаємо ваші дані та зберігаємо їх у країні.',
    'Ми продаємо ваші дані та зберігаємо їх у країні.',
    [
      ['Строк зберігання — 5 років.', 'Строк зберігання — 3 роки.'],
      ['Строк зберігання — п’ять років.', 'Строк зберігання — три роки.'],
    ],
  ],
  ar: [
    'نحن لا نبيع بياناتك لأي أحد.',
    'نحن نبيع بياناتك لأي أحد.',
    [
      ['مدة الاحتفاظ هي 5 سنوات.', 'مدة الاحتفاظ هي 3 سنوات.'],
      ['مدة الاحتفاظ هي خمس سنوات.', 'مدة الاحتفاظ هي سنتان.'],
    ],
  ],
  ja: [
    '当社はお客様の情報を販売しません。',
    '当社はお客様の情報を販売します。',
    [
      ['保存期間は5年です。', '保存期間は3年です。'],
      ['保存期間は五年です。', '保存期間は三年です。'],
    ],
  ],
  'zh-Hans': [
    '我们不会出售您的个人信息。',
    '我们会出售您的个人信息。',
    [
      ['保存期限为5年。', '保存期限为3年。'],
      ['保存期限为五年。', '保存期限为三年。'],
    ],
  ],
  uz: [
    'Biz sizning maʼlumotlaringizni hech kimga sotmaymiz va bermaymiz.',
    'Biz sizning maʼlumotlaringizni boshqalarga sotamiz va beramiz.',
    [
      ['Saqlash muddati 5 yil.', 'Saqlash muddati 3 yil.'],
      ['Saqlash muddati besh yil.', 'Saqlash muddati uch yil.'],
    ],
  ],
  he: [
    'איננו מוכרים את הנתונים שלכם לאיש.',
    'אנחנו מוכרים את הנתונים שלכם לאיש.',
    [
      ['תקופת השמירה היא 5 שנים.', 'תקופת השמירה היא 3 שנים.'],
      ['תקופת השמירה היא חמש שנים.', 'תקופת השמירה היא שנתיים.'],
    ],
  ],
};

/** Every sentence of a language's notices, by where it stands. */
function sentencesOf(tag: Spoken): Map<string, string> {
  const found = new Map<string, string>();
  const add = (place: string, value: unknown): void => {
    if (typeof value === 'string') found.set(place, value);
    else for (const [key, inner] of Object.entries(value as object)) add(`${place}.${key}`, inner);
  };
  add('', parse(readFileSync(join(languageFolder(tag), 'mail.yaml'), 'utf8')));
  return found;
}

const valuesIn = (sentence: string) => [
  ...new Set([...sentence.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name!)),
];

describe.each(Object.keys(TOLD) as Spoken[])('%s', (tag) => {
  const [sentence, positive, periods] = TOLD[tag]!;

  it('has every sentence of the notices, and each tells what the English one tells', () => {
    const [own, english] = [sentencesOf(tag), sentencesOf('en')];
    const top = (places: Iterable<string>) =>
      [...new Set([...places].map((one) => one.split('.')[1]))].sort();
    expect(top(own.keys())).toEqual(top(english.keys()));
    for (const [place, told] of english) {
      const said = own.get(place);
      // What says before and after may follow the tense here and not there.
      if (said === undefined) expect(place).toMatch(/^\.was$/);
      else expect([place, ...valuesIn(said).sort()]).toEqual([place, ...valuesIn(told).sort()]);
    }
  });

  it('is told from other languages, and from itself by nothing', () => {
    expect(languageOfPart(sentence, 'en')).toBe(tag);
    expect(languageOfPart(sentence, tag)).toBeNull();
  });

  it('alerts to a negation that is taken out', () => {
    expect(alertsBetween(sentence, positive).map(({ kind }) => kind)).toContain('negation');
  });

  it.each(periods)('alerts to «%s» that becomes «%s»', (from, to) => {
    expect(alertsBetween(from, to).map(({ kind }) => kind)).toEqual(['period']);
  });

  it('finds its own days again, in words and in figures', () => {
    const { dates } = languageOf(tag);
    for (const day of ['2026-10-01', '2027-03-01', '2024-02-29'])
      for (const written of [dates.long(day), dates.short(day)])
        expect(
          datesIn(written).map(({ date }) => date),
          written,
        ).toEqual([day]);
  });

  it('is known by its tag in the name of a file', () => {
    const root = sandbox({
      [`terms-2026-01-01.${tag}.md`]: `# ${sentence}\n\n${sentence}\n`,
      'terms-2026-01-01.md': '# Terms\n\nThese are the terms.\n',
    });
    const { documents } = folderHistory(root, { locale: 'en', policy: null, known: knownIn(null) });

    expect(documents.map(({ policy, locales }) => [policy, locales])).toEqual([['terms', ['en', tag]]]);
  });

  it('says of itself that nobody has confirmed it', () => {
    expect(languageOf(tag).isConfirmed).toBe(false);
    expect(readFileSync(join(languageFolder(tag), 'index.ts'), 'utf8')).toMatch(
      /^\/\*\*[\s\S]*?nobody who speaks it has confirmed a word of it yet[\s\S]*?\*\//,
    );
  });

  it('ends sentences as the language does, with its own figures', () => {
    const { redline, record } = dictionaryOf(tag);
    expect(redline.count({ changes: 5, wordsAdded: 12, wordsRemoved: 3 } as never)).toMatch(/5\D+12\D+3\D/u);
    expect(record.notified({ channel: 'email', date: '2026-10-01', audience: 21 })).toMatch(/21/);
  });
});
