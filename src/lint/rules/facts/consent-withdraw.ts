import { statedIn } from '../../../model/index.ts';
import { factsRule } from '../../facts-rule.ts';

const CONSENT = { id: 'consent', type: 'consent', label: { en: 'Consent' }, detail: null } as const;
const NEWS = {
  id: 'news',
  label: { en: 'News' },
  categories: ['contact'],
  bases: ['consent'],
  marketing: true,
};

/** What is given can be taken back. */
export const consentWithdraw = factsRule({
  id: 'facts/consent-withdraw',
  severity: 'error',
  summary: 'Where consent is a basis, its withdrawal is among the rights; marketing rests on consent.',
  why: 'Add `withdraw-consent` to `rights.granted`; give marketing purposes a basis of type `consent`.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 8(2)', standing: 'read' },
  good: [
    {
      bases: [CONSENT],
      purposes: [NEWS],
      rights: { granted: ['withdraw-consent'], answerDays: 15, authority: 'unknown' },
    },
  ],
  bad: [{ bases: [CONSENT], purposes: [NEWS] }, { purposes: [{ ...NEWS, bases: ['contract'] }] }],
  check({ bases, rights, purposes }, report) {
    const consents = statedIn(bases)
      .filter(({ type }) => type === 'consent')
      .map(({ id }) => id);
    if (consents.length > 0 && rights.granted !== 'unknown' && !rights.granted.includes('withdraw-consent'))
      report(
        `Found no \`withdraw-consent\` in \`rights.granted\`, although \`${consents[0]}\` is a basis`,
        'rights.granted',
      );
    if (bases === 'unknown') return;
    for (const [i, { id, marketing, bases: own }] of statedIn(purposes).entries())
      if (marketing && own !== 'unknown' && !own.some((basis) => consents.includes(basis)))
        report(`Found no consent as a basis of the marketing purpose \`${id}\``, `purposes.${i}`);
  },
});
