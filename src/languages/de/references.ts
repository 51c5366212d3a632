/** How German texts name their own parts: «Abschnitt 2», «Ziffern 3 bis 7 unten». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>Abschnitt(?:e[ns]?|s)?|Ziffern?|Absatz(?:es)?|Absätzen?|Punkt(?:e[ns]?|s)?|Nummern?|Nr\.|Ziff\.|Abs\.)\s*(?<numbers>${numberList('und|oder|bis')})`,
    'giu',
  ),
  kindOf: (word) => (/^Abschnitt/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\sbis\s`,
  own: /^\s*(?:dieser|dieses|oben|unten|vorstehend|nachstehend)(?!\p{L})/iu,
  mayBeOwn: /^\s*(?:(?:und|oder)(?!\p{L})|[.,;:)…“»"]|$)/iu,
  joins: /^\s+(?:und|oder)\s+$/iu,
  section:
    /(?<!\p{L})(?:Abschnitt(?:e[ns]?|s)?|Ziffern?)\s+(\d+(?:\.\d+)*)(?=\s*(?:dieser|dieses|oben|unten|[.,;)]|$))/giu,
  lawBefore: String.raw`DSGVO|BDSG|BGB|TDDDG|(?<!\p{L})(?:Art\.|Artikel|§§?)|[Gg]esetz|Verordnung|Richtlinie`,
  lawAround: 'DSGVO|BDSG|BGB|TDDDG|[Gg]esetz|Verordnung|Richtlinie',
  definedAs: 'nachfolgend|im Folgenden|nachstehend|die|der|das',
  endings: ['e', 'en', 'er', 'es', 'em', 'n', 's', 'ern', 'ens'],
  dropped: null,
};
