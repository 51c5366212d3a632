import type { TextRule } from '../../rule.ts';
import { missteps } from '../../step/index.ts';

/** Translations say the same: the same sections in one order, lists, tables, notes, numbers, days and links. */
export const parity: TextRule = {
  id: 'i18n/date-step',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary:
    'A translation keeps step with the authoritative text: sections, lists, tables, notes, numbers, days and links.',
  why: 'A period that is 3 years in one language and 5 in another binds nobody and misleads somebody. Correct the translation. A number may be a figure in one language and a word in the other.',
  source: {
    words:
      'Mozilla legal-docs checks dates and links across languages; one real slip found in 233 translations',
    standing: 'measured',
  },
  examples: {
    good: [
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## A {#a}\n\n- 3 years', ru: '## А {#a}\n\n- 3 года' } },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: '## A {#a}\n\nOpen 9:00 to 18:00', ru: '## А {#a}\n\nс 09:00 до 18:00' },
          },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: {
              en: '## A {#a}\n\nWithin thirty (30) days, for 10,000.50 tenge, from 6 p.m.',
              kk: '## А {#a}\n\n30 (отыз) күн ішінде, 10 000,5 теңге, сағат 18:00-ден',
            },
          },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: {
              en: '## A {#a}\n\nThree years, see [x](https://a.example/en/x/)',
              ru: '## А {#a}\n\n3 года, см. [х](https://a.example/ru/x)',
            },
          },
        ],
      },
    ],
    bad: [
      { versions: [{ id: '2026-01-01', texts: { en: 'Kept for 3 years.', ru: 'Хранится 5 лет.' } }] },
      {
        versions: [
          { id: '2026-01-01', texts: { en: '## A {#a}\n\nThirty days', kk: '## А {#a}\n\n20 күн' } },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: '## A {#a}\n\nx[^1]\n\n[^1]: y', ru: '## А {#a}\n\nх\n\ny' },
          },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: {
              en: '## A {#a}\n\n| x | y |\n| - | - |\n| a | b |',
              ru: '## А {#a}\n\n| х |\n| - |\n| а |\n| б |',
            },
          },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: '## A {#a}\n\nx\n\n## B {#b}\n\ny', ru: '## Б {#b}\n\nу\n\n## А {#a}\n\nх' },
          },
        ],
      },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: '## A {#a}\n\nFrom 1 July 2026', ru: '## А {#a}\n\nС 1 июня 2026 года' },
          },
        ],
      },
      { versions: [{ id: '2026-01-01', texts: { en: '## A {#a}\n\n3 years', ru: '## А {#a}\n\n5 лет' } }] },
      { versions: [{ id: '2026-01-01', texts: { en: '## A {#a}\n\nText.', ru: '## А {#b}\n\nТекст.' } }] },
      { versions: [{ id: '2026-01-01', texts: { en: '## A {#a}\n\n- x\n- y', ru: '## А {#a}\n\n- х' } }] },
      {
        versions: [
          {
            id: '2026-01-01',
            texts: { en: '## A {#a}\n\n[x](https://a.example)', ru: '## А {#a}\n\n[х](https://b.example)' },
          },
        ],
      },
    ],
  },
  check(text, report) {
    const [main] = text.subject.texts;
    if (!main || main.locale === text.locale) return;
    for (const { reason, place, isUnsure } of missteps(text, main))
      report(reason, place, isUnsure ? 'info' : undefined);
  },
};
