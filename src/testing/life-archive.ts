/**
 * An archive with everything that can happen to a version, written through the functions that commands use, at fixed times:
 * the same calls give the same bytes, whichever version of the tool makes them. `archives/first/` is what the first version
 * with this file wrote.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  addTranslation,
  appendVersions,
  factsText,
  isError,
  problemLine,
  publishDraft,
  readArchive,
  recordEvent,
  recordSent,
  sha256,
  writeDraft,
} from '../archive/index.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { documentText, type TextFormat } from '../model/index.ts';
import { RICH } from './rich-text.ts';
import { PROJECT, write } from './sandbox.ts';

/** The first archive is older than format 2. */
const TEXT_FORMAT: TextFormat = 1;

const ORGANISATION = `name: { ru: Ромашка, kk: Түймедақ, en: Romashka }
site: https://romashka.example/legal
defaultLocale: ru
locales: [ru, kk, en]
timeZone: Asia/Almaty
contacts: { email: legal@romashka.example, phone: "+7 727 250-05-05" }
bannerDays: 20
`;
const POLICY = `kind: privacy
titles: { ru: Политика конфиденциальности, kk: Құпиялылық саясаты, en: Privacy policy }
authoritative: ru
reviewMonths: 12
noticePeriodDays: 10
promises:
  - { mechanism: archive, quote: Прежние редакции остаются в архиве }
`;
const TERMS = 'kind: terms\ntitles: { en: Terms of use, ru: Условия }\nauthoritative: en\nnumbering: none\n';

const ru = (period: string, more = '') =>
  `---\ntitle: Политика конфиденциальности\nstanding: authoritative\n---\n\n## Сроки {#retention}\n\nМы храним данные ${period}.\n\n## Архив {#archive}\n\nПрежние редакции остаются в архиве.${more}\n`;
const en = (period: string, standing = 'official') =>
  `---\ntitle: Privacy policy\nstanding: ${standing}\n---\n\n## Retention {#retention}\n\nWe keep data for ${period}.\n\n## Archive {#archive}\n\nEarlier versions stay in the archive.\n`;
const KK = `---\ntitle: Құпиялылық саясаты\nstanding: informative\n---\n\n## Мерзімдер {#retention}\n\nБіз деректерді 3 жыл сақтаймыз.\n\n## Мұрағат {#archive}\n\nБұрынғы редакциялар мұрағатта қалады.\n`;

const COOKIES = `---\ntitle: Cookie\nstanding: authoritative\n---\n\n## Файлы {#files}\n\n| Имя | Срок |\n|---|---|\n| session | до выхода |\n`;

/** Makes the archive in `root`, an empty folder. Throws where anything is in the way. */
export function lifeArchive(root: string): void {
  let hour = 0;
  /** The next hour of the story. */
  const now = () =>
    `2026-10-${String(1 + Math.trunc(hour / 24)).padStart(2, '0')}T${String(hour++ % 24).padStart(2, '0')}:00:00Z`;
  const today = '2026-10-01';
  const done = ({ problems }: { readonly problems: readonly VFileMessage[] }) => {
    const errors = problems.filter(isError);
    if (errors.length > 0) throw new Error(errors.map(problemLine).join('\n'));
  };
  const event = { policy: 'privacy', today, on: today, now };
  const draft = (files: Readonly<Record<string, string>>) => {
    const { archive } = readArchive(root);
    writeDraft(archive!, 'privacy', Object.entries(files));
  };
  const publish = (policy: string, effective: string, more: object = {}) =>
    done(
      publishDraft(root, {
        policy,
        effective,
        published: today,
        today,
        class: 'substantive',
        material: true,
        reason: 'Срок сокращён',
        now,
        textFormat: TEXT_FORMAT,
        ...more,
      }),
    );

  write(root, {
    'policies/organisation.yaml': ORGANISATION,
    'policies/privacy/policy.yaml': POLICY,
    'policies/terms/policy.yaml': TERMS,
  });
  draft({
    'version.yaml':
      'label: Первая\napproved: 2026-09-20\nchange:\n  summary:\n    ru: [Первая редакция]\n    en: [The first version]\n',
    'ru.md': ru('5 лет'),
    'en.md': en('5 years'),
  });
  publish('privacy', '2026-10-01', { material: null, reason: null });
  draft({
    'version.yaml':
      'change:\n  kinds: [retention]\n  summary:\n    ru:\n      - { clause: retention, was: 5 лет, becomes: 3 года, means: Данные удаляются раньше }\n    en:\n      - { clause: retention, was: 5 years, becomes: 3 years, means: Data go sooner }\n',
    'ru.md': ru('3 года'),
    'en.md': en('3 years'),
  });
  publish('privacy', '2026-11-01');
  done(addTranslation(root, { ...event, version: '2026-11-01', locale: 'kk', source: Buffer.from(KK) }));
  done(
    recordEvent(root, 'reviewed', {
      ...event,
      version: '2026-11-01',
      by: 'Айгерим Сатпаева',
      locale: 'kk',
      note: 'Прочитано',
    }),
  );
  done(
    recordEvent(root, 'notified', {
      ...event,
      version: '2026-11-01',
      channel: 'home-page',
      audience: null,
      notice: null,
    }),
  );
  done(
    recordSent(root, {
      ...event,
      version: '2026-11-01',
      sent: new Map([[sha256('mail'), 12]]),
      about: 'change',
    }),
  );
  done(
    recordEvent(root, 'corrected', {
      ...event,
      version: '2026-10-01',
      note: 'Опечатка в адресе: верно — улица Абая.',
    }),
  );
  draft({
    'version.yaml': 'sample: true\nchange:\n  summary:\n    ru: [Опечатка]\n    en: [A typo]\n',
    'ru.md': ru('3 года', ' Всегда.'),
    'en.md': en('3 years').replace('archive.', 'archive always.'),
  });
  publish('privacy', '2026-11-01', { class: 'editorial', material: null, reason: 'Слово' });
  draft({
    'version.yaml': 'change:\n  summary:\n    ru: [Один год]\n    en: [One year]\n',
    'ru.md': ru('1 год'),
    'en.md': en('1 year'),
  });
  publish('privacy', '2026-12-01');
  draft({
    'version.yaml': 'change:\n  summary:\n    ru: [Два года]\n    en: [Two years]\n',
    'ru.md': ru('2 года'),
    'en.md': en('2 years'),
  });
  publish('privacy', '2026-12-05', {
    replaces: { version: '2026-12-01', note: (id: string) => `Её место заняла редакция ${id}` },
  });
  done(
    recordEvent(root, 'withdrawn', {
      ...event,
      version: '2026-12-05',
      on: '2026-10-02',
      reason: 'Решено не менять срок',
    }),
  );

  const imported = (
    [
      ['2024-01-10', 'We answer within 5 days.'],
      ['2025-03-01', 'We answer within 3 days.'],
    ] as const
  ).map(([id, text]) => {
    const source = `---\ntitle: Terms of use\nstanding: authoritative\n---\n\n## Answers {#answers}\n\n${text}\n`;
    const record = `published: ${id}\neffective: ${id}\norigin:\n  from: markdown\n  ref: terms-${id}.md\n  path: terms-${id}.md\nchange:\n  class: unknown\n  material: null\n  reason: null\n  kinds: []\n  summary: {}\n`;
    return {
      policy: 'terms',
      id,
      published: id,
      effective: id,
      files: [
        ['version.yaml', record],
        ['en.md', source],
      ] as const,
      text: { en: sha256(documentText(parseMarkdown(source, { numbering: 'none' }).document, TEXT_FORMAT)) },
      textFormat: TEXT_FORMAT,
    };
  });
  done(appendVersions(root, { entries: imported, files: [], seen: null, now }));
  done(
    recordEvent(root, 'classified', {
      ...event,
      policy: 'terms',
      version: '2025-03-01',
      class: 'substantive',
      material: false,
      reason: null,
    }),
  );

  // A policy written from facts, and one text with everything in it.
  write(root, {
    // The company's facts as they were then.
    'policies/facts/facts.yaml': readFileSync(
      join(PROJECT, 'src/testing/archives/first/policies/facts/facts.yaml'),
      'utf8',
    ),
    'policies/cookies/policy.yaml':
      'kind: cookies\ntitles: { ru: Cookie, kk: Cookie, en: Cookies }\nauthoritative: ru\n',
    'policies/everything/policy.yaml': 'kind: other\ntitles: { ru: Всё }\nauthoritative: ru\n',
    'policies/everything/draft/version.yaml': 'change:\n  summary:\n    ru: [Всё сразу]\n',
    'policies/everything/draft/ru.md': RICH,
  });
  const { archive } = readArchive(root);
  writeDraft(archive!, 'cookies', [
    ['version.yaml', 'change:\n  summary:\n    ru: [Первая]\n'],
    ['ru.md', COOKIES],
    ['facts.yaml', factsText(archive!.organisation.facts!)],
  ]);
  publish('cookies', '2026-10-15', { material: null, reason: null });
  publish('everything', '2026-10-15', { material: null, reason: null });
}
