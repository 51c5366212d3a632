import { languageIn, otherLanguageOf } from '../../../languages/index.ts';
import { type Locale, TOOL_LOCALE } from '../../../model/index.ts';
import type { TextRule } from '../../rule.ts';

/** A text under the tag of another language is read out, hyphenated and searched as that. */
export const otherLanguage: TextRule = {
  id: 'i18n/other-language',
  scope: 'text',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The text is in the language that its file is named after.',
  why: 'Screen readers, search and mails go by the tag. Only what is sure is told: most of the letters are of another script, or the common words are those of another language. Rename the file, or put the right text into it.',
  source: { words: 'WCAG 2.2, 3.1.1', standing: 'read' },
  examples: {
    good: [
      { text: '## A {#a}\n\nWe keep your data for three years and use it to serve you.' },
      // Names in other letters are no other language.
      {
        text: '## 目的 {#a}\n\n我們使用 Google Analytics 與 Cloudflare Web Analytics 服務。',
        locale: 'zh-Hant',
      },
      // Of a language that is not known here, sisters are not told apart.
      {
        text: '## А {#a}\n\nНие съхраняваме вашите данни за три години и ги използваме само за целите, за които сте ги предоставили, и не ги предаваме на трети лица без вашето съгласие, освен ако законът не изисква това от нас.',
        locale: 'bg',
      },
    ],
    bad: [
      {
        text: '## A {#a}\n\nWe keep your data for three years, and we use it to serve you and to answer your questions. If you write to us, we keep your letter for as long as we need it to answer you, and not for longer than a year.',
        locale: 'de',
      },
      {
        text: '## A {#a}\n\nМы храним ваши данные три года и не передаём их никому без вашего согласия.',
        locale: 'en',
      },
      {
        text: '## A {#a}\n\nWe keep your data for three years and use it to serve you and no one else, unless you ask us to delete it.',
        locale: 'ar',
      },
    ],
  },
  check(text, report) {
    const found = otherLanguageOf(text.words, text.locale);
    if (found) report(otherLanguageSaid(text.locale, found));
  },
};

/** The sentence on a text in `locale` that is in another language; whoever takes texts in says the same. */
export const otherLanguageSaid = (locale: Locale, { found }: { readonly found: Locale | null }): string =>
  `Found a text that is not in ${languageIn(TOOL_LOCALE, locale)} (\`${locale}\`)${found === null ? '' : ` but in ${languageIn(TOOL_LOCALE, found)} (\`${found}\`)`}`;
