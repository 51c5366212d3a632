/** Makes the files of a new organisation from the answers. What was not answered is `unknown`: nothing is invented. */
import { stringify } from 'yaml';
import {
  type BegunPolicy,
  knownLanguage,
  languageOf,
  type SetupWords,
  spokenBeside,
} from '../languages/index.ts';
import type { FactChannel, Locale, Localised, Mechanism } from '../model/index.ts';
import { FACT_KEYS, factsSchema } from '../records/index.ts';
import { schemaLine } from './editor-schema.ts';
import type { Answers } from './init-answers.ts';

/** The mechanism by which the promise of each channel is kept. */
const MECHANISM_OF: Readonly<Record<FactChannel, Mechanism>> = {
  'home-page': 'home-page-banner',
  email: 'email',
  'last-updated': 'last-updated',
};

/** The documents with templates, and the sentence in which each promises that earlier versions stay; `null`: it does not. */
const BEGUN: Readonly<Record<BegunPolicy, 'kept' | 'allKept' | null>> = {
  privacy: 'allKept',
  cookies: 'kept',
  terms: 'kept',
  consent: null,
};

/** The policies whose drafts are written from templates: those without an existing text. */
export const draftedIn = ({ drafts, take }: Answers): BegunPolicy[] =>
  drafts
    ? (Object.keys(BEGUN) as BegunPolicy[]).filter((id) => !take.some(({ policy }) => policy === id))
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
    [organisation]: `${schemaLine('organisation', root, organisation)}# The organisation whose policies these are.\n${spelledOnce(answers)}${stringify(organisationOf(answers))}`,
    ...(drafted.length === 0
      ? {}
      : {
          [facts]: `${schemaLine('facts', root, facts)}# What the company states about its handling of data. Read every line; find out what is \`unknown\`, or write \`none\`.\n${stringify(factsOf(answers), { lineWidth: 110 })}`,
        }),
    ...Object.fromEntries(policies),
  };
}

/** What is to be done with several languages, of which one has the name. */
const spelledOnce = ({ languages, authoritative }: Answers): string => {
  const others = languages.filter((locale) => locale !== authoritative);
  if (others.length === 0) return '';
  return `# Pages in ${others.map((locale) => `\`${locale}\``).join(', ')} show name and address as they are in \`${authoritative}\`; add those that are written otherwise.\n`;
};

/** A value for each language of the documents. */
function pick<T>({ languages, authoritative }: Answers, value: (words: SetupWords) => T): Localised<T> {
  // Words of another language are used only where this language would otherwise have none.
  const known = languages.filter((locale) => knownLanguage(locale) !== null);
  const own = known.length > 0 ? known : [authoritative];
  return Object.fromEntries(own.map((locale) => [locale, value(setupIn(locale))]));
}

/** The words with which a project in `locale` begins. */
const setupIn = (locale: Locale): SetupWords =>
  (knownLanguage(locale) ?? languageOf(spokenBeside(locale))).setup;

/** The answer, in the language that it was given for: pages in others show it as it is, and nobody said how they write it. */
const once = ({ authoritative }: Answers, said: string): Localised => ({ [authoritative]: said });

/** The answer, the same in every language. */
const same = ({ languages }: Answers, said: string): Localised =>
  Object.fromEntries(languages.map((locale) => [locale, said]));

const isSaid = (said: string | null): said is string => said !== null && said !== 'none';

/** The answer, `none`, or `unknown`. */
const sameOr = (answers: Answers, said: string | null) =>
  isSaid(said) ? same(answers, said) : (said ?? 'unknown');

function organisationOf(answers: Answers) {
  const { phone, address, country } = answers;
  return {
    name: once(answers, answers.name),
    site: answers.site.url,
    defaultLocale: answers.authoritative,
    locales: answers.languages,
    timeZone: answers.timeZone,
    // The rules on the law of Kazakhstan apply to companies there.
    ...(country === 'KZ' ? { profiles: ['kz'] } : {}),
    contacts: {
      email: answers.email,
      ...(isSaid(phone) ? { phone } : {}),
      ...(isSaid(address) ? { address: once(answers, address) } : {}),
    },
  };
}

function policyOf(answers: Answers, id: BegunPolicy) {
  const { authoritative, channels, noticeDays } = answers;
  const words = setupIn(authoritative);
  const kept = BEGUN[id];
  const promises: { mechanism: Mechanism; quote: string }[] = [
    ...(id === 'privacy' ? (channels ?? []) : []).map((channel) => ({
      mechanism: MECHANISM_OF[channel],
      quote: words.promises[channel],
    })),
    ...(kept === null ? [] : [{ mechanism: 'archive' as const, quote: words[kept] }]),
  ];
  return {
    kind: id,
    titles: pick(answers, ({ titles }) => titles[id]),
    authoritative,
    ...(typeof noticeDays === 'number' ? { noticePeriodDays: noticeDays } : {}),
    ...(promises.length > 0 ? { promises } : {}),
  };
}

/** All facts: the answers, and `unknown` for what was not asked. */
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

/** Activities on the site that collect data: each answer yes gives a category of data and a purpose. */
interface Activity {
  readonly id: string;
  readonly words: (words: SetupWords) => { readonly category: string; readonly purpose: string };
  /** The source of the data, if the answer tells it. */
  readonly source: { readonly kind: string; readonly label: (words: SetupWords) => string } | null;
  readonly marketing?: boolean;
}

const ACTIVITIES: Readonly<Record<keyof SetupWords['activities'], Activity>> = {
  orders: {
    id: 'orders',
    words: ({ activities }) => activities.orders,
    source: { kind: 'form', label: ({ activities }) => activities.orders.source },
  },
  newsletter: {
    id: 'newsletter',
    words: ({ activities }) => activities.newsletter,
    source: null,
    marketing: true,
  },
  analytics: {
    id: 'visits',
    words: ({ activities }) => activities.analytics,
    source: { kind: 'automatic', label: ({ activities }) => activities.analytics.source },
  },
};

function handledIn(answers: Answers) {
  const keys = Object.keys(ACTIVITIES) as (keyof typeof ACTIVITIES)[];
  const done = keys.filter((key) => answers[key] === true).map((key) => ACTIVITIES[key]);
  // A list claims to be complete, which is known only when everything was answered.
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
    categories: done.map(({ id, words }) => ({
      id,
      label: pick(answers, (setup) => words(setup).category),
      items: 'unknown',
    })),
    sources: done.some(({ source }) => source === null)
      ? 'unknown'
      : done.map(({ id, source }) => ({
          id,
          kind: source!.kind,
          label: pick(answers, source!.label),
          categories: [id],
        })),
    bases: 'unknown',
    purposes: done.map(({ id, words, marketing }) => ({
      id,
      label: pick(answers, (setup) => words(setup).purpose),
      categories: [id],
      bases: 'unknown',
      ...(marketing ? { marketing } : {}),
    })),
    retention: done.map(({ id }) => ({ categories: [id], period: 'unknown', from: 'unknown' })),
  };
}
