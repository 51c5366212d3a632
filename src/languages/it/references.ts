/** How Italian texts name their own parts: «sezione 2», «punti da 3 a 7 qui sotto». */
import { numberList, type ReferenceWords } from '../references.ts';

export const references: ReferenceWords = {
  mention: new RegExp(
    String.raw`(?<![\p{L}])(?<word>sezion[ei]|articol[oi]|clausol[ae]|paragraf[oi]|punt[oi])\s+(?:da\s+)?(?<numbers>${numberList('e|o|a')})`,
    'giu',
  ),
  kindOf: (word) => (/^sezion/iu.test(word) ? 'section' : 'either'),
  range: String.raw`\sa\s`,
  own: /^\s*(?:di quest[aoei]|della presente|del presente|delle presenti|qui sopra|qui sotto|che precede|che segue)/iu,
  mayBeOwn: /^\s*(?:(?:e|o)(?!\p{L})|[.,;:)…»”"]|$)/iu,
  joins: /^\s+(?:e|o)\s+$/iu,
  section:
    /(?<!\p{L})(?:sezion[ei]|articol[oi])\s+(\d+(?:\.\d+)*)(?=\s*(?:di quest[aoei]|della presente|del presente|qui sopra|qui sotto|[.,;)]|$))/giu,
  lawBefore: String.raw`GDPR|(?<!\p{L})(?:legge|leggi|codice|regolamento|direttiva|decreto|art\.|d\. ?lgs\.?)(?!\p{L})`,
  lawAround: String.raw`GDPR|(?<!\p{L})(?:legge|codice|regolamento|direttiva|decreto)(?!\p{L})`,
  definedAs: 'di seguito|il|la|lo|i|gli|le',
  endings: ['a', 'e', 'i', 'o', 'à'],
  dropped: /[aeio]$/iu,
};
