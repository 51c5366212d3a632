/** What the site's search knows of the language. */
import type { SearchedLanguage } from '../searched-language.ts';

export const search: SearchedLanguage = {
  endings: [],
  questionWords: [
    'что как какой какая какое какие каких кто кому куда где когда почему зачем сколько можно ли я мы вы',
    'мне мой мои моя мою моих меня вас у в на о об из за для и',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    сколько: ['срок'],
    долго: ['срок'],
    куки: ['cookie'],
    кукис: ['cookie'],
    имейл: ['email', 'почты'],
    емейл: ['email', 'почты'],
    жаловаться: ['обратиться', 'суд'],
    пожаловаться: ['обратиться', 'суд'],
    жалоба: ['обратиться', 'суд'],
    стереть: ['удалить'],
    звонить: ['телефон'],
    позвонить: ['телефон'],
  },
};
