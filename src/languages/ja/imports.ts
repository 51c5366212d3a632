/** By what Japanese texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: '(?:最終)?(?:更新|改定|改訂|制定|施行|発効|公開|適用|作成)(?:年月)?日?',
    behindDate: '(?:に)?(?:施行|改定|改訂|制定|更新|発効)',
    effective: '施行|発効|適用',
    words: '最終|更新|改定|改訂|制定|施行|発効|公開|適用|作成|年月日|日|版|から|より|に',
  },
  numbered: '第',
  fileNames: {},
  folders: [],
  latinised: [],
};
