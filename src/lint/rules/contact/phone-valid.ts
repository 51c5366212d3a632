import type { TextRule } from '../../rule.ts';
import { linksOf } from '../../text.ts';

/** Numbers of Kazakhstan and Russia have eleven digits; no country has more than fifteen. */
const LENGTHS: readonly [RegExp, number][] = [[/^\+7/, 11]];

/** A tap on a wrong number calls nobody, or somebody else. */
export const phoneValid: TextRule = {
  id: 'contact/phone-valid',
  scope: 'text',
  detector: 'deterministic',
  severity: 'error',
  profiles: ['base'],
  summary: 'A `tel:` link is an international number of the right length, and the one that is shown.',
  why: 'Write `[+7 708 800-88-07](tel:+77088008807)`: plus, country, number, no blanks.',
  source: { words: 'RFC 3966; ITU-T E.164', standing: 'read' },
  examples: {
    good: [{ text: '## A {#a}\n\n[+7 (708) 800-88-07](tel:+77088008807)' }],
    bad: [
      { text: '## A {#a}\n\n[Call](tel:+7708800880)' },
      { text: '## A {#a}\n\n[Call](tel:87088008807)' },
      { text: '## A {#a}\n\n[+7 708 800-88-07](tel:+77088008808)' },
    ],
  },
  check(text, report) {
    for (const { url, words, place } of linksOf(text)) {
      if (!/^tel:/i.test(url)) continue;
      const number = url.slice('tel:'.length);
      const digits = number.replace(/\D/g, '');
      const shown = words.replace(/\D/g, '');
      const length = LENGTHS.find(([prefix]) => prefix.test(number))?.[1];
      if (!/^\+\d{7,15}$/.test(number))
        report(`Unexpected number \`${number}\`, expected \`+\`, country and number without blanks`, place);
      else if (length !== undefined && digits.length !== length)
        report(`Unexpected ${digits.length} digits of \`${number}\`, expected ${length}`, place);
      else if (shown !== '' && shown !== digits)
        report(`Unexpected number \`${number}\`, «${words}» is shown`, place);
    }
  },
};
