import { type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { inside } from '../sentence.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { CORRECTED } from './corrected.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', o ile nie zostanie wcześniej wycofana';

/** A language stands as an adjective in the locative: «w języku angielskim». */
export const words: Dictionary = {
  locale: 'pl',
  languageName: 'Polski',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Dokumenty prawne: ${organisation}`,
    lead: 'Obowiązujące teksty, wszystkie wcześniejsze wersje i to, co się między nimi zmieniło.',
    skipToContent: 'Przejdź do tekstu',
    languages: 'Języki',
    ledger: 'Rejestr publikacji',
    checksums: 'Sumy kontrolne',
    frozen: 'Opublikowana wersja nigdy się nie zmienia. Jej skrót jest zapisany w rejestrze.',
    builtAsOf: (date) => `Strony sporządzono według stanu na dzień ${date}.`,
    noPolicies: 'Nic tu jeszcze nie opublikowano.',
    forMachines: 'Dla programów',
    search: 'Wyszukiwanie',
    preview: 'Podgląd: ta strona pokazuje projekty, które nie są opublikowane i mogą się zmienić.',
    draftChanges: 'Co zmienia projekt',
  },
  status: (status) =>
    ({
      draft: 'Projekt',
      upcoming: 'Zapowiedziana',
      'in-force': 'Obowiązuje',
      superseded: 'Zastąpiona',
      withdrawn: 'Wycofana',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Projekt: tekst nie został jeszcze opublikowany i może się zmienić.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Ta wersja była zapowiedziana na ${effective} i zostanie wycofana ${withdrawn}: nie wejdzie w życie.`
          : `Ta wersja jeszcze nie obowiązuje. Wchodzi w życie ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Jej zapowiedziany ostatni dzień: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Ta wersja obowiązuje od ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Jej ostatni dzień: ${lastDay}; zostanie wycofana ${withdrawn}.`
              : ` Obowiązuje do ${lastDay} włącznie, o ile nowa wersja nie zostanie wcześniej wycofana.`
        }`;
      case 'superseded':
        return lastDay
          ? `Ta wersja już nie obowiązuje. Obowiązywała od ${effective} do ${lastDay}.`
          : 'Ta wersja już nie obowiązuje. Inna zajęła jej miejsce, zanim mogła obowiązywać choćby jeden dzień.';
      case 'withdrawn':
        return lastDay
          ? `Ta wersja obowiązywała od ${effective} do ${lastDay}. Została wycofana ${withdrawn ?? ''} i nie obowiązuje.`
          : `Ta wersja została wycofana ${withdrawn ?? ''}, zanim mogła wejść w życie ${effective}. Nie obowiązuje.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Tekst wiążący',
      official: 'Tłumaczenie oficjalne',
      informative: 'Tłumaczenie informacyjne',
      pending: 'Brak tłumaczenia',
    })[standing],
  version: {
    ofDate: (date) => `Wersja z ${date}`,
    short: (date, id) => (id.includes('.') ? `Wersja z ${date} (${id})` : `Wersja z ${date}`),
    lastUpdated: 'Ostatnia aktualizacja',
    effective: 'Obowiązuje od',
    wasEffective: 'Obowiązywała od',
    willBeEffective: 'Wchodzi w życie',
    wouldBeEffective: 'Miała wejść w życie',
    published: 'Opublikowano',
    entered: (date) => `wpisano do archiwum ${date}`,
    inForceSince: (date) => `Obowiązuje od ${date}`,
    digest: 'Skrót tekstu (SHA-256)',
    number: 'Numer wersji',
    before: 'Poprzednia wersja',
    after: 'Następna wersja',
    replacedBy: (id) => `Zastąpiona wersją ${id} przed wejściem w życie.`,
    insteadPublished: (version) => `W jej miejsce opublikowano wersję z ${version}.`,
    insteadApplies: {
      will: (version) => `W jej miejsce ${version} wchodzi w życie inna wersja${UNLESS_WITHDRAWN}.`,
      has: (version) => `W jej miejsce ${version} weszła w życie inna wersja.`,
    },
    nothingChanges: {
      will: (effective, stays) => `${effective} nic się nie zmienia: nadal obowiązuje wersja z ${stays}.`,
      has: (effective, stays) => `${effective} nic się nie zmieniło: nadal obowiązywała wersja z ${stays}.`,
    },
    nothingHeld: (from, until) => `Od ${from} do ${until} nie obowiązywała żadna wersja.`,
    unlessWithdrawn: ', o ile nowa wersja nie zostanie wcześniej wycofana',
    reasonIn: (language) => `Powód (w języku ${language}):`,
    consent: {
      will: 'Osobno poprosimy o Państwa zgodę na tę zmianę.',
      has: 'Osobno prosimy o Państwa zgodę na tę zmianę. Tutaj nie widać, czy została udzielona.',
    },
    withoutConsent: (contact) =>
      `Nie podano tutaj, co obowiązuje bez niej: prosimy sprawdzić w tekście${contact ? ` lub zapytać: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Co się zmieni wraz z wersją z ${version}`,
      has: (version) => `Co się zmieniło wraz z wersją z ${version}`,
      had: (version) => `Co się wtedy zmieniło wraz z wersją z ${version}`,
    },
    editorial: 'Nazywamy tę zmianę redakcyjną: data ostatniej aktualizacji pozostaje ta sama.',
    editorialCounts: {
      will: () => 'Nowe brzmienie mimo to wchodzi w życie z nową wersją.',
      has: (date) => `Nowe brzmienie obowiązuje od ${date}.`,
      had: (date) => `Nowe brzmienie obowiązywało od ${date}.`,
    },
    publishedAsSample: 'Dzień publikacji w przykładzie',
    noneInForce: 'Obecnie nie obowiązuje żadna wersja.',
    contents: 'Spis treści',
    downloads: 'Pobierz',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Porównanie w PDF',
    redlineWord: 'Porównanie w Wordzie, ze śledzeniem zmian',
    markdown: 'Markdown',
    text: 'Sam tekst',
    archive: 'Wszystkie wersje',
    read: 'Czytaj',
    readInForce: 'Czytaj obowiązującą wersję',
    whatChangedSince: 'Co się od tego czasu zmieniło',
    firstVersion: 'To pierwsza wersja: nie zastępuje żadnej innej.',
    upcoming: (date) => `${date} wchodzi w życie nowa wersja${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `${date} wchodzi w życie pierwsza wersja${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `Zmiana zapowiedziana na ${effective} nie następuje (dzień wycofania: ${withdrawn}).`,
    recalledText: 'Tekst odwołanej zmiany',
    withdrawnOn: (date) => `Wycofana ${date}.`,
    willBeWithdrawnOn: (date) => `Zostanie wycofana ${date}.`,
    willNotCome: 'Nie wejdzie w życie',
    inLanguage: (language) => `(w języku ${language})`,
    table: (n) => `Tabela ${n}`,
    backToText: (number) => `Powrót do tekstu, przypis ${number}`,
    updated: 'ostatnia aktualizacja:',
    until: (date) => `zapowiedziany koniec: ${date}`,
    binding: (language) => `tekst wiążący: w języku ${language}`,
    versions: 'Archiwum',
  },
  sample: {
    badge: 'Przykład',
    mark: 'Przykład, nigdy nie opublikowany',
    only: (line) => `Tylko w przykładzie: ${inside(line)}`,
    outside: (line) => `Poza przykładem: ${inside(line)}`,
    becomes: 'W przykładzie',
    coming: (date) => `Przykład nowej wersji, z datą ${date}: nigdy nie opublikowany, bez skutków.`,
    before: (organisation) =>
      `Poprzednia wersja to przykład, którego nigdy nie opublikowano (${organisation}).`,
    version: (organisation) =>
      `Przykład: tego tekstu nigdy nie opublikowano (${organisation}) i nie wywołuje on skutków. Pokazuje, jak działa archiwum.`,
    pair: (organisation, version) =>
      `Porównanie z przykładem (${inside(version)}): tego tekstu nigdy nie opublikowano (${organisation}) i nie wywołuje on skutków. Pokazuje, jak działa archiwum.`,
    both: (organisation) =>
      `Porównanie dwóch przykładów: żadnej z tych wersji nigdy nie opublikowano (${organisation}) i nie wywołują one skutków. Pokazują, jak działa archiwum.`,
  },
  pending: {
    title: 'Brak tłumaczenia',
    body: (language) => `W tym języku nie ma jeszcze tekstu. Wiążący jest tekst w języku ${language}.`,
    link: (language) => `Czytaj w języku ${language}`,
  },
  translationNote: (language) =>
    `To tłumaczenie informacyjne. W razie rozbieżności stosuje się tekst w języku ${language}.`,
  history: {
    title: 'Wszystkie wersje',
    of: (policy) => `${policy}: wszystkie wersje`,
    lead: 'Wszystkie wersje od pierwszej publikacji. Żadnej nigdy się nie usuwa ani nie zmienia.',
    from: 'Od',
    until: 'Do',
    untilNow: 'koniec nieznany',
    periods: 'Która wersja obowiązywała którego dnia',
    status: 'Stan',
    versionColumn: 'Wersja',
    compareTitle: 'Porównaj dwie wersje',
    older: 'Starsza',
    newer: 'Nowsza',
    compare: 'Porównaj',
    earlier: (count) => `Wcześniejsze wersje (${count})`,
    undecided: 'Nie powiedzieliśmy jeszcze, czy ta zmiana jest istotna, czy tylko redakcyjna.',
    stats: (added, removed) => `Słów dodanych: ${added}, usuniętych: ${removed}.`,
    more: 'Szczegóły',
  },
  asOf: {
    title: 'Która wersja obowiązywała danego dnia?',
    label: 'Dzień',
    show: 'Pokaż',
    inForce: (day, tense) =>
      ({
        past: `Dnia ${day} obowiązywała ta wersja:`,
        present: `Dnia ${day} obowiązuje ta wersja:`,
        future: `Dnia ${day}, jeśli nic się wcześniej nie zmieni, będzie obowiązywać ta wersja:`,
      })[tense],
    named: (date, id) => `wersja z ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `od ${since} do ${lastDay} włącznie` : `od ${since}, koniec nieznany`,
    announcedPeriod: (since, lastDay) =>
      `od ${since}, do ${lastDay} włącznie, o ile nowa wersja nie zostanie wcześniej wycofana`,
    notYet: (day, tense, first) =>
      `Dnia ${day} nie ${tense === 'past' ? 'obowiązywała' : 'obowiązuje'} jeszcze żadna wersja.${first ? ` Pierwsza wersja: od ${first}.` : ''}`,
    nothing: (day) =>
      `Na dzień ${day} archiwum nie ma żadnej wersji, nie pokazuje więc, czy jakaś obowiązuje.`,
    repealed: (day, tense, withdrawn) =>
      `Dnia ${day} nie ${tense === 'past' ? 'obowiązywała' : 'obowiązuje'} żadna wersja. Ostatnią wycofano ${withdrawn}.`,
    announced: (published, effective) =>
      `do tego czasu zapowiedziana (opublikowana ${published}), wchodzi w życie ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `opublikowana ${published}, miała obowiązywać od ${effective}, wycofana ${withdrawn}; nigdy nie obowiązywała`,
    sample: (effective) => `nie wywołuje skutków; jej dzień w przykładzie: ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `opublikowana ${published}, zapowiedziana na ${effective}, zostanie wycofana ${withdrawn}: nie wejdzie w życie`,
    noNotice: 'Nie ma zapisu, że o niej powiadomiono.',
    notADay: 'Proszę wybrać dzień.',
  },
  record: {
    title: 'Zapis publikacji',
    lead: 'Co rejestr zawiera o tej wersji i jak każdy może to sprawdzić.',
    statement:
      'Jeśli skrót się zgadza, pliki te nie zmieniły się od czasu opublikowania tego skrótu. Sam z siebie nie dowodzi on, kiedy to było, że ktoś je przeczytał ani co uzna sąd.',
    origin: ({ from, ref, path, line }) =>
      `Przejęta z ${from === 'git' ? 'historii git' : from === 'ota' ? 'zapisów Open Terms Archive' : 'folderu z plikami'}: ${path}, ${ref}.${line ? ` W źródle podano: „${line}”.` : ''}`,
    events: 'W rejestrze',
    eventAt: (date, line) => `Wpisano ${date}, wiersz ${line}`,
    notified,
    said: { approved: 'Zatwierdzono', label: 'Oznaczenie' },
    event: {
      published: (event) =>
        `Opublikowano ${dates.long(event.published)}; dzień wejścia w życie: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Dodano tłumaczenie: tekst w języku ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Tłumaczenie (tekst w języku ${languageIn(event.locale)}) potwierdzono` : 'Sprawdzono bez zmian'} ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Postanowiono ${dates.long(event.date)}: zmiana jest ${event.class === 'editorial' ? 'redakcyjna' : event.material ? 'merytoryczna i ważna dla czytelników' : 'merytoryczna'}.`,
      corrected: (event) => `Sprostowanie z ${dates.long(event.date)}:`,
      approved: (event) =>
        `Zatwierdzono ${dates.long(event.date)}: ${event.by} (${event.role}); podaje to tylko publikujący.`,
      rewritten: ({ lines, kept }) =>
        `Opublikowano na nowo: rejestr miał wcześniej ${counted('pl', lines, { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' })}; pierwsze ${kept} pozostają, pozostałe nie są takie, jakie opublikowano. Podany powód:`,
      withdrawn: (event) => `Wycofanie z dniem ${dates.long(event.date)}.`,
    },
    digests: 'Skróty',
    file: 'Plik',
    digest: 'SHA-256 w rejestrze',
    check: 'Sprawdzenie',
    needsScript:
      'Z JavaScriptem przeglądarka oblicza skróty tutaj; polecenia poniżej działają także bez niego.',
    checking: 'obliczanie…',
    isSame: 'zgadza się',
    isOther: 'nie zgadza się',
    isLost: 'nie udało się wczytać',
    chainHolds: 'Każdy wiersz rejestru zawiera skrót poprzedniego: łańcuch jest cały.',
    chainBreaks: 'Łańcuch rejestru jest przerwany w wierszu',
    byHand: 'Samodzielne sprawdzenie',
    byHandLead: 'Proszę pobrać pliki i porównać z rejestrem to, co wypisują te polecenia.',
    witnesses: 'Dowody zewnętrzne',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Znacznik czasu (RFC 3161)', signature: 'Podpis SSH', opentimestamps: 'Dowód OpenTimestamps' }[type]}: wiersze rejestru od 1 do ${lines}`,
    noWitness:
      'Dla tej wersji nie przechowuje się dowodów zewnętrznych. Za jej datę ręczy tylko ten, kto ją opublikował.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `„${was}” → `}„${becomes}”.`,
    noteIn: (language) => `Uwaga (w języku ${language}):`,
    unchanged: 'Sprostowania nie zmieniają samego opublikowanego tekstu.',
    corrected: (date, language) => `Sprostowanie z ${date}${language ? ` (w języku ${language})` : ''}:`,
    reviewed: (date) => `Sprawdzono bez zmian ${date}.`,
    unconfirmed:
      'Ten tekst napisano na podstawie szablonu i czeka on na potwierdzenie przez kogoś, kto mówi tym językiem.',
    translationAdded: (date) => `To tłumaczenie dodano ${date}.`,
    unconfirmedShort: 'tłumaczenie niepotwierdzone',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Porównaj dwie wersje',
    lead: 'Proszę wybrać dowolne dwie wersje.',
    needsScript: 'Porównanie dowolnych dwóch wersji wymaga JavaScriptu. Bez niego gotowe są te porównania:',
    working: 'Porównywanie…',
    failed: 'Nie udało się wczytać tekstów. Proszę sprawdzić połączenie i spróbować ponownie.',
    unknown: 'Nie ma takiej wersji. Proszę wybrać wersje z listy.',
    same: 'Dwa razy wybrano tę samą wersję. Proszę wybrać dwie różne.',
    backwards:
      'Wersja po lewej jest późniejsza, dlatego zmiany pokazano odwrotnie: to, co dodano, wygląda jak usunięte.',
    swap: 'Zamień wersje',
    prebuilt: 'To porównanie na osobnej stronie',
    neverHeld: (version) => `${version} została wycofana i nigdy nie wchodzi w życie.`,
  },
  notice: {
    title: 'Powiadomienie o zmianie',
    subject: 'Temat',
    preheader: 'Pierwsze słowa',
    phone: 'Na telefonie',
    desktop: 'Na komputerze',
    forms: {
      html: 'E-mail (HTML)',
      txt: 'E-mail (sam tekst)',
      eml: 'E-mail (.eml)',
      json: 'Dane (JSON)',
      ics: 'Do kalendarza (.ics)',
    },
    short: 'Krótka wiadomość',
    feed: 'Kanał zmian (Atom)',
    lead: 'Co otrzymują subskrybenci: e-mail, krótką wiadomość i dzień do kalendarza.',
    developers: 'Dla programistów',
  },
  banner: {
    label: 'Zmiany w naszych dokumentach',
    upcoming: (title, date) => `Nowa wersja dokumentu „${title}” wchodzi w życie ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `Nowa wersja dokumentu „${title}” obowiązuje od ${date}.`,
    sample: (sentence) =>
      `Przykład. Tylko w nim ${inside(sentence)} Nigdy go nie opublikowano i nie wywołuje on skutków.`,
    recalled: (title, date) => `Zmiana dokumentu „${title}” zapowiedziana na ${date} jest odwołana.`,
    changes: 'Co się zmieni',
    changed: 'Co się zmieniło',
    newText: 'Nowy tekst',
    hide: 'Ukryj',
    more: (count) => `Inne zmiany: ${count}`,
    homePage: 'Powiadomienie na stronie głównej',
    embedLead: (days) =>
      `Widoczne od dnia publikacji i przez ${counted('pl', Number(days), { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })} po wejściu wersji w życie; ukryte, gdy nie ma nic nowego.`,
    script:
      'Jeden wiersz na stronę: podąża za dniami i językiem strony, a czytelnicy mogą ukryć powiadomienie',
    frame: 'Bez skryptu, w ramce',
    snippet: 'HTML do wklejenia ręcznie',
  },
  reading: {
    minutes: (minutes) =>
      `Czas czytania: około ${counted('pl', minutes, { one: 'minuty', few: 'minut', many: 'minut', other: 'minuty' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, wersja z ${date}`,
    citedClause: (number, title) => (number ? `rozdział ${number}` : `rozdział „${title}”`),
    copy: 'Kopiuj odnośnik do tego rozdziału',
    copied: 'Skopiowano',
    nextReview: (date) => `Następny przegląd: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Przejdź przez zmiany',
    previous: 'Poprzednia',
    next: 'Następna',
    position: 'Zmiana {n} z {all}',
    onlyChanged: 'Tylko zmiany',
    folded: 'Akapity bez zmian: {n}',
    marks: 'Oznaczenia słowami',
    keys: 'Gdy tekst jest zaznaczony: J — następna, K — poprzednia.',
    skipToText: 'Przejdź do tekstu z oznaczeniami',
  },
  print: {
    page: (page, pages) => `Strona ${page} z ${pages}`,
    whereStatus: (url) => `Czy ta wersja obowiązuje danego dnia: ${url}`,
    effective: 'Obowiązuje od',
    lastDay: 'Ostatni dzień obowiązywania',
    replaces: (version) => `Zastąpiła wersję z ${version}`,
    willReplace: (version) => `Zastąpi wersję z ${version}`,
    wasToReplace: (version) => `Miała zastąpić wersję z ${version}`,
    changes: 'Czym różni się od tamtej wersji',
    wordForWord: 'Porównanie słowo po słowie',
    nothingAfter: (withdrawn) => `Żadna inna wersja nie zajęła jej miejsca ${withdrawn}.`,
    asOf: 'Stan na dzień',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'na stronie głównej',
  email: 'e-mailem',
  'last-updated': 'datą ostatniej aktualizacji',
  other: 'w inny sposób',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Powiadomiono ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('pl', audience, { one: 'odbiorca', few: 'odbiorcy', many: 'odbiorców', other: 'odbiorcy' })}`}.`;
}
