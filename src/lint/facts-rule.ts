/** Rules that follow from the stated facts. They look once, at the privacy policy's organisation. */
import type { Facts, Organisation } from '../model/index.ts';
import { EXAMPLE_FACTS } from './example-facts.ts';
import type { Example, PolicyRule } from './rule.ts';

interface FactsRule extends Pick<PolicyRule, 'id' | 'severity' | 'summary' | 'why' | 'source'> {
  readonly counsel?: string;
  readonly check: (facts: Facts, report: (reason: string) => void, organisation: Organisation) => void;
  /** Changes to the example's facts that pass, and that do not. */
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

/** A rule on the facts as a rule of a policy. */
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
