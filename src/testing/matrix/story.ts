/**
 * One archive with a policy for each state that a version can be in, as it stood on a day: what is entered later is not in it.
 * Each policy has the version `SUBJECT`, of which everything is asked.
 */
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  addTranslation,
  appendVersions,
  isError,
  problemLine,
  publishDraft,
  readArchive,
  recordEvent,
  sha256,
  writeDraft,
} from '../../archive/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import { documentText, type IsoDate, TEXT_FORMAT } from '../../model/index.ts';
import { write } from '../sandbox.ts';

/** The version that every state is about. */
export const SUBJECT = '2026-06-01';
/** The days that are looked at: after its announcement, on its day, and after all that happens to it. */
export const DAYS = { before: '2026-05-15', on: '2026-06-01', after: '2026-09-15' } as const;

const ORGANISATION = `name: { ru: Ромашка, en: Romashka, kk: Ромашка }
site: https://romashka.example
defaultLocale: ru
locales: [ru, en, kk]
timeZone: Asia/Almaty
contacts: { email: legal@romashka.example }
`;

/** What happens to a policy on a day. */
interface Step {
  readonly day: IsoDate;
  readonly run: (root: string, policy: string, at: () => string) => void;
}

/** The languages in which everything is asked. */
export const MATRIX_LOCALES = ['ru', 'en', 'kk'] as const;
export type MatrixLocale = (typeof MATRIX_LOCALES)[number];

/** The words of the texts, by language. */
const TEXTS: Readonly<
  Record<
    MatrixLocale,
    {
      readonly title: string;
      readonly heading: string;
      readonly years: readonly string[];
      readonly keeps: (period: string) => string;
      readonly means: string;
      readonly otherwise: string;
    }
  >
> = {
  ru: {
    title: 'Политика конфиденциальности',
    heading: 'Сроки',
    years: ['', '1 год', '2 года', '3 года', '4 года', '5 лет'],
    keeps: (period) => `Мы храним данные ${period}.`,
    means: 'другой срок хранения данных',
    otherwise: 'Без вашего согласия данные и дальше хранятся 1 год.',
  },
  en: {
    title: 'Privacy policy',
    heading: 'Periods',
    years: ['', '1 year', '2 years', '3 years', '4 years', '5 years'],
    keeps: (period) => `We keep data for ${period}.`,
    means: 'a different storage period',
    otherwise: 'Without your consent your data will go on being kept for 1 year.',
  },
  kk: {
    title: 'Құпиялылық саясаты',
    heading: 'Мерзімдер',
    years: ['', '1 жыл', '2 жыл', '3 жыл', '4 жыл', '5 жыл'],
    keeps: (period) => `Деректерді ${period} сақтаймыз.`,
    means: 'деректерді сақтаудың басқа мерзімі',
    otherwise: 'Келісіміңіз болмаса, деректер бұрынғыдай 1 жыл сақталады.',
  },
};
/** What the policy is called, by which a part that speaks of it is known. */
export const titleIn = (locale: MatrixLocale) => TEXTS[locale].title;

const text = (locale: MatrixLocale, years: number) => {
  const { title, heading, years: periods, keeps } = TEXTS[locale];
  const standing = locale === 'ru' ? 'authoritative' : 'informative';
  return `---\ntitle: ${title}\nstanding: ${standing}\n---\n\n## ${heading} {#periods}\n\n${keeps(periods[years]!)}\n`;
};

const summary = (locale: MatrixLocale, was: number, becomes: number) => {
  const { years, means } = TEXTS[locale];
  return `    ${locale}:\n      - { clause: periods, was: ${years[was]}, becomes: ${years[becomes]}, means: ${means} }\n`;
};

const OTHERWISE = `withoutConsent:\n${MATRIX_LOCALES.map((own) => `  ${own}: ${TEXTS[own].otherwise}\n`).join('')}`;

function done({ problems }: { readonly problems: readonly VFileMessage[] }): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new Error(errors.map(problemLine).join('\n'));
}

interface Published {
  readonly effective: IsoDate;
  readonly years: number;
  readonly was?: number;
  readonly class?: 'substantive' | 'editorial';
  readonly replaces?: string;
  readonly sample?: boolean;
  readonly kinds?: string;
  /** Whether the company says what applies to people who do not consent. */
  readonly saysOtherwise?: boolean;
  readonly locales?: readonly MatrixLocale[];
}

/** Publishes a version on `day`. */
const publish = (day: IsoDate, version: Published): Step => ({
  day,
  run(root, policy, now) {
    const locales = version.locales ?? MATRIX_LOCALES;
    const told =
      version.was === undefined
        ? ''
        : locales.map((own) => summary(own, version.was!, version.years)).join('');
    writeDraft(readArchive(root).archive!, policy, [
      [
        'version.yaml',
        `${version.sample ? 'sample: true\n' : ''}${version.saysOtherwise ? OTHERWISE : ''}change:\n  kinds: [${version.kinds ?? ''}]\n${told && `  summary:\n${told}`}`,
      ],
      ...locales.map((own) => [`${own}.md`, text(own, version.years)] as [string, string]),
    ]);
    done(
      publishDraft(root, {
        policy,
        effective: version.effective,
        published: day,
        today: day,
        class: version.class ?? 'substantive',
        material: version.was === undefined || version.class === 'editorial' ? null : true,
        reason: version.was === undefined ? null : 'Иной срок',
        now,
        ...(version.replaces
          ? {
              replaces: {
                version: version.replaces,
                note: (id: string) => `Заменена редакцией ${id} до вступления в силу.`,
              },
            }
          : {}),
      }),
    );
  },
});

const FIRST = publish('2026-01-01', { effective: '2026-01-01', years: 1 });
const ANNOUNCED = publish('2026-05-01', { effective: SUBJECT, years: 2, was: 1 });

const withdraw = (day: IsoDate, on: IsoDate, reason = 'Решено не менять срок'): Step => ({
  day,
  run: (root, policy, now) =>
    done(
      recordEvent(root, 'withdrawn', {
        policy,
        version: SUBJECT,
        today: day,
        on,
        now,
        reason,
      }),
    ),
});

const correct = (
  day: IsoDate,
  note: string,
  value: { readonly what?: 'address'; readonly was?: string; readonly becomes?: string } = {},
): Step => ({
  day,
  run: (root, policy, now) =>
    done(
      recordEvent(root, 'corrected', { policy, version: SUBJECT, today: day, on: day, now, note, ...value }),
    ),
});

/** Versions that were taken in from elsewhere on `day`, of which nobody has said what they change. */
const takenIn = (day: IsoDate): Step => ({
  day,
  run(root, policy, now) {
    const entries = ['2026-01-01', SUBJECT].map((id, i) => {
      const source = text('ru', i + 1);
      return {
        policy,
        id,
        published: id,
        effective: id,
        files: [
          [
            'version.yaml',
            `published: ${id}\neffective: ${id}\norigin:\n  from: markdown\n  ref: ${id}.md\n  path: ${id}.md\nchange:\n  class: unknown\n  material: null\n  reason: null\n  kinds: []\n  summary: {}\n`,
          ],
          ['ru.md', source],
        ] as const,
        text: {
          ru: sha256(documentText(parseMarkdown(source, { numbering: 'decimal' }).document, TEXT_FORMAT)),
        },
        textFormat: TEXT_FORMAT,
      };
    });
    done(appendVersions(root, { entries, files: [], seen: null, now }));
  },
});

const translate = (day: IsoDate): Step => ({
  day,
  run: (root, policy, now) =>
    done(
      addTranslation(root, {
        policy,
        version: SUBJECT,
        today: day,
        now,
        locale: 'en',
        source: Buffer.from(text('en', 2)),
      }),
    ),
});

const draft = (day: IsoDate): Step => ({
  day,
  run: (root, policy) =>
    writeDraft(readArchive(root).archive!, policy, [
      ['version.yaml', `change:\n  summary:\n${MATRIX_LOCALES.map((own) => summary(own, 1, 5)).join('')}`],
      ...MATRIX_LOCALES.map((own) => [`${own}.md`, text(own, 5)] as const),
    ]),
});

/** Each state by the name of its policy, with what happens to it. */
export const STORIES = {
  first: [publish('2026-05-01', { effective: SUBJECT, years: 1 })],
  plain: [FIRST, ANNOUNCED],
  consent: [
    FIRST,
    publish('2026-05-01', {
      effective: SUBJECT,
      years: 2,
      was: 1,
      kinds: 'recipient, new-consent',
      saysOtherwise: true,
    }),
  ],
  superseded: [FIRST, ANNOUNCED, publish('2026-08-01', { effective: '2026-09-01', years: 3, was: 2 })],
  withdrawn: [FIRST, ANNOUNCED, withdraw('2026-05-10', '2026-05-10')],
  ahead: [FIRST, ANNOUNCED, withdraw('2026-05-10', '2026-05-25')],
  replaced: [
    FIRST,
    ANNOUNCED,
    publish('2026-05-10', { effective: '2026-07-01', years: 3, was: 1, replaces: SUBJECT }),
  ],
  repealed: [FIRST, ANNOUNCED, withdraw('2026-08-20', '2026-09-01', 'Документ больше не нужен')],
  gap: [
    FIRST,
    ANNOUNCED,
    withdraw('2026-08-01', '2026-08-10', 'В тексте нашли ошибку'),
    publish('2026-08-20', { effective: '2026-09-10', years: 3, was: 2 }),
  ],
  corrected: [
    FIRST,
    ANNOUNCED,
    correct('2026-05-10', 'Верный адрес: ул. Абая', { what: 'address', was: 'Abay 1', becomes: 'Abay 5' }),
    correct('2026-09-01', 'Верный дом: 5'),
  ],
  editorial: [FIRST, publish('2026-05-01', { effective: SUBJECT, years: 2, was: 1, class: 'editorial' })],
  unknown: [takenIn(SUBJECT)],
  sample: [FIRST, publish('2026-05-01', { effective: SUBJECT, years: 2, was: 1, sample: true })],
  translated: [
    FIRST,
    publish('2026-05-01', { effective: SUBJECT, years: 2, was: 1, locales: ['ru'] }),
    translate('2026-08-01'),
  ],
  drafted: [FIRST, draft('2026-05-01')],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

export type State = keyof typeof STORIES;
export const STATES = Object.keys(STORIES) as readonly State[];

/** Everything that happens, in order, each with the second at which the ledger takes it in. */
const EVENTS = STATES.flatMap((policy) => STORIES[policy].map((step: Step) => ({ policy, step })))
  .sort((a, b) => (a.step.day < b.step.day ? -1 : a.step.day > b.step.day ? 1 : 0))
  .map(({ policy, step }, minute) => ({
    policy,
    step,
    at: `${step.day}T${String(Math.trunc(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`,
  }));

/**
 * Writes the archive into `root` as it stood on `day`. `told`: the day until which the folder has it already; without it, the
 * folder is empty.
 */
export function tellStories(root: string, day: IsoDate, told?: IsoDate): void {
  if (told === undefined) {
    write(root, { 'policies/organisation.yaml': ORGANISATION });
    for (const policy of STATES)
      write(root, {
        [join('policies', policy, 'policy.yaml')]:
          `kind: privacy\ntitles: { ${MATRIX_LOCALES.map((own) => `${own}: ${titleIn(own)}`).join(', ')} }\nauthoritative: ru\n`,
      });
  }
  for (const { policy, step, at } of EVENTS)
    if ((told === undefined || step.day > told) && step.day <= day) step.run(root, policy, () => at);
}
