import { linkTypeOf } from '../../../model/index.ts';
import type { PolicyRule } from '../../rule.ts';

/** Well-known addresses count at a host's root, and a site under a path does not have that. */
export const wellKnown: PolicyRule = {
  id: 'site/well-known',
  scope: 'policy',
  detector: 'deterministic',
  severity: 'info',
  profiles: ['base'],
  kinds: ['privacy', 'terms'],
  summary: 'Programs find the privacy policy, the terms and the API from the root of the host.',
  why: 'The site stands under a path, and the root belongs to another site. `well-known/` of the built site holds the files to copy there and the lines to add; when that is done, suppress this with the day of the next look.',
  source: {
    words: 'RFC 8615, section 3: well-known addresses are rooted at the top of the path',
    standing: 'read',
  },
  examples: {
    good: [{ text: '## A {#a}\n\nA', organisation: { site: 'https://legal.acme.example' } }],
    bad: [{ text: '## A {#a}\n\nA', organisation: { site: 'https://acme.example/legal' } }],
  },
  check({ policy, organisation, versions }, report) {
    const { origin, pathname } = new URL(organisation.site);
    const rel = linkTypeOf(policy.kind);
    if (pathname === '/' || rel === null || versions.length === 0) return;
    report(
      'policy.yaml',
      `\`${origin}/.well-known/${rel}\` and \`${origin}/.well-known/api-catalog\` are outside this site, expected the files of \`well-known/\` there`,
    );
  },
};
