/** The words of pages and of their parts in Italian. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  api: {
    title: 'Per i programmi',
    lead: 'Tutto ciò che è su questo sito esiste anche come dati: semplici file, senza chiavi né limiti.',
    address: 'Indirizzo',
    holds: 'Che cosa contiene',
    schema: 'Schema',
    rows: {
      index:
        'L’organizzazione e i suoi testi: versione in vigore, versioni annunciate, data dell’ultimo aggiornamento',
      policy: 'Tutte le versioni di un testo: date, stato, impronte, indirizzi dei testi',
      document: 'Un testo come dati: sezioni, paragrafi, elenchi, tabelle',
      release: 'Una modifica per un webhook: che cosa c’era, che cosa ci sarà, che cosa significa',
      consent:
        'Per gli strumenti di consenso: tipo di testo, versione in vigore, impronta, data di entrata in vigore',
      timemap: 'Tutte le versioni con i loro giorni, come le leggono gli archivi web (Memento, RFC 7089)',
      collections:
        'Per le raccolte di Open Terms Archive: la pagina di ogni testo in vigore e il punto in cui si trova',
      feeds: 'Le modifiche come feed: Atom e JSON Feed',
      llms: 'Ogni testo in Markdown, per i modelli linguistici',
      ledger: 'Il registro delle pubblicazioni e la sua impronta',
    },
    stable: 'Gli indirizzi e i campi della versione 1 non cambiano; possono aggiungersi nuovi campi.',
  },
  dataSummary: {
    title: 'I Suoi dati in breve',
    category: 'Dati',
    purposes: 'Per che cosa',
    period: 'Per quanto tempo',
    recipients: 'Chi li riceve',
    unknown: 'non indicato',
    short: 'In breve',
    binds: 'una sintesi; vincola il testo',
    rights: 'I Suoi diritti',
    changed: (since, before) => `da: ${since}; prima: ${before}`,
    isNew: (since) => `nuovo da: ${since}`,
  },
  follow: {
    title: 'Seguire le modifiche',
    short: 'Segui',
    lead: 'Come sapere di una nuova versione prima che entri in vigore.',
    calendar: 'Calendario',
    calendarLead: 'Il file inserisce nel Suo calendario il giorno in cui il testo cambia.',
    calendarAdd: (date) => `Aggiungi il giorno: ${date}`,
    calendarNone: 'Al momento non è annunciata nessuna modifica.',
    mail: 'E-mail',
    mailLead:
      'Scriva all’azienda e chieda di essere informato delle modifiche. Questo sito non raccoglie indirizzi.',
    mailSubject: (title) => `Chiedo di essere informato delle modifiche: ${title}`,
    feed: 'Feed',
    feedLead:
      'Copi l’indirizzo in un lettore di feed: mostrerà ogni nuova versione e ciò che è cambiato con essa.',
    feedAddress: 'Indirizzo del feed',
    feedAll: 'Indirizzo del feed di tutti i documenti',
    copy: 'Copia',
  },
  changesPage: {
    title: 'Tutte le modifiche per data',
    lead: 'Che cosa è cambiato nei documenti e quando: una riga per modifica, la più recente per prima.',
    firstVersion: 'La prima versione.',
    years: 'Anni',
  },
  beside: {
    title: 'In due lingue',
    link: (language) => `Accanto al testo in ${language}`,
    standing: (language) => `Se i testi divergono, si applica il testo in ${language}.`,
    missing: 'In nessuno di questi testi: {words}',
    short: 'Due lingue',
  },
  notFound: {
    title: 'Questa pagina non esiste',
    body: 'Forse l’indirizzo è scritto male. Le versioni pubblicate non vengono mai eliminate: inizi dall’elenco dei documenti.',
    asOf: 'Cerca il testo di un certo giorno? Apra l’archivio del documento e scelga la data.',
  },
  promises: {
    title: 'Che cosa promette il testo in caso di modifica e che cosa risulta registrato',
    given: (date) => `comunicazione registrata: ${date}`,
    none: 'nulla di registrato',
    notYet: (due) => `ancora nulla di registrato; scadenza: ${due}`,
    byItself: 'mantenuto da questo stesso sito',
  },
  search: {
    title: 'Cerca in tutte le versioni',
    lead: 'Cerca nei testi in vigore, in quelli precedenti e in quelli annunciati. Ciò che cerca non lascia il Suo dispositivo.',
    label: 'Cerca',
    submit: 'Cerca',
    policy: 'Documento',
    status: 'Stato',
    any: 'qualsiasi',
    needsScript:
      'Per la ricerca serve JavaScript. Senza, tutti i testi sono aperti negli archivi dei documenti:',
    failed: 'Non è stato possibile caricare l’indice. Controlli la connessione e riprovi.',
    found: 'Trovati: {n}',
    none: 'Non è stato trovato nulla. Provi altre parole o un documento qualsiasi.',
    missing: 'In nessuno di questi testi: {words}',
    more: 'Mostra altro',
  },
};
