/** The words in Simplified Chinese that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: '将有哪些变更',
    has: '有哪些变更',
    had: '当时有哪些变更',
    would: '原本会有哪些变更',
  },
  whatChangedWith: {
    will: '本版本将有哪些变更',
    has: '本版本有哪些变更',
    had: '本版本当时有哪些变更',
    would: '本版本原本会有哪些变更',
  },
  was: { will: '变更前', has: '此前', had: '变更前', would: '未变更时' },
  becomes: { will: '将变为', has: '现在', had: '变更后', would: '原本会变为' },
  means: {
    will: '这对您意味着什么',
    has: '这对您意味着什么',
    had: '这当时对您意味着什么',
    would: '这原本对您意味着什么',
  },
  newText: {
    will: '新文本',
    has: '新文本',
    had: '本版本的文本',
    would: '已撤回的文本',
  },
  wordForWord: {
    will: '将有哪些变更（逐字）',
    has: '有哪些变更（逐字）',
    had: '当时有哪些变更（逐字）',
    would: '原本会有哪些变更（逐字）',
  },
};
