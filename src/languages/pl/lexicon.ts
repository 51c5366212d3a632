/** The words in Polish by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /jakie dane|kategori\p{L}+ .*danych|rodzaj\p{L}* .*danych|zakres .*danych/iu,
    sources: /jak (zbieramy|pozyskujemy)|źród(ło|ła|eł)|skąd/iu,
    purposes: /cel(e|u|ów|ach)?(?!\p{L})|po co|dlaczego/iu,
    bases: /podstaw\p{L}* prawn/iu,
    recipients: /osob\p{L}+ trzeci|odbiorc|udostępnia|przekazuj|komu/iu,
    retention: /okres\p{L}* (przechowywania|przetwarzania)|jak długo|przechowywan/iu,
    rights: /(państwa|twoje|użytkownika) prawa|prawa/iu,
    cookies: /cookie|ciastecz/iu,
    changes: /zmian|aktualizac/iu,
    contacts: /kontakt|administrator/iu,
  },
  promises: {
    'home-page-banner': /stron\p{L}+ główn|powiadomieni\p{L}+ na (naszej )?stronie/iu,
    email: /e-?mail|poczt\p{L}+ elektroniczn/iu,
    'last-updated': /dat\p{L}+ .{0,30}aktualizacji|ostatnia aktualizacja/iu,
    archive: /archiw|(wcześniejsz|poprzedni)\p{L}* wersj/iu,
  },
  says: {
    automated: /zautomatyzowan\p{L}* (podejmowan|przetwarzan|decyzj)|profilowan/iu,
    breach: /naruszeni\p{L}+ (ochrony|bezpieczeństwa)|wyciek/iu,
    changesPeriod: /\d+\s*(robocz\p{L}+ |kalendarzow\p{L}+ )?(dni|dzień|tygod|miesi)/iu,
    children: /dzieci|małoletni|nieletni|poniżej 1\d lat/iu,
    complaint: /UODO|organ\p{L}* nadzorcz|skarg|Prezes\p{L}* Urzędu/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|formularz\p{L}* kontaktow/iu,
    cookies: /cookie|ciastecz/iu,
    law: /praw\p{L}+ właściw|prawo polskie|prawem polskim|podlega\p{L}* prawu|przepis\p{L}+ praw/iu,
    legalBasis: /podstaw\p{L}* prawn|na podstawie/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|(?<!\p{L})(NIP|KRS|REGON|sp\. z o\.? ?o\.?|S\.A\.|GmbH|Ltd)(?!\p{L})|spółka (z ograniczoną|akcyjna)/iu,
    recipients:
      /hosting|chmur|płatnoś|bank|kurier|przesył|newsletter|anality|ubezpiecz|księgow|Google|Meta(?!\p{L})|Amazon|Microsoft|sp\. z o\.|(?<!\p{L})(S\.A\.|Ltd|Inc|GmbH)/iu,
    responsiblePerson:
      /inspektor\p{L}* ochrony danych|IOD(?!\p{L})|odpowiedzialn\p{L}+ za organizację przetwarzania/iu,
    rightsHow: /napisać|pisz|wysł|kontakt|wnios|żądani|e-?mail|@|w terminie|w ciągu/iu,
    storageCountry: /(przechowywan|zapisan)\p{L}* (w|na terenie|na terytorium)/iu,
    transfer:
      /transgraniczn|przekaz\p{L}* .{0,40}(USA|Stan\p{L}+ Zjednoczon|Chin|Indi|państw\p{L}* trzeci)|państw\p{L}* trzeci|za granicę|poza (UE|EOG|Uni|Europejsk|kraj)/iu,
    withdraw: /(cofn|wycof)\p{L}* .{0,30}zgod|zgod\p{L}+ .{0,40}(cofn|wycof)/iu,
    archive: /archiw|(wcześniejsz|poprzedni)\p{L}* wersj/iu,
    effectiveFrom: /obowiązuje od|wchodzi w życie|weszła w życie|wejścia w życie/iu,
  },
  legitimateInterests: /prawnie uzasadnion\p{L}* interes\p{L}*/giu,
  calls: /rozm(owy|ów) telefoniczn|telefonując|gdy .{0,15}dzwoni|połączeni\p{L}+ telefoniczn/iu,
  callRecords: /nagrywani\p{L}+ (rozmów|połączeń)|rozmowy .{0,20}nagrywane/iu,
  consent: /zgod(a|y|ę|zie|ą)/iu,
  withdrawal: /cofn|wycofa/iu,
  consentByUse:
    /(korzystając|używając|odwiedzając|korzystanie z\p{L}* (strony|serwisu)).{0,60}(wyraża|zgadza|akceptuj|oznacza.{0,20}(zgodę|akceptację))/giu,
  relativeDays: /(?<!\p{L})(dziś|dzisiaj|wczoraj|niedawno|ostatnio|w tym roku|w bieżącym roku)(?!\p{L})/giu,
  urgency: /pilne|natychmiast|konto zostanie|w ciągu 24 godzin|potwierdź (hasło|konto)/iu,
  vagueRetention:
    /(?<!\p{L})(zazwyczaj|zwykle|co do zasady|tak długo, jak (to )?(konieczne|niezbędne)|przez niezbędny okres|rozsądn\p{L}+ (czas|okres)|zgodnie z wymogami)/iu,
  hedges:
    /(?<!\p{L})(mógłby|mogłaby|mogłyby|na przykład|np\.|w razie potrzeby|ewentualnie|w szczególności|i inne|itp\.|itd\.)(?!\p{L})/giu,
  promotion: /rabat|zniżk|kod promocyjny|oferta specjalna|prezent|nie przegap|wyprzedaż/iu,
  checkBack:
    /(sprawdza|zapoznawa|przeglądać|odwiedza).{0,40}(regularnie|okresowo|od czasu do czasu)|(regularnie|okresowo).{0,40}(sprawdza|zapoznawa|przegląda)/iu,
  prevails: /(rozstrzyga|pierwszeństwo|w razie (rozbieżności|sprzeczności)|stosuje się tekst)/iu,
  noLonger: /już nie|nie .{0,20}już/iu,
  dateLine: /ostatnia (aktualizacja|zmiana)|obowiązuje od|wchodzi w życie|data (wejścia|publikacji)/iu,
  emptyLink: /^(tutaj|tu|kliknij tutaj|link|więcej|czytaj więcej|ta strona)$/iu,
  blank: /\[(wstawić|wpisać|uzupełnić|podać|nazwa|adres)[^\]]*\]/iu,
  documents:
    /polity\p{L}+ (?:prywatności|cookies|plików cookie|zwrotów)|regulamin\p{L}* (?:serwisu|sklepu|usług)|warunk\p{L}+ (?:korzystania|świadczenia)/giu,
  noise: ['dane', 'danyc', 'infor', 'osobo', 'państ', 'kateg'],
};
