/** By what Arabic texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label:
      '(?:تاريخ )?(?:آخر )?(?:تحديث|تعديل|سريان|نفاذ|السريان|النفاذ|التحديث|النشر|سارية|ساري|نسخة|إصدار)',
    behindDate: null,
    effective: 'سريان|نفاذ|السريان|النفاذ|سارية|ساري',
    words:
      'تاريخ|آخر|تحديث|التحديث|تعديل|سريان|السريان|نفاذ|النفاذ|النشر|سارية|ساري|نسخة|إصدار|في|من|منذ|اعتبار\\p{M}*ا\\p{M}*|بتاريخ|م',
  },
  numbered: 'المادة|القسم|البند',
  fileNames: { privacy: 'khusus|khosous', terms: 'shurut|shorout' },
  folders: [],
  latinised: [],
};
