/** The words in French that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Ce qui va changer',
    has: 'Ce qui a changé',
    had: 'Ce qui avait changé alors',
    would: 'Ce qui aurait changé',
  },
  whatChangedWith: {
    will: 'Ce qui va changer avec cette version',
    has: 'Ce qui a changé avec cette version',
    had: 'Ce qui avait changé alors avec cette version',
    would: 'Ce qui aurait changé avec cette version',
  },
  was: {
    will: 'Avant le changement',
    has: 'Avant',
    had: 'Avant le changement',
    would: 'Sans le changement',
  },
  becomes: {
    will: 'Après le changement',
    has: 'Maintenant',
    had: 'Après le changement',
    would: 'Avec le changement',
  },
  means: {
    will: 'Ce que cela signifie pour vous',
    has: 'Ce que cela signifie pour vous',
    had: 'Ce que cela signifiait pour vous',
    would: 'Ce que cela aurait signifié pour vous',
  },
  newText: {
    will: 'Le nouveau texte',
    has: 'Le nouveau texte',
    had: 'Le texte de cette version',
    would: 'Le texte retiré',
  },
  wordForWord: {
    will: 'Ce qui va changer, mot à mot',
    has: 'Ce qui a changé, mot à mot',
    had: 'Ce qui avait changé alors, mot à mot',
    would: 'Ce qui aurait changé, mot à mot',
  },
};
