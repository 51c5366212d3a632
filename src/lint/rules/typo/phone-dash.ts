import type { TextRule } from '../../rule.ts';
import { matchesOf } from '../../text.ts';

/** A telephone number with a dash other than the hyphen inside, or with an unusual blank. */
const NUMBER =
  /\+?\d[\d()]*(?:[\s\u00a0\u2000-\u200b\u202f\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d-][\d()]+){2,}/gu;
const ODD = /[\u00a0\u2000-\u200b\u202f\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;

/** A copied number with a foreign dash is refused by forms, and nobody sees why. */
export const phoneDash: TextRule = {
  id: 'typo/phone-dash',
  scope: 'text',
  detector: 'deterministic',
  severity: 'warning',
  profiles: ['base'],
  summary: 'Phone numbers have plain hyphens and blanks inside.',
  why: 'A number with U+2012 or U+00A0 inside fails when it is copied into a form. Type `+7 708 800-88-07` and link `tel:+77088008807`.',
  source: {
    words: 'a number refused for a non-breaking hyphen (alphagov/notifications-utils)',
    standing: 'read',
  },
  examples: {
    good: [{ text: '## A {#a}\n\n+7 708 800-88-07' }, { text: '## A {#a}\n\n2024–2026' }],
    bad: [{ text: '## A {#a}\n\n+7 (708)‒800‒88‒07' }, { text: '## A {#a}\n\n+7\u00a0708\u00a0800-88-07' }],
  },
  check(text, report) {
    for (const { match, place } of matchesOf(text, NUMBER)) {
      const odd = ODD.exec(match)?.[0];
      if (!odd || match.replace(/\D/g, '').length < 9) continue;
      const code = `U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      report(`Unexpected ${code} inside «${match}», expected a plain hyphen or blank`, place);
    }
  },
};
