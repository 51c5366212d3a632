import type { AlertTable } from './table.ts';

export const plTable: AlertTable = {
  alerts: [
    [
      'Nie sprzedajemy Państwa danych innym firmom z branży.',
      'Sprzedajemy Państwa dane innym firmom z branży.',
      'negation: Nie → ',
    ],
    [
      'Dane przekazuje się agencji reklamowej z tego kraju.',
      'Danych nie przekazuje się żadnej agencji reklamowej z tego kraju.',
      'negation:  → nie',
      'negation:  → żadnej',
    ],
    [
      'Używamy ich bez uprzedzenia w tych dwóch przypadkach.',
      'Używamy ich po uprzedzeniu w tych dwóch przypadkach.',
      'negation: bez → ',
    ],
    [
      'Przechowujemy dane przez 5 lat od ostatniego kontaktu.',
      'Przechowujemy dane przez 3 lata od ostatniego kontaktu.',
      'period: 5 lat → 3 lata',
    ],
    [
      'Odpowiedź przychodzi w ciągu dwóch tygodni od tego czasu.',
      'Odpowiedź przychodzi w ciągu czterech tygodni od tego czasu.',
      'period: dwóch tygodni → czterech tygodni',
    ],
    [
      'Odpowiadamy w ciągu 10 dni na każdy z wniosków.',
      'Odpowiadamy w ciągu 10 dni roboczych na każdy z wniosków.',
      'period: 10 dni → 10 dni roboczych',
    ],
    [
      'Ta zasada działa od 1 marca 2027 r. dla każdego klienta.',
      'Ta zasada działa od 1 maja 2027 r. dla każdego klienta.',
      'date: 1 marca 2027 r. → 1 maja 2027 r.',
    ],
    [
      'Czas mija 15 października 2026 roku dla wszystkich stron.',
      'Czas mija 15 października 2027 roku dla wszystkich stron.',
      'date: 15 października 2026 roku → 15 października 2027 roku',
    ],
    [
      'Opłata wynosi 1500 złotych za każdy taki przypadek.',
      'Opłata wynosi 2500 złotych za każdy taki przypadek.',
      'amount: 1500 złotych → 2500 złotych',
    ],
    [
      'Klient może rozwiązać umowę w każdej chwili.',
      'Klient musi rozwiązać umowę w każdej chwili.',
      'right: może → musi',
    ],
    [
      'Klient ma prawo do otrzymania kopii tych plików.',
      'Klient ma okazję do otrzymania kopii tych plików.',
      'right: prawo → ',
    ],
    [
      'Przekazujemy dane dostawcom w tych krajach.',
      'Przekazujemy dane osobom trzecim w tych krajach.',
      'recipient: dostawcom → osobom trzecim',
    ],
    [
      'Powiadamiamy najpóźniej 30 dni przed tą datą.',
      'Powiadamiamy najwcześniej 30 dni przed tą datą.',
      'limit: najpóźniej → najwcześniej',
    ],
    [
      '## A {#a}\n\nPatrz rozdział 3 poniżej.\n\n## B {#b}\n\nTo znika.\n\n## C {#c}\n\nTo zostaje.',
      '## A {#a}\n\nPatrz rozdział 3 poniżej.\n\n## C {#c}\n\nTo zostaje.',
      'reference: rozdział 3 → rozdział 2',
    ],
  ],
  quiet: [
    ['Przechowywane do 31.12.2026 tutaj.', 'Przechowywane do 31 grudnia 2026 tutaj.'],
    ['Przechowujemy 3 lata po wizycie.', 'Przechowujemy trzy lata po wizycie.'],
    ['Klient płaci 1 000 zł przy zamówieniu.', 'Klient płaci 1\u00a0000 zł przy zamówieniu.'],
    ['Chronimy nie tylko adresy w systemie.', 'Chronimy także adresy w systemie.'],
    ['Biuro znajduje się na tej ulicy.', 'Biuro znajduje się na naszej ulicy.'],
    ['Zbieramy nazwisko i miasto klienta.', 'Zbieramy nazwisko i ulicę klienta.'],
    ['Niebo i bezpieczeństwo są opisane.', 'Bezpieczeństwo i niebo są opisane.'],
    ['Rocznik firmy leży tutaj na stole.', 'Dziennik firmy leży tutaj na stole.'],
  ],
};
