/** By what Uzbek texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: "(?:oxirgi |so[ʻʼ'‘’]nggi )?(?:yangilan|o[ʻʼ'‘’]zgartir|kuchga|amal|e[ʻʼ'‘’]lon|tahrir)",
    behindDate: 'kuchga kir',
    effective: 'kuchga|amal',
    words: String.raw`oxirgi|so[ʻʼ'‘’]nggi|yangilan\p{L}*|o[ʻʼ'‘’]zgartir\p{L}*|kuchga|kir\p{L}*|amal\p{L}*|e[ʻʼ'‘’]lon|qilin\p{L}*|tahrir\p{L}*|sana\p{L}*|kun\p{L}*|boshlab|yil`,
  },
  numbered: null,
  fileNames: { privacy: 'maxfiylik', consent: 'rozilik', terms: 'shartlar|kelishuv' },
  folders: ['siyosat', 'hujjatlar'],
  latinised: [],
};
