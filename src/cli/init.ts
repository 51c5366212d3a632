/** A new organisation from a dozen answers: what is asked, and the files that follow from the answers. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { isTimeZone, LOCALES, type Locale, type Localised } from '../model/index.ts';

const words = z.string().trim().min(1);

export const ANSWERS = z.strictObject({
  name: words,
  legalForm: words.nullable().default(null),
  site: z.string().regex(/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u, 'expected a host such as `example.org`'),
  email: z.string().regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, 'expected an e-mail address'),
  phone: words.nullable().default(null),
  country: z.string().regex(/^[A-Z]{2}$/, 'expected a country such as `KZ`'),
  timeZone: z.string().refine(isTimeZone, 'expected a time zone such as `Asia/Almaty`'),
  languages: z.array(z.enum(LOCALES)).min(1),
  authoritative: z.enum(LOCALES),
  orders: z.boolean().default(false),
  newsletter: z.boolean().default(false),
  analytics: z.boolean().default(false),
  noticeDays: z.int().min(0).default(30),
});
export type Answers = z.output<typeof ANSWERS>;

type Question = readonly [
  key: keyof Answers,
  text: Localised & Record<Locale, string>,
  kind: 'words' | 'yes' | 'languages',
  initial: string,
];

/** In the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  [
    'name',
    { ru: 'Как называется компания?', kk: 'Компания қалай аталады?', en: 'What is the company called?' },
    'words',
    '',
  ],
  [
    'legalForm',
    {
      ru: 'Организационно-правовая форма (ТОО, АО, ИП)? Пусто, если неизвестно',
      kk: 'Ұйымдық-құқықтық нысаны (ЖШС, АҚ, ЖК)? Белгісіз болса, бос қалдырыңыз',
      en: 'Legal form (LLP, JSC)? Empty if unknown',
    },
    'words',
    '',
  ],
  [
    'site',
    {
      ru: 'Адрес сайта (example.org)?',
      kk: 'Сайт мекенжайы (example.org)?',
      en: 'Address of the site (example.org)?',
    },
    'words',
    '',
  ],
  [
    'email',
    {
      ru: 'Электронная почта для вопросов о данных?',
      kk: 'Деректер туралы сұрақтарға арналған электрондық пошта?',
      en: 'E-mail address for questions on data?',
    },
    'words',
    '',
  ],
  [
    'phone',
    { ru: 'Телефон? Пусто, если нет', kk: 'Телефон? Жоқ болса, бос қалдырыңыз', en: 'Phone? Empty if none' },
    'words',
    '',
  ],
  ['country', { ru: 'Страна (KZ)?', kk: 'Ел (KZ)?', en: 'Country (KZ)?' }, 'words', 'KZ'],
  ['timeZone', { ru: 'Часовой пояс?', kk: 'Уақыт белдеуі?', en: 'Time zone?' }, 'words', 'Asia/Almaty'],
  [
    'languages',
    {
      ru: 'Языки документов (ru, kk, en)?',
      kk: 'Құжаттардың тілдері (ru, kk, en)?',
      en: 'Languages of the documents (ru, kk, en)?',
    },
    'languages',
    'ru, kk, en',
  ],
  [
    'authoritative',
    { ru: 'Какой язык основной?', kk: 'Негізгі тіл қайсы?', en: 'Which language is authoritative?' },
    'words',
    'ru',
  ],
  [
    'orders',
    {
      ru: 'Принимаете ли вы на сайте заявки или заказы?',
      kk: 'Сайтта өтінім немесе тапсырыс қабылдайсыз ба?',
      en: 'Do you take requests or orders on the site?',
    },
    'yes',
    '',
  ],
  [
    'newsletter',
    {
      ru: 'Отправляете ли рекламные письма?',
      kk: 'Жарнамалық хаттар жібересіз бе?',
      en: 'Do you send advertising letters?',
    },
    'yes',
    '',
  ],
  [
    'analytics',
    {
      ru: 'Есть ли на сайте веб-аналитика?',
      kk: 'Сайтта веб-аналитика бар ма?',
      en: 'Does the site use web analytics?',
    },
    'yes',
    '',
  ],
  [
    'noticeDays',
    {
      ru: 'За сколько дней предупреждать об изменениях?',
      kk: 'Өзгерістер туралы неше күн бұрын ескерту керек?',
      en: 'How many days ahead are changes announced?',
    },
    'words',
    '30',
  ],
];

const L = (ru: string, kk: string, en: string): Record<Locale, string> => ({ ru, kk, en });

const KEPT = L(
  'Прежние редакции остаются в архиве',
  'Бұрынғы редакциялар мұрағатта қалады',
  'Earlier versions stay in the archive',
);

/** What the shipped templates promise, in the words in which they do. */
const PROMISES: Readonly<Record<string, readonly (readonly [string, Record<Locale, string>])[]>> = {
  privacy: [
    [
      'home-page-banner',
      L(
        'уведомлением на главной странице Сайта',
        'Сайттың басты бетіндегі хабарламамен',
        'by a notice on the home page of the Site',
      ),
    ],
    ['email', L('письмом на ваш email', 'email мекенжайыңызға хатпен', 'by a letter to your email')],
    [
      'last-updated',
      L(
        'обновлением даты «Последнее обновление»',
        '«Соңғы жаңарту» жаңарту күнін өзгертумен',
        'by updating the “Last updated” date',
      ),
    ],
    [
      'archive',
      L(
        'Все прежние редакции остаются в архиве',
        'Барлық бұрынғы редакциялар мұрағатта қалады',
        'All earlier versions stay in the archive',
      ),
    ],
  ],
  cookies: [['archive', KEPT]],
  terms: [['archive', KEPT]],
};

/** The files of the new root. What nobody was asked is `unknown`, for `check` to name. */
export function filesFor(answers: Answers): Record<string, string> {
  const { languages, authoritative } = answers;
  const pick = <T>(value: Record<Locale, T>) =>
    Object.fromEntries(languages.map((locale) => [locale, value[locale]]));
  const same = (text: string) => pick(L(text, text, text));
  const contact = {
    id: 'contact',
    label: pick(L('Контакты', 'Байланыс мәліметтері', 'Contacts')),
    items: pick({
      ru: ['имя', 'телефон', 'адрес электронной почты'],
      kk: ['аты', 'телефоны', 'электрондық пошта мекенжайы'],
      en: ['name', 'phone', 'e-mail address'],
    }),
  };
  const orders = {
    id: 'orders',
    label: pick(L('Заявки и заказы', 'Өтінімдер мен тапсырыстар', 'Requests and orders')),
    items: pick({ ru: ['содержание', 'дата'], kk: ['мазмұны', 'күні'], en: ['contents', 'date'] }),
  };
  const visits = {
    id: 'visits',
    label: pick(L('Посещения сайта', 'Сайтқа кірулер', 'Visits to the site')),
    items: pick({
      ru: ['IP-адрес', 'браузер', 'просмотренные страницы'],
      kk: ['IP-мекенжай', 'браузер', 'қаралған беттер'],
      en: ['IP address', 'browser', 'pages seen'],
    }),
  };
  const consent = { id: 'consent', type: 'consent', label: pick(L('Согласие', 'Келісім', 'Consent')) };
  const contract = { id: 'contract', type: 'contract', label: pick(L('Договор', 'Шарт', 'Contract')) };
  const needsConsent = answers.newsletter || answers.analytics || !answers.orders;
  const facts = {
    controller: {
      tradeName: same(answers.name),
      legalName: answers.legalForm ? same(answers.name) : 'unknown',
      legalForm: answers.legalForm ? same(answers.legalForm) : 'unknown',
      registration: 'unknown',
      country: answers.country,
    },
    site: answers.site,
    contacts: { email: answers.email, phone: answers.phone ?? 'none', responsiblePerson: 'unknown' },
    categories: [contact, ...(answers.orders ? [orders] : []), ...(answers.analytics ? [visits] : [])],
    sources: [
      {
        id: 'forms',
        kind: 'form',
        label: pick(
          L(
            'Вы заполняете форму на Сайте',
            'Сіз Сайттағы нысанды толтырасыз',
            'You fill in a form on the Site',
          ),
        ),
        categories: ['contact', ...(answers.orders ? ['orders'] : [])],
      },
      ...(answers.analytics
        ? [
            {
              id: 'visits',
              kind: 'automatic',
              label: pick(
                L('Вы открываете страницы Сайта', 'Сіз Сайт беттерін ашасыз', 'You open pages of the Site'),
              ),
              categories: ['visits'],
            },
          ]
        : []),
    ],
    bases: [...(needsConsent ? [consent] : []), ...(answers.orders ? [contract] : [])],
    purposes: [
      {
        id: 'answers',
        label: pick(L('Ответы на вопросы', 'Сұрақтарға жауап беру', 'Answering questions')),
        categories: ['contact'],
        bases: [answers.orders ? 'contract' : 'consent'],
      },
      ...(answers.orders
        ? [
            {
              id: 'orders',
              label: pick(L('Выполнение заказов', 'Тапсырыстарды орындау', 'Fulfilling orders')),
              categories: ['contact', 'orders'],
              bases: ['contract'],
            },
          ]
        : []),
      ...(answers.newsletter
        ? [
            {
              id: 'newsletter',
              label: pick(L('Письма о новинках', 'Жаңалықтар туралы хаттар', 'Letters on new things')),
              categories: ['contact'],
              bases: ['consent'],
              marketing: true,
            },
          ]
        : []),
      ...(answers.analytics
        ? [
            {
              id: 'statistics',
              label: pick(L('Статистика посещений', 'Кіру статистикасы', 'Statistics of visits')),
              categories: ['visits'],
              bases: ['consent'],
            },
          ]
        : []),
    ],
    recipients: 'unknown',
    transfers: 'unknown',
    storageCountry: 'unknown',
    measures: [
      {
        id: 'tls',
        type: 'technical',
        label: pick(L('Шифрование при передаче', 'Беру кезінде шифрлау', 'Encryption in transit')),
      },
    ],
    retention: [
      { categories: ['contact'], period: 'P3Y', from: 'last-contact', untilConsentWithdrawn: needsConsent },
      ...(answers.orders ? [{ categories: ['orders'], period: 'P5Y', from: 'order' }] : []),
      ...(answers.analytics ? [{ categories: ['visits'], period: 'P1Y', from: 'collection' }] : []),
    ],
    rights: {
      granted: [
        'access',
        'rectification',
        'erasure',
        'restriction',
        ...(needsConsent ? ['withdraw-consent'] : []),
      ],
      answerDays: 15,
      authority: 'unknown',
    },
    automatedDecisions: 'unknown',
    children: 'unknown',
    cookies: 'unknown',
    changes: { channels: ['home-page', 'email', 'last-updated'], noticeDays: answers.noticeDays },
    law:
      answers.country === 'KZ'
        ? {
            governing: pick(
              L(
                'право Республики Казахстан',
                'Қазақстан Республикасының құқығы',
                'the law of the Republic of Kazakhstan',
              ),
            ),
            courts: pick(
              L(
                'суд Республики Казахстан',
                'Қазақстан Республикасының соты',
                'a court of the Republic of Kazakhstan',
              ),
            ),
          }
        : { governing: same(answers.country), courts: same(answers.country) },
  };
  const organisation = {
    name: same(answers.name),
    site: `https://${answers.site}`,
    defaultLocale: authoritative,
    locales: languages,
    timeZone: answers.timeZone,
    ...(answers.country === 'KZ' ? { profiles: ['kz'] } : {}),
    contacts: { email: answers.email, ...(answers.phone ? { phone: answers.phone } : {}) },
  };
  const policy = (kind: string, titles: Record<Locale, string>) => {
    const promises = (PROMISES[kind] ?? []).map(([mechanism, quote]) => ({
      mechanism,
      quote: quote[authoritative],
    }));
    const record = {
      kind,
      titles: pick(titles),
      authoritative,
      reviewMonths: 12,
      noticePeriodDays: answers.noticeDays,
    };
    return stringify(promises.length > 0 ? { ...record, promises } : record);
  };
  return {
    'policies/organisation.yaml': `# The organisation whose policies these are.\n${stringify(organisation)}`,
    'policies/facts/facts.yaml': `# What the company states about its handling of data. Read every line: \`unknown\` is for you to find out.\n${stringify(facts, { lineWidth: 110 })}`,
    'policies/privacy/policy.yaml': policy(
      'privacy',
      L('Политика конфиденциальности', 'Құпиялылық саясаты', 'Privacy policy'),
    ),
    'policies/cookies/policy.yaml': policy(
      'cookies',
      L('Политика использования cookie', 'Cookie файлдарын пайдалану саясаты', 'Cookie policy'),
    ),
    'policies/terms/policy.yaml': policy(
      'terms',
      L('Условия пользования сайтом', 'Сайтты пайдалану шарттары', 'Terms of use'),
    ),
    'policies/consent/policy.yaml': policy(
      'consent',
      L(
        'Согласие на обработку персональных данных',
        'Дербес деректерді өңдеуге келісім',
        'Consent to the processing of personal data',
      ),
    ),
    '.gitattributes':
      '# Published texts and the ledger keep their bytes whatever git is configured to do.\npolicies/** -text\n',
    '.gitignore': 'dist/\n.cache/\npolicies/.*\n',
  };
}
