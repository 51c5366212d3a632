import { countryOf, readTelephone } from '../../../telephone/index.ts';
import { sectionsOn } from '../../lexicon.ts';
import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** What may be a telephone: with the code of a country, or as it is dialled within one. */
const WRITTEN = /(?:[+\uff0b]|\(|\b[08])\d[\d\s().\u2010-\u2015-]{6,}\d/gu;

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
        text: '## Contacts {#contacts}\n\nCall 8 (708) 800-88-07',
        organisation: {
          timeZone: 'Asia/Almaty',
          contacts: { email: null, phone: '+7 708 800-88-07', address: {} },
        },
      },
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
    const { organisation } = text.subject.policy;
    const { email, phone } = organisation.contacts;
    const [section] = sectionsOn(text, 'contacts');
    if (!section) return;
    const mails = matchesOf(section, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu).map(({ match }) => match);
    const country = countryOf(organisation);
    // What cannot be read is known by its digits where a plus says that it is a telephone.
    const numberOf = (written: string): string | null => {
      const read = readTelephone(written, country);
      if (read.link !== null) return read.number;
      return /^[+\uff0b]/.test(written) ? `+${written.replace(/\D/g, '')}` : null;
    };
    const phones = matchesOf(section, WRITTEN).flatMap(({ match }) => numberOf(match) ?? []);
    if (email && mails.length > 0 && !mails.includes(email))
      report(
        `Unexpected address «${mails[0]}», expected \`${email}\` of \`organisation.yaml\``,
        section.place,
      );
    const own = phone && numberOf(phone);
    if (own && phones.length > 0 && !phones.includes(own))
      report(`Unexpected number, expected \`${phone}\` of \`organisation.yaml\``, section.place);
  },
};
