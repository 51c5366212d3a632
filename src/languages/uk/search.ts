/** What the site's search knows of the language: Pagefind has no stemmer for it. */
import type { SearchedLanguage } from '../searched-language.ts';

/** How Ukrainian words end, by kinds. Gathered from grammars; nobody who speaks the language has confirmed the list. */
const NOUN =
  'а я о е є у ю и і ї ою ею єю ам ям ами ями ах ях ів їв ей ом ем єм ові еві єві ння нню нням ність ності ністю';
const ADJECTIVE = 'ий ій ого ього ому ьому им їм их їх ими їми ої ьої';
const VERB = 'ти ть ся сь є ємо єте ють ить имо ите ять ив ила ило или ав ала ало али но то';

export const search: SearchedLanguage = {
  endings: [NOUN, ADJECTIVE, VERB].join(' ').split(' '),
  questionWords: [
    'що як який яка яке які яких хто кому куди де коли чому навіщо скільки можна чи я ми ви',
    'мені мій мої моя мою моїх мене вас у в на про з із зі для і й та',
  ].flatMap((line) => line.split(' ')),
  alsoSaid: {
    скільки: ['строк'],
    довго: ['строк'],
    термін: ['строк'],
    куки: ['cookie'],
    імейл: ['email', 'пошти'],
    скаржитися: ['звернутися', 'суд'],
    поскаржитися: ['звернутися', 'суд'],
    скарга: ['звернутися', 'суд'],
    стерти: ['видалити'],
    дзвонити: ['телефон'],
  },
};
