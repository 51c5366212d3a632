import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { caniemail } from 'caniemail';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { dictionaryOf } from '../languages/index.ts';
import type { Locale } from '../model/index.ts';
import { readNoticeTemplates } from '../output/index.ts';
import {
  LOCALES,
  mailOf,
  notice,
  OLD,
  ORGANISATION,
  TEMPLATES,
  TITLES,
  version,
} from '../testing/notices.ts';
import { sandbox } from '../testing/sandbox.ts';
import { calendarOf } from './calendar.ts';
import {
  actionOf,
  composeMail,
  emlOf,
  hasNotice,
  type NoticeTemplates,
  releaseJsonSchema,
  releaseOf,
  SUBJECT_CHARACTERS,
  TemplateError,
} from './index.ts';

const withWords = (locale: Locale, change: (text: string) => string): NoticeTemplates => ({
  ...TEMPLATES,
  words: {
    ...TEMPLATES.words,
    [locale]: { path: `templates/email/${locale}.yaml`, text: change(TEMPLATES.words[locale]!.text) },
  },
});

describe('who is told', () => {
  it.each([
    ['of a substantive version that replaces another', version('2027-03-01'), true],
    ['not of an editorial one', version('2027-03-01', { class: 'editorial' }), false],
    ['not of the first', OLD, false],
    ['not in a language without a text', version('2027-03-01', {}, { translations: {} }), false],
  ])('%s', (_, next, expected) => {
    expect(
      hasNotice(
        next,
        [OLD, next].filter((v, i, all) => all.indexOf(v) === i),
        'ru',
      ),
    ).toBe(expected);
  });
});

describe.each(LOCALES)('a notice in %s', (locale) => {
  const mail = mailOf(notice(version('2027-03-01'), locale));

  it('has a subject that fits a line and says what and when at once', () => {
    expect(mail.subject.length).toBeLessThanOrEqual(SUBJECT_CHARACTERS);
    const start = mail.subject.slice(0, 45);
    expect(start).toContain(TITLES[locale]);
    expect(start).toContain(locale === 'en' ? '1 Mar 2027' : '01.03.2027');
    expect(mail.subject).not.toMatch(/!|[A-ZА-Я]{5,}/);
  });

  it('leads with the most important change, and says that it may be called off', () => {
    expect(mail.preheader).toMatch(/^1\. Сроки\. [^:.]+: 3 <года>\. [^:.]+: 5 лет & больше, [^.]+\.$/);
    expect(mail.preheader).toContain(dictionaryOf(locale).version.unlessWithdrawn);
    expect(mail.html.indexOf('5 лет &amp; больше')).toBeLessThan(mail.html.indexOf('<table'));
  });

  it('says all that a good notice says, in HTML and in text', () => {
    for (const part of [mail.html, mail.text]) {
      for (const words of [
        'AutoMaster',
        TITLES[locale],
        '2027',
        '2025',
        'privacy@automaster.kz',
        '+7 708 800-88-07',
        '0123456789abcdef',
        `https://automaster.kz/${locale}/privacy/2027-03-01/`,
        `https://automaster.kz/${locale}/privacy/`,
        'compare/2025-12-15..2027-03-01/',
        'history/',
        '.pdf',
        'automaster.kz',
      ])
        expect(part, words).toContain(words); // prettier-ignore
    }
    expect(mail.text).toContain('3 <года>');
    expect(mail.html).toContain('3 &lt;года&gt;');
    expect(mail.text).not.toMatch(/&amp;|&lt;|<p|\{\{/);
  });

  it('shows every link as the address it leads to, on the site itself', () => {
    for (const [, href, shown] of mail.html.matchAll(/<a [^>]*href="(https?:[^"]*)"[^>]*>([^<]*)<\/a>/g)) {
      expect(shown).toBe(href);
      expect(new URL(href!).host).toBe('automaster.kz');
    }
  });

  it('is small and holds no image, script, form, attachment or tracking', () => {
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100 * 1024);
    expect(mail.html).not.toMatch(/<img|<script|<form|<iframe|<link|url\(|utm_/);
  });
});

describe('what is said follows from the version', () => {
  it.each([
    [
      'upcoming',
      version('2027-03-01'),
      '2026-11-23',
      /Она заменит редакцию от 15 декабря 2025 года, которая действует до этого дня/,
    ],
    ['in-force', version('2027-03-01'), '2027-03-01', /Она заменила редакцию от 15 декабря 2025 года/],
    [
      'withdrawn',
      version('2027-03-01', {}, { withdrawn: '2026-12-01' }),
      '2026-12-01',
      /не состоится: новая редакция отозвана 1 декабря 2026 года/,
    ],
    [
      'in-force',
      version('2027-03-01', {}, { corrections: [{ date: '2027-04-01', note: 'Опечатка в адресе' }] }),
      '2027-04-01',
      /Исправление от 1 апреля 2027 года: Опечатка в адресе\..*Эта редакция действует с 1 марта 2027 года\./,
    ],
  ] as const)('%s', (state, next, asOf, words) => {
    const of = notice(next, 'ru', asOf);
    expect(of.state).toBe(state);
    expect(mailOf(of).text).toMatch(words);
  });

  it.each([
    [['recipient'], true, 'review'],
    [['purpose'], false, 'review'],
    [['purpose', 'new-consent'], true, 'consent'],
    [['new-consent'], false, 'consent'],
    [['rights'], true, 'review'],
    [[], null, 'review'],
    [['typo'], false, 'none'],
  ] as const)('kinds %j, material %s: %s', (kinds, material, action) => {
    const next = version('2027-03-01', { kinds, material });
    expect(actionOf(next)).toBe(action);
    for (const locale of LOCALES) {
      const { text } = mailOf(notice(next, locale));
      const saysNothing =
        /Делать ничего не нужно|There is nothing you need to do|Ештеңе істеудің қажеті жоқ/.test(text);
      expect(saysNothing).toBe(action === 'none');
    }
  });

  it('says that a sample is one, in every form', () => {
    const of = notice(version('2027-03-01', {}, { sample: true }));
    const mail = mailOf(of);
    for (const part of [mail.html, mail.text, mail.short, calendarOf(of, TEMPLATES)])
      expect(part).toContain('Образец');
  });

  it.each([
    ['+7 708 800-88-07', 'href="tel:+77088008807"'],
    ['8 (727) 250-05-05', 'href="tel:+77272500505"'],
    ['8 800 080 77 77', 'href="tel:+78000807777"'],
    ['8 (727) 250-05-05, қос. 123', 'href="tel:+77272500505;ext=123"'],
  ])('links the telephone «%s» where it leads', (phone, link) => {
    const contacts = { ...ORGANISATION.contacts, phone };
    const of = notice(undefined, 'kk', '2026-11-23', { organisation: { ...ORGANISATION, contacts } });
    expect(mailOf(of).html).toContain(link);
    expect(mailOf(of).text).toContain(phone);
    // The data say more only where the number does not say its country.
    expect(of.contact.country).toBe(phone.startsWith('+') ? undefined : 'KZ');
  });

  it('shows a telephone that leads nowhere without a link', () => {
    const contacts = { ...ORGANISATION.contacts, phone: '8 (727) 250-05-05, 250-05-06' };
    const { html } = mailOf(
      notice(undefined, 'ru', '2026-11-23', { organisation: { ...ORGANISATION, contacts } }),
    );
    expect(html).toContain('8 (727) 250-05-05, 250-05-06');
    expect(html).not.toContain('tel:');
  });

  it('can stand in two languages in one mail', () => {
    const mail = composeMail([notice(undefined, 'kk'), notice(undefined, 'ru')], TEMPLATES);
    expect(mail.subject).toContain(TITLES.kk);
    expect(mail.html.indexOf('lang="kk" class')).toBeLessThan(mail.html.indexOf('lang="ru" class'));
    expect(mail.text).toContain(TITLES.ru);
  });

  it('is read from right to left where its words are', () => {
    const { html } = composeMail([{ ...notice(), locale: 'ar' }, notice(undefined, 'ru')], TEMPLATES);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    const parts = [
      ...html.matchAll(/<td lang="(\w+)"( dir="\w+")? class="ink" style="[^"]*text-align:(\w+)/g),
    ];
    expect(parts.map((part) => part.slice(1))).toEqual([
      ['ar', ' dir="rtl"', 'right'],
      ['ru', ' dir="ltr"', 'left'],
    ]);
    expect(composeMail([notice()], TEMPLATES).html).not.toMatch(/dir=|:right/);
  });
});

describe('mail programs', () => {
  /** What some program does not support, each with why the mail is right without it. */
  const REVIEWED: Readonly<Record<string, string>> = {
    '@media': 'only brings the dark colours; the light ones are inline',
    'color-scheme meta tag': 'only allows the dark colours',
    '<style> element': 'stands in the head, first, and holds only the dark colours',
    '<body> element': 'its colour stands on the outer table too',
    'role attribute': 'tables read as tables then, every cell still in order',
    'display:none': 'the preheader shows as the first line: the most important change',
    display: 'only `none` is used, on the preheader, which holds no table',
    overflow: 'only `hidden`, on the preheader',
    'max-height property': 'only on the preheader',
    'overflow-wrap': 'beside word-break: one of the two is known',
    'word-break': 'beside overflow-wrap: one of the two is known, or the window is wide',
    'max-width': 'the mail is as wide as the window then',
    margin: 'no negative one is used, none on spans',
    padding: 'carried by table cells; elsewhere it only sets lines apart',
    border: 'on table cells, thinner than 8 pixels; elsewhere only a rule',
    background: 'only background-color is used',
    'width attribute': 'no image has one',
    'font-size': 'in pixels only',
    'line-height': 'in pixels, where a difference is one of air',
    'text-align': 'only `left`',
    'align attribute': 'only `center`, on a cell',
  };

  it.each(['gmail.*', 'outlook.*', 'apple-mail.*', 'mail-ru.*'] as const)(
    '%s shows it as published support tables say',
    (client) => {
      const { issues } = caniemail({
        clients: [client],
        html: mailOf(notice(version('2027-03-01', {}, { sample: true }))).html,
      });
      const found = new Set(
        [...issues.errors.values(), ...issues.warnings.values()].flat().map((issue) => issue.title),
      );
      expect([...found].filter((title) => !(title in REVIEWED))).toEqual([]);
    },
  );
});

describe('the .eml', () => {
  it.each(LOCALES)('reads back equal in another MIME parser (%s)', async (locale) => {
    const of = notice(undefined, locale);
    const mail = mailOf(of);
    const eml = await emlOf([of], mail);
    const parsed = await PostalMime.parse(eml);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.from).toMatchObject({ name: 'AutoMaster', address: 'privacy@automaster.kz' });
    expect(parsed.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.text.trimEnd());
    expect(parsed.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(mail.html.trimEnd());
    expect(parsed.attachments).toEqual([]);
    const header = (name: string) => parsed.headers.find(({ key }) => key === name)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('content-language')).toBe(locale);
    expect(parsed.messageId).toBe(`<privacy.2027-03-01.upcoming.${locale}@automaster.kz>`);
  });

  it('is ASCII, folded, and the same bytes every time', async () => {
    const of = notice();
    const eml = (await emlOf([of], mailOf(of))).toString('latin1');
    expect([...eml].filter((sign) => !/[ -~\r\n\t]/.test(sign))).toEqual([]);
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
    expect((await emlOf([of], mailOf(of))).toString('latin1')).toBe(eml);
  });

  it('lets no name or title add a header', async () => {
    const evil = 'x\r\nBcc: thief@example.org\r\n\r\nbody';
    const of = { ...notice(), title: evil, organisation: evil };
    const parsed = await PostalMime.parse(await emlOf([of], mailOf(of)));
    expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.subject).not.toContain('\n');
  });

  it('needs an address to come from', async () => {
    const of = { ...notice(), contact: { email: null, phone: null, address: null } };
    await expect(emlOf([of], mailOf(notice()))).rejects.toThrow('contacts.email');
  });
});

describe('merge fields', () => {
  const greeting = withWords('ru', (text) =>
    text.replace('why: "', 'why: "Здравствуйте, {{ recipient.name }}! '),
  );

  it.each([
    ['mailchimp', '*|FNAME|*'],
    ['sendgrid', '{{first_name}}'],
    ['unisender', '{{Name}}'],
  ])('%s writes %s', (service, token) => {
    const mail = mailOf(notice(), greeting, service);
    expect(mail.text).toContain(`Здравствуйте, ${token}!`);
    expect(mail.html).toContain(`Здравствуйте, ${token}!`);
  });

  it('are none at all by default, and an unfilled one is refused with its file', () => {
    expect(mailOf(notice()).html).not.toMatch(/\*\||\{\{/);
    expect(() => mailOf(notice(), greeting)).toThrow(
      /templates\/email\/ru\.yaml: undefined variable: recipient\.name/,
    );
    expect(() => mailOf(notice(), TEMPLATES, 'pigeon')).toThrow(
      /knows no mail service `pigeon`, expected none or one of mailchimp, sendgrid, unisender/,
    );
  });
});

describe('templates', () => {
  it.each([
    [
      'a name that is not there',
      (text: string) => text.replace('{{ title }}', '{{ titel }}'),
      /ru\.yaml: undefined variable: titel/,
    ],
    [
      'a filter that is not there',
      (text: string) => text.replace('{{ title }}', '{{ title | shout }}'),
      /ru\.yaml: undefined filter: shout/,
    ],
    [
      'a sentence that nobody asks for',
      (text: string) => `${text}hwo: x\n`,
      /ru\.yaml: ``: Unrecognized key: "hwo"/,
    ],
  ])('with %s are refused', (_, change, words) => {
    expect(() => mailOf(notice(), withWords('ru', change))).toThrow(TemplateError);
    expect(() => mailOf(notice(), withWords('ru', change))).toThrow(words);
  });

  it("of a company's own stand before the shipped ones", () => {
    const root = sandbox({
      'templates/email/ru.yaml': TEMPLATES.words.ru!.text.replace('Что изменится', 'Перемены'),
    });
    expect(mailOf(notice(), readNoticeTemplates(root)).text).toContain('Перемены');
    expect(mailOf(notice(undefined, 'en'), readNoticeTemplates(root)).text).toContain('What will change');
  });
});

describe("a company's own words", () => {
  const withdrawn = version('2027-03-01', {}, { withdrawn: '2026-12-01' });
  /** As they were written before there were sentences for every state. */
  const own = () =>
    readNoticeTemplates(
      sandbox({
        'templates/email/ru.yaml':
          'subject: { upcoming: "Скоро: {{ title }}" }\nchangesTitle: "Перемены"\nlinks: { new: "Сюда" }\nshort: "Меняется {{ title }}"\n',
      }),
    );

  it('need not be all that there are', () => {
    const { subject, text } = mailOf(notice(), own());
    expect(subject).toBe('Скоро: Политика конфиденциальности');
    expect(text).toContain('Перемены');
    expect(text).toContain('Сюда:');
    expect(text).toContain('Связаться с нами');
  });

  it('written for a change are not said of one that does not take place', () => {
    const { subject, text, short } = mailOf(notice(withdrawn, 'ru', '2026-12-01'), own());
    expect(subject).toBe('Изменение, намеченное на 01.03.2027, отменено: Политика конфиденциальности');
    expect(text).not.toMatch(/Перемены|Сюда/);
    expect(short).toContain('отменено');
  });
});

describe('the release payload', () => {
  const validate = addFormats.default(new Ajv2020({ strict: true })).compile(releaseJsonSchema());

  it('fits its schema, which refuses what does not', () => {
    const release = releaseOf(
      LOCALES.map((locale) => ({ notice: notice(undefined, locale), subject: 's', short: 't' })),
    );
    expect(validate(release), JSON.stringify(validate.errors)).toBe(true);
    expect(release).toMatchObject({
      type: 'policy.release',
      version: '2027-03-01',
      replaces: '2025-12-15',
      action: 'review',
    });
    expect(Object.keys(release.languages)).toEqual(['ru', 'kk', 'en']);
    expect(validate({ ...release, effective: 'soon' })).toBe(false);
    expect(validate({ ...release, more: 1 })).toBe(false);
  });
});
