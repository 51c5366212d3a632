import { sectionsOn } from '../../lexicon.ts';
import type { WordRule } from '../../rule.ts';
import { wordsIn } from '../../text.ts';

/** A source gives data of some category. */
export const sourceCategory: WordRule = {
  id: 'consistency/source-category',
  scope: 'words',
  detector: 'heuristic',
  severity: 'info',
  profiles: ['base'],
  kinds: ['privacy'],
  summary: 'Where phone calls are a source, the text says whether they are recorded.',
  why: 'A caller wonders. Name the category (records of calls), or say that there is none.',
  source: { words: 'our judgement, from review of real policies', standing: 'house' },
  examples: {
    good: [{ text: '## How we collect {#sources}\n\n- When you call us. Calls are not recorded.' }],
    bad: [
      { text: '## How we collect {#sources}\n\n- When you call our support' },
      { text: '## Как мы собираем данные {#sources}\n\n- При звонках в поддержку', locale: 'ru' },
    ],
  },
  check(text, report) {
    if (text.standing !== 'authoritative' || text.language.lexicon.callRecords.test(text.words)) return;
    for (const section of sectionsOn(text, 'sources'))
      if (text.language.lexicon.calls.test(wordsIn(section)))
        report('Found no words on whether calls, a source of data, are recorded', section.place);
  },
};
