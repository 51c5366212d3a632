import type { Facts } from '../../../model/index.ts';
import { factsRule } from '../../facts-rule.ts';

/** What nobody has said, nobody can write. */
export const unknown = factsRule({
  id: 'facts/unknown',
  severity: 'info',
  summary: 'Nothing that readers ask for is `unknown`.',
  why: 'Find out, and state it; `none` is a statement, `unknown` is not.',
  source: { words: 'our judgement', standing: 'house' },
  bad: [{ recipients: 'unknown' }, { transfers: 'unknown', cookies: 'unknown' }],
  check(facts, report) {
    const asked: readonly (keyof Facts)[] = ['recipients', 'transfers', 'cookies', 'automatedDecisions'];
    const missing = asked.filter((key) => facts[key] === 'unknown');
    if (missing.length > 0)
      report(`Found nothing stated of ${missing.map((key) => `\`${key}\``).join(', ')}`);
  },
});
