/** The words in Polish that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Co się zmieni',
    has: 'Co się zmieniło',
    had: 'Co się wtedy zmieniło',
    would: 'Co by się zmieniło',
  },
  whatChangedWith: {
    will: 'Co się zmieni wraz z tą wersją',
    has: 'Co się zmieniło wraz z tą wersją',
    had: 'Co się wtedy zmieniło wraz z tą wersją',
    would: 'Co by się zmieniło wraz z tą wersją',
  },
  was: { will: 'Przed zmianą', has: 'Było', had: 'Przed zmianą', would: 'Bez zmiany' },
  becomes: { will: 'Będzie', has: 'Jest', had: 'Po zmianie', would: 'Byłoby' },
  means: {
    will: 'Co to oznacza dla Państwa',
    has: 'Co to oznacza dla Państwa',
    had: 'Co to oznaczało dla Państwa',
    would: 'Co by to oznaczało dla Państwa',
  },
  newText: {
    will: 'Nowy tekst',
    has: 'Nowy tekst',
    had: 'Tekst tej wersji',
    would: 'Wycofany tekst',
  },
  wordForWord: {
    will: 'Co się zmieni, słowo po słowie',
    has: 'Co się zmieniło, słowo po słowie',
    had: 'Co się wtedy zmieniło, słowo po słowie',
    would: 'Co by się zmieniło, słowo po słowie',
  },
};
