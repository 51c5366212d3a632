import { readTelephone } from '../../../telephone/index.ts';
import { EXAMPLE_FACTS } from '../../example-facts.ts';
import { factsRule } from '../../facts-rule.ts';

const contacts = (phone: string) => ({ ...EXAMPLE_FACTS.contacts, phone });

/** A number that no telephone has. */
export const phone = factsRule({
  id: 'facts/phone',
  severity: 'error',
  summary: 'The phone number is one that the numbering plan knows.',
  why: 'Write it internationally: `+7 708 800-88-07`. A draft and a mail link a telephone only if they can read it; a short number such as `1414` stands there without a link.',
  source: { words: 'ITU-T E.164; numbering plans in libphonenumber', standing: 'read' },
  good: [
    { contacts: contacts('+7 708 800-88-07') },
    { contacts: contacts('+7 (708)‒800‒88‒07') },
    { contacts: contacts('8 (727) 250-05-05, доб. 123') },
    { contacts: contacts('1414') },
  ],
  bad: [{ contacts: contacts('+7 708 800-88') }, { contacts: contacts('call us') }],
  check({ contacts: { phone: number }, controller }, report) {
    if (number === 'unknown' || number === 'none') return;
    const read = readTelephone(number, controller.country);
    if (read.link === null ? !read.isShort : !read.exists)
      report(
        `Unexpected \`contacts.phone\` «${number}», expected ${read.link === null ? read.expected : 'a number that exists'}`,
        'contacts.phone',
      );
  },
});
