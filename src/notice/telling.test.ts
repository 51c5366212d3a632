import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Facts, Notice, Version } from '../model/index.ts';
import { LOCALES, mailOf, notice, OLD, TEMPLATES, version } from '../testing/notices.ts';
import { calendarOf } from './calendar.ts';
import { composeMail, emlOf } from './index.ts';
import { snippetOf } from './snippet.ts';

const ANNOUNCED = version('2027-03-01', {}, { enteredAt: '2026-11-23T08:00:00Z' });
const WITHDRAWN: Version = {
  ...ANNOUNCED,
  withdrawn: '2026-12-10',
  withdrawnAt: '2026-12-10T09:00:00Z',
  withdrawnNote: 'Решено не менять срок',
};
/** Everything that a reader gets in one way or another. */
const allOf = (of: Notice) => {
  const { subject, preheader, html, text, short } = mailOf(of);
  return [subject, preheader, html, text, short].join('\n');
};

describe.each(LOCALES)('the mail about a withdrawn announcement in %s', (locale) => {
  const of = notice(WITHDRAWN, locale, '2026-12-10');

  it('says nothing of what would have been: no points, no consent, no new text', () => {
    expect(of.telling).toBe('withdrawn');
    expect(allOf(of)).not.toMatch(
      /3 (<|&lt;)года|5 лет|ваше согласие|your consent to this change|өзгеріске келісім/i,
    );
    expect(allOf(of)).not.toMatch(/Новая редакция:|The new version:|Жаңа редакция:|Новый текст/);
  });

  it('leads first to the version in force, and says that nothing has to be done', () => {
    const { text } = mailOf(of);
    const urls = [...text.matchAll(/^https:\S+$/gm)].map(([url]) => url);
    expect(urls[0]).toBe(`https://automaster.kz/${locale}/privacy/`);
    expect(text).toMatch(/Делать ничего не нужно|There is nothing you need to do|Ештеңе істеудің қажеті жоқ/);
    expect(text).toContain('Решено не менять срок.');
  });

  it('is dated on the day of the withdrawal, and is another message than the announcement', async () => {
    const parsed = await PostalMime.parse(await emlOf([of], mailOf(of)));
    expect(parsed.date).toBe('2026-12-10T00:00:00.000Z');
    const first = notice(ANNOUNCED, locale);
    expect((await PostalMime.parse(await emlOf([first], mailOf(first)))).messageId).not.toBe(
      parsed.messageId,
    );
  });
});

describe('the mail about a withdrawal', () => {
  it('of a day that is still to come counts at once where the version never begins', () => {
    expect(notice(WITHDRAWN, 'ru', '2026-12-05')).toMatchObject({
      telling: 'withdrawn',
      told: '2026-12-10',
    });
  });

  it('names the version that takes the place and leads to what that one changes', () => {
    const earlier = version('2027-02-01', {}, { published: '2026-12-01', enteredAt: '2026-12-01T08:00:00Z' });
    const replaced: Version = {
      ...ANNOUNCED,
      withdrawn: '2026-12-01',
      withdrawnAt: '2026-12-01T08:00:00Z',
      withdrawnNote: 'Заменена редакцией 2027-02-01 до вступления в силу.',
    };
    const of = notice(replaced, 'ru', '2026-12-01', { versions: [OLD, earlier, replaced] });
    expect(of).toMatchObject({ telling: 'replaced', replacement: { version: '2027-02-01' }, reason: null });
    const { text } = mailOf(of);
    expect(text).toContain(
      'Вместо него 1 февраля 2027 года вступит в силу другая редакция, если её не отзовут раньше.',
    );
    expect(text).toContain('Прочитайте изменения до 1 февраля 2027 года.');
    expect(text).not.toContain('Делать ничего не нужно');
    expect(text).toContain('compare/2025-12-15..2027-02-01/');
  });

  it('of the version in force says that the policy holds no more', () => {
    const repealed = { ...WITHDRAWN, withdrawn: '2027-06-01', withdrawnAt: '2027-05-20T08:00:00Z' };
    const of = notice(repealed, 'ru', '2027-06-01');
    expect(of.telling).toBe('repealed');
    expect(mailOf(of).text).toContain('не действует с 1 июня 2027 года');
    expect(mailOf(of).text).toContain('Сейчас ни одна редакция не действует.');
  });
});

describe('the mail about a version that was corrected', () => {
  const corrections = [
    { date: '2026-12-01', note: 'Верно: ул. Абая' },
    { date: '2026-12-03', note: 'Дом: 5' },
  ];
  const corrected = { ...ANNOUNCED, corrections };

  it('says first everything that was put right, the newest before the others, and that the change stays as announced', () => {
    const of = notice(corrected, 'ru', '2026-12-03');
    const { subject, text } = mailOf(of);
    expect(of).toMatchObject({ state: 'upcoming', telling: 'upcoming', told: '2026-12-03' });
    // It is sent for what was put right, and says so first.
    expect(subject).toMatch(/^Исправление: .*, редакция от 01\.03\.2027/);
    expect(text).toMatch(/новая редакция документа .* вступит в силу 1 марта 2027 года, если её не отзовут/);
    expect(text).toContain(
      'Исправление от 3 декабря 2026 года: Дом: 5. Исправление от 1 декабря 2026 года: Верно: ул. Абая. Исправления не меняют сам опубликованный текст.',
    );
    expect(text).toContain('Прочитайте изменения до 1 марта 2027 года.');
  });

  it('says first of a change that does not take place that it does not', () => {
    const ended = { ...WITHDRAWN, corrections: [{ date: '2026-12-20', note: 'Верно: ул. Абая' }] };
    const { subject, text } = mailOf(notice(ended, 'ru', '2026-12-20'));
    expect(subject).toMatch(/отменено/);
    expect(text).toContain('Исправление от 20 декабря 2026 года: Верно: ул. Абая.');
  });

  it('is told of one that is superseded in the subject too', () => {
    const next = version('2027-05-01');
    const of = notice(
      { ...ANNOUNCED, corrections: [{ date: '2027-06-01', note: 'Верно: ул. Абая' }] },
      'en',
      '2027-06-01',
      { versions: [OLD, ANNOUNCED, next] },
    );
    expect(of.telling).toBe('superseded');
    expect(mailOf(of).subject).toMatch(/^Correction: /);
  });

  it('is another message after each correction, and the one that it was again when the version holds', async () => {
    const idOn = async (asOf: string) => {
      const of = notice(corrected, 'ru', asOf);
      return (await PostalMime.parse(await emlOf([of], mailOf(of)))).messageId;
    };
    expect(await idOn('2026-11-30')).toContain('.upcoming.ru@');
    expect(await idOn('2026-12-01')).toContain('.upcoming.corrected-2026-12-01.ru@');
    expect(await idOn('2026-12-03')).toContain('.upcoming.corrected-2026-12-03.ru@');
    expect(await idOn('2027-03-01')).toContain('.in-force.ru@');
  });

  it.each(LOCALES)('leads with the correction where it is written for one (%s)', (locale) => {
    const of = notice(corrected, locale, '2026-12-03', { about: 'correction' });
    const { subject, short, text } = mailOf(of);
    expect(subject).toMatch(/^(Исправление|Түзету|Correction): /);
    expect(short).toMatch(/^(Исправление|Түзету|Correction): /);
    expect(text).toMatch(
      /вступит в силу 1 марта|күшіне енетін күн: 2027 жылғы 1 наурыз|takes effect on 1 March/,
    );
    expect(text).toMatch(/до 1 марта|дейін оқып шығыңыз|before 1 March/);
  });

  it('says in which language the company wrote it, where that is another one', () => {
    expect(mailOf(notice(corrected, 'en', '2026-12-03')).text).toContain(
      'Correction of 1 December 2026 (in Russian): Верно: ул. Абая.',
    );
  });
});

it('speaks of a withdrawal that is on record, but still to come, as of what will be', () => {
  const ahead = { ...WITHDRAWN, withdrawn: '2027-01-15' };
  expect(mailOf(notice(ahead, 'ru', '2026-12-10')).text).toContain(
    'не состоится: новая редакция отзывается 15 января 2027 года. Решено не менять срок.',
  );
  expect(mailOf(notice(ahead, 'ru', '2027-03-01')).text).toContain(
    'не состоялось: новая редакция отозвана 15 января 2027 года.',
  );
});

it.each(LOCALES)(
  'new consent is spoken of in the same words in mail, message, calendar and snippet (%s)',
  (locale) => {
    const of = notice(version('2027-03-01', { kinds: ['new-consent'] }), locale);
    expect(of.consent).not.toBeNull();
    const { text, short } = mailOf(of);
    for (const part of [
      text,
      short,
      calendarOf(of, TEMPLATES).replaceAll(/\r\n[ \t]/g, ''),
      snippetOf(of, TEMPLATES),
    ])
      expect(part.replaceAll('\\,', ',')).toContain(of.consent);
    expect(
      notice(version('2027-03-01', { kinds: ['new-consent'] }), locale, '2027-06-01', {
        versions: [OLD, version('2027-03-01', { kinds: ['new-consent'] }), version('2027-05-01')],
      }).consent,
    ).toBeNull();
  },
);

describe('what a notice promises', () => {
  const PROMISES = /возраз|отозвать|потребовать|object|withdraw your|deleted|қарсылық|жоюды/;

  it.each(LOCALES)('is nothing about data where no facts state it (%s)', (locale) => {
    for (const kinds of [['recipient'], ['new-consent'], []])
      expect(allOf(notice(version('2027-03-01', { kinds }), locale))).not.toMatch(PROMISES);
  });

  it.each(LOCALES)('are the rights that the facts of the version grant, each by name (%s)', (locale) => {
    const facts = { rights: { granted: ['erasure', 'objection'] } } as unknown as Facts;
    const { text } = mailOf(notice(ANNOUNCED, locale, '2026-11-23', { facts }));
    expect(text).toMatch(PROMISES);
    expect(text).not.toMatch(/согласие|consent|келісімді/);
  });

  it('says nobody to write to where the company gave no address', () => {
    const of = { ...notice(), contact: { email: null, phone: null, address: null } };
    expect(composeMail([of], TEMPLATES).text).not.toMatch(/напишите/);
  });
});

it('of a superseded version says so, and until when it held', () => {
  const after = version('2027-05-01', {}, { published: '2027-04-10' });
  const of = notice(ANNOUNCED, 'en', '2027-05-01', { versions: [OLD, ANNOUNCED, after] });
  expect(of.state).toBe('superseded');
  expect(mailOf(of).text).toContain('was in force until 30 April 2027. It is no longer in force.');
});

describe('a mail about what is over', () => {
  const next = version(
    '2027-05-01',
    { summary: { ru: [{ clause: null, was: '5 лет', becomes: '7 лет', means: null }] } },
    { published: '2027-04-01' },
  );

  it('is dated on the last day of what it tells', () => {
    expect(notice(WITHDRAWN, 'ru', '2027-02-28').told).toBe('2026-12-10');
    // From that day on the change did not take place.
    expect(notice(WITHDRAWN, 'ru', '2027-03-02').told).toBe('2027-03-01');
    expect(notice(ANNOUNCED, 'ru', '2027-04-15', { versions: [OLD, ANNOUNCED, next] }).told).toBe(
      '2027-04-01',
    );
    expect(notice(ANNOUNCED, 'ru', '2027-06-01', { versions: [OLD, ANNOUNCED, next] }).told).toBe(
      '2027-05-01',
    );
  });

  it('says what the version changed that came next', () => {
    const { text } = mailOf(notice(ANNOUNCED, 'ru', '2027-06-01', { versions: [OLD, ANNOUNCED, next] }));
    expect(text).toMatch(/Что изменила редакция от 1 мая 2027 года\n\n\* Было: 5 лет\n {2}Стало: 7 лет/);
    expect(text).toContain('По прежнему изменению (1 марта 2027 года) делать ничего не нужно.');
    expect(
      mailOf(notice(ANNOUNCED, 'ru', '2027-04-15', { versions: [OLD, ANNOUNCED, next] })).text,
    ).not.toContain('с редакцией от 1 мая');
  });

  it('tells of an announced end with its condition', () => {
    const { text } = mailOf(notice(ANNOUNCED, 'ru', '2027-04-15', { versions: [OLD, ANNOUNCED, next] }));
    expect(text).toContain(
      'Её последний день — 30 апреля 2027 года, если следующую редакцию не отзовут раньше.',
    );
  });
});
