/** What `init` asks in Polish, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Jak nazywa się firma?',
    legalForm: 'Forma prawna (sp. z o.o., S.A.)? Puste, jeśli nieznana',
    legalName: 'Zarejestrowana nazwa bez formy prawnej? Puste, jeśli nieznana',
    registration: 'Numer rejestrowy (KRS)? Puste, jeśli nieznany',
    site: 'Adres strony (example.org)?',
    email: 'Adres e-mail do pytań o dane?',
    phone: 'Telefon? Puste, jeśli brak',
    address: 'Adres pocztowy? Puste, jeśli nieznany',
    country: 'Kraj, dwiema literami (PL)?',
    timeZone: 'Strefa czasowa?',
    languages: (tags) => `Języki dokumentów (${tags})?`,
    authoritative: 'Który język jest wiążący?',
    orders: 'Czy na stronie przyjmuje się zapytania lub zamówienia?',
    newsletter: 'Czy wysyła się e-maile reklamowe?',
    analytics: 'Czy strona korzysta z analityki internetowej?',
    channels: 'Jak będzie się powiadamiać o zmianach? Niczego nie zaznaczać, jeśli nie postanowiono',
    noticeDays: 'Ile dni wcześniej zapowiada się zmiany? Puste, jeśli nie postanowiono',
  },
  take: {
    which:
      'Te teksty wyglądają na dokumenty prawne. Które trafią do archiwum? Pliki zostają na swoim miejscu',
    day: 'Na jaki dzień jest ten tekst',
    drafts: 'Zacząć z szablonów także projekty pozostałych dokumentów?',
  },
  channels: {
    'home-page': 'powiadomieniem na stronie głównej',
    email: 'wiadomością na ich adres e-mail',
    'last-updated': 'datą „Ostatnia aktualizacja” w tekście',
  },
  promises: {
    'home-page': 'powiadomieniem na stronie głównej Serwisu',
    email: 'wiadomością na Państwa adres e-mail',
    'last-updated': 'aktualizacją daty „Ostatnia aktualizacja”',
  },
  kept: 'Wcześniejsze wersje pozostają w archiwum',
  allKept: 'Wszystkie wcześniejsze wersje pozostają w archiwum',
  titles: {
    privacy: 'Polityka prywatności',
    cookies: 'Polityka cookies',
    terms: 'Regulamin korzystania ze strony',
    consent: 'Zgoda na przetwarzanie danych osobowych',
  },
  activities: {
    orders: {
      category: 'Zapytania i zamówienia',
      purpose: 'Obsługa zapytań i zamówień',
      source: 'Składają Państwo zapytanie lub zamówienie w Serwisie',
    },
    newsletter: { category: 'Adresy do wysyłki', purpose: 'E-maile reklamowe' },
    analytics: {
      category: 'Odwiedziny strony',
      purpose: 'Statystyka odwiedzin',
      source: 'Otwierają Państwo strony Serwisu',
    },
  },
};
