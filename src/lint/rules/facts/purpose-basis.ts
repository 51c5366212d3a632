import { statedIn } from '../../../model/index.ts';
import { factsRule } from '../../facts-rule.ts';

/** No purpose without a basis, and no basis for show. */
export const purposeBasis = factsRule({
  id: 'facts/purpose-basis',
  severity: 'error',
  summary: 'Every purpose has a legal basis and data; every basis serves a purpose.',
  why: 'Name them by id under `purposes`; take out a basis that nothing rests on.',
  source: { words: 'ICO checklist: lawful basis for the processing', standing: 'read' },
  bad: [
    {
      purposes: [
        { id: 'service', label: { en: 'Service' }, categories: ['contact'], bases: [], marketing: false },
      ],
    },
    {
      bases: [
        { id: 'contract', type: 'contract', label: { en: 'Contract' }, detail: null },
        { id: 'consent', type: 'consent', label: { en: 'Consent' }, detail: null },
      ],
      rights: { granted: ['withdraw-consent'], answerDays: 15, authority: 'unknown' },
    },
  ],
  check({ purposes, bases }, report) {
    for (const [i, { id, bases: own, categories }] of statedIn(purposes).entries()) {
      if (own.length === 0) report(`Found no basis of the purpose \`${id}\``, `purposes.${i}`);
      if (categories.length === 0)
        report(`Found no categories of data of the purpose \`${id}\``, `purposes.${i}`);
    }
    const isOpen = purposes === 'unknown' || purposes.some((purpose) => purpose.bases === 'unknown');
    if (isOpen) return;
    for (const [i, { id }] of statedIn(bases).entries())
      if (!purposes.some((purpose) => purpose.bases.includes(id)))
        report(`Found no purpose that rests on the basis \`${id}\``, `bases.${i}`);
  },
});
