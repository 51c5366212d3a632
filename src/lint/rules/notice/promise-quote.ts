import { promisesOf } from '../../../model/index.ts';
import type { VersionRule } from '../../rule.ts';

/** A promise is data only while the text still makes it. */
export const promiseQuote: VersionRule = {
  id: 'notice/promise-quote',
  scope: 'version',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'The words that `policy.yaml` quotes for a promise stand in the text.',
  why: 'When the change clause is reworded, the promise may have changed too. Read it, then correct the quotation or the mechanism.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      {
        policy: { promises: [{ mechanism: 'email', quote: 'by email', since: null }] },
        text: '## Changes {#changes}\n\nWe tell you by email.',
      },
    ],
    bad: [
      {
        policy: { promises: [{ mechanism: 'email', quote: 'by letter', since: null }] },
        text: '## Changes {#changes}\n\nWe tell you by email.',
      },
    ],
  },
  check({ policy, texts, id, effective }, report) {
    const text = texts[0];
    if (!text) return;
    const words = text.words.replace(/\s+/g, ' ');
    for (const { quote, mechanism } of promisesOf(policy.policy, effective ?? policy.asOf))
      if (!words.includes(quote.replace(/\s+/g, ' ')))
        report(text.path, `Found no words «${quote}», which \`policy.yaml\` quotes for \`${mechanism}\``, {
          version: id,
        });
  },
};
