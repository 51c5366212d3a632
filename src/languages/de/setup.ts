/** What `init` asks in German, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Wie heißt das Unternehmen?',
    legalForm: 'Rechtsform (GmbH, AG)? Leer lassen, wenn unbekannt',
    legalName: 'Eingetragener Name ohne Rechtsform? Leer lassen, wenn unbekannt',
    registration: 'Registernummer? Leer lassen, wenn unbekannt',
    site: 'Adresse der Website (example.org)?',
    email: 'E-Mail-Adresse für Fragen zu Daten?',
    phone: 'Telefon? Leer lassen, wenn keines',
    address: 'Postanschrift? Leer lassen, wenn unbekannt',
    country: 'Land, mit seinen zwei Buchstaben (DE)?',
    timeZone: 'Zeitzone?',
    languages: (tags) => `Sprachen der Dokumente (${tags})?`,
    authoritative: 'Welche Sprache ist verbindlich?',
    orders: 'Nehmen Sie auf der Website Anfragen oder Bestellungen an?',
    newsletter: 'Versenden Sie Werbung per E-Mail?',
    analytics: 'Verwendet die Website Webanalyse?',
    channels: 'Wie teilen Sie Änderungen mit? Nichts ankreuzen, wenn es nicht entschieden ist',
    noticeDays: 'Wie viele Tage im Voraus werden Änderungen angekündigt? Leer lassen, wenn nicht entschieden',
  },
  take: {
    which:
      'Diese Texte sehen wie Rechtstexte aus. Welche kommen ins Archiv? Die Dateien bleiben, wo sie sind',
    day: 'Für welchen Tag gilt dieser Wortlaut',
    drafts: 'Auch Entwürfe der anderen Dokumente aus Vorlagen beginnen?',
  },
  channels: {
    'home-page': 'durch einen Hinweis auf der Startseite',
    email: 'durch eine Nachricht an ihre E-Mail-Adresse',
    'last-updated': 'durch das Datum „Zuletzt aktualisiert“ im Text',
  },
  promises: {
    'home-page': 'durch einen Hinweis auf der Startseite der Website',
    email: 'durch eine Nachricht an Ihre E-Mail-Adresse',
    'last-updated': 'durch Aktualisierung des Datums „Zuletzt aktualisiert“',
  },
  kept: 'Frühere Fassungen bleiben im Archiv',
  allKept: 'Alle früheren Fassungen bleiben im Archiv',
  titles: {
    privacy: 'Datenschutzerklärung',
    cookies: 'Cookie-Richtlinie',
    terms: 'Nutzungsbedingungen',
    consent: 'Einwilligung in die Verarbeitung personenbezogener Daten',
  },
  activities: {
    orders: {
      category: 'Anfragen und Bestellungen',
      purpose: 'Bearbeitung von Anfragen und Bestellungen',
      source: 'Sie stellen auf der Website eine Anfrage oder geben eine Bestellung auf',
    },
    newsletter: { category: 'Adressen für E-Mails', purpose: 'Werbung per E-Mail' },
    analytics: {
      category: 'Besuche der Website',
      purpose: 'Statistik der Besuche',
      source: 'Sie rufen Seiten der Website auf',
    },
  },
};
