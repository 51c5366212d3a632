/** What belongs together in a Polish text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

export const plUnits: UnitWords = {
  months: [
    'stycz(?:eń|nia|niu|niem)',
    'lut(?:y|ego|emu|ym)',
    'mar(?:zec|ca|cu|cem)',
    'kwie(?:cień|tnia|tniu|tniem)',
    'maj(?:a|u|em)',
    'czerw(?:iec|ca|cu|cem)',
    'lip(?:iec|ca|cu|cem)',
    'sierp(?:ień|nia|niu|niem)',
    'wrze(?:sień|śnia|śniu|śniem)',
    'październik(?:a|u|iem)?',
    'listopad(?:a|zie|em)?',
    'grud(?:zień|nia|niu|niem)',
  ],
  year: 'r\\.(?!\\p{L})|roku?(?!\\p{L})',
  currencies:
    'zł(?:ot\\p{L}+)?(?!\\p{L})|PLN(?!\\p{L})|grosz\\p{L}*|euro|dolar\\p{L}*|frank\\p{L}*|funt\\p{L}*|tenge',
  multiples: 'tys\\.|tysi[ąę]c\\p{L}*|mln|milion\\p{L}*|mld|miliard\\p{L}*|procent\\p{L}*',
  references: {
    before:
      '(?:rozdział|punkt|artykuł|paragraf|ustęp|klauzul|pod-?punkt)\\p{L}{0,3}|ust\\.|pkt\\.?|art\\.|rozdz\\.',
    after: null,
  },
  typed: { before: 'artykuł|rozdział|paragraf|punkt|część', after: null },
};
