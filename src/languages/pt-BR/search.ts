/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'que quê quem qual quais quando onde como por porque para quanto quanta quantos quantas tempo',
    'posso pode podem é são há tem meu meus minha minhas me eu nós nosso seu sua você',
    'o a os as um uma de do da dos das em no na e ou com',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    quanto: ['prazo', 'conservação'],
    reclamar: ['reclamação', 'autoridade'],
    apagar: ['eliminação', 'exclusão'],
    excluir: ['eliminação', 'exclusão'],
    ligar: ['telefone'],
    celular: ['telefone'],
    mail: ['email'],
  },
};
