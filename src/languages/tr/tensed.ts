/** The words in Turkish that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Ne değişecek',
    has: 'Ne değişti',
    had: 'O zaman ne değişti',
    would: 'Ne değişecekti',
  },
  whatChangedWith: {
    will: 'Bu sürümle ne değişecek',
    has: 'Bu sürümle ne değişti',
    had: 'O zaman bu sürümle ne değişti',
    would: 'Bu sürümle ne değişecekti',
  },
  was: { will: 'Değişiklikten önce', has: 'Önceden', had: 'Değişiklikten önce', would: 'Değişiklik olmadan' },
  becomes: { will: 'Değişiklikten sonra', has: 'Şimdi', had: 'Değişiklikten sonra', would: 'Değişiklikle' },
  means: {
    will: 'Sizin için anlamı',
    has: 'Sizin için anlamı',
    had: 'O zaman sizin için anlamı',
    would: 'Sizin için ne anlama gelecekti',
  },
  newText: {
    will: 'Yeni metin',
    has: 'Yeni metin',
    had: 'Bu sürümün metni',
    would: 'Geri çekilen metin',
  },
  wordForWord: {
    will: 'Ne değişecek, sözcük sözcük',
    has: 'Ne değişti, sözcük sözcük',
    had: 'O zaman ne değişti, sözcük sözcük',
    would: 'Ne değişecekti, sözcük sözcük',
  },
};
