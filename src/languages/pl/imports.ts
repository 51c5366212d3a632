/** By what Polish texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label:
      '(?:data )?(?:ostatni\\p{L}* )?(?:aktualizac|zmian|zaktualizowan|zmienion|opublikowan|publikac|obowiązuj|wejści|wchodzi w życie|wersja (?:z|obowiązująca))',
    behindDate: 'wchodzi w życie',
    effective: 'obowiązuj|w życie',
    words:
      'data|ostatni\\p{L}*|aktualizac\\p{L}*|zaktualizowan\\p{L}*|zmian\\p{L}*|zmienion\\p{L}*|opublikowan\\p{L}*|publikac\\p{L}*|obowiązuj\\p{L}*|wejści\\p{L}*|wchodzi|życie|w|wersja|z|od|dnia|dzień|r|roku',
  },
  numbered: 'artykuł|rozdział|paragraf|punkt|§',
  fileNames: {
    privacy: 'prywatnosc|ochrona danych',
    consent: 'zgoda',
    terms: String.raw`regulamin|warunki|\bowu\b`,
  },
  folders: ['dokumenty', 'regulaminy'],
  latinised: [['ł', 'l']],
};
