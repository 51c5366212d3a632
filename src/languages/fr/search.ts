/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'que quoi qui quel quelle quels quelles quand où comment pourquoi combien temps peut puis est sont faut',
    'je moi me mon ma mes nous notre nos vous votre vos il elle on',
    'le la les un une des de du d en à au aux sur pour par avec dans et ou',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    longtemps: ['durée', 'conservation'],
    plaindre: ['réclamation', 'autorité'],
    plainte: ['réclamation', 'autorité'],
    supprimer: ['effacement', 'effacer'],
    effacer: ['suppression', 'supprimer'],
    appeler: ['téléphone'],
    portable: ['téléphone'],
    mail: ['email', 'courriel'],
    email: ['courriel'],
  },
};
