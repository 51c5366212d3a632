/** `policy.yaml`: what applies to a policy in all its versions. */
import type { z } from 'zod';
import { MECHANISMS, NUMBERINGS, POLICY_KINDS } from '../model/index.ts';
import { choice, count, day, type Frozen, list, locale, object, orNull, someLocale, text } from './words.ts';

export const policySchema = object({
  kind: choice(POLICY_KINDS).describe('What it is about'),
  titles: someLocale(text).describe('What it is called, in each language'),
  authoritative: locale.describe('The language whose text prevails'),
  numbering: choice(NUMBERINGS)
    .default('decimal')
    .describe('decimal: section numbers are generated; none: the text types its own'),
  promises: list(
    object({
      mechanism: choice(MECHANISMS).describe('What keeps it'),
      quote: text.describe('The words of the text that promise it, in the authoritative language'),
      since: orNull(day).describe('Effective date of the first version that promises it; null: all do'),
    }),
    'a list of promises',
  )
    .default([])
    .describe('What the policy’s own change clause promises'),
  reviewMonths: orNull(count('months', 1)).describe('How often it is read again'),
  noticePeriodDays: orNull(count('days')).describe('How long before its day a change is told'),
  approvals: orNull(count('people', 1)).describe(
    'How many people must approve a draft before it is published; null: nobody has to',
  ),
  suppressed: list(
    object({
      rule: text.describe('The rule, as `gazette explain` lists it'),
      reason: text.describe('Why the finding stands'),
      until: day.describe('The last day on which it counts'),
      version: orNull(text).describe('Only for this version, or `draft`; null: for all'),
    }),
    'a list of suppressions',
  )
    .default([])
    .describe('Findings that somebody has looked at'),
});

export type PolicyRecord = Frozen<z.output<typeof policySchema>>;
