import { factsRule } from '../../facts-rule.ts';

/** Facts about one site, published under another. */
export const site = factsRule({
  id: 'facts/site',
  severity: 'warning',
  summary: 'The site and the e-mail address of the facts are of one domain with `site` of the organisation.',
  why: 'One of them is old, or the policies belong elsewhere.',
  source: { words: 'our judgement', standing: 'house' },
  bad: [{ site: 'other.example' }],
  check({ site: host, contacts }, report, organisation) {
    const published = new URL(organisation.site).hostname;
    const isOne = (a: string, b: string) => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
    if (!isOne(host, published))
      report(`Unexpected \`site\` \`${host}\`, the policies stand on \`${published}\``, 'site');
    const domain = contacts.email.split('@')[1] ?? '';
    if (!isOne(domain, host))
      report(
        `Unexpected domain of \`contacts.email\` \`${contacts.email}\`, expected that of \`${host}\``,
        'contacts.email',
      );
  },
});
