/** Rules on the stated facts. Facts belong to the organisation, so such a rule runs once, with the privacy policy. */
import type { Facts, Organisation } from '../model/index.ts';
import { EXAMPLE_FACTS } from './example-facts.ts';
import type { Example, PolicyRule } from './rule.ts';

interface FactsRule extends Pick<PolicyRule, 'id' | 'severity' | 'summary' | 'why' | 'source'> {
  readonly counsel?: string;
  readonly check: (facts: Facts, report: (reason: string) => void, organisation: Organisation) => void;
  /** Facts that differ from the example: `good` ones pass, `bad` ones are reported. */
  readonly good?: readonly Partial<Facts>[];
  readonly bad: readonly Partial<Facts>[];
}

const example = (facts: Partial<Facts>): Example => ({
  text: '## A {#a}\n\nText.',
  organisation: {
    facts: { ...EXAMPLE_FACTS, ...facts },
    contacts: { email: 'privacy@acme.example', phone: null, address: {} },
  },
});

/** Makes a rule of a policy from a rule on the facts. */
export function factsRule({ check, good = [], bad, ...rule }: FactsRule): PolicyRule {
  return {
    ...rule,
    scope: 'policy',
    detector: 'facts',
    profiles: ['base'],
    kinds: ['privacy'],
    examples: { good: [example({}), ...good.map(example)], bad: bad.map(example) },
    check({ organisation }, report) {
      if (organisation.facts === null) return;
      check(organisation.facts, (reason) => report('../organisation.yaml', reason), organisation);
    },
  };
}
