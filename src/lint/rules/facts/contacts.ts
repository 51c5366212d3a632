import { readTelephone } from '../../../telephone/index.ts';
import { EXAMPLE_FACTS } from '../../example-facts.ts';
import { factsRule } from '../../facts-rule.ts';

/** `8 (727) …` and `+7 727 …` are one telephone; what cannot be read is known by its digits. */
const numberOf = (phone: string, country: string): string => {
  const read = readTelephone(phone, country);
  return read.link ?? phone.replace(/\D/g, '');
};

/** Notices take contacts from the organisation, drafts from the facts: readers see both. */
export const contacts = factsRule({
  id: 'facts/contacts',
  severity: 'error',
  summary: 'The e-mail address and the phone number of the facts are those of the organisation.',
  why: 'Mails, PDFs and texts would name two addresses. Correct the one that is old.',
  source: { words: 'our judgement', standing: 'house' },
  bad: [{ contacts: { ...EXAMPLE_FACTS.contacts, email: 'old@acme.example' } }],
  check({ contacts: own, controller: { country } }, report, organisation) {
    const { email, phone } = organisation.contacts;
    if (email !== null && email !== own.email)
      report(
        `Unexpected \`facts.contacts.email\` \`${own.email}\`, expected \`${email}\` as in \`contacts\``,
        'contacts.email',
      );
    const isStated = own.phone !== 'unknown' && own.phone !== 'none';
    if (phone !== null && isStated && numberOf(phone, country) !== numberOf(own.phone, country))
      report(
        `Unexpected \`facts.contacts.phone\` «${own.phone}», expected ${phone} as in \`contacts\``,
        'contacts.phone',
      );
  },
});
