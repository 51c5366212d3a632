import { unknownIn } from '../../../model/index.ts';
import { factsRule } from '../../facts-rule.ts';

/** What nobody has said, nobody can write. Where a draft needs it, its gap is an error: `typo/placeholder`. */
export const unknown = factsRule({
  id: 'facts/unknown',
  severity: 'info',
  summary: 'No fact is `unknown`.',
  why: 'Find out, and state it; `none` is a statement, `unknown` is not.',
  source: { words: 'our judgement', standing: 'house' },
  bad: [
    { recipients: 'unknown' },
    { transfers: 'unknown', cookies: 'unknown' },
    { rights: { granted: 'unknown', answerDays: 15, authority: 'unknown' } },
  ],
  check(facts, report) {
    const missing = unknownIn(facts);
    if (missing.length > 0)
      report(`Found nothing stated of ${missing.map((path) => `\`${path}\``).join(', ')}`, missing[0]!);
  },
});
