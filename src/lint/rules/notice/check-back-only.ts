import { sectionsOn } from '../../lexicon.ts';
import type { WordRule } from '../../rule.ts';
import { wordsIn } from '../../text.ts';

/** “Check this page” moves the duty to the reader. */
export const checkBackOnly: WordRule = {
  id: 'notice/check-back-only',
  scope: 'words',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The change clause does not only tell readers to look at the page again.',
  why: 'European authorities call that insufficient and unfair. Promise a channel that reaches people.',
  source: { words: 'WP260 rev.01 (as quoted by others)', standing: 'second-hand' },
  examples: {
    good: [{ text: '## Changes {#changes}\n\nCheck this page regularly; we also tell you by email.' }],
    bad: [
      { text: '## Changes {#changes}\n\nPlease check this page regularly.' },
      { text: '## Изменения {#changes}\n\nРекомендуем регулярно проверять эту страницу.', locale: 'ru' },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative') return;
    for (const section of sectionsOn(text, 'changes')) {
      const words = wordsIn(section);
      const { checkBack, promises } = text.language.lexicon;
      const reaches = promises.email.test(words) || promises['home-page-banner'].test(words);
      if (checkBack.test(words) && !reaches)
        report('Found no channel that reaches readers, only the advice to look again', section.place);
    }
  },
};
