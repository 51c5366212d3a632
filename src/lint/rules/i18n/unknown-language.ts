import { languageIn } from '../../../languages/index.ts';
import { TOOL_LOCALE } from '../../../model/index.ts';
import type { TextRule } from '../../rule.ts';

/** What goes by words says nothing of a language whose words nobody here has. */
export const unknownLanguage: TextRule = {
  id: 'i18n/unknown-language',
  scope: 'text',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  summary: 'Rules that go by words know the language of the text.',
  why: 'Rules look for promises, periods, rights and references by the words of a language. Of a language without such words they say nothing, so nobody has checked them: read the text with the list of `gazette explain` beside it.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [{ text: '## Storage {#retention}\n\nWe keep data for a year.' }],
    bad: [{ text: '## ᎠᏂᏣᎳᎩ {#retention}\n\nᎠᏂᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ.', locale: 'chr' }],
  },
  check({ language, locale }, report) {
    if (language === null)
      report(
        `Found a text in ${languageIn(TOOL_LOCALE, locale)} (\`${locale}\`), of which no words are known here: rules that go by words say nothing of it`,
      );
  },
};
