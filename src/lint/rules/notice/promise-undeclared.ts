import { MECHANISMS, promisesOf } from '../../../model/index.ts';
import { sectionsOn } from '../../lexicon.ts';
import type { VersionRule } from '../../rule.ts';
import { isKnown, wordsIn } from '../../text.ts';

/** A promise that nobody wrote down is a promise that nobody keeps. */
export const promiseUndeclared: VersionRule = {
  id: 'notice/promise-undeclared',
  scope: 'version',
  detector: 'heuristic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Every channel that the change clause seems to promise has a mechanism in `policy.yaml`.',
  why: 'Breaking one’s own promise of notice is what authorities pursue. Add it under `promises` of `policy.yaml` with its quotation, and the days that it names as `noticePeriodDays`, which `publish` then holds every date to; or take the promise out of the text.',
  source: { words: 'FTC on promised notice (Gateway Learning)', standing: 'read' },
  examples: {
    good: [
      {
        policy: { promises: [{ mechanism: 'email', quote: 'by email', since: null }] },
        text: '## Changes {#changes}\n\nWe tell you by email.',
      },
      { text: '## Contacts {#contacts}\n\nOur e-mail: a@b.example.' },
    ],
    bad: [
      { text: '## Changes {#changes}\n\nWe tell you by email.' },
      { text: '## Изменения {#changes}\n\nМы разместим уведомление на главной странице.', locale: 'ru' },
      { text: '## Өзгерістер {#changes}\n\nБасты бетте хабарлаймыз.', locale: 'kk' },
    ],
  },
  check({ policy, texts, id, effective }, report) {
    const text = texts[0];
    if (!text || !isKnown(text)) return;
    const declared = promisesOf(policy.policy, effective ?? policy.asOf).map(({ mechanism }) => mechanism);
    for (const section of sectionsOn(text, 'changes'))
      for (const mechanism of MECHANISMS)
        if (!declared.includes(mechanism) && text.language.lexicon.promises[mechanism].test(wordsIn(section)))
          report(
            text.path,
            `Found no mechanism \`${mechanism}\` in \`policy.yaml\`, which this section seems to promise: add it under \`promises\`${policy.policy.noticePeriodDays === null ? ', and the days that it names as `noticePeriodDays`' : ''}`,
            { version: id, place: section.place },
          );
  },
};
