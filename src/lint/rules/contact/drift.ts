import { sectionsOn } from '../../lexicon.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** Dashes, blanks and brackets of every kind do not tell numbers apart. */
const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The text and the mails name one company; it has one number. */
export const contactDrift: TextRule = {
  id: 'contact/drift',
  scope: 'text',
  detector: 'facts',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The section on contacts gives the e-mail address and phone number of `organisation.yaml`.',
  why: 'Notices and PDFs take them from there. One of the two is old: correct it.',
  source: { words: 'our judgement', standing: 'house' },
  examples: {
    good: [
      {
        text: '## Contacts {#contacts}\n\nCall +7 (708)‒800‒88‒07',
        organisation: { contacts: { email: null, phone: '+7 708 800-88-07', address: {} } },
      },
    ],
    bad: [
      {
        text: '## Contacts {#contacts}\n\nCall +7 708 800-88-08',
        organisation: { contacts: { email: null, phone: '+7 708 800-88-07', address: {} } },
      },
      {
        text: '## Contacts {#contacts}\n\nold@acme.example',
        organisation: { contacts: { email: 'new@acme.example', phone: null, address: {} } },
      },
    ],
  },
  check(text, report) {
    const { email, phone } = text.subject.policy.organisation.contacts;
    const [section] = sectionsOn(text, 'contacts');
    if (!section) return;
    const mails = matchesOf(section, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu).map(({ match }) => match);
    const phones = matchesOf(section, /\+\d[\d\s().\u2010-\u2015-]{7,}\d/gu).map(({ match }) =>
      digitsOf(match),
    );
    if (email && mails.length > 0 && !mails.includes(email))
      report(
        `Unexpected address «${mails[0]}», expected \`${email}\` of \`organisation.yaml\``,
        section.place,
      );
    if (phone && phones.length > 0 && !phones.includes(digitsOf(phone)))
      report(`Unexpected number, expected \`${phone}\` of \`organisation.yaml\``, section.place);
  },
};
