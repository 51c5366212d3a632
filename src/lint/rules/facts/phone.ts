import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/max';
import { factsRule } from '../../facts-rule.ts';

const contacts = (phone: string) =>
  ({
    email: 'privacy@acme.example',
    phone,
    address: 'unknown',
    hours: null,
    responsiblePerson: 'unknown',
  }) as const;

/** A number that no telephone has. */
export const phone = factsRule({
  id: 'facts/phone',
  severity: 'error',
  summary: 'The phone number is one that the numbering plan knows.',
  why: 'Write it internationally: `+7 708 800-88-07`.',
  source: { words: 'ITU-T E.164; numbering plans in libphonenumber', standing: 'read' },
  good: [{ contacts: contacts('+7 708 800-88-07') }, { contacts: contacts('+7 (708)‒800‒88‒07') }],
  bad: [{ contacts: contacts('+7 708 800-88') }, { contacts: contacts('call us') }],
  check({ contacts: { phone: number }, controller }, report) {
    if (number === 'unknown' || number === 'none') return;
    const plain = number.replace(/[^\d+]/g, '');
    const parsed = parsePhoneNumber(plain, controller.country as CountryCode);
    if (!parsed?.isValid())
      report(`Unexpected \`contacts.phone\` «${number}», expected a number that exists`);
  },
});
