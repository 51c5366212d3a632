/** The words in Italian that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Che cosa cambierà',
    has: 'Che cosa è cambiato',
    had: 'Che cosa era cambiato allora',
    would: 'Che cosa sarebbe cambiato',
  },
  whatChangedWith: {
    will: 'Che cosa cambierà con questa versione',
    has: 'Che cosa è cambiato con questa versione',
    had: 'Che cosa era cambiato allora con questa versione',
    would: 'Che cosa sarebbe cambiato con questa versione',
  },
  was: {
    will: 'Prima della modifica',
    has: 'Prima',
    had: 'Prima della modifica',
    would: 'Senza la modifica',
  },
  becomes: {
    will: 'Dopo la modifica',
    has: 'Ora',
    had: 'Dopo la modifica',
    would: 'Con la modifica',
  },
  means: {
    will: 'Che cosa significa per Lei',
    has: 'Che cosa significa per Lei',
    had: 'Che cosa significava per Lei',
    would: 'Che cosa avrebbe significato per Lei',
  },
  newText: {
    will: 'Il nuovo testo',
    has: 'Il nuovo testo',
    had: 'Il testo di questa versione',
    would: 'Il testo ritirato',
  },
  wordForWord: {
    will: 'Che cosa cambierà, parola per parola',
    has: 'Che cosa è cambiato, parola per parola',
    had: 'Che cosa era cambiato allora, parola per parola',
    would: 'Che cosa sarebbe cambiato, parola per parola',
  },
};
