/** Rules on the stated facts. Facts belong to the organisation, so such a rule runs once, with the privacy policy. */
import type { Facts, Organisation } from '../model/index.ts';
import { EXAMPLE_FACTS } from './example-facts.ts';
import type { Example, PolicyRule } from './rule.ts';

/** Reports a breach where a fact is stated, such as `controller.registration`. */
type ReportFact = (reason: string, fact: string) => void;

interface FactsRule extends Pick<PolicyRule, 'id' | 'severity' | 'summary' | 'why' | 'source'> {
  readonly counsel?: string;
  readonly check: (facts: Facts, report: ReportFact, organisation: Organisation) => void;
  /** Facts that differ from the example: `good` ones pass, `bad` ones are reported. */
  readonly good?: readonly Partial<Facts>[];
  readonly bad: readonly Partial<Facts>[];
}

/** A file of the archive, and a line in it. */
const PLACE = /^policies\/(.+?)(?::(\d+))?$/;

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
    check({ organisation, placeOfFact }, report) {
      if (organisation.facts === null) return;
      const reportFact: ReportFact = (reason, fact) => {
        const [, path, line] = PLACE.exec(placeOfFact(fact))!;
        const place = line === undefined ? {} : { place: { line: Number(line), column: 1 } };
        report(`../${path}`, reason, place);
      };
      check(organisation.facts, reportFact, organisation);
    },
  };
}
