import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** An address elsewhere is either a mistake or somebody else's. */
export const emailDomain: TextRule = {
  id: 'contact/email-domain',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'E-mail addresses of the text are of the site’s own domain, or the one in `organisation.yaml`.',
  why: 'A letter to a mistyped domain goes to a stranger. If the address is right, put it into `organisation.yaml`.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      { text: '## A {#a}\n\nprivacy@acme.example', organisation: { site: 'https://www.acme.example' } },
      {
        text: '## A {#a}\n\nacme@mail.example',
        organisation: { contacts: { email: 'acme@mail.example', phone: null, address: {} } },
      },
    ],
    bad: [{ text: '## A {#a}\n\nprivacy@acmee.example', organisation: { site: 'https://acme.example' } }],
  },
  check(text, report) {
    const { site, contacts } = text.subject.policy.organisation;
    const host = new URL(site).hostname.replace(/^www\./, '');
    for (const { match, place } of matchesOf(text, ADDRESS)) {
      const domain = match.split('@')[1]!.toLowerCase();
      if (
        match === contacts.email ||
        domain === host ||
        host.endsWith(`.${domain}`) ||
        domain.endsWith(`.${host}`)
      )
        continue;
      report(
        `Unexpected domain of «${match}», expected \`${host}\` or the address in \`organisation.yaml\``,
        place,
      );
    }
  },
};
