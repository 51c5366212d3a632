import { type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { capital, inside } from '../sentence.ts';
import { al, dal, del, il } from './articles.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { CORRECTED } from './corrected.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', salvo che sia ritirata prima';

/** A language stands as a noun: «in inglese». Where a page fills in the day later, it stands behind «in data». */
export const words: Dictionary = {
  locale: 'it',
  languageName: 'Italiano',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Testi legali di ${organisation}`,
    lead: 'I testi in vigore, tutte le versioni precedenti e ciò che è cambiato tra l’una e l’altra.',
    skipToContent: 'Vai al testo',
    languages: 'Lingue',
    ledger: 'Registro delle pubblicazioni',
    checksums: 'Somme di controllo',
    frozen: 'Una versione pubblicata non cambia mai. La sua impronta è conservata nel registro.',
    builtAsOf: (date) => `Pagine aggiornate ${il(date)}.`,
    noPolicies: 'Qui non è ancora pubblicato nulla.',
    forMachines: 'Per i programmi',
    search: 'Ricerca',
    preview: 'Un’anteprima: questo sito mostra bozze, che non sono pubblicate e possono cambiare.',
    draftChanges: 'Che cosa cambia la bozza',
  },
  status: (status) =>
    ({
      draft: 'Bozza',
      upcoming: 'Annunciata',
      'in-force': 'In vigore',
      superseded: 'Sostituita',
      withdrawn: 'Ritirata',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Una bozza: il testo non è ancora pubblicato e può cambiare.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Questa versione era annunciata per la data ${effective} e sarà ritirata ${il(withdrawn)}: non entrerà in vigore.`
          : `Questa versione non è ancora in vigore. Entra in vigore ${il(effective)}${UNLESS_WITHDRAWN}.${lastDay ? ` Il suo ultimo giorno annunciato: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Questa versione è in vigore ${dal(effective)}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Il suo ultimo giorno: ${lastDay}. Sarà ritirata ${il(withdrawn)}.`
              : ` Vale fino ${al(lastDay)} compreso, salvo che la nuova versione sia ritirata prima.`
        }`;
      case 'superseded':
        return lastDay
          ? `Questa versione non è più in vigore. È stata in vigore ${dal(effective)} ${al(lastDay)} compreso.`
          : 'Questa versione non è più in vigore. Un’altra ha preso il suo posto prima che potesse valere un solo giorno.';
      case 'withdrawn':
        return lastDay
          ? `Questa versione è stata in vigore ${dal(effective)} ${al(lastDay)} compreso. È stata ritirata ${il(withdrawn ?? '')} e non è in vigore.`
          : `Questa versione è stata ritirata ${il(withdrawn ?? '')}, prima di poter entrare in vigore ${il(effective)}. Non è in vigore.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Testo vincolante',
      official: 'Traduzione ufficiale',
      informative: 'Traduzione a titolo informativo',
      pending: 'Traduzione non ancora disponibile',
    })[standing],
  version: {
    ofDate: (date) => `Versione ${del(date)}`,
    short: (date, id) => (id.includes('.') ? `Versione ${del(date)} (${id})` : `Versione ${del(date)}`),
    lastUpdated: 'Ultimo aggiornamento',
    effective: 'In vigore da',
    wasEffective: 'È stata in vigore da',
    willBeEffective: 'Entra in vigore in data',
    wouldBeEffective: 'Doveva entrare in vigore in data',
    published: 'Pubblicata in data',
    entered: (date) => `inserita nell’archivio ${il(date)}`,
    inForceSince: (date) => `In vigore ${dal(date)}`,
    digest: 'Impronta del testo (SHA-256)',
    number: 'Numero della versione',
    before: 'Versione precedente',
    after: 'Versione successiva',
    replacedBy: (id) => `Sostituita dalla versione ${id} prima di entrare in vigore.`,
    insteadPublished: (version) => `Al suo posto è stata pubblicata la versione ${del(version)}.`,
    insteadApplies: {
      will: (version) => `Al suo posto entra in vigore un’altra versione ${il(version)}${UNLESS_WITHDRAWN}.`,
      has: (version) => `Al suo posto è entrata in vigore un’altra versione ${il(version)}.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `${capital(il(effective))} non cambia nulla: la versione ${del(stays)} resta in vigore.`,
      has: (effective, stays) =>
        `${capital(il(effective))} non è cambiato nulla: la versione ${del(stays)} è rimasta in vigore.`,
    },
    nothingHeld: (from, until) =>
      `${capital(dal(from))} ${al(until)} compreso nessuna versione era in vigore.`,
    unlessWithdrawn: ', salvo che la nuova versione sia ritirata prima',
    reasonIn: (language) => `Motivo (in ${language}):`,
    consent: {
      will: 'Le chiederemo separatamente il Suo consenso a questa modifica.',
      has: 'Le chiediamo separatamente il Suo consenso a questa modifica. Se Lei lo abbia dato, qui non si vede.',
    },
    withoutConsent: (contact) =>
      `Che cosa vale per Lei senza di esso qui non è detto: consulti il testo${contact ? ` o si rivolga a ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Che cosa cambierà con la versione ${del(version)}`,
      has: (version) => `Che cosa è cambiato con la versione ${del(version)}`,
      had: (version) => `Che cosa era cambiato allora con la versione ${del(version)}`,
    },
    editorial: 'Definiamo questa modifica redazionale: la data dell’ultimo aggiornamento resta la stessa.',
    editorialCounts: {
      will: () => 'La nuova formulazione entra comunque in vigore con la nuova versione.',
      has: (date) => `La nuova formulazione si applica ${dal(date)}.`,
      had: (date) => `La nuova formulazione si è applicata ${dal(date)}.`,
    },
    publishedAsSample: 'Giorno di pubblicazione nell’esempio',
    noneInForce: 'Al momento nessuna versione è in vigore.',
    contents: 'Indice',
    downloads: 'Scarica',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Confronto in PDF',
    redlineWord: 'Confronto in Word, con le revisioni',
    markdown: 'Markdown',
    text: 'Solo testo',
    archive: 'Tutte le versioni',
    read: 'Leggi',
    readInForce: 'Leggi la versione in vigore',
    whatChangedSince: 'Che cosa è cambiato da allora',
    firstVersion: 'Questa è la prima versione: non ne sostituisce nessuna.',
    upcoming: (date) => `${capital(il(date))} entra in vigore una nuova versione${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `${capital(il(date))} entra in vigore la prima versione${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `La modifica annunciata per la data ${effective} non avviene (giorno del ritiro: ${withdrawn}).`,
    recalledText: 'Il testo della modifica annullata',
    withdrawnOn: (date) => `Ritirata ${il(date)}.`,
    willBeWithdrawnOn: (date) => `Sarà ritirata ${il(date)}.`,
    willNotCome: 'Non entrerà in vigore',
    inLanguage: (language) => `(in ${language})`,
    table: (n) => `Tabella ${n}`,
    backToText: (number) => `Torna al testo, nota ${number}`,
    updated: 'ultimo aggiornamento:',
    until: (date) => `fine annunciata: ${date}`,
    binding: (language) => `testo vincolante: in ${language}`,
    versions: 'Archivio',
  },
  sample: {
    badge: 'Esempio',
    mark: 'Esempio, mai pubblicato',
    only: (line) => `Solo nell’esempio: ${inside(line)}`,
    outside: (line) => `Fuori dall’esempio: ${inside(line)}`,
    becomes: 'Nell’esempio',
    coming: (date) => `Esempio di una nuova versione, con data ${date}: mai pubblicato, senza effetto.`,
    before: (organisation) => `La versione precedente è un esempio: ${organisation} non l’ha mai pubblicata.`,
    version: (organisation) =>
      `Un esempio: ${organisation} non ha mai pubblicato questo testo, che non ha alcun effetto. Mostra come funziona l’archivio.`,
    pair: (organisation, version) =>
      `Confronto con un esempio (${inside(version)}): ${organisation} non ha mai pubblicato quel testo, che non ha alcun effetto. Mostra come funziona l’archivio.`,
    both: (organisation) =>
      `Confronto tra due esempi: ${organisation} non ha mai pubblicato nessuna di queste versioni, che non hanno alcun effetto. Mostrano come funziona l’archivio.`,
  },
  pending: {
    title: 'Traduzione non ancora disponibile',
    body: (language) =>
      `In questa lingua non c’è ancora un testo. Il testo vincolante è quello in ${language}.`,
    link: (language) => `Leggilo in ${language}`,
  },
  translationNote: (language) =>
    `Questa è una traduzione a titolo informativo. In caso di divergenza si applica il testo in ${language}.`,
  history: {
    title: 'Tutte le versioni',
    of: (policy) => `${policy}: tutte le versioni`,
    lead: 'Tutte le versioni dalla prima pubblicazione. Nessuna viene mai eliminata o modificata.',
    from: 'Da',
    until: 'A',
    untilNow: 'nessuna fine nota',
    periods: 'Quale versione era in vigore in quale giorno',
    status: 'Stato',
    versionColumn: 'Versione',
    compareTitle: 'Confronta due versioni',
    older: 'Precedente',
    newer: 'Successiva',
    compare: 'Confronta',
    earlier: (count) => `Versioni precedenti (${count})`,
    undecided: 'Non abbiamo ancora detto se questa modifica è sostanziale o soltanto redazionale.',
    stats: (added, removed) => `Parole aggiunte: ${added}, eliminate: ${removed}.`,
    more: 'Dettagli',
  },
  asOf: {
    title: 'Quale versione era in vigore in un certo giorno?',
    label: 'Giorno',
    show: 'Mostra',
    inForce: (day, tense) =>
      ({
        past: `In data ${day} era in vigore questa versione:`,
        present: `In data ${day} è in vigore questa versione:`,
        future: `In data ${day}, se prima non cambia nulla, sarà in vigore questa versione:`,
      })[tense],
    named: (date, id) => `versione ${del(date)}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `${dal(since)} ${al(lastDay)} compreso` : `${dal(since)}, nessuna fine nota`,
    announcedPeriod: (since, lastDay) =>
      `${dal(since)}, fino ${al(lastDay)} compreso, salvo che la nuova versione sia ritirata prima`,
    notYet: (day, tense, first) =>
      `In data ${day} nessuna versione ${tense === 'past' ? 'era' : 'è'} ancora in vigore.${first ? ` La prima versione: ${dal(first)}.` : ''}`,
    nothing: (day) =>
      `Per la data ${day} l’archivio non ha nessuna versione, quindi non mostra se una sia in vigore.`,
    repealed: (day, tense, withdrawn) =>
      `In data ${day} nessuna versione ${tense === 'past' ? 'era' : 'è'} in vigore. L’ultima è stata ritirata ${il(withdrawn)}.`,
    announced: (published, effective) =>
      `già annunciata (pubblicata ${il(published)}), entra in vigore ${il(effective)}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `pubblicata ${il(published)}, doveva applicarsi ${dal(effective)}, ritirata ${il(withdrawn)}; non è mai stata in vigore`,
    sample: (effective) => `non ha alcun effetto; il suo giorno nell’esempio: ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `pubblicata ${il(published)}, annunciata per la data ${effective}, sarà ritirata ${il(withdrawn)}: non entrerà in vigore`,
    noNotice: 'Non risulta registrato che ne sia stata data comunicazione.',
    notADay: 'Scelga un giorno.',
  },
  record: {
    title: 'Attestazione della pubblicazione',
    lead: 'Che cosa contiene il registro su questa versione e come chiunque può verificarlo.',
    statement:
      'Se un’impronta coincide, questi file non sono cambiati da quando quell’impronta è stata pubblicata. Da sola non prova quando ciò sia avvenuto, che qualcuno li abbia letti o che cosa un tribunale accetterà.',
    origin: ({ from, ref, path, line }) =>
      `Ripresa da ${from === 'git' ? 'una cronologia git' : from === 'ota' ? 'i rilievi di Open Terms Archive' : 'una cartella di file'}: ${path}, ${ref}.${line ? ` La fonte dice: «${line}».` : ''}`,
    events: 'Nel registro',
    eventAt: (date, line) => `Iscritto ${il(date)}, riga ${line}`,
    notified,
    said: { approved: 'Approvata in data', label: 'Denominazione' },
    event: {
      published: (event) =>
        `Pubblicata ${il(dates.long(event.published))}; data di entrata in vigore: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Traduzione aggiunta: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Traduzione (${languageIn(event.locale)}) confermata` : 'Riesaminata senza modifiche'} ${il(dates.long(event.date))} da ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Deciso ${il(dates.long(event.date))}: la modifica è ${event.class === 'editorial' ? 'redazionale' : event.material ? 'di contenuto, e rilevante per i lettori' : 'di contenuto'}.`,
      corrected: (event) => `Rettifica ${del(dates.long(event.date))}:`,
      approved: (event) =>
        `Approvata ${il(dates.long(event.date))} da ${event.by} (${event.role}), come dichiara solo chi pubblica.`,
      rewritten: ({ lines, kept }) =>
        `Pubblicato di nuovo: il registro aveva prima ${counted('it', lines, { one: 'riga', other: 'righe' })}; le prime ${kept} restano, le altre non sono come erano state pubblicate. Motivo indicato:`,
      withdrawn: (event) => `Ritiro con data ${dates.long(event.date)}.`,
    },
    digests: 'Impronte',
    file: 'File',
    digest: 'SHA-256 nel registro',
    check: 'Verifica',
    needsScript:
      'Con JavaScript il Suo browser calcola qui le impronte; i comandi qui sotto funzionano anche senza.',
    checking: 'calcolo in corso…',
    isSame: 'coincide',
    isOther: 'non coincide',
    isLost: 'non è stato possibile caricarlo',
    chainHolds: 'Ogni riga del registro contiene l’impronta della riga precedente: la catena è integra.',
    chainBreaks: 'La catena del registro è interrotta alla riga',
    byHand: 'Verifichi Lei stesso',
    byHandLead: 'Scarichi i file e confronti con il registro ciò che mostrano questi comandi.',
    witnesses: 'Prove esterne',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Marca temporale (RFC 3161)', signature: 'Firma SSH', opentimestamps: 'Prova OpenTimestamps' }[type]} ${lines === 1 ? 'sulla prima riga' : `sulle prime ${lines} righe`} del registro`,
    noWitness:
      'Per questa versione non è conservata nessuna prova esterna. Della sua data risponde soltanto chi l’ha pubblicata.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `«${was}» → `}«${becomes}».`,
    noteIn: (language) => `Nota (in ${language}):`,
    unchanged: 'Le rettifiche non modificano il testo pubblicato in sé.',
    corrected: (date, language) => `Rettifica ${del(date)}${language ? ` (in ${language})` : ''}:`,
    reviewed: (date) => `Riesaminata senza modifiche ${il(date)}.`,
    unconfirmed:
      'Questo testo è stato scritto da un modello e attende la conferma di qualcuno che parli la lingua.',
    translationAdded: (date) => `Questa traduzione è stata aggiunta ${il(date)}.`,
    unconfirmedShort: 'traduzione non confermata',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Confronta due versioni',
    lead: 'Scelga due versioni qualsiasi.',
    needsScript:
      'Per confrontare due versioni qualsiasi serve JavaScript. Senza, sono pronti questi confronti:',
    working: 'Confronto in corso…',
    failed: 'Non è stato possibile caricare i testi. Controlli la connessione e riprovi.',
    unknown: 'Questa versione non esiste. Scelga le versioni dall’elenco.',
    same: 'È stata scelta due volte la stessa versione. Ne scelga due diverse.',
    backwards:
      'La versione a sinistra è la successiva, perciò le modifiche sono mostrate al contrario: ciò che è stato aggiunto appare eliminato.',
    swap: 'Scambia le versioni',
    prebuilt: 'Questo confronto su una pagina a sé',
    neverHeld: (version) => `${version} è stata ritirata e non entra mai in vigore.`,
  },
  notice: {
    title: 'Avviso di modifica',
    subject: 'Oggetto',
    preheader: 'Prime parole',
    phone: 'Su un telefono',
    desktop: 'Su un computer',
    forms: {
      html: 'E-mail (HTML)',
      txt: 'E-mail (solo testo)',
      eml: 'E-mail (.eml)',
      json: 'Dati (JSON)',
      ics: 'Per il calendario (.ics)',
    },
    short: 'Messaggio breve',
    feed: 'Feed delle modifiche (Atom)',
    lead: 'Che cosa ricevono gli iscritti: l’e-mail, un messaggio breve e il giorno per il calendario.',
    developers: 'Per gli sviluppatori',
  },
  banner: {
    label: 'Modifiche ai nostri testi legali',
    upcoming: (title, date) =>
      `${capital(il(date))} entra in vigore una nuova versione di «${title}»${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `È in vigore una nuova versione di «${title}», ${dal(date)}.`,
    sample: (sentence) =>
      `Esempio. Solo in esso ${inside(sentence)} Non è mai stato pubblicato e non ha alcun effetto.`,
    recalled: (title, date) => `La modifica di «${title}» annunciata per la data ${date} è annullata.`,
    changes: 'Che cosa cambierà',
    changed: 'Che cosa è cambiato',
    newText: 'Il nuovo testo',
    hide: 'Nascondi',
    more: (count) => `Altre modifiche: ${count}`,
    homePage: 'Avviso sulla pagina iniziale',
    embedLead: (days) =>
      `Mostrato dal giorno della pubblicazione e per ${counted('it', Number(days), { one: 'giorno', other: 'giorni' })} dopo l’entrata in vigore di una versione; nascosto quando non ci sono novità.`,
    script:
      'Una riga per il sito: segue i giorni e la lingua della pagina, e i lettori possono nascondere l’avviso',
    frame: 'Senza script, in una cornice',
    snippet: 'HTML da incollare a mano',
  },
  reading: {
    minutes: (minutes) =>
      `Tempo di lettura: circa ${counted('it', minutes, { one: 'minuto', other: 'minuti' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, versione ${del(date)}`,
    citedClause: (number, title) => (number ? `sezione ${number}` : `sezione «${title}»`),
    copy: 'Copia il collegamento a questa sezione',
    copied: 'Copiato',
    nextReview: (date) => `Prossimo riesame: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Scorri le modifiche',
    previous: 'Precedente',
    next: 'Successiva',
    position: 'Modifica {n} di {all}',
    onlyChanged: 'Solo le modifiche',
    folded: 'Paragrafi invariati: {n}',
    marks: 'Segni in parole',
    keys: 'Con il testo selezionato: J per la successiva, K per la precedente.',
    skipToText: 'Vai al testo con i segni',
  },
  print: {
    page: (page, pages) => `Pagina ${page} di ${pages}`,
    whereStatus: (url) => `Se questa versione è in vigore in un certo giorno: ${url}`,
    effective: 'In vigore da',
    lastDay: 'Ultimo giorno in vigore',
    replaces: (version) => `Ha sostituito la versione ${del(version)}`,
    willReplace: (version) => `Sostituirà la versione ${del(version)}`,
    wasToReplace: (version) => `Doveva sostituire la versione ${del(version)}`,
    changes: 'In che cosa differisce da quella versione',
    wordForWord: 'Confronto parola per parola',
    nothingAfter: (withdrawn) => `${capital(il(withdrawn))} nessun’altra versione ha preso il suo posto.`,
    asOf: 'In data',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'sulla pagina iniziale',
  email: 'per e-mail',
  'last-updated': 'con la data dell’ultimo aggiornamento',
  other: 'in altro modo',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Comunicata ${il(dates.long(date))}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('it', audience, { one: 'destinatario', other: 'destinatari' })}`}.`;
}
