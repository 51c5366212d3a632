import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Facts, Notice, Version } from '../model/index.ts';
import { LOCALES, mailOf, notice, OLD, TEMPLATES, version } from '../testing/notices.ts';
import { composeMail, emlOf } from './index.ts';

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
    expect(allOf(of)).not.toMatch(/3 (<|&lt;)года|5 лет|новое согласие|new consent|жаңа келісім/i);
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
    expect(text).toContain('вместо той редакции 1 февраля 2027 года вступит в силу другая редакция');
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

it('of a correction says what was put right, and that neither the text nor anything to do changed', () => {
  const corrected = { ...ANNOUNCED, corrections: [{ date: '2026-12-01', note: 'Верно: ул. Абая' }] };
  const { text } = mailOf(notice(corrected, 'ru', '2026-12-02'));
  expect(text).toContain('добавлено уточнение: Верно: ул. Абая. Сам опубликованный текст не изменился.');
  expect(text).toContain('Эта редакция вступит в силу 1 марта 2027 года.');
  expect(text).toContain('Делать ничего не нужно.');
  expect(text).not.toMatch(/согласи|Новая редакция:/);
});

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
