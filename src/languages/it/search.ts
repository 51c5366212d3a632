/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'che cosa chi quale quali quando dove come perché quanto quanta quanti quante tempo può posso possono è sono',
    'mi mio mia miei mie io noi nostro suo sua suoi lei',
    'il lo la i gli le un uno una di del della dei a al in nel per con e o',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    quanto: ['conservazione', 'durata'],
    lamentarsi: ['reclamo', 'autorità'],
    cancellare: ['cancellazione', 'eliminare'],
    eliminare: ['cancellazione'],
    chiamare: ['telefono'],
    cellulare: ['telefono'],
    mail: ['email'],
  },
};
