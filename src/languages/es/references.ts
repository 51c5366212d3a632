/** How Spanish texts name their own parts: «apartado 2», «puntos 3 a 7 siguientes». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>apartados?|secci(?:ón|ones)|cláusulas?|párrafos?|puntos?|artículos?)\s+(?<numbers>${numberList('y|e|o|u|a|al')})`,
    'giu',
  ),
  kindOf: (word) => (/^(?:apartado|secci)/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\sal?\s`,
  own: /^\s*(?:de (?:esta|este|estas|estos|la presente|las presentes)|del presente|anterior|siguiente|más (?:arriba|abajo))/iu,
  mayBeOwn: /^\s*(?:(?:y|e|o|u)(?!\p{L})|[.,;:)…»”"]|$)/iu,
  joins: /^\s+(?:y|e|o|u)\s+$/iu,
  section:
    /(?<!\p{L})(?:apartados?|secci(?:ón|ones)|cláusulas?)\s+(\d+(?:\.\d+)*)(?=\s*(?:de est[ea]s?|de la presente|del presente|anterior|siguiente|[.,;)]|$))/giu,
  lawBefore: String.raw`RGPD|LOPD|(?<!\p{L})(?:ley|leyes|código|reglamento|directiva|decreto|art\.)(?!\p{L})`,
  lawAround: String.raw`RGPD|LOPD|(?<!\p{L})(?:ley|código|reglamento|directiva|decreto)(?!\p{L})`,
  definedAs: 'en adelante|en lo sucesivo|el|la|los|las',
  endings: ['s', 'es'],
  dropped: null,
};
