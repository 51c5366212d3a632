/** What `init` asks in English, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'What is the company called?',
    legalForm: 'Legal form (LLP, JSC)? Empty if unknown',
    legalName: 'Registered name without the legal form? Empty if unknown',
    registration: 'Registration number (BIN)? Empty if unknown',
    site: 'Address of the site (example.org)?',
    email: 'E-mail address for questions on data?',
    phone: 'Phone? Empty if none',
    address: 'Postal address? Empty if unknown',
    country: 'Country, by its two letters (KZ)?',
    timeZone: 'Time zone?',
    languages: (tags) => `Languages of the documents (${tags})?`,
    authoritative: 'Which language is authoritative?',
    orders: 'Do you take requests or orders on the site?',
    newsletter: 'Do you send advertising letters?',
    analytics: 'Does the site use web analytics?',
    channels: 'How will you tell of changes? Mark nothing if it is not decided',
    noticeDays: 'How many days ahead are changes announced? Empty if it is not decided',
  },
  take: {
    which: 'These texts look like policies. Which ones go into the archive? The files stay where they are',
    day: 'As of which day is this the text',
    drafts: 'Begin drafts of the other documents from templates, too?',
  },
  channels: {
    'home-page': 'by a notice on the home page',
    email: 'by a letter to their email',
    'last-updated': 'by the “Last updated” date of the text',
  },
  promises: {
    'home-page': 'by a notice on the home page of the Site',
    email: 'by a letter to your email',
    'last-updated': 'by updating the “Last updated” date',
  },
  kept: 'Earlier versions stay in the archive',
  allKept: 'All earlier versions stay in the archive',
  titles: {
    privacy: 'Privacy policy',
    cookies: 'Cookie policy',
    terms: 'Terms of use',
    consent: 'Consent to the processing of personal data',
  },
  activities: {
    orders: {
      category: 'Requests and orders',
      purpose: 'Fulfilling requests and orders',
      source: 'You place a request or an order on the Site',
    },
    newsletter: { category: 'Addresses for letters', purpose: 'Advertising letters' },
    analytics: {
      category: 'Visits to the site',
      purpose: 'Statistics of visits',
      source: 'You open pages of the Site',
    },
  },
};
