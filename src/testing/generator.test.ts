/** From facts to documents: the one real text word for word, a shop in three languages, and facts that are wrong. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSource, problemLine, readArchive } from '../archive/index.ts';
import { LANGUAGES, languageIn, languageOf, type Spoken } from '../languages/index.ts';
import { check } from '../lint/index.ts';
import { marked, regenerated, regionsOf, withoutMarks } from '../markdown/index.ts';
import { documentText, type Facts, factChanges, type Locale, statedIn } from '../model/index.ts';
import { recordJsonSchema } from '../records/index.ts';
import { FillError, fill, MissingText } from '../template/index.ts';
import { gazette } from './gazette.ts';
import { PROJECT } from './sandbox.ts';

const example = (name: string) => {
  const root = mkdtempSync(join(tmpdir(), 'gazette-example-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(PROJECT, 'examples', name), root, { recursive: true });
  return root;
};
const factsOf = (root: string): Facts => readArchive(root).archive!.organisation.facts!;
/** The facts with labels in the language `tag`, which the shop does not write in: those that it has in English. */
const labelledIn = (facts: Facts, tag: Locale): Facts =>
  JSON.parse(JSON.stringify(facts), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value ? { [tag]: value.en, ...value } : value,
  ) as Facts;
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the one real document', () => {
  const template = readFileSync(
    join(PROJECT, 'examples/automaster/templates/policies/privacy/ru.md'),
    'utf8',
  );
  const policy = () => readArchive(example('automaster')).archive!.policies[0]!.policy;

  it('is written from its facts word for word', async () => {
    const root = example('automaster');
    const { status } = await gazette('draft', 'privacy', '--from', 'template', '--root', root);
    expect(status).toBe(0);
    const textOf = (path: string) =>
      documentText(parseSource(policy(), path, readFileSync(path, 'utf8')).document, 1);
    expect(textOf(join(root, 'policies/privacy/draft/ru.md'))).toBe(
      textOf(join(PROJECT, 'policies/privacy/2025-12-15/ru.md')),
    );
  });

  it('owes four fifths of its words to the template, and its facts are labels', () => {
    const facts = factsOf(example('automaster'));
    const filled = fill(template, facts, languageOf('ru'), policy());
    const fromTemplate = wordsIn(template.replace(/\{[{%].*?[%}]\}/gs, ' '));
    // What other branches of the template hold does not count.
    const counts = new Map<string, number>();
    for (const word of fromTemplate) counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = wordsIn(filled);
    const owed = words.filter((word) => {
      const left = counts.get(word) ?? 0;
      counts.set(word, left - 1);
      return left > 0;
    });
    expect(owed.length / words.length).toBeGreaterThanOrEqual(0.8);
    JSON.stringify(facts, (_, value: unknown) => {
      if (typeof value === 'string') expect(wordsIn(value).length, value).toBeLessThanOrEqual(12);
      return value;
    });
  });
});

describe('a quite different organisation', () => {
  it('has four documents in three languages, and check finds nothing in them', async () => {
    const root = example('shop');
    for (const policy of ['privacy', 'cookies', 'terms', 'consent']) {
      const { status, stdout, stderr } = await gazette('draft', policy, '--from', 'template', '--root', root);
      expect([status, stderr]).toEqual([0, expect.anything()]);
      for (const locale of ['ru', 'kk', 'en'])
        expect(stdout).toContain(`policies/${policy}/draft/${locale}.md`);
    }
    const { archive } = readArchive(root);
    const found = check(archive!, '2026-11-23').problems.map(problemLine);
    expect(found.filter((line) => !line.includes('archive/empty'))).toEqual([]);
  });

  it('reads as a person would write it', () => {
    const facts = factsOf(example('shop'));
    const text = (kind: string, locale: Spoken) =>
      fill(
        readFileSync(join(PROJECT, `src/languages/${locale}/policies/${kind}.md`), 'utf8'),
        facts,
        languageOf(locale),
        { authoritative: 'ru' },
      );
    expect(text('privacy', 'ru')).toContain(
      '| Контакты | 3 года с момента последнего обращения или до отзыва согласия, если он раньше |',
    );
    expect(text('privacy', 'ru')).toContain('| Посещения сайта | 6 месяцев с момента получения данных |');
    expect(text('privacy', 'ru')).toContain('не позднее 15 дней с получения запроса');
    expect(text('privacy', 'kk')).toContain('| Тапсырыстар | тапсырыс орындалған күннен бастап 5 жыл |');
    expect(text('privacy', 'en')).toContain(
      '| Delivery | 1 year from the day on which the order was fulfilled |',
    );
    expect(text('cookies', 'ru')).toContain(
      '| visit | Считает посещения | Статистика | 6 месяцев | analytics.example | да |',
    );
  });

  it.each(LANGUAGES)(
    'is told in $tag which text applies, whatever language that is in',
    ({ tag, policies }) => {
      const facts = labelledIn(factsOf(example('shop')), tag);
      for (const kind of policies)
        for (const { tag: authoritative } of LANGUAGES) {
          const template = readFileSync(join(PROJECT, `src/languages/${tag}/policies/${kind}.md`), 'utf8');
          const text = fill(template, facts, languageOf(tag), { authoritative });
          const said = LANGUAGES.filter((other) =>
            new RegExp(`(?<!\\p{L})${languageIn(tag, other.tag)}(?!\\p{L})`, 'u').test(text),
          );
          expect(said.map((other) => other.tag)).toEqual([authoritative]);
        }
    },
  );

  it('has the emphasis of its template, whatever a fact begins and ends with', async () => {
    const root = example('shop');
    const company = join(root, 'policies/facts/company.yaml');
    writeFileSync(
      company,
      readFileSync(company, 'utf8').replace(
        'legalName: { ru: Лавка, kk: Лавка',
        'legalName: { ru: Лавка, kk: «Лавка»',
      ),
    );
    mkdirSync(join(root, 'templates/policies/privacy'), { recursive: true });
    writeFileSync(
      join(root, 'templates/policies/privacy/kk.md'),
      '---\ntitle: Құпиялылық саясаты\nstanding: informative\n---\n\n## Біз {#us}\n\nСайт **{{ controller.legal_name }}**ның меншігі, және _{{ site }}_ның.\n',
    );
    const { stderr } = await gazette('draft', 'privacy', '--from', 'template', '--root', root);
    const text = readFileSync(join(root, 'policies/privacy/draft/kk.md'), 'utf8');
    const { document } = parseSource(readArchive(root).archive!.policies[0]!.policy, 'kk.md', text);
    expect(documentText(document, 2), stderr).toContain('Сайт «Лавка»ның меншігі, және lavka.exampleның.');
    expect(text).toContain('**«Лавка»**');
  });

  it('is told which language has no template, and gets the drafts in the others', async () => {
    const root = example('shop');
    const own = join(root, 'policies/rules');
    mkdirSync(join(root, 'templates/policies/other'), { recursive: true });
    mkdirSync(own);
    writeFileSync(join(own, 'policy.yaml'), 'kind: other\ntitles: { ru: Правила }\nauthoritative: ru\n');
    writeFileSync(join(root, 'templates/policies/other/ru.md'), '## О нас {#us}\n\n{{ site }}\n');
    const { status, stdout, stderr } = await gazette('draft', 'rules', '--from', 'template', '--root', root);
    expect([status, stdout]).toEqual([0, expect.stringContaining('policies/rules/draft/ru.md')]);
    for (const locale of ['kk', 'en'])
      expect(stderr).toContain(
        `templates/policies/other/${locale}.md:1:1 warning facts/template Unexpected absence of a template in \`${locale}\`, expected one here`,
      );
  });

  it('freezes the facts with the text, and publishes neither marks nor variables', async () => {
    const root = example('shop');
    for (const policy of ['cookies', 'privacy'])
      await gazette('draft', policy, '--from', 'template', '--root', root);
    const call = [
      '--effective',
      '2026-12-20',
      '--class',
      'substantive',
      '--material',
      'no',
      '--reason',
      'The first version',
    ];
    const { stdout, stderr } = await gazette('publish', 'privacy', ...call, '--root', root);
    expect(stdout, stderr).toContain('published');
    const folder = join(root, 'policies/privacy/2026-12-20');
    const text = readFileSync(join(folder, 'ru.md'), 'utf8');
    expect(text).not.toMatch(/generated|\{\{|\{%/);
    expect(readFileSync(join(folder, 'facts.yaml'), 'utf8')).toContain('tradeName');
    expect(readArchive(root).archive!.ledger.events[0]).toMatchObject({
      facts: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await gazette('verify', root)).status).toBe(0);
    await gazette('build', '--no-pdf', '--as-of', '2026-12-20', '--root', root);
    const page = (locale: string) =>
      readFileSync(join(root, `dist/${locale}/privacy/index.html`), 'utf8')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    expect(page('ru')).toContain(
      'Доставка адрес, удобное время Продажа и доставка 1 год с момента исполнения заказа Курьерская служба',
    );
    expect(page('kk')).toContain('оны тіл иесінің растауы күтілуде');
    // Its facts are shown, and their digest is in the ledger.
    const verified = await gazette('verify', join(root, 'dist'), '--as-of', '2026-12-20');
    expect(verified.status, verified.stderr).toBe(0);
  });
});

describe('facts are text, and templates are strict', () => {
  const facts = (): Facts => factsOf(example('shop'));
  const named = (name: string): Facts => {
    const all = facts();
    return { ...all, controller: { ...all.controller, tradeName: { ru: name, kk: name, en: name } } };
  };
  const policy = { authoritative: 'en' } as const;

  it.each([
    '**X** and _y_',
    '[click](javascript:alert(1))',
    '<script>alert(1)</script>',
    '# heading',
    '{{ site }} {% raw %}',
    'a | b',
    '`code` ~~gone~~',
    '1. one',
    '![x](//evil.example/p.png)',
    'x {#anchor}',
    '[//]: # (generated a 0000000000000000)',
    'line\n\n## Injected {#injected}',
    '&lt;b&gt; &amp; \\',
  ])('%j stands in the text as it is', (name) => {
    const filled = fill(
      '## A {#a}\n\nWe are {{ controller.trade_name }}!\n\n| H |\n| --- |\n| {{ controller.trade_name }} |\n',
      named(name),
      languageOf('en'),
      policy,
    );
    const { document } = parseSource({ numbering: 'none' } as never, 'x', filled);
    const words = name.replace(/\s+/g, ' ').trim();
    expect(documentText(document, 1)).toBe(`A\nWe are ${words}!\nH\n${words}\n`.normalize('NFC'));
    expect(document.blocks.filter(({ type }) => type === 'heading')).toHaveLength(1);
  });

  it.each([
    ['Hello\n\n{{ controller.trade_nam }}', 3, 4, /Unexpected name `controller\.trade_nam`/],
    ['{{ sitee }}', 1, 4, /Unexpected name `sitee`, expected one of the facts/],
    ['{{ site | shout }}', 1, 1, /Unexpected filter `shout`/],
    ['a {{ controller.registration }}', 1, 3, /fact that there is none of/],
    ['{{ categories }}', 1, 1, /Unexpected list, expected one value/],
    ['{% if site %}x', 1, 1, /not closed/],
    ['{% for x in categories %}{{ x.nme }}{% endfor %}', 1, 29, /Unexpected name `x\.nme`/],
  ])('%j is an error at %i:%i', (template, line, column, words) => {
    try {
      fill(template, facts(), languageOf('en'), policy);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(FillError);
      const found = error as FillError;
      expect([found.line, found.message]).toEqual([line, expect.stringMatching(words)]);
      expect(Math.abs(found.column - column)).toBeLessThanOrEqual(4);
    }
  });

  it.each([
    ['8 (727) 250-05-05', 'tel:+77272500505'],
    ['8 800 080 77 77', 'tel:+78000807777'],
    ['+7 727 250-05-05 доб. 123', 'tel:+77272500505;ext=123'],
    ['1414', 'no link'],
  ])('links the telephone «%s» where it leads', (phone, link) => {
    const all = facts();
    const dialled = { ...all, contacts: { ...all.contacts, phone } };
    const asked = '{% if contacts.phone_link %}{{ contacts.phone_link }}{% else %}no link{% endif %}';
    expect(fill(asked, dialled, languageOf('kk'), policy).trim()).toBe(link);
  });

  it('names every fact that has no text in a language', () => {
    const all = facts();
    const without = { ...all, service: { ru: 'x' }, law: { ...all.law, courts: { ru: 'x' } } };
    expect(() => fill('x', without, languageOf('kk'), policy)).toThrow(MissingText);
    expect(() => fill('x', without, languageOf('kk'), policy)).toThrow(/`kk` of `law\.courts`, `service`/);
  });

  it.each([
    ['ru', 'P1Y', '1 год', '1 года'],
    ['ru', 'P3Y', '3 года', '3 лет'],
    ['ru', 'P21Y', '21 год', '21 года'],
    ['ru', 'P5Y', '5 лет', '5 лет'],
    ['ru', 'P2W', '2 недели', '2 недель'],
    ['ru', 'P11D', '11 дней', '11 дней'],
    ['en', 'P1M', '1 month', '1 month'],
    ['kk', 'P3Y', '3 жыл', '3 жыл'],
  ] as const)('%s %s is «%s», after a preposition «%s»', (locale, period, nominative, genitive) => {
    expect([
      languageOf(locale).template.period(period),
      languageOf(locale).template.periodGenitive(period),
    ]).toEqual([nominative, genitive]);
  });
});

describe('a draft written again', () => {
  const filled = (retention: string) =>
    `---\ntitle: P\n---\n\n## Data {#data}\n\n- name\n\n## Retention {#retention}\n\n${retention}\n`;

  it('keeps the lawyer’s words and follows the facts', () => {
    const draft = marked(filled('3 years')).replace(
      '[//]: # (end data)',
      '[//]: # (end data)\n\nA sentence of the lawyer.',
    );
    const { text, kept } = regenerated(draft, filled('5 years'));
    expect(kept).toEqual([]);
    expect(withoutMarks(text)).toBe(
      '---\ntitle: P\n---\n\n## Data {#data}\n\n- name\n\nA sentence of the lawyer.\n\n## Retention {#retention}\n\n5 years\n',
    );
    expect(regenerated(text, filled('5 years')).text).toBe(text);
  });

  it('never overwrites a section that somebody changed', () => {
    const draft = marked(filled('3 years')).replace('3 years', '4 years, as agreed');
    const { text, kept } = regenerated(draft, filled('5 years'));
    expect(kept.map(({ id }) => id)).toEqual(['retention']);
    expect(text).toContain('4 years, as agreed');
    expect(text).not.toContain('5 years');
  });

  it('puts a new section after the one before it, and takes away what the template no longer has', () => {
    const draft = marked(filled('3 years'));
    const more = filled('3 years').replace('## Retention', '## Rights {#rights}\n\n- access\n\n## Retention');
    expect(regionsOf(regenerated(draft, more).text).map(({ id }) => id)).toEqual([
      'data',
      'rights',
      'retention',
    ]);
    expect(
      regionsOf(regenerated(draft, filled('x').replace(/## Data[\s\S]*?(?=## Ret)/, '')).text).map(
        ({ id }) => id,
      ),
    ).toEqual(['retention']);
  });

  it('shows what changed on the command line, and reports a section that stays', async () => {
    const root = example('shop');
    await gazette('draft', 'privacy', '--from', 'template', '--root', root);
    const draft = join(root, 'policies/privacy/draft/ru.md');
    writeFileSync(draft, readFileSync(draft, 'utf8').replace('Шифрование при передаче', 'Шифрование всегда'));
    const data = join(root, 'policies/facts/data.yaml');
    writeFileSync(data, readFileSync(data, 'utf8').replace('period: P5Y', 'period: P7Y'));
    const { stderr, status } = await gazette('draft', 'privacy', '--from', 'template', '--root', root);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /draft\/ru\.md:\d+:1 warning consistency\/text-vs-facts .*`#security`, changed by hand: they are kept/,
    );
    expect(stderr).toContain('[-5-]{+7+} лет');
    expect(readFileSync(draft, 'utf8')).toContain('Шифрование всегда');
    expect((await gazette('check', '--root', root)).stdout).toContain('error consistency/text-vs-facts');
  });
});

describe('what a change of facts means', () => {
  const base = factsOf(join(PROJECT, 'examples/shop'));

  it.each([
    [
      'a new purpose on consent',
      {
        purposes: [
          ...base.purposes,
          {
            id: 'profile',
            label: { ru: 'П', kk: 'П', en: 'P' },
            categories: ['visits'],
            bases: ['consent'],
            marketing: true,
          },
        ],
      },
      'purposes.profile',
      /6\.04/,
      true,
    ],
    [
      'a new recipient',
      {
        recipients: [
          ...(base.recipients as never[]),
          {
            id: 'cloud',
            label: { ru: 'О', kk: 'О', en: 'C' },
            name: null,
            role: 'processor',
            categories: [],
            purposes: [],
            country: 'US',
          },
        ],
      },
      'recipients.cloud',
      /6\.04; WP260/,
      false,
    ],
    [
      'a longer period',
      {
        retention: statedIn(base.retention).map((one) =>
          one.categories[0] === 'orders' ? { ...one, period: 'P9Y' } : one,
        ),
      },
      'retention.orders',
      /kept longer/,
      false,
    ],
    [
      'a shorter period',
      {
        retention: statedIn(base.retention).map((one) =>
          one.categories[0] === 'orders' ? { ...one, period: 'P1Y' } : one,
        ),
      },
      'retention.orders',
      null,
      false,
    ],
    ['another phone', { contacts: { ...base.contacts, phone: '+7 700 000-00-01' } }, 'contacts', null, false],
  ] as const)('%s', (_, change, path, material, reconsent) => {
    const changes = factChanges(base, { ...base, ...(change as unknown as Partial<Facts>) });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ path, reconsent });
    if (material === null) expect(changes[0]!.material).toBeNull();
    else expect(changes[0]!.material).toMatch(material);
  });

  it('is told to readers: the kinds that follow from the facts go into the version and its notice', async () => {
    const root = example('shop');
    const run = (...args: string[]) => gazette(...args, '--root', root);
    for (const policy of ['cookies', 'privacy']) await run('draft', policy, '--from', 'template');
    await run(
      'publish',
      'privacy',
      '--effective',
      '2026-11-24',
      '--class',
      'substantive',
      '--material',
      'no',
      '--reason',
      'The first version',
    );
    const data = join(root, 'policies/facts/data.yaml');
    writeFileSync(
      data,
      readFileSync(data, 'utf8').replace(
        'recipients:\n',
        'recipients:\n  - { id: bank, label: { ru: Банк, kk: Банк, en: Bank }, role: controller, categories: [orders], purposes: [sale], country: KZ }\n',
      ),
    );
    await run('draft', 'privacy', '--from', 'template');
    writeFileSync(
      join(root, 'policies/privacy/draft/version.yaml'),
      'change:\n  summary:\n    ru: [Добавлен банк]\n    kk: [Банк қосылды]\n    en: [A bank was added]\n',
    );
    const call = [
      'publish',
      'privacy',
      '--effective',
      '2099-02-01',
      '--class',
      'substantive',
      '--reason',
      'x',
    ];
    const denied = await run(...call, '--material', 'no');
    expect([denied.status, denied.stderr]).toEqual([
      1,
      expect.stringContaining('facts/materiality-contradiction'),
    ]);
    const planned = await run(...call, '--material', 'yes', '--dry-run');
    expect(planned.stdout).toContain('facts: recipients.bank changed, named as material by Colorado');
    expect((await run(...call, '--material', 'yes')).stdout).toContain('2099-02-01 published');
    expect(readFileSync(join(root, 'policies/privacy/2099-02-01/version.yaml'), 'utf8')).toContain(
      '- recipient',
    );
    const notice = JSON.parse(
      (await run('notice', 'privacy', '2099-02-01', '--locale', 'en', '--format', 'json')).stdout,
    ) as { notices: { action: string }[] };
    // Whether consent is asked for anew is for a person to say: `new-consent` among the kinds.
    expect(notice.notices[0]!.action).toBe('review');
  });

  it('is told for the versions in force, with clauses, consent and notice', async () => {
    const root = example('shop');
    for (const policy of ['cookies', 'privacy'])
      await gazette('draft', policy, '--from', 'template', '--root', root);
    const today = new Date().toISOString().slice(0, 10);
    await gazette(
      'publish',
      'privacy',
      '--effective',
      '2026-11-24',
      '--class',
      'editorial',
      '--reason',
      'The first version',
      '--root',
      root,
    );
    const data = join(root, 'policies/facts/data.yaml');
    writeFileSync(data, readFileSync(data, 'utf8').replace('countries: [DE]', 'countries: [DE, US]'));
    const { stdout } = await gazette('impact', '--as-of', '2099-01-01', '--root', root);
    expect(today).toMatch(/^\d{4}/);
    expect(stdout).toMatch(/privacy 2026-11-24: 1 change of facts, in ru, kk, en/);
    expect(stdout).toMatch(/transfers changed: countries DE → DE, US/);
    expect(stdout).toMatch(/#recipients; named as material by WP260/);
    expect(stdout).toMatch(/14 days of notice are promised, so not in force before 2099-01-15/);

    writeFileSync(
      data,
      readFileSync(data, 'utf8').replace(/^children: .*$/m, 'children: { en: We ask for their age }'),
    );
    const both = await gazette('impact', '--as-of', '2099-01-01', '--root', root);
    expect(both.stdout).toMatch(
      /2 changes of facts[\s\S]*children changed: [^\n]*\n {4}we know of no section that states it/,
    );
  });
});

describe('facts that are wrong', () => {
  const FILE = {
    company: 'policies/facts/company.yaml',
    data: 'policies/facts/data.yaml',
    cookies: 'policies/facts/cookies.yaml',
  } as const;
  const cases: [keyof typeof FILE, string | RegExp, string, RegExp][] = [
    ['company', 'controller:', 'controler:', /company\.yaml:\d+:1 .*`controler`, expected `controller`/],
    ['company', 'tradeName:', 'tradename:', /`controller\.tradename`, expected `tradeName`/],
    ['company', 'country: KZ', 'country: kz', /`controller\.country`: Unexpected `kz`, expected a country/],
    ['company', 'country: KZ', 'country: KAZ', /expected a country such as `KZ`/],
    ['company', 'country: KZ', '', /`controller\.country`: Missing/],
    ['company', 'site: lavka.example', 'site: https://lavka.example/', /`site`: .*expected a host/],
    ['company', 'site: lavka.example', '', /`site`: Unexpected absence of this fact/],
    [
      'company',
      'email: privacy@lavka.example',
      'email: privacy',
      /`contacts\.email`: .*expected an e-mail address/,
    ],
    ['company', 'email: privacy@lavka.example', 'email: a@b', /expected an e-mail address/],
    ['company', 'email: privacy@lavka.example', '', /`contacts\.email`: Missing/],
    ['company', 'phone: +7 700 000-00-00', 'phone: 7700', /`contacts\.phone`: .*expected text/],
    [
      'company',
      'noticeDays: 14',
      'noticeDays: two weeks',
      /`changes\.noticeDays`: .*expected a whole number of days, or `none`, or `unknown`/,
    ],
    ['company', 'noticeDays: 14', 'noticeDays: -3', /`changes\.noticeDays`: Unexpected `-3`/],
    ['company', 'noticeDays: 14', 'noticeDays: 1.5', /`changes\.noticeDays`/],
    [
      'company',
      'channels: [home-page, email, last-updated]',
      'channels: [homepage]',
      /`changes\.channels\.0`: Unexpected `homepage`, expected `home-page`/,
    ],
    [
      'company',
      'channels: [home-page, email, last-updated]',
      'channels: []',
      /`changes\.channels`: Unexpected empty list/,
    ],
    [
      'company',
      'channels: [home-page, email, last-updated]',
      'channels: email',
      /`changes\.channels`: Unexpected `email`, expected a list/,
    ],
    [
      'company',
      'legalForm: { ru: ТОО, kk: ЖШС, en: LLP }',
      'legalForm: ТОО',
      /`controller\.legalForm`: Unexpected `ТОО`, expected texts by language, or `none`, or `unknown`/,
    ],
    [
      'company',
      'legalForm: { ru: ТОО, kk: ЖШС, en: LLP }',
      'legalForm: { esperanto: Kompanio }',
      /`controller\.legalForm\.esperanto`/,
    ],
    [
      'company',
      'legalForm: { ru: ТОО, kk: ЖШС, en: LLP }',
      'legalForm: {}',
      /expected at least one language|expected texts by language/,
    ],
    ['company', 'legalForm: { ru: ТОО, kk: ЖШС, en: LLP }', 'legalForm: { ru: "" }', /Unexpected empty text/],
    ['company', '  governing:', '  govening:', /`law\.govening`, expected `governing`/],
    ['company', 'law:\n', 'law: none\nlawx:\n', /`law`: Unexpected `none`/],
    ['company', 'registration: none', 'registration: 123', /`controller\.registration`: .*expected text/],
    ['data', 'type: consent', 'type: consen', /`bases\.0\.type`: Unexpected `consen`, expected `consent`/],
    ['data', 'type: contract', 'type: agreement', /expected one of `consent`, `contract`/],
    ['data', 'kind: form', 'kind: forms', /`sources\.0\.kind`: Unexpected `forms`, expected `form`/],
    ['data', 'kind: automatic', 'kind: auto', /`sources\.2\.kind`/],
    [
      'data',
      '- id: contact\n',
      '- id: Contact\n',
      /`categories\.0\.id`: Unexpected `Contact`, expected an id of small letters/,
    ],
    ['data', '- id: contact\n', '- identifier: contact\n', /`categories\.0\.identifier`/],
    [
      'data',
      '- id: delivery\n',
      '- id: contact\n',
      /Unexpected second id `contact`, expected it once in `categories`/,
    ],
    [
      'data',
      'categories: [contact, delivery, orders]\n    bases',
      'categories: [contcat, delivery, orders]\n    bases',
      /Unexpected category `contcat`, expected `contact`/,
    ],
    [
      'data',
      'bases: [contract]',
      'bases: [contracts]',
      /data\.yaml:\d+:\d+ .*Unexpected basis `contracts`, expected `contract`/,
    ],
    ['data', 'purposes: [sale]', 'purposes: [sales]', /Unexpected purpose `sales`, expected `sale`/],
    ['data', 'bases: [duty]', 'bases: duty', /`purposes\.3\.bases`: Unexpected `duty`, expected a list/],
    [
      'data',
      'marketing: true',
      'marketing: yes please',
      /`purposes\.1\.marketing`: .*expected `true` or `false`/,
    ],
    [
      'data',
      'period: P3Y',
      'period: 3 years',
      /`retention\.0\.period`: Unexpected `3 years`, expected a period such as `P3Y`/,
    ],
    ['data', 'period: P3Y', 'period: P0Y', /`retention\.0\.period`/],
    ['data', 'period: P3Y', 'period: P1Y6M', /`retention\.0\.period`/],
    [
      'data',
      'from: last-contact',
      'from: lastContact',
      /`retention\.0\.from`: Unexpected `lastContact`, expected `last-contact`/,
    ],
    [
      'data',
      'categories: [visits], period',
      'categories: [], period',
      /`retention\.3\.categories`: Unexpected empty list/,
    ],
    [
      'data',
      'categories: [visits], period',
      'categories: [visit], period',
      /Unexpected category `visit`, expected `visits`/,
    ],
    ['data', 'answerDays: 15', 'answerDays: soon', /`rights\.answerDays`: .*expected a whole number of days/],
    ['data', 'erasure', 'delete', /`rights\.granted\.2`: Unexpected `delete`/],
    ['data', 'automatedDecisions: none', 'automatedDecisions: no', /`automatedDecisions`/],
    ['data', 'countries: [DE]', 'countries: []', /`transfers\.countries`: Unexpected empty list/],
    [
      'data',
      'countries: [DE]',
      'countries: [Germany]',
      /`transfers\.countries\.0`: Unexpected `Germany`, expected a country/,
    ],
    [
      'data',
      'role: processor',
      'role: procesor',
      /`recipients\.0\.role`: Unexpected `procesor`, expected `processor`/,
    ],
    [
      'data',
      'storageCountry: KZ',
      'storageCountry: at home',
      /`storageCountry`: Unexpected `at home`, expected a country such as `KZ`/,
    ],
    [
      'data',
      'storageCountry: KZ',
      'storageCountry: KZ\nsite: other.example',
      /data\.yaml:\d+:1 .*Unexpected second `site`, expected it once \(it stands in policies\/facts\/company\.yaml\)/,
    ],
    ['data', 'items:\n      ru: [имя', 'items:\n      ru: имя #[', /`categories\.0\.items/],
    ['data', 'measures:\n', 'measures: [x\n', /Unexpected YAML/],
    ['cookies', 'category: necessary', 'category: needed', /`cookies\.0\.category`/],
    [
      'cookies',
      'duration: P7D',
      'duration: a week',
      /`cookies\.0\.duration`: Unexpected `a week`, expected a period/,
    ],
    ['cookies', 'thirdParty: true', 'thirdparty: true', /`cookies\.2\.thirdparty`, expected `thirdParty`/],
    [
      'cookies',
      '- id: language',
      '- id: basket',
      /Unexpected second id `basket`, expected it once in `cookies`/,
    ],
    [
      'cookies',
      /cookies:[\s\S]*/,
      'cookies: some\n',
      /`cookies`: Unexpected `some`, expected a list of cookies, or `none`, or `unknown`/,
    ],
  ];

  it('come in more than fifty kinds', () => expect(cases.length).toBeGreaterThan(50));

  it.each(cases)('%s: %s → %j', (file, from, to, expected) => {
    const root = example('shop');
    const path = join(root, FILE[file]);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    const lines = readArchive(root)
      .problems.map(problemLine)
      .filter((line) => !line.includes('archive/empty'));
    expect(lines.join('\n')).toMatch(expected);
    expect(lines.every((line) => /^policies\/[\w/]+\.yaml:\d+:\d+ error /.test(line))).toBe(true);
  });

  it('are completed and checked in editors by a schema that is made from the one definition', () => {
    expect(JSON.parse(readFileSync(join(PROJECT, 'docs/schemas/facts.schema.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(recordJsonSchema('facts'))),
    );
  });
});
