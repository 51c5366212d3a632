/** The words in Portuguese that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'O que vai mudar',
    has: 'O que mudou',
    had: 'O que mudou na época',
    would: 'O que teria mudado',
  },
  whatChangedWith: {
    will: 'O que vai mudar com esta versão',
    has: 'O que mudou com esta versão',
    had: 'O que mudou na época com esta versão',
    would: 'O que teria mudado com esta versão',
  },
  was: { will: 'Antes da mudança', has: 'Antes', had: 'Antes da mudança', would: 'Sem a mudança' },
  becomes: { will: 'Depois da mudança', has: 'Agora', had: 'Depois da mudança', would: 'Com a mudança' },
  means: {
    will: 'O que isso significa para você',
    has: 'O que isso significa para você',
    had: 'O que isso significou para você',
    would: 'O que isso teria significado para você',
  },
  newText: {
    will: 'O novo texto',
    has: 'O novo texto',
    had: 'O texto desta versão',
    would: 'O texto retirado',
  },
  wordForWord: {
    will: 'O que vai mudar, palavra por palavra',
    has: 'O que mudou, palavra por palavra',
    had: 'O que mudou na época, palavra por palavra',
    would: 'O que teria mudado, palavra por palavra',
  },
};
