/** How French texts name their own parts: « section 2 », « points 3 à 7 ci-dessous ». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>sections?|articles?|clauses?|paragraphes?|points?|alinéas?)\s+(?<numbers>${numberList('et|ou|à')})`,
    'giu',
  ),
  kindOf: (word) => (/^section/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\sà\s`,
  own: /^\s*(?:de (?:la présente|cette)|du présent|des présentes|ci-dessus|ci-dessous|ci-après)(?!\p{L})/iu,
  mayBeOwn: /^\s*(?:(?:et|ou)(?!\p{L})|[.,;:)…»”"]|$)/iu,
  joins: /^\s+(?:et|ou)\s+$/iu,
  section:
    /(?<!\p{L})(?:sections?|articles?)\s+(\d+(?:\.\d+)*)(?=\s*(?:de la présente|de cette|du présent|ci-dessus|ci-dessous|[.,;)]|$))/giu,
  lawBefore: String.raw`RGPD|(?<!\p{L})(?:lois?|code|règlement|directive|décret|art\.)(?!\p{L})`,
  lawAround: String.raw`RGPD|(?<!\p{L})(?:loi|code|règlement|directive|décret)(?!\p{L})`,
  definedAs: "ci-après|le|la|les|l[’']",
  endings: ['s', 'e', 'es', 'x'],
  dropped: null,
};
