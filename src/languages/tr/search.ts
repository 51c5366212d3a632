/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords:
    'ne neyi neden niçin nasıl hangi kim kime kimin nerede nereye kaç kadar mı mi mu mü ben benim bana biz sizin siz var yok bir bu ve ile için'.split(
      ' ',
    ),
  alsoSaid: {
    kadar: ['süre'],
    şikayet: ['kurul', 'mahkeme'],
    silmek: ['silinme', 'silme'],
    aramak: ['telefon'],
    cep: ['telefon'],
    cookie: ['çerez'],
    mail: ['posta'],
    email: ['posta'],
  },
};
