/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'qué que quién quien cuál cuáles cuándo cuando dónde donde cómo como por para cuánto cuánta cuántos cuántas tiempo',
    'puedo puede puedes es son hay hace mi mis me yo nos nuestro su sus usted',
    'el la los las un una de del en a al y o con',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    cuánto: ['plazo', 'conservación'],
    quejarse: ['reclamación', 'autoridad'],
    queja: ['reclamación', 'autoridad'],
    borrar: ['supresión', 'eliminar'],
    eliminar: ['supresión'],
    llamar: ['teléfono'],
    móvil: ['teléfono'],
    celular: ['teléfono'],
    mail: ['email', 'correo'],
    email: ['correo'],
  },
};
