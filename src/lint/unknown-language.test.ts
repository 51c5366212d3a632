/** What is found of a text in a language whose words nobody here has. */
import { expect, it } from 'vitest';
import { readNoticeTemplates } from '../output/index.ts';
import { PROJECT } from '../testing/sandbox.ts';
import { runExample } from './examples.ts';
import type { Example } from './rule.ts';
import { RULES } from './rules/index.ts';

const TEMPLATES = readNoticeTemplates(PROJECT);

const findingsOn = (example: Example) =>
  RULES.flatMap((rule) => runExample(rule, example, TEMPLATES)).map(
    ({ rule, message }) => `${rule.id}: ${message.reason}`,
  );

const TATAR = '## Саклау {#retention}\n\nБез мәгълүматны 3 ел саклыйбыз.';

it('is that, and not what the words of another language would have', () => {
  const found = findingsOn({
    text: TATAR,
    locale: 'tt',
    policy: { authoritative: 'tt' },
    organisation: { locales: ['tt'] },
  });
  expect(found.filter((line) => line.startsWith('i18n/'))).toEqual([
    expect.stringContaining('i18n/unknown-language: Found a text in Tatar (`tt`)'),
  ]);
  expect(found.filter((line) => /^(?:disclosure|consistency|kz)\//.test(line))).toEqual([]);
});

it('is what needs no words all the same: numbers, links, sections of a translation', () => {
  const found = findingsOn({
    versions: [{ texts: { en: '## Storage {#retention}\n\nWe keep data for 5 years.', tt: TATAR } }],
  });
  expect(found.join('\n')).toContain('i18n/date-step: Unexpected numbers in `#retention`: 3, expected 5');
});
