/** The files of a new organisation, as they follow from the answers. What nobody said is `unknown`: nothing is invented. */
import { stringify } from 'yaml';
import type { FactChannel, Locale, Localised, PolicyKind } from '../model/index.ts';
import { FACT_KEYS, factsSchema } from '../records/index.ts';
import { schemaLine } from './editor-schema.ts';
import type { Answers } from './init-answers.ts';

const L = (ru: string, kk: string, en: string): Record<Locale, string> => ({ ru, kk, en });

/** Which template promises what, in the words in which it does. */
const CHANNEL_PROMISES: Readonly<Record<FactChannel, readonly [mechanism: string, Record<Locale, string>]>> =
  {
    'home-page': [
      'home-page-banner',
      L(
        'уведомлением на главной странице Сайта',
        'Сайттың басты бетіндегі хабарламамен',
        'by a notice on the home page of the Site',
      ),
    ],
    email: ['email', L('письмом на ваш email', 'email мекенжайыңызға хатпен', 'by a letter to your email')],
    'last-updated': [
      'last-updated',
      L(
        'обновлением даты «Последнее обновление»',
        '«Соңғы жаңарту» жаңарту күнін өзгертумен',
        'by updating the “Last updated” date',
      ),
    ],
  };
const KEPT = L(
  'Прежние редакции остаются в архиве',
  'Бұрынғы редакциялар мұрағатта қалады',
  'Earlier versions stay in the archive',
);
const ALL_KEPT = L(
  'Все прежние редакции остаются в архиве',
  'Барлық бұрынғы редакциялар мұрағатта қалады',
  'All earlier versions stay in the archive',
);
const ARCHIVE_PROMISES: Readonly<Partial<Record<PolicyKind, Record<Locale, string>>>> = {
  privacy: ALL_KEPT,
  cookies: KEPT,
  terms: KEPT,
};

/** The documents for which there are templates. */
const TITLES = {
  privacy: L('Политика конфиденциальности', 'Құпиялылық саясаты', 'Privacy policy'),
  cookies: L('Политика использования cookie', 'Cookie файлдарын пайдалану саясаты', 'Cookie policy'),
  terms: L('Условия пользования сайтом', 'Сайтты пайдалану шарттары', 'Terms of use'),
  consent: L(
    'Согласие на обработку персональных данных',
    'Дербес деректерді өңдеуге келісім',
    'Consent to the processing of personal data',
  ),
} as const;

/** The policies whose drafts are written from templates: those that are not taken in. */
export const draftedIn = ({ drafts, take }: Answers): (keyof typeof TITLES)[] =>
  drafts
    ? (Object.keys(TITLES) as (keyof typeof TITLES)[]).filter(
        (id) => !take.some(({ policy }) => policy === id),
      )
    : [];

/** The files under `policies/` for a project at `root`: path and content. */
export function filesFor(answers: Answers, root: string): Record<string, string> {
  const drafted = draftedIn(answers);
  const organisation = 'policies/organisation.yaml';
  const facts = 'policies/facts/facts.yaml';
  const policies = drafted.map((id) => {
    const path = `policies/${id}/policy.yaml`;
    return [path, `${schemaLine('policy', root, path)}${stringify(policyOf(answers, id))}`] as const;
  });
  return {
    [organisation]: `${schemaLine('organisation', root, organisation)}# The organisation whose policies these are.\n${stringify(organisationOf(answers))}`,
    ...(drafted.length === 0
      ? {}
      : {
          [facts]: `${schemaLine('facts', root, facts)}# What the company states about its handling of data. Read every line; find out what is \`unknown\`, or write \`none\`.\n${stringify(factsOf(answers), { lineWidth: 110 })}`,
        }),
    ...Object.fromEntries(policies),
  };
}

/** A value for each language of the documents. */
const pick = <T>({ languages }: Answers, value: Record<Locale, T>): Localised<T> =>
  Object.fromEntries(languages.map((locale) => [locale, value[locale]]));

/** What was said, in every language as it was said. */
const same = (answers: Answers, said: string) => pick(answers, L(said, said, said));

const isSaid = (said: string | null): said is string => said !== null && said !== 'none';

/** Words that were said, `none`, or `unknown`. */
const sameOr = (answers: Answers, said: string | null) =>
  isSaid(said) ? same(answers, said) : (said ?? 'unknown');

function organisationOf(answers: Answers) {
  const { phone, address, country } = answers;
  return {
    name: same(answers, answers.name),
    site: answers.site.url,
    defaultLocale: answers.authoritative,
    locales: answers.languages,
    timeZone: answers.timeZone,
    // Rules of Kazakhstan look at policies of Kazakhstan.
    ...(country === 'KZ' ? { profiles: ['kz'] } : {}),
    contacts: {
      email: answers.email,
      ...(isSaid(phone) ? { phone } : {}),
      ...(isSaid(address) ? { address: same(answers, address) } : {}),
    },
  };
}

function policyOf(answers: Answers, id: keyof typeof TITLES) {
  const { authoritative, channels, noticeDays } = answers;
  const kept = ARCHIVE_PROMISES[id];
  const promised = [
    ...(id === 'privacy' ? (channels ?? []).map((channel) => CHANNEL_PROMISES[channel]) : []),
    ...(kept ? [['archive', kept] as const] : []),
  ];
  return {
    kind: id,
    titles: pick(answers, TITLES[id]),
    authoritative,
    ...(typeof noticeDays === 'number' ? { noticePeriodDays: noticeDays } : {}),
    ...(promised.length > 0
      ? { promises: promised.map(([mechanism, quote]) => ({ mechanism, quote: quote[authoritative] })) }
      : {}),
  };
}

/** Every fact: what was answered, and `unknown` for what nobody was asked. */
function factsOf(answers: Answers): Record<string, unknown> {
  const answered: Readonly<Record<string, unknown>> = {
    controller: {
      tradeName: same(answers, answers.name),
      legalName: sameOr(answers, answers.legalName),
      legalForm: sameOr(answers, answers.legalForm),
      registration: answers.registration ?? 'unknown',
      country: answers.country,
    },
    site: answers.site.host,
    contacts: {
      email: answers.email,
      phone: answers.phone ?? 'unknown',
      address: sameOr(answers, answers.address),
      responsiblePerson: 'unknown',
    },
    ...handledIn(answers),
    recipients: 'unknown',
    transfers: 'unknown',
    storageCountry: 'unknown',
    measures: 'unknown',
    rights: { granted: 'unknown', answerDays: 'unknown', authority: 'unknown' },
    automatedDecisions: 'unknown',
    children: 'unknown',
    cookies: 'unknown',
    changes: { channels: answers.channels ?? 'unknown', noticeDays: answers.noticeDays ?? 'unknown' },
    law: { governing: 'unknown', courts: 'unknown' },
  };
  const open = FACT_KEYS.filter(
    (key) => !(key in answered) && factsSchema.shape[key].safeParse('unknown').success,
  );
  return { ...answered, ...Object.fromEntries(open.map((key) => [key, 'unknown'])) };
}

/** What is done on the site that takes data: each answer yes is a category of data and a purpose. */
interface Activity {
  readonly id: string;
  readonly category: Record<Locale, string>;
  readonly purpose: Record<Locale, string>;
  /** How the data come, where the answer says so. */
  readonly source: { readonly kind: string; readonly label: Record<Locale, string> } | null;
  readonly marketing?: boolean;
}

const ACTIVITIES: Readonly<Record<'orders' | 'newsletter' | 'analytics', Activity>> = {
  orders: {
    id: 'orders',
    category: L('Заявки и заказы', 'Өтінімдер мен тапсырыстар', 'Requests and orders'),
    purpose: L(
      'Выполнение заявок и заказов',
      'Өтінімдер мен тапсырыстарды орындау',
      'Fulfilling requests and orders',
    ),
    source: {
      kind: 'form',
      label: L(
        'Вы оставляете заявку или заказ на Сайте',
        'Сіз Сайтта өтінім немесе тапсырыс қалдырасыз',
        'You place a request or an order on the Site',
      ),
    },
  },
  newsletter: {
    id: 'newsletter',
    category: L('Адреса для писем', 'Хаттарға арналған мекенжайлар', 'Addresses for letters'),
    purpose: L('Рекламные письма', 'Жарнамалық хаттар', 'Advertising letters'),
    source: null,
    marketing: true,
  },
  analytics: {
    id: 'visits',
    category: L('Посещения сайта', 'Сайтқа кірулер', 'Visits to the site'),
    purpose: L('Статистика посещений', 'Кіру статистикасы', 'Statistics of visits'),
    source: {
      kind: 'automatic',
      label: L('Вы открываете страницы Сайта', 'Сіз Сайт беттерін ашасыз', 'You open pages of the Site'),
    },
  },
};

function handledIn(answers: Answers) {
  const keys = Object.keys(ACTIVITIES) as (keyof typeof ACTIVITIES)[];
  const done = keys.filter((key) => answers[key] === true).map((key) => ACTIVITIES[key]);
  // A list says that there is nothing else: that is known when everything was answered.
  const isWhole = done.length > 0 && keys.every((key) => answers[key] !== null);
  if (!isWhole)
    return {
      categories: 'unknown',
      sources: 'unknown',
      bases: 'unknown',
      purposes: 'unknown',
      retention: 'unknown',
    };
  return {
    categories: done.map(({ id, category }) => ({ id, label: pick(answers, category), items: 'unknown' })),
    sources: done.some(({ source }) => source === null)
      ? 'unknown'
      : done.map(({ id, source }) => ({
          id,
          kind: source!.kind,
          label: pick(answers, source!.label),
          categories: [id],
        })),
    bases: 'unknown',
    purposes: done.map(({ id, purpose, marketing }) => ({
      id,
      label: pick(answers, purpose),
      categories: [id],
      bases: 'unknown',
      ...(marketing ? { marketing } : {}),
    })),
    retention: done.map(({ id }) => ({ categories: [id], period: 'unknown', from: 'unknown' })),
  };
}
