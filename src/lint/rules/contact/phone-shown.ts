import { countryOf, readTelephone } from '../../../telephone/index.ts';
import type { PolicyRule } from '../../rule.ts';

const withPhone = (phone: string, timeZone = 'Asia/Almaty') => ({
  text: '## A {#a}\n\nText.',
  organisation: { timeZone, contacts: { email: null, phone, address: {} } },
});

/** Mails link the organisation's telephone only if they can tell where it leads. */
export const phoneShown: PolicyRule = {
  id: 'contact/phone-shown',
  scope: 'policy',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The telephone of `organisation.yaml` can be read, so that mails can link it.',
  why: 'Write it as people do, or internationally: `+7 708 800-88-07`. A telephone that cannot be read stands in mails without a link.',
  source: { words: 'RFC 3966; numbering plans in libphonenumber', standing: 'read' },
  examples: {
    good: [
      withPhone('+7 708 800-88-07'),
      withPhone('8 (727) 250-05-05, доб. 123'),
      withPhone('8 800 080 77 77 (24/7)'),
      withPhone('1414'),
    ],
    bad: [
      withPhone('+8 (727) 250-05-05'),
      withPhone('8 (727) 250-05-05', 'UTC'),
      withPhone('8 (727) 250-05-05, 250-05-06'),
    ],
  },
  check({ organisation }, report) {
    const { phone } = organisation.contacts;
    if (phone === null) return;
    const read = readTelephone(phone, countryOf(organisation));
    if (read.link === null ? read.isShort : read.exists) return;
    const expected = read.link === null ? read.expected : 'a number that exists';
    report('../organisation.yaml', `Unexpected \`contacts.phone\` «${phone}», expected ${expected}`);
  },
};
