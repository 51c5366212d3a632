/** What `init` asks in Italian, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Come si chiama l’azienda?',
    legalForm: 'Forma giuridica (S.r.l., S.p.A.)? Lasciare vuoto se non nota',
    legalName: 'Denominazione registrata senza la forma giuridica? Lasciare vuoto se non nota',
    registration: 'Numero di registrazione (partita IVA)? Lasciare vuoto se non noto',
    site: 'Indirizzo del sito (example.org)?',
    email: 'Indirizzo e-mail per domande sui dati?',
    phone: 'Telefono? Lasciare vuoto se non c’è',
    address: 'Indirizzo postale? Lasciare vuoto se non noto',
    country: 'Paese, con le sue due lettere (IT)?',
    timeZone: 'Fuso orario?',
    languages: (tags) => `Lingue dei documenti (${tags})?`,
    authoritative: 'Quale lingua è vincolante?',
    orders: 'Ricevete richieste od ordini sul sito?',
    newsletter: 'Inviate e-mail pubblicitarie?',
    analytics: 'Il sito usa strumenti di analisi web?',
    channels: 'Come comunicherete le modifiche? Non segnare nulla se non è deciso',
    noticeDays: 'Con quanti giorni di anticipo si annunciano le modifiche? Lasciare vuoto se non è deciso',
  },
  take: {
    which: 'Questi testi sembrano testi legali. Quali vanno nell’archivio? I file restano dove sono',
    day: 'A quale giorno corrisponde questo testo',
    drafts: 'Cominciare da modelli anche bozze degli altri documenti?',
  },
  channels: {
    'home-page': 'con un avviso sulla pagina iniziale',
    email: 'con un messaggio al loro indirizzo e-mail',
    'last-updated': 'con la data «Ultimo aggiornamento» del testo',
  },
  promises: {
    'home-page': 'con un avviso sulla pagina iniziale del Sito',
    email: 'con un messaggio al Suo indirizzo e-mail',
    'last-updated': 'con l’aggiornamento della data «Ultimo aggiornamento»',
  },
  kept: 'Le versioni precedenti restano nell’archivio',
  allKept: 'Tutte le versioni precedenti restano nell’archivio',
  titles: {
    privacy: 'Informativa sulla privacy',
    cookies: 'Informativa sui cookie',
    terms: 'Condizioni d’uso',
    consent: 'Consenso al trattamento dei dati personali',
  },
  activities: {
    orders: {
      category: 'Richieste e ordini',
      purpose: 'Gestione di richieste e ordini',
      source: 'Lei fa una richiesta o un ordine sul Sito',
    },
    newsletter: { category: 'Indirizzi per le e-mail', purpose: 'E-mail pubblicitarie' },
    analytics: {
      category: 'Visite al sito',
      purpose: 'Statistica delle visite',
      source: 'Lei apre pagine del Sito',
    },
  },
};
