/** The words in Arabic that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'ما سيتغيّر',
    has: 'ما تغيّر',
    had: 'ما تغيّر آنذاك',
    would: 'ما كان سيتغيّر',
  },
  whatChangedWith: {
    will: 'ما سيتغيّر مع هذه النسخة',
    has: 'ما تغيّر مع هذه النسخة',
    had: 'ما تغيّر آنذاك مع هذه النسخة',
    would: 'ما كانت هذه النسخة ستغيّره',
  },
  was: { will: 'قبل التغيير', has: 'سابقًا', had: 'قبل التغيير', would: 'من دون التغيير' },
  becomes: { will: 'سيصبح', has: 'الآن', had: 'بعد التغيير', would: 'كان سيصبح' },
  means: {
    will: 'ما يعنيه ذلك لك',
    has: 'ما يعنيه ذلك لك',
    had: 'ما كان يعنيه ذلك لك',
    would: 'ما كان سيعنيه ذلك لك',
  },
  newText: {
    will: 'النص الجديد',
    has: 'النص الجديد',
    had: 'نص هذه النسخة',
    would: 'النص المسحوب',
  },
  wordForWord: {
    will: 'ما سيتغيّر، كلمة بكلمة',
    has: 'ما تغيّر، كلمة بكلمة',
    had: 'ما تغيّر آنذاك، كلمة بكلمة',
    would: 'ما كان سيتغيّر، كلمة بكلمة',
  },
};
