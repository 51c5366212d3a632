/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'was wer wen wem wessen wann wo wohin woher warum wieso wie welche welcher welches welchen lange viel viele',
    'kann darf muss ist sind hat haben ich mir mich mein meine meinen meiner wir uns sie ihre ihr',
    'der die das den dem ein eine einen in an auf zu für und mit von',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    lange: ['speicherdauer', 'frist'],
    beschweren: ['beschwerde', 'aufsichtsbehörde'],
    klagen: ['gericht'],
    entfernen: ['löschen', 'löschung'],
    anrufen: ['telefon'],
    handy: ['telefon'],
    mail: ['email'],
  },
};
