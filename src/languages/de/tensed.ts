/** The words in German that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Was sich ändert',
    has: 'Was sich geändert hat',
    had: 'Was sich damals geändert hat',
    would: 'Was sich geändert hätte',
  },
  whatChangedWith: {
    will: 'Was sich mit dieser Fassung ändert',
    has: 'Was sich mit dieser Fassung geändert hat',
    had: 'Was sich damals mit dieser Fassung geändert hat',
    would: 'Was sich mit dieser Fassung geändert hätte',
  },
  was: { will: 'Bisher', has: 'Vorher', had: 'Vor der Änderung', would: 'Ohne die Änderung' },
  becomes: { will: 'Künftig', has: 'Jetzt', had: 'Nach der Änderung', would: 'Mit der Änderung' },
  means: {
    will: 'Was das für Sie bedeutet',
    has: 'Was das für Sie bedeutet',
    had: 'Was das für Sie bedeutete',
    would: 'Was das für Sie bedeutet hätte',
  },
  newText: {
    will: 'Der neue Text',
    has: 'Der neue Text',
    had: 'Der Text dieser Fassung',
    would: 'Der zurückgezogene Text',
  },
  wordForWord: {
    will: 'Was sich ändert, Wort für Wort',
    has: 'Was sich geändert hat, Wort für Wort',
    had: 'Was sich damals geändert hat, Wort für Wort',
    would: 'Was sich geändert hätte, Wort für Wort',
  },
};
