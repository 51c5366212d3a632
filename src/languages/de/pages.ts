/** The words of pages and of their parts in German. */
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  api: {
    title: 'Für Programme',
    lead: 'Alles auf dieser Website gibt es auch als Daten: einfache Dateien, ohne Schlüssel und ohne Begrenzung.',
    address: 'Adresse',
    holds: 'Was dort steht',
    schema: 'Schema',
    rows: {
      index:
        'Die Organisation und ihre Rechtstexte: geltende Fassung, angekündigte Fassungen, Datum der letzten Aktualisierung',
      policy: 'Alle Fassungen eines Dokuments: Daten, Status, Hashwerte, Adressen der Texte',
      document: 'Ein Text als Daten: Abschnitte, Absätze, Listen, Tabellen',
      release: 'Eine Änderung für einen Webhook: was war, was wird, was es bedeutet',
      consent:
        'Für Einwilligungswerkzeuge: Art des Dokuments, geltende Fassung, Hashwert, Tag des Inkrafttretens',
      timemap: 'Alle Fassungen mit ihren Tagen, wie Webarchive sie lesen (Memento, RFC 7089)',
      collections:
        'Für Sammlungen von Open Terms Archive: die Seite jedes geltenden Dokuments und wo der Text darauf steht',
      feeds: 'Änderungen als Feed: Atom und JSON Feed',
      llms: 'Jeder Text in Markdown, für Sprachmodelle',
      ledger: 'Das Register der Veröffentlichungen und sein Hashwert',
    },
    stable: 'Adressen und Felder der Version 1 ändern sich nicht; neue Felder können hinzukommen.',
  },
  dataSummary: {
    title: 'Ihre Daten auf einen Blick',
    category: 'Daten',
    purposes: 'Wofür',
    period: 'Wie lange',
    recipients: 'Wer sie erhält',
    unknown: 'nicht angegeben',
    short: 'Kurz gesagt',
    binds: 'eine Zusammenfassung; verbindlich ist der Text',
    rights: 'Ihre Rechte',
    changed: (since, before) => `seit ${since}; zuvor: ${before}`,
    isNew: (since) => `neu seit ${since}`,
  },
  follow: {
    title: 'Änderungen verfolgen',
    short: 'Verfolgen',
    lead: 'Wie Sie von einer neuen Fassung erfahren, bevor sie in Kraft tritt.',
    calendar: 'Kalender',
    calendarLead: 'Die Datei trägt den Tag, an dem sich der Text ändert, in Ihren Kalender ein.',
    calendarAdd: (date) => `Tag eintragen: ${date}`,
    calendarNone: 'Zurzeit ist keine Änderung angekündigt.',
    mail: 'E-Mail',
    mailLead:
      'Schreiben Sie dem Unternehmen und bitten Sie darum, über Änderungen informiert zu werden. Diese Website sammelt keine Adressen.',
    mailSubject: (title) => `Bitte informieren Sie mich über Änderungen: ${title}`,
    feed: 'Feed',
    feedLead:
      'Kopieren Sie die Adresse in einen Feedreader: Er zeigt jede neue Fassung und was sich mit ihr geändert hat.',
    feedAddress: 'Adresse des Feeds',
    feedAll: 'Adresse des Feeds aller Dokumente',
    copy: 'Kopieren',
  },
  changesPage: {
    title: 'Alle Änderungen nach Datum',
    lead: 'Was sich in den Dokumenten wann geändert hat: eine Zeile je Änderung, die neueste zuerst.',
    firstVersion: 'Die erste Fassung.',
    years: 'Jahre',
  },
  beside: {
    title: 'In zwei Sprachen',
    link: (language) => `Neben dem Text auf ${language}`,
    standing: (language) => `Weichen die Texte voneinander ab, gilt der Text auf ${language}.`,
    missing: 'In keinem dieser Texte: {words}',
    short: 'Zwei Sprachen',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    body: 'Vielleicht ist die Adresse falsch geschrieben. Veröffentlichte Fassungen werden nie entfernt: Beginnen Sie mit der Liste der Dokumente.',
    asOf: 'Suchen Sie den Text eines bestimmten Tages? Öffnen Sie das Archiv des Dokuments und wählen Sie das Datum.',
  },
  promises: {
    title: 'Was das Dokument für Änderungen zusagt und was darüber verzeichnet ist',
    given: (date) => `Mitteilung verzeichnet: ${date}`,
    none: 'nichts verzeichnet',
    notYet: (due) => `noch nichts verzeichnet; fällig bis ${due}`,
    byItself: 'von dieser Website selbst eingehalten',
  },
  search: {
    title: 'Alle Fassungen durchsuchen',
    lead: 'Durchsucht die geltenden, die früheren und die angekündigten Texte. Wonach Sie suchen, verlässt Ihr Gerät nicht.',
    label: 'Suchen nach',
    submit: 'Suchen',
    policy: 'Dokument',
    status: 'Status',
    any: 'beliebig',
    needsScript:
      'Die Suche braucht JavaScript. Ohne JavaScript stehen alle Texte in den Archiven der Dokumente offen:',
    failed: 'Der Index konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    found: 'Gefunden: {n}',
    none: 'Nichts gefunden. Versuchen Sie andere Wörter oder ein beliebiges Dokument.',
    missing: 'In keinem dieser Texte: {words}',
    more: 'Mehr anzeigen',
  },
};
