import { visit } from 'unist-util-visit';
import { countryOf, readLink, readTelephone } from '../../../telephone/index.ts';
import type { Severity, TextRule } from '../../rule.ts';
import { type LintText, linksOf, placeOf } from '../../text.ts';

/** What is wrong with a link, and how much. */
interface Fault {
  readonly reason: string;
  readonly severity?: Severity;
}

/** A tap on a wrong number calls nobody, or somebody else. */
export const phoneValid: TextRule = {
  id: 'contact/phone-valid',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A `tel:` link is an international number that exists, and the one that is shown.',
  why: 'Write `[8 (708) 800-88-07, ext. 123](tel:+77088008807;ext=123)`: plus, country, number, no blanks; the extension behind `;ext=`. The words may show the number as people dial it in the organisation’s country.',
  source: { words: 'RFC 3966; ITU-T E.164; numbering plans in libphonenumber', standing: 'read' },
  examples: {
    good: [
      { text: '## A {#a}\n\n[+7 (708) 800-88-07](tel:+77088008807)' },
      {
        text: '## A {#a}\n\n[8 (727) 250-05-05](tel:+77272500505)',
        organisation: { timeZone: 'Asia/Almaty' },
      },
      {
        text: '## A {#a}\n\n[8 (727) 250-05-05](tel:+77272500505)',
        organisation: { timeZone: 'Europe/Moscow' },
      },
      { text: '## A {#a}\n\n[250-05-05](tel:+7-727-250-05-05)' },
      { text: '## A {#a}\n\n[+7 727 250-05-05, ext. 12](tel:+77272500505;ext=12)' },
    ],
    bad: [
      { text: '## A {#a}\n\n[Call](tel:+7708800880)' },
      { text: '## A {#a}\n\n[Call](tel:87088008807)' },
      { text: '## A {#a}\n\n[+7 708 800-88-07](tel:+77088008808)' },
      {
        text: '## A {#a}\n\n[8 (727) 250-05-05](tel:+87272500505)',
        organisation: { timeZone: 'Asia/Almaty' },
      },
      { text: '## A {#a}\n\n[+7 727 250-05-05, ext. 12](tel:+7727250050512)' },
      { text: '## A {#a}\n\n[Call][us]\n\n[us]: tel:+7708800880' },
    ],
  },
  check(text, report) {
    const { policy, facts } = text.subject;
    const { organisation } = policy;
    const country = countryOf({ ...organisation, facts: facts ?? organisation.facts });
    for (const { url, words, place } of [...linksOf(text), ...definitionsOf(text)]) {
      const fault = addressFault(url, country) ?? shownFault(url, words, country);
      if (fault) report(fault.reason, place, fault.severity);
    }
  },
};

/** Addresses that stand at the end of a text; their words stand elsewhere. */
function definitionsOf({ tree }: LintText): ReturnType<typeof linksOf> {
  const found: ReturnType<typeof linksOf> = [];
  visit(tree, 'definition', (node) => {
    found.push({ url: node.url, words: '', place: placeOf(node) });
  });
  return found;
}

/** What is wrong with the address itself. */
function addressFault(url: string, country: string | null): Fault | null {
  const written = readLink(url);
  // A number that names where it is dialled is right, if rare.
  if (written === null || /;phone-context=/i.test(url)) return null;
  const number = url.slice('tel:'.length);
  const read = readTelephone(decoded(number), country);
  const unexpected = `Unexpected number \`${number}\`, expected `;
  if (read.link === null)
    return { reason: `${unexpected}${read.expected}`, ...(read.isShort ? { severity: 'warning' } : {}) };
  if (read.link !== written.link) return { reason: `${unexpected}\`${read.link}\`` };
  return read.exists ? null : { reason: `${unexpected}a number that exists`, severity: 'warning' };
}

/** Whether the words of the link are another telephone than the one that it leads to. */
function shownFault(url: string, words: string, country: string | null): Fault | null {
  const written = readLink(url);
  if (written === null) return null;
  const shown = readTelephone(words, country);
  const number = url.slice('tel:'.length);
  const [dials, extension] = written.link.split(';ext=');
  if (shown.link === null) {
    const digits = words.normalize('NFKC').replace(/\D/g, '');
    // Words such as «around the clock, 24/7» name no number; a local number is the end of a whole one.
    const names = digits.length > 4 && !dials!.endsWith(digits);
    return names ? { reason: `Unexpected number \`${number}\`, «${words}» is shown` } : null;
  }
  if (`tel:${shown.number}` !== dials)
    return { reason: `Unexpected number \`${number}\`, «${words}» is shown: \`${shown.link}\`` };
  if (shown.extension === (extension ?? null)) return null;
  return {
    reason: `Unexpected number \`${number}\`, «${words}» is shown: \`${shown.link}\``,
    severity: 'warning',
  };
}

/** A blank in an address is written `%20`. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
