/** What is told beside a text: in whose words, and in which language. */
import { describe, expect, it } from 'vitest';
import type { Version } from '../model/index.ts';
import { OLD, version } from '../testing/notices.ts';
import {
  addedNote,
  dictionaryOf,
  natureOf,
  notesOf,
  noteWords,
  toldOf,
  versionNamedIn,
  withdrawalReason,
} from './index.ts';

const ASKED = { contacts: { email: 'legal@romashka.example', phone: null, address: {} } };
const said = (own: Version, locale: 'ru' | 'en' | 'kk', day: string, versions = [OLD, own]) =>
  notesOf(toldOf(dictionaryOf(locale), own, versions, day, ASKED)).map(noteWords);
const withdrawn = (note: string): Version =>
  version(
    '2027-03-01',
    {},
    { withdrawn: '2026-12-01', withdrawnAt: '2026-12-01T08:00:00Z', withdrawnNote: note },
  );

describe('why a version was withdrawn', () => {
  it.each([
    ['ru', 'Решено не менять срок', 'Решено не менять срок.'],
    ['en', 'Решено не менять срок', 'Reason (in Russian): Решено не менять срок.'],
    ['en', 'Отменено', 'Reason (in Russian): Отменено.'],
    ['ru', 'The board decided otherwise', 'Причина (на английском языке): The board decided otherwise.'],
    ['ru', 'Мерзім өзгертілмейді', 'Причина (на казахском языке): Мерзім өзгертілмейді.'],
    ['kk', 'Мерзім өзгертілмейді', 'Мерзім өзгертілмейді.'],
    [
      'ru',
      'Заменена редакцией 2027-02-01.1 до вступления в силу.',
      'Взамен опубликована редакция от 1 февраля 2027 года (2027-02-01.1).',
    ],
    [
      'en',
      'Заменена редакцией 2027-02-01 до вступления в силу.',
      'The version of 1 February 2027 was published in its place.',
    ],
    [
      'kk',
      'Replaced by version 2027-02-01 before it came into force.',
      'Орнына жарияланған редакция: 2027 жылғы 1 ақпан.',
    ],
  ] as const)('is told in %s: %s', (locale, note, words) => {
    expect(noteWords(withdrawalReason(dictionaryOf(locale), withdrawn(note))!)).toBe(words);
  });

  it('marks a Russian note on a Kazakh page where the policy is Russian, for the letters do not tell', () => {
    const own = withdrawn('Решено не менять срок');
    const ru = { ...own.translations.ru!, standing: 'authoritative' as const };
    const russian = { ...own, translations: { ...own.translations, ru } };
    expect(withdrawalReason(dictionaryOf('kk'), own)!.lang).toBeNull();
    expect(withdrawalReason(dictionaryOf('kk'), russian)).toEqual({
      lead: 'Себебі (орыс тілінде):',
      text: 'Решено не менять срок.',
      lang: 'ru',
    });
  });

  it('names no version where a person wrote something else', () => {
    expect(versionNamedIn('Replaced by version soon before it came into force.')).toBeNull();
    expect(versionNamedIn('Заменена редакцией 2027-02-01')).toBeNull();
  });
});

it.each([
  [
    'ru',
    '1 марта 2027 года ничего не изменится: в силе останется редакция от 15 декабря 2025 года.',
    'Вместо неё 1 апреля 2027 года вступит в силу другая редакция, если её не отзовут раньше.',
  ],
  [
    'en',
    'Nothing changes on 1 March 2027: the version of 15 December 2025 stays in force.',
    'In its place another version takes effect on 1 April 2027, unless it is withdrawn before then.',
  ],
] as const)(
  'says what stays in force and when another version comes instead, unless that one never does (%s)',
  (locale, stays, words) => {
    const own = withdrawn('Replaced by version 2027-04-01 before it came into force.');
    const other = version('2027-04-01');
    expect(said(own, locale, '2026-12-01', [OLD, own, other])).toEqual([stays, words]);
    expect(said(own, 'en', '2027-04-01', [OLD, own, other])).toEqual([
      'Nothing changed on 1 March 2027: the version of 15 December 2025 stayed in force.',
      'In its place another version took effect on 1 April 2027.',
    ]);
    expect(said(own, locale, '2026-12-01', [OLD, own, { ...other, withdrawn: '2027-02-01' }])).not.toContain(
      words,
    );
  },
);

describe('a version that was withdrawn while it held', () => {
  const own = version('2026-06-01', {}, { withdrawn: '2026-08-10', withdrawnNote: 'Reason' });
  const next = version('2026-09-10');

  it('leaves nothing in force until another comes, and then the days between are named', () => {
    expect(said(own, 'en', '2026-08-15', [OLD, own, next])).toEqual([
      'Reason.',
      'No version is in force at present.',
    ]);
    expect(said(own, 'en', '2026-09-10', [OLD, own, next])).toEqual([
      'Reason.',
      'From 10 August 2026 to 9 September 2026 no version was in force.',
    ]);
  });

  it('is followed by nothing where a sample comes', () => {
    const sample = { ...next, sample: true };
    expect(said(own, 'en', '2026-09-10', [OLD, own, sample])).toEqual([
      'Reason.',
      'No version is in force at present.',
    ]);
  });

  it('is followed at once by one of the day of its withdrawal', () => {
    expect(said(own, 'en', '2026-09-10', [OLD, own, version('2026-08-10')])).toEqual([]);
  });
});

describe('a correction', () => {
  const note = { date: '2026-12-01', note: 'Верный адрес: ул. Абая' };
  const withNote = (more: object) => version('2027-03-01', {}, { corrections: [{ ...note, ...more }] });

  it('is followed by that the text itself stays', () => {
    expect(said(withNote({}), 'ru', '2026-12-01')).toEqual([
      'Исправление от 1 декабря 2026 года: Верный адрес: ул. Абая.',
      'Исправления не меняют сам опубликованный текст.',
    ]);
    expect(said(withNote({}), 'ru', '2026-11-30')).toEqual([]);
  });

  it('says from data which thing it is, also to whoever cannot read the note', () => {
    const own = withNote({ what: 'address', was: 'Abay 1', becomes: 'Abay 5' });
    expect(said(own, 'en', '2026-12-01')[0]).toBe(
      'Correction of 1 December 2026: address: “Abay 1” → “Abay 5”. Note (in Russian): Верный адрес: ул. Абая.',
    );
    expect(said(withNote({ what: 'phone', becomes: '+7 1' }), 'kk', '2026-12-01')[0]).toMatch(
      /^Түзету, 2026 жылғы 1 желтоқсан/,
    );
    expect(said(own, 'ru', '2026-12-01')[0]).toBe(
      'Исправление от 1 декабря 2026 года: адрес: «Abay 1» → «Abay 5». Верный адрес: ул. Абая.',
    );
  });
});

it('says when a text came that was not there from the first day', () => {
  const own = version('2027-03-01');
  const late = { ...own.translations.en!, addedAt: '2027-04-01T20:00:00Z' };
  const say = (of: Version) => addedNote(dictionaryOf('en'), of, 'en', 'Asia/Almaty');
  expect(say(own)).toBeNull();
  expect(say({ ...own, translations: { ...own.translations, en: late } })).toBe(
    'This translation was added on 2 April 2027.',
  );
});

describe('new consent', () => {
  const asking = version('2027-03-01', { kinds: ['new-consent'] });
  const after = version('2027-05-01');

  it.each([
    ['2026-11-23', 'На это изменение мы отдельно попросим ваше согласие.'],
    ['2027-03-01', 'На это изменение мы отдельно просим ваше согласие. Дали ли вы его, здесь не видно.'],
  ])('is spoken of on %s, with whom to ask what holds without it', (day, words) => {
    const unsaid =
      'Что действует для вас без него, здесь не сказано: посмотрите в тексте или спросите: legal@romashka.example.';
    expect(said(asking, 'ru', day)).toEqual([`${words} ${unsaid}`]);
  });

  it('names nobody to ask where the company names nobody', () => {
    const told = toldOf(dictionaryOf('en'), asking, [OLD, asking], '2026-11-23', {
      contacts: { email: null, phone: null, address: {} },
    });
    expect(told.consent).toMatch(/What applies to you without it is not said here: see the text\.$/);
  });

  it('is not spoken of where the change is over, never comes, or does not ask for it', () => {
    expect(said(asking, 'ru', '2027-05-01', [OLD, asking, after])).toEqual([]);
    expect(said({ ...withdrawn('Нет'), change: asking.change }, 'ru', '2026-12-02').at(-1)).toBe('Нет.');
    expect(said(version('2027-03-01', { kinds: ['recipient'] }), 'ru', '2026-11-23')).toEqual([]);
  });
});

it('says of a sample that outside it nothing changes, where a text holds on its day', () => {
  const sample = { ...version('2027-03-01'), sample: true };
  expect(said(sample, 'en', '2026-12-01')).toEqual([
    'Outside the sample, nothing changes on 1 March 2027: the version of 15 December 2025 stays in force.',
  ]);
  expect(said(sample, 'ru', '2027-03-01')).toEqual([
    'Вне образца 1 марта 2027 года ничего не изменилось: в силе осталась редакция от 15 декабря 2025 года.',
  ]);
  expect(said(sample, 'en', '2027-03-01', [{ ...OLD, sample: true }, sample])).toEqual([]);
});

describe('of what kind a change is', () => {
  it.each([
    ['editorial', /We call this change editorial.*The new wording has applied since 1 March 2027\./],
    ['unknown', /We have not said yet whether this change is material/],
  ] as const)('is told of one that is %s, but not of the first version', (nature, words) => {
    const own = version('2027-03-01', { class: nature });
    expect(said(own, 'en', '2027-03-01').join()).toMatch(words);
    expect(said(own, 'en', '2027-03-01', [own])).toEqual(['This is the first version: it replaces none.']);
  });
});

it('puts no blank behind the full stop of Japanese and Chinese, and one behind that of others', () => {
  const own = version('2027-03-01', { class: 'editorial' });
  const natureIn = (locale: string) => natureOf(dictionaryOf(locale), own, [OLD, own])!.has;
  for (const locale of ['ja', 'zh-Hans']) expect(natureIn(locale)).toMatch(/^[^。]+。[^。 ]+.*。$/u);
  expect(natureIn('ru')).toMatch(/^[^.]+\. [^.]+.*\.$/u);
});

describe('what applies to people who do not consent', () => {
  const asking = (stated: Version['withoutConsent']) =>
    version('2027-03-01', { kinds: ['new-consent'] }, { withoutConsent: stated });

  it('is told in the words of the company', () => {
    const own = asking({ en: 'Without it your data are kept for 1 year.' });
    expect(said(own, 'en', '2026-12-01').at(-1)).toBe(
      'We will ask you separately for your consent to this change. Without it your data are kept for 1 year.',
    );
  });

  it.each([null, { ru: 'Без него данные хранятся 1 год.' }])(
    'is said to be unsaid where the company has no words for it in that language: %j',
    (stated) => {
      expect(said(asking(stated), 'en', '2027-03-01').at(-1)).toBe(
        'We ask you separately for your consent to this change. Whether you have given it is not shown here. What applies to you without it is not said here: see the text, or ask legal@romashka.example.',
      );
    },
  );
});
