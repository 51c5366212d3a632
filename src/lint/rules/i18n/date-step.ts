import { datesIn } from '../../../languages/index.ts';
import type { TextRule } from '../../rule.ts';
import type { LintText, Section } from '../../text.ts';
import { wordsIn } from '../../text.ts';

/** Translations say the same: the same sections, as many items, the same numbers, the same links. */
export const parity: TextRule = {
  id: 'i18n/date-step',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A translation keeps step with the authoritative text: sections, list lengths, numbers and links.',
  why: 'A period that is 3 years in one language and 5 in another binds nobody and misleads somebody. Correct the translation.',
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
    ],
    bad: [
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
    const others = new Map(main.sections.map((section) => [section.anchor, section]));
    for (const section of text.sections) {
      const other = others.get(section.anchor);
      others.delete(section.anchor);
      if (!other)
        report(`Unexpected section \`#${section.anchor}\`, \`${main.locale}.md\` has none`, section.place);
      else compare(text, section, main, other, report);
    }
    for (const anchor of others.keys())
      report(`Found no section \`#${anchor}\`, which \`${main.locale}.md\` has`);
  },
};

function compare(
  text: LintText,
  section: Section,
  main: LintText,
  other: Section,
  report: (reason: string, place?: Section['place']) => void,
) {
  const at = `in \`#${section.anchor}\``;
  const [items, wanted] = [section, other].map(
    ({ leaves }) => leaves.filter(({ kind }) => kind === 'item' || kind === 'cell').length,
  ) as [number, number];
  if (items !== wanted)
    report(`Unexpected ${items} items ${at}, expected ${wanted} as in \`${main.locale}.md\``, section.place);
  const [own, theirs] = [numbersOf(wordsIn(section)), numbersOf(wordsIn(other))];
  if (own.join() !== theirs.join())
    report(
      `Unexpected numbers ${at}: ${own.join(', ') || 'none'}, expected ${theirs.join(', ') || 'none'} as in \`${main.locale}.md\``,
      section.place,
    );
  const [days, theirDays] = [section, other].map((one) =>
    [...new Set(datesIn(wordsIn(one)).map(({ date }) => date))].sort().join(', '),
  ) as [string, string];
  if (days !== theirDays)
    report(
      `Unexpected days ${at}: ${days || 'none'}, expected ${theirDays || 'none'} as in \`${main.locale}.md\``,
      section.place,
    );
  const [links, others] = [linksIn(text, section), linksIn(main, other)];
  if (links.join() !== others.join())
    report(
      `Unexpected links ${at}: ${links.join(', ') || 'none'}, expected ${others.join(', ') || 'none'} as in \`${main.locale}.md\``,
      section.place,
    );
}

/** Numbers as sorted values: order of words and leading noughts differ between languages. */
const numbersOf = (words: string): string[] =>
  (words.match(/\d+/g) ?? []).map((digits) => String(BigInt(digits))).sort();

function linksIn(text: LintText, section: Section): string[] {
  const found: string[] = [];
  for (const { node } of section.leaves)
    JSON.stringify(node, (key, value: unknown) => {
      if (key === 'url' && typeof value === 'string') found.push(value.replaceAll(`/${text.locale}/`, '/'));
      return value;
    });
  return found.sort();
}
