/** The words in Spanish that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Qué va a cambiar',
    has: 'Qué ha cambiado',
    had: 'Qué cambió entonces',
    would: 'Qué habría cambiado',
  },
  whatChangedWith: {
    will: 'Qué va a cambiar con esta versión',
    has: 'Qué ha cambiado con esta versión',
    had: 'Qué cambió entonces con esta versión',
    would: 'Qué habría cambiado con esta versión',
  },
  was: { will: 'Antes del cambio', has: 'Antes', had: 'Antes del cambio', would: 'Sin el cambio' },
  becomes: { will: 'Después del cambio', has: 'Ahora', had: 'Después del cambio', would: 'Con el cambio' },
  means: {
    will: 'Qué significa para usted',
    has: 'Qué significa para usted',
    had: 'Qué significó para usted',
    would: 'Qué habría significado para usted',
  },
  newText: {
    will: 'El nuevo texto',
    has: 'El nuevo texto',
    had: 'El texto de esta versión',
    would: 'El texto retirado',
  },
  wordForWord: {
    will: 'Qué va a cambiar, palabra por palabra',
    has: 'Qué ha cambiado, palabra por palabra',
    had: 'Qué cambió entonces, palabra por palabra',
    would: 'Qué habría cambiado, palabra por palabra',
  },
};
