import { type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { CORRECTED } from './corrected.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', sofern sie nicht vorher zurückgezogen wird';

/** A language stands as a noun: „auf Englisch“. */
export const words: Dictionary = {
  locale: 'de',
  languageName: 'Deutsch',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Rechtstexte von ${organisation}`,
    lead: 'Die geltenden Texte, alle früheren Fassungen und was sich zwischen ihnen geändert hat.',
    skipToContent: 'Zum Text springen',
    languages: 'Sprachen',
    ledger: 'Register der Veröffentlichungen',
    checksums: 'Prüfsummen',
    frozen: 'Eine veröffentlichte Fassung wird nie geändert. Ihr Hashwert steht im Register.',
    builtAsOf: (date) => `Stand der Seiten: ${date}.`,
    noPolicies: 'Hier ist noch nichts veröffentlicht.',
    forMachines: 'Für Programme',
    search: 'Suche',
    preview:
      'Eine Vorschau: Diese Website zeigt Entwürfe, die nicht veröffentlicht sind und sich ändern können.',
    draftChanges: 'Was der Entwurf ändert',
  },
  status: (status) =>
    ({
      draft: 'Entwurf',
      upcoming: 'Angekündigt',
      'in-force': 'In Kraft',
      superseded: 'Ersetzt',
      withdrawn: 'Zurückgezogen',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Ein Entwurf: Der Text ist noch nicht veröffentlicht und kann sich ändern.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Diese Fassung war für den ${effective} angekündigt und wird am ${withdrawn} zurückgezogen: Sie tritt nicht in Kraft.`
          : `Diese Fassung ist noch nicht in Kraft. Sie tritt am ${effective} in Kraft${UNLESS_WITHDRAWN}.${lastDay ? ` Ihr angekündigter letzter Tag: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Diese Fassung ist seit dem ${effective} in Kraft.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Ihr letzter Tag ist der ${lastDay}: Sie wird am ${withdrawn} zurückgezogen.`
              : ` Sie gilt bis einschließlich ${lastDay}, sofern die neue Fassung nicht vorher zurückgezogen wird.`
        }`;
      case 'superseded':
        return lastDay
          ? `Diese Fassung ist nicht mehr in Kraft. Sie galt vom ${effective} bis einschließlich ${lastDay}.`
          : 'Diese Fassung ist nicht mehr in Kraft. Eine andere trat an ihre Stelle, bevor sie einen Tag lang gelten konnte.';
      case 'withdrawn':
        return lastDay
          ? `Diese Fassung galt vom ${effective} bis einschließlich ${lastDay}. Sie wurde am ${withdrawn ?? ''} zurückgezogen und ist nicht in Kraft.`
          : `Diese Fassung wurde am ${withdrawn ?? ''} zurückgezogen, bevor sie am ${effective} in Kraft treten konnte. Sie ist nicht in Kraft.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Verbindlicher Text',
      official: 'Offizielle Übersetzung',
      informative: 'Übersetzung zur Information',
      pending: 'Übersetzung steht noch aus',
    })[standing],
  version: {
    ofDate: (date) => `Fassung vom ${date}`,
    short: (date, id) => (id.includes('.') ? `Fassung vom ${date} (${id})` : `Fassung vom ${date}`),
    lastUpdated: 'Zuletzt aktualisiert',
    effective: 'In Kraft seit',
    wasEffective: 'War in Kraft ab',
    willBeEffective: 'Tritt in Kraft am',
    wouldBeEffective: 'Sollte in Kraft treten am',
    published: 'Veröffentlicht',
    entered: (date) => `am ${date} in das Archiv aufgenommen`,
    inForceSince: (date) => `In Kraft seit ${date}`,
    digest: 'Hashwert des Textes (SHA-256)',
    number: 'Nummer der Fassung',
    before: 'Vorige Fassung',
    after: 'Nächste Fassung',
    replacedBy: (id) => `Vor dem Inkrafttreten durch die Fassung ${id} ersetzt.`,
    insteadPublished: (version) => `An ihrer Stelle wurde die Fassung vom ${version} veröffentlicht.`,
    insteadApplies: {
      will: (version) =>
        `An ihrer Stelle tritt am ${version} eine andere Fassung in Kraft${UNLESS_WITHDRAWN}.`,
      has: (version) => `An ihrer Stelle trat am ${version} eine andere Fassung in Kraft.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `Am ${effective} ändert sich nichts: Die Fassung vom ${stays} bleibt in Kraft.`,
      has: (effective, stays) =>
        `Am ${effective} hat sich nichts geändert: Die Fassung vom ${stays} blieb in Kraft.`,
    },
    nothingHeld: (from, until) => `Vom ${from} bis einschließlich ${until} war keine Fassung in Kraft.`,
    unlessWithdrawn: ', sofern die neue Fassung nicht vorher zurückgezogen wird',
    reasonIn: (language) => `Grund (auf ${language}):`,
    consent: {
      will: 'Wir werden Sie gesondert um Ihre Einwilligung in diese Änderung bitten.',
      has: 'Wir bitten Sie gesondert um Ihre Einwilligung in diese Änderung. Ob Sie sie erteilt haben, ist hier nicht zu sehen.',
    },
    withoutConsent: (contact) =>
      `Was ohne sie für Sie gilt, steht hier nicht: Lesen Sie den Text${contact ? ` oder fragen Sie nach: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Was sich mit der Fassung vom ${version} ändert`,
      has: (version) => `Was sich mit der Fassung vom ${version} geändert hat`,
      had: (version) => `Was sich damals mit der Fassung vom ${version} geändert hat`,
    },
    editorial:
      'Wir bezeichnen diese Änderung als redaktionell: Das Datum der letzten Aktualisierung bleibt dasselbe.',
    editorialCounts: {
      will: () => 'Der neue Wortlaut tritt dennoch mit der neuen Fassung in Kraft.',
      has: (date) => `Der neue Wortlaut gilt seit dem ${date}.`,
      had: (date) => `Der neue Wortlaut galt ab dem ${date}.`,
    },
    publishedAsSample: 'Tag der Veröffentlichung im Muster',
    noneInForce: 'Zurzeit ist keine Fassung in Kraft.',
    contents: 'Inhalt',
    downloads: 'Herunterladen',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Änderungsvergleich als PDF',
    redlineWord: 'Änderungsvergleich als Word-Datei mit Änderungsmarkierungen',
    markdown: 'Markdown',
    text: 'Nur Text',
    archive: 'Alle Fassungen',
    read: 'Lesen',
    readInForce: 'Die geltende Fassung lesen',
    whatChangedSince: 'Was sich seitdem geändert hat',
    firstVersion: 'Dies ist die erste Fassung: Sie ersetzt keine andere.',
    upcoming: (date) => `Am ${date} tritt eine neue Fassung in Kraft${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `Am ${date} tritt die erste Fassung in Kraft${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `Die für den ${effective} angekündigte Änderung findet nicht statt (Tag der Rücknahme: ${withdrawn}).`,
    recalledText: 'Der Text der entfallenen Änderung',
    withdrawnOn: (date) => `Zurückgezogen am ${date}.`,
    willBeWithdrawnOn: (date) => `Wird am ${date} zurückgezogen.`,
    willNotCome: 'Tritt nicht in Kraft',
    inLanguage: (language) => `(auf ${language})`,
    table: (n) => `Tabelle ${n}`,
    backToText: (number) => `Zurück zum Text, Fußnote ${number}`,
    updated: 'zuletzt aktualisiert am',
    until: (date) => `angekündigtes Ende: ${date}`,
    binding: (language) => `verbindlich ist der Text auf ${language}`,
    versions: 'Archiv',
  },
  sample: {
    badge: 'Muster',
    mark: 'Muster, nie veröffentlicht',
    only: (line) => `Nur im Muster: ${line}`,
    outside: (line) => `Außerhalb des Musters: ${line}`,
    becomes: 'Im Muster',
    coming: (date) =>
      `Muster einer neuen Fassung, datiert auf den ${date}: nie veröffentlicht, ohne Wirkung.`,
    before: (organisation) =>
      `Die vorige Fassung ist ein Muster: ${organisation} hat sie nie veröffentlicht.`,
    version: (organisation) =>
      `Ein Muster: ${organisation} hat diesen Text nie veröffentlicht, und er hat keine Wirkung. Er zeigt, wie das Archiv funktioniert.`,
    pair: (organisation, version) =>
      `Vergleich mit einem Muster (${version}): ${organisation} hat diesen Text nie veröffentlicht, und er hat keine Wirkung. Er zeigt, wie das Archiv funktioniert.`,
    both: (organisation) =>
      `Vergleich zweier Muster: ${organisation} hat keine dieser Fassungen je veröffentlicht, und sie haben keine Wirkung. Sie zeigen, wie das Archiv funktioniert.`,
  },
  pending: {
    title: 'Übersetzung steht noch aus',
    body: (language) =>
      `In dieser Sprache gibt es noch keinen Text. Verbindlich ist der Text auf ${language}.`,
    link: (language) => `Auf ${language} lesen`,
  },
  translationNote: (language) =>
    `Dies ist eine Übersetzung zur Information. Bei Abweichungen gilt der Text auf ${language}.`,
  history: {
    title: 'Alle Fassungen',
    of: (policy) => `${policy}: alle Fassungen`,
    lead: 'Alle Fassungen seit der ersten Veröffentlichung. Keine wird je entfernt oder geändert.',
    from: 'Von',
    until: 'Bis',
    untilNow: 'kein Ende bekannt',
    periods: 'Welche Fassung an welchem Tag in Kraft war',
    status: 'Status',
    versionColumn: 'Fassung',
    compareTitle: 'Zwei Fassungen vergleichen',
    older: 'Ältere',
    newer: 'Neuere',
    compare: 'Vergleichen',
    earlier: (count) => `Frühere Fassungen (${count})`,
    undecided: 'Wir haben noch nicht gesagt, ob diese Änderung wesentlich oder nur redaktionell ist.',
    stats: (added, removed) => `Wörter hinzugefügt: ${added}, gestrichen: ${removed}.`,
    more: 'Einzelheiten',
  },
  asOf: {
    title: 'Welche Fassung war an einem Tag in Kraft?',
    label: 'Tag',
    show: 'Anzeigen',
    inForce: (day, tense) =>
      ({
        past: `Am ${day} war diese Fassung in Kraft:`,
        present: `Am ${day} ist diese Fassung in Kraft:`,
        future: `Am ${day} wird, sofern sich bis dahin nichts ändert, diese Fassung in Kraft sein:`,
      })[tense],
    named: (date, id) => `Fassung vom ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `vom ${since} bis einschließlich ${lastDay}` : `ab dem ${since}, kein Ende bekannt`,
    announcedPeriod: (since, lastDay) =>
      `ab dem ${since}, bis einschließlich ${lastDay}, sofern die neue Fassung nicht vorher zurückgezogen wird`,
    notYet: (day, tense, first) =>
      `Am ${day} ${tense === 'past' ? 'war' : 'ist'} noch keine Fassung in Kraft.${first ? ` Die erste Fassung: ab dem ${first}.` : ''}`,
    nothing: (day) =>
      `Für den ${day} hat das Archiv keine Fassung; ob eine in Kraft ist, zeigt es deshalb nicht.`,
    repealed: (day, tense, withdrawn) =>
      `Am ${day} ${tense === 'past' ? 'war' : 'ist'} keine Fassung in Kraft. Die letzte wurde am ${withdrawn} zurückgezogen.`,
    announced: (published, effective) =>
      `bis dahin angekündigt (veröffentlicht am ${published}), tritt am ${effective} in Kraft${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `veröffentlicht am ${published}, sollte ab dem ${effective} gelten, zurückgezogen am ${withdrawn}; sie war nie in Kraft`,
    sample: (effective) => `hat keine Wirkung; ihr Tag im Muster ist der ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `veröffentlicht am ${published}, angekündigt für den ${effective}, wird am ${withdrawn} zurückgezogen: Sie tritt nicht in Kraft`,
    noNotice: 'Dass sie mitgeteilt wurde, ist nicht verzeichnet.',
    notADay: 'Wählen Sie einen Tag.',
  },
  record: {
    title: 'Nachweis der Veröffentlichung',
    lead: 'Was das Register über diese Fassung enthält und wie jeder es prüfen kann.',
    statement:
      'Stimmt ein Hashwert überein, so sind diese Dateien seit der Veröffentlichung des Hashwerts unverändert. Für sich allein beweist er nicht, wann das war, dass jemand sie gelesen hat oder was ein Gericht anerkennen wird.',
    origin: ({ from, ref, path, line }) =>
      `Übernommen aus ${from === 'git' ? 'einem git-Verlauf' : from === 'ota' ? 'den Aufzeichnungen von Open Terms Archive' : 'einem Ordner mit Dateien'}: ${path}, ${ref}.${line ? ` In der Quelle heißt es: „${line}“.` : ''}`,
    events: 'Im Register',
    eventAt: (date, line) => `Eingetragen am ${date}, Zeile ${line}`,
    notified,
    said: { approved: 'Genehmigt', label: 'Bezeichnung' },
    event: {
      published: (event) =>
        `Veröffentlicht am ${dates.long(event.published)}; Tag des Inkrafttretens: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Übersetzung hinzugefügt: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Übersetzung (${languageIn(event.locale)}) bestätigt` : 'Ohne Änderung überprüft'} am ${dates.long(event.date)} von ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Am ${dates.long(event.date)} entschieden: Die Änderung ist ${event.class === 'editorial' ? 'redaktionell' : event.material ? 'inhaltlich und für die Leser wesentlich' : 'inhaltlich'}.`,
      corrected: (event) => `Berichtigung vom ${dates.long(event.date)}:`,
      approved: (event) =>
        `Am ${dates.long(event.date)} genehmigt von ${event.by} (${event.role}); das sagt nur der Herausgeber.`,
      rewritten: ({ lines, kept }) =>
        `Neu veröffentlicht: Zuvor hatte das Register ${counted('de', lines, { one: 'Zeile', other: 'Zeilen' })}; davon bleiben die ersten ${kept}, die übrigen sind nicht mehr so, wie sie veröffentlicht wurden. Der angegebene Grund:`,
      withdrawn: (event) => `Rücknahme zum ${dates.long(event.date)}.`,
    },
    digests: 'Hashwerte',
    file: 'Datei',
    digest: 'SHA-256 im Register',
    check: 'Prüfung',
    needsScript:
      'Mit JavaScript berechnet Ihr Browser die Hashwerte hier; die Befehle unten funktionieren auch ohne.',
    checking: 'wird berechnet…',
    isSame: 'stimmt überein',
    isOther: 'stimmt nicht überein',
    isLost: 'konnte nicht geladen werden',
    chainHolds: 'Jede Zeile des Registers enthält den Hashwert der vorigen: Die Kette ist lückenlos.',
    chainBreaks: 'Die Kette des Registers ist unterbrochen in Zeile',
    byHand: 'Selbst prüfen',
    byHandLead:
      'Laden Sie die Dateien herunter und vergleichen Sie die Ausgabe dieser Befehle mit dem Register.',
    witnesses: 'Externe Nachweise',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Zeitstempel (RFC 3161)', signature: 'SSH-Signatur', opentimestamps: 'OpenTimestamps-Nachweis' }[type]} über die ersten ${counted('de', lines, { one: 'Zeile', other: 'Zeilen' })} des Registers`,
    noWitness:
      'Für diese Fassung liegt kein externer Nachweis vor. Für ihr Datum steht allein der Herausgeber ein.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `„${was}“ → `}„${becomes}“.`,
    noteIn: (language) => `Anmerkung (auf ${language}):`,
    unchanged: 'Berichtigungen ändern den veröffentlichten Text selbst nicht.',
    corrected: (date, language) => `Berichtigung vom ${date}${language ? ` (auf ${language})` : ''}:`,
    reviewed: (date) => `Ohne Änderung überprüft am ${date}.`,
    unconfirmed:
      'Dieser Text wurde nach einer Vorlage geschrieben und wartet auf die Bestätigung durch jemanden, der die Sprache spricht.',
    translationAdded: (date) => `Diese Übersetzung wurde am ${date} hinzugefügt.`,
    unconfirmedShort: 'Übersetzung nicht bestätigt',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Zwei Fassungen vergleichen',
    lead: 'Wählen Sie zwei beliebige Fassungen.',
    needsScript:
      'Der Vergleich zweier beliebiger Fassungen braucht JavaScript. Ohne JavaScript stehen diese Vergleiche bereit:',
    working: 'Wird verglichen…',
    failed: 'Die Texte konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    unknown: 'Diese Fassung gibt es nicht. Wählen Sie Fassungen aus der Liste.',
    same: 'Zweimal ist dieselbe Fassung gewählt. Wählen Sie zwei verschiedene.',
    backwards:
      'Die linke Fassung ist die spätere, die Änderungen sind deshalb rückwärts dargestellt: Hinzugefügtes erscheint als gestrichen.',
    swap: 'Fassungen tauschen',
    prebuilt: 'Dieser Vergleich als eigene Seite',
    neverHeld: (version) => `${version} wurde zurückgezogen und tritt nie in Kraft.`,
  },
  notice: {
    title: 'Änderungsmitteilung',
    subject: 'Betreff',
    preheader: 'Erste Worte',
    phone: 'Auf dem Telefon',
    desktop: 'Auf dem Computer',
    forms: {
      html: 'E-Mail (HTML)',
      txt: 'E-Mail (nur Text)',
      eml: 'E-Mail (.eml)',
      json: 'Daten (JSON)',
      ics: 'Für den Kalender (.ics)',
    },
    short: 'Kurznachricht',
    feed: 'Feed der Änderungen (Atom)',
    lead: 'Was Abonnenten erhalten: die E-Mail, eine Kurznachricht und der Tag für den Kalender.',
    developers: 'Für Entwickler',
  },
  banner: {
    label: 'Änderungen unserer Rechtstexte',
    upcoming: (title, date) =>
      `Am ${date} tritt eine neue Fassung von „${title}“ in Kraft${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `Seit dem ${date} ist eine neue Fassung von „${title}“ in Kraft.`,
    sample: (sentence) =>
      `Muster. Nur in ihm gilt: ${sentence} Es wurde nie veröffentlicht und hat keine Wirkung.`,
    recalled: (title, date) => `Die für den ${date} angekündigte Änderung von „${title}“ entfällt.`,
    changes: 'Was sich ändert',
    changed: 'Was sich geändert hat',
    newText: 'Der neue Text',
    hide: 'Ausblenden',
    more: (count) => `Weitere Änderungen: ${count}`,
    homePage: 'Hinweis auf der Startseite',
    embedLead: (days) =>
      `Wird vom Tag der Veröffentlichung an und noch ${counted('de', Number(days), { one: 'Tag', other: 'Tage' })} nach dem Inkrafttreten einer Fassung gezeigt; ohne Neuigkeiten bleibt er unsichtbar.`,
    script:
      'Eine Zeile für die Website: Sie folgt den Tagen und der Sprache der Seite, und Leser können den Hinweis ausblenden',
    frame: 'Ohne Skript, als Rahmen',
    snippet: 'HTML zum Einfügen von Hand',
  },
  reading: {
    minutes: (minutes) => `Lesezeit: etwa ${counted('de', minutes, { one: 'Minute', other: 'Minuten' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, Fassung vom ${date}`,
    citedClause: (number, title) => (number ? `Abschnitt ${number}` : `Abschnitt „${title}“`),
    copy: 'Link zu diesem Abschnitt kopieren',
    copied: 'Kopiert',
    nextReview: (date) => `Nächste Überprüfung: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Durch die Änderungen gehen',
    previous: 'Vorige',
    next: 'Nächste',
    position: 'Änderung {n} von {all}',
    onlyChanged: 'Nur Änderungen',
    folded: 'Unveränderte Absätze: {n}',
    marks: 'Markierungen in Worten',
    keys: 'Wenn der Text den Fokus hat: J für die nächste, K für die vorige.',
    skipToText: 'Zum markierten Text springen',
  },
  print: {
    page: (page, pages) => `Seite ${page} von ${pages}`,
    whereStatus: (url) => `Ob diese Fassung an einem bestimmten Tag in Kraft ist: ${url}`,
    effective: 'In Kraft ab',
    lastDay: 'Letzter Geltungstag',
    replaces: (version) => `Hat die Fassung vom ${version} ersetzt`,
    willReplace: (version) => `Wird die Fassung vom ${version} ersetzen`,
    wasToReplace: (version) => `Sollte die Fassung vom ${version} ersetzen`,
    changes: 'Was von jener Fassung abweicht',
    wordForWord: 'Vergleich Wort für Wort',
    nothingAfter: (withdrawn) => `Am ${withdrawn} trat keine andere Fassung an ihre Stelle.`,
    asOf: 'Stand',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'auf der Startseite',
  email: 'per E-Mail',
  'last-updated': 'durch das Datum der letzten Aktualisierung',
  other: 'auf anderem Weg',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Mitgeteilt am ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('de', audience, { one: 'Empfänger', other: 'Empfänger' })}`}.`;
}
