/** By what Chinese texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label:
      '(?:本(?:政策|版本|协议|条款))?(?:最[后近]|上次)?(?:更新|修[订改]|生效|发布|施行|版本)(?:日期|时间)?',
    behindDate: '(?:起)?(?:生效|施行|更新|修订|发布)',
    effective: '生效|施行|适用',
    words: '本|政策|版本|协议|条款|最后|最近|上次|更新|修订|修改|生效|发布|施行|适用|日期|时间|于|自|起|日',
  },
  numbered: '第',
  fileNames: { privacy: 'yinsi', terms: 'tiaokuan|xieyi' },
  folders: [],
  latinised: [],
};
