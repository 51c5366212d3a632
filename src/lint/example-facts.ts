/** Small, whole facts for the examples of rules. */
import type { Facts } from '../model/index.ts';
import { factsSchema, withExamples } from '../records/index.ts';

const STATED = {
  controller: {
    tradeName: { en: 'Acme' },
    legalName: { en: 'Acme' },
    legalForm: 'none',
    registration: 'none',
    country: 'KZ',
  },
  site: 'acme.example',
  contacts: {
    email: 'privacy@acme.example',
    phone: 'none',
    address: 'none',
    hours: null,
    responsiblePerson: 'none',
  },
  categories: [
    { id: 'contact', label: { en: 'Contacts' }, items: { en: ['name'] }, optional: false, sensitive: false },
  ],
  sources: [],
  bases: [{ id: 'contract', type: 'contract', label: { en: 'Contract' }, detail: null }],
  purposes: [
    {
      id: 'service',
      label: { en: 'Service' },
      categories: ['contact'],
      bases: ['contract'],
      marketing: false,
    },
  ],
  recipients: 'none',
  transfers: 'none',
  storageCountry: 'KZ',
  measures: [],
  retention: [{ categories: ['contact'], period: 'P3Y', from: 'service', untilConsentWithdrawn: false }],
  rights: { granted: ['access'], answerDays: 15, authority: { en: 'the authority of Almaty' } },
  automatedDecisions: 'none',
  children: 'none',
  cookies: 'none',
  changes: { channels: ['email'], noticeDays: 30 },
  law: { governing: { en: 'law of Kazakhstan' }, courts: { en: 'court of Almaty' } },
  service: null,
};

export const EXAMPLE_FACTS: Facts = factsSchema.parse(withExamples(factsSchema.partial().parse(STATED)));
