/** How Turkish texts name their own parts: «bölüm 2», «3. madde», «madde 3–7». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>bölüm|madde|fıkra|bent)\s+(?<numbers>${numberList('ve|veya|ile')})`,
    'giu',
  ),
  kindOf: (word) => (/^bölüm/iu.test(word) ? 'section' : 'either'),
  range: null,
  own: /^\s*(?:\(?(?:yukarıda|aşağıda)|(?:bu|işbu) (?:politika|metin|sözleşme))/iu,
  mayBeOwn: /^\s*(?:(?:ve|veya)(?!\p{L})|[.,;:)…”"»]|$)/iu,
  joins: /^\s+(?:ve|veya)\s+$/iu,
  section: /(?<!\p{L})(?:bölüm|madde)\s+(\d+(?:\.\d+)*)(?=\s*(?:yukarıda|aşağıda|[.,;)]|$))/giu,
  lawBefore: 'KVKK|kanun|yönetmelik|tüzük|sayılı',
  lawAround: 'KVKK|kanun|yönetmelik|tüzük',
  definedAs: 'bundan sonra|bundan böyle|kısaca',
  endings:
    'ın|in|un|ün|nın|nin|nun|nün|a|e|ya|ye|ı|i|u|ü|yı|yi|yu|yü|da|de|ta|te|dan|den|tan|ten|la|le|lar|ler|ları|leri|sı|si'.split(
      '|',
    ),
  dropped: null,
};
