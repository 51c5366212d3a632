/** The words in Hebrew that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'מה ישתנה',
    has: 'מה השתנה',
    had: 'מה השתנה אז',
    would: 'מה היה משתנה',
  },
  whatChangedWith: {
    will: 'מה ישתנה בגרסה זו',
    has: 'מה השתנה בגרסה זו',
    had: 'מה השתנה אז בגרסה זו',
    would: 'מה היה משתנה בגרסה זו',
  },
  was: { will: 'לפני השינוי', has: 'קודם', had: 'לפני השינוי', would: 'ללא השינוי' },
  becomes: { will: 'יהיה', has: 'עכשיו', had: 'אחרי השינוי', would: 'היה נעשה' },
  means: {
    will: 'מה המשמעות עבורכם',
    has: 'מה המשמעות עבורכם',
    had: 'מה הייתה המשמעות עבורכם',
    would: 'מה הייתה יכולה להיות המשמעות עבורכם',
  },
  newText: {
    will: 'הנוסח החדש',
    has: 'הנוסח החדש',
    had: 'הנוסח של גרסה זו',
    would: 'הנוסח שבוטל',
  },
  wordForWord: {
    will: 'מה ישתנה, מילה במילה',
    has: 'מה השתנה, מילה במילה',
    had: 'מה השתנה אז, מילה במילה',
    would: 'מה היה משתנה, מילה במילה',
  },
};
