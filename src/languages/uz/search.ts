/** What the site's search knows of the language: Pagefind has no stemmer for it. */
import type { SearchedLanguage } from '../searched-language.ts';

/** How Uzbek words end: number, possession, case, the common forms of verbs. Nobody who speaks it has confirmed the list. */
const NUMBER = 'lar';
const POSSESSION = 'imiz ingiz miz ngiz im ing m ng si i';
const CASE = 'ning ni ga ka qa da dan gacha dagi niki';
const VERB =
  'adi aydi ydi maydi amiz ymiz asiz ysiz gan kan qan digan adigan ish lash ladi ib ilgan ildi iladi';

export const search: SearchedLanguage = {
  endings: [NUMBER, POSSESSION, CASE, VERB].join(' ').split(' '),
  questionWords:
    'nima qanday qaysi kim kimga qayerda qachon qancha nega nechun necha mi men mening menga bor mumkinmi va uchun'.split(
      ' ',
    ),
  alsoSaid: {
    qancha: ['muddati'],
    kuki: ['cookie'],
    shikoyat: ['organ', 'sud'],
    pochta: ['email'],
    oʻchirish: ['oʻchirib'],
  },
};
