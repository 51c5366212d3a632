import { EXAMPLE_FACTS } from '../../example-facts.ts';
import type { TextRule } from '../../rule.ts';

const FACTS = {
  ...EXAMPLE_FACTS,
  cookies: [
    {
      id: 'basket',
      label: { en: 'Basket' },
      provider: 'acme.example',
      category: 'necessary',
      duration: 'P7D',
      thirdParty: false,
    },
  ],
} as const;

/** The table of the cookie policy is the list of the facts. */
export const cookieTable: TextRule = {
  id: 'facts/cookie-table',
  scope: 'text',
  detector: 'facts',
  severity: 'error',
  profiles: ['base'],
  kinds: ['cookies'],
  summary: 'The rows of a drafted cookie policy are the cookies of the facts.',
  why: 'Run `gazette draft cookies --from template` again, or correct the facts.',
  source: { words: 'CJEU C-673/17 (Planet49): duration and access by others', standing: 'second-hand' },
  examples: {
    good: [
      {
        policy: { kind: 'cookies' },
        organisation: { facts: FACTS },
        text: '## List {#list}\n\n| Name | What for |\n| --- | --- |\n| basket | Basket |',
      },
    ],
    bad: [
      {
        policy: { kind: 'cookies' },
        organisation: { facts: FACTS },
        text: '## List {#list}\n\n| Name | What for |\n| --- | --- |\n| other | Other |',
      },
    ],
  },
  check(text, report) {
    const facts = text.subject.policy.organisation.facts;
    // What was published was written from the facts of its day.
    if (!facts || typeof facts.cookies === 'string' || (text.subject.version && text.subject.facts)) return;
    const tables = text.sections.flatMap(({ tables: own, place }) => own.map((table) => ({ table, place })));
    if (tables.length === 0) return;
    const rows = tables.flatMap(({ table }) => table.slice(1).map((row) => row[0] ?? ''));
    const stated = facts.cookies.map(({ id }) => id);
    const place = tables[0]!.place;
    for (const id of stated)
      if (!rows.includes(id)) report(`Found no row for the cookie \`${id}\` of the facts`, place);
    for (const row of rows)
      if (!stated.includes(row)) report(`Found no cookie \`${row}\` in the facts`, place);
  },
};
