/** By what Kazakh texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: '(?:соңғы )?(?:жаңарт|жаңартыл|өзгерт|күшіне|қолданыс|жариялан|редакция)',
    // «2018 жылдың 1 мамырында күшіне енеді».
    behindDate: 'күшіне ен',
    effective: 'күшіне|қолданыс',
    words: String.raw`соңғы|жаңарт\p{L}*|өзгерт\p{L}*|күшіне|ен\p{L}*|қолданыс\p{L}*|жариялан\p{L}*|редакция|күні|бастап`,
  },
  numbered: null,
  fileNames: { privacy: 'qupiyalyl' },
  folders: [],
  // As the Latin alphabet of 2021 has them, without its marks.
  latinised: [
    ['ә', 'a'],
    ['ғ', 'g'],
    ['қ', 'q'],
    ['ң', 'n'],
    ['ө', 'o'],
    ['ұ', 'u'],
    ['ү', 'u'],
    ['һ', 'h'],
    ['і', 'i'],
  ],
};
