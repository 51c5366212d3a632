import type { Locale } from '../../../model/index.ts';
import { sectionsOn } from '../../lexicon.ts';
import { PROMISE_WORDS } from '../../promises.ts';
import type { TextRule } from '../../rule.ts';
import { wordsIn } from '../../text.ts';

const CHECK_BACK: Readonly<Record<Locale, RegExp>> = {
  ru: /(регулярно|периодически|время от времени).{0,40}(проверя|просматрива|знаком)|самостоятельно .{0,30}(отслежива|знаком)/iu,
  kk: /(тұрақты|мерзімді) түрде.{0,40}(тексер|қара)/iu,
  en: /(check|review|visit).{0,40}(regularly|periodically|from time to time|back)|(regularly|periodically).{0,30}(check|review)/i,
};

/** “Check this page” moves the duty to the reader. */
export const checkBackOnly: TextRule = {
  id: 'notice/check-back-only',
  scope: 'text',
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
      const reaches =
        PROMISE_WORDS.email[text.locale].test(words) ||
        PROMISE_WORDS['home-page-banner'][text.locale].test(words);
      if (CHECK_BACK[text.locale].test(words) && !reaches)
        report('Found no channel that reaches readers, only the advice to look again', section.place);
    }
  },
};
