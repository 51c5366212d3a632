/** A person decided what kind of change an imported version was, which came in as `unknown`. */
import * as z from 'zod';
import { DECIDED_CLASSES } from '../model/index.ts';
import { day, eventKind } from './event.ts';

export const classified = eventKind({
  type: 'classified',
  fields: {
    class: z.enum(DECIDED_CLASSES),
    material: z.boolean().nullable(),
    reason: z.string().nullable(),
    date: day,
  },
  decide(
    options: { class: (typeof DECIDED_CLASSES)[number]; material: boolean | null; reason: string | null },
    { on, today, version },
  ) {
    if (on > today) return `Unexpected day ${on} in the future, expected ${today} or earlier`;
    if (version.change.class !== 'unknown')
      return `Unexpected decision, the change is ${version.change.class} already: what was said of it stays`;
    return { class: options.class, material: options.material, reason: options.reason, date: on };
  },
  start: {
    /** Whether a person has decided this since the import. */
    isClassified: false as boolean,
  },
  effect: (version, { class: decided, material, reason }) =>
    version.change.class === 'unknown' || version.isClassified
      ? { isClassified: true, change: { ...version.change, class: decided, material, reason } }
      : {},
  command: {
    name: 'classify',
    description: 'decide whether the change of an imported version was substantive or editorial',
    needsVersion: true,
    options: [
      {
        flags: '--class <class>',
        description: `${DECIDED_CLASSES.join(' or ')}: an editorial change does not move "last updated"`,
        isRequired: true,
      },
      {
        flags: '--material <yes|no>',
        description: 'whether a substantive change is material, that is, matters to readers',
      },
      { flags: '--reason <words>', description: 'the reason, as readers will see it' },
      { flags: '--on <date>', description: 'day of the decision (default: today)' },
    ],
    read: (given) => ({
      class: given.choice('--class', DECIDED_CLASSES)!,
      material: given.yesOrNo('--material'),
      reason: given.words('--reason'),
    }),
  },
});
