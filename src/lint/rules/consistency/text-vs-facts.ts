import { isIntact, regionsOf } from '../../../markdown/index.ts';
import type { TextRule } from '../../rule.ts';

/** A generated section that was changed by hand no longer says what the facts say. */
export const textVsFacts: TextRule = {
  id: 'consistency/text-vs-facts',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'The generated sections of a draft are as they were generated.',
  why: 'Write around them, or change the facts and run `gazette draft POLICY --from template` again. To make a section your own, delete the two marks around it.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { text: '## A {#a}\n\nWritten by a person.' },
      { text: '[//]: # (generated a e2e88473a4dc409d)\n\n## A {#a}\n\nText.\n\n[//]: # (end a)' },
    ],
    bad: [{ text: '[//]: # (generated a e2e88473a4dc409d)\n\n## A {#a}\n\nOther text.\n\n[//]: # (end a)' }],
  },
  check(text, report) {
    for (const region of regionsOf(text.source))
      if (!isIntact(region))
        report(
          `Unexpected words in the generated section \`#${region.id}\`, expected those that the facts give`,
          {
            line: region.line,
            column: 1,
          },
        );
  },
};
