import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Locale } from '../model/index.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { languageOfPart, SPOKEN } from './index.ts';

it.each<[Locale, string, Locale | null]>([
  ['ru', 'We keep your name and your number.', 'en'],
  // Names are in no language.
  ['ru', 'Acme Holdings Data Services Limited', null],
  // Letters alone make nothing English, and nothing Russian or Kazakh.
  ['de', 'Wir bewahren Ihre Daten 3 Jahre lang auf.', null],
  ['pt-BR', 'Guardamos os seus dados por 3 anos.', null],
  ['ru', 'Wir bewahren Ihre Daten 3 Jahre lang auf und geben sie nicht weiter.', 'de'],
  ['uz-Cyrl', 'Биз маълумотларингизни 3 йил сақлаймиз.', null],
  ['en', 'Биз маълумотларингизни 3 йил сақлаймиз.', null],
  ['en', 'Ние съхраняваме вашето име и номер.', null],
  ['de', 'We keep your name and your number.', 'en'],
  ['ar', 'We keep your name and your number.', 'en'],
  ['en', '我們會將您的資料保存三年。', null],
  ['ru', 'Мы храним ваше имя и номер телефона.', null],
  ['ru', 'Біз сіздің атыңызды және нөміріңізді сақтаймыз.', 'kk'],
  ['kk', 'Біз сіздің атыңызды және нөміріңізді сақтаймыз.', null],
  // A Kazakh sentence may do without its own letters, but not with the words of another.
  ['kk', 'Мы храним ваше имя и номер.', 'ru'],
  ['kk', 'Директор Асан Каримов', null],
  ['kk', 'We keep your name and your number.', 'en'],
  ['en', 'Мы храним ваше имя и номер.', 'ru'],
  ['en', 'Біз сіздің атыңызды және нөміріңізді сақтаймыз.', 'kk'],
  ['en', 'We keep your name and your number.', null],
  // The letter of an item is no word, though “e” is “and” in Italian, “o” is “the” in Portuguese.
  ['en', 'e. Break a tie in any Student Senate vote;', null],
  ['en', 'o) Serve as a member of any panel;', null],
  // Fewer words are a name.
  ['ru', 'Acme Data Services', null],
  // Two alphabets, or one that no language here is written with.
  ['ru', 'Наш хостинг — Acme Data Services Limited', null],
  ['ru', 'ჩვენ ვინახავთ თქვენს სახელს და ნომერს', null],
  ['ru', '当社はお客様の氏名を保存します。', 'ja'],
  ['en', '当社はお客様の氏名を保存します。', 'ja'],
  ['ja', '当社はお客様の氏名を保存します。', null],
  ['ja', '個人情報保護方針及利用規約', null],
  ['ja', 'We keep your name and your number.', 'en'],
  ['ru', 'Ми зберігаємо ваші дані та не продаємо їх.', 'uk'],
  ['ru', 'Політика конфіденційності та захист даних', 'uk'],
  ['kk', 'Ми зберігаємо ваші дані та не продаємо їх.', 'uk'],
  ['uk', 'Ми зберігаємо ваші дані та не продаємо їх.', null],
  ['uk', 'Біз сіздің атыңызды және нөміріңізді сақтаймыз.', 'kk'],
  ['en', 'نحن نحتفظ باسمك ورقم هاتفك لمدة 3 سنوات ولا نبيعها إلى أي أحد.', 'ar'],
  // Too few words that only Arabic has: it may be Persian or Urdu.
  ['en', 'نحن نحتفظ باسمك ورقم هاتفك.', null],
  ['ar', 'نحن نحتفظ باسمك ورقم هاتفك.', null],
])('in a text in %s, «%s» is in %s', (lang, text, found) => {
  expect(languageOfPart(text, lang)).toBe(found);
});

it('says nothing of a part in the language of the text', () => {
  for (const locale of SPOKEN) expect(languageOfPart('2026 · 12 · 31 · 8', locale)).toBeNull();
});

it.each(['ru', 'kk', 'en'] as const)(
  'takes no paragraph of the shipped texts in %s for another language of its script',
  (lang) => {
    const templates = `src/languages/${lang}/policies`;
    const texts = ['policies', 'examples', templates].flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => (folder === templates ? path.endsWith('.md') : path.endsWith(`/${lang}.md`)))
        .map((path) => readFileSync(join(PROJECT, folder, path), 'utf8')),
    );
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => !/^[-\w]+:|\{#/.test(line));
    expect(lines.length).toBeGreaterThan(50);
    const others = lines.flatMap((line) => {
      const found = languageOfPart(line, lang);
      return found === null || found === 'en' || found === 'ru' ? [] : [`${found}: ${line}`];
    });
    expect(others).toEqual([]);
  },
);
