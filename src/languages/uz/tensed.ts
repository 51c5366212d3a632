/** The words in Uzbek that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Nima oʻzgaradi',
    has: 'Nima oʻzgardi',
    had: 'Oʻsha vaqtda nima oʻzgargan',
    would: 'Nima oʻzgarar edi',
  },
  whatChangedWith: {
    will: 'Bu tahrirda nima oʻzgaradi',
    has: 'Bu tahrirda nima oʻzgardi',
    had: 'Oʻsha vaqtda bu tahrirda nima oʻzgargan',
    would: 'Bu tahrirda nima oʻzgarar edi',
  },
  was: { will: 'Oʻzgarishgacha', has: 'Ilgari', had: 'Oʻzgarishgacha', would: 'Oʻzgarishsiz' },
  becomes: { will: 'Boʻladi', has: 'Endi', had: 'Oʻzgarishdan keyin', would: 'Boʻlar edi' },
  means: {
    will: 'Bu siz uchun nimani anglatadi',
    has: 'Bu siz uchun nimani anglatadi',
    had: 'Bu siz uchun nimani anglatgan',
    would: 'Bu siz uchun nimani anglatar edi',
  },
  newText: {
    will: 'Yangi matn',
    has: 'Yangi matn',
    had: 'Bu tahrir matni',
    would: 'Qaytarib olingan matn',
  },
  wordForWord: {
    will: 'Nima oʻzgaradi, soʻzma-soʻz',
    has: 'Nima oʻzgardi, soʻzma-soʻz',
    had: 'Oʻsha vaqtda nima oʻzgargan, soʻzma-soʻz',
    would: 'Nima oʻzgarar edi, soʻzma-soʻz',
  },
};
