/** Japanese syllables, as Hepburn writes them without long vowels. */

/** From ぁ on. Small vowels and ゃゅょ take the vowel of the syllable before; っ doubles the letter behind it. */
const SYLLABLES =
  'xa a xi i xu u xe e xo o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji xtsu tsu zu te de to do ' +
  'na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo xya ya xyu yu xyo yo ra ri ru re ro wa wa i e o n vu ka ke';
const OF = SYLLABLES.split(' ');
const HIRAGANA = 0x3041;
/** Katakana stands in the same order behind it. */
const KATAKANA = 0x30a1;

export const withoutKana = (text: string): string =>
  text.replace(/[\u3041-\u3096\u30a1-\u30f6\u30fc]+/g, (run) =>
    [...run]
      .map((sign) => {
        const code = sign.charCodeAt(0);
        return OF[code - (code >= KATAKANA ? KATAKANA : HIRAGANA)] ?? '';
      })
      .join('')
      .replace(/(?<=sh|ch|j)ixy|ixy/g, (match, at: number, all: string) =>
        /(?:sh|ch|j)$/.test(all.slice(0, at)) ? '' : match.slice(1).replace('x', ''),
      )
      .replace(/[aiueo]x([aiueo])/g, '$1')
      .replace(/xtsu(?=[bcdfghjkmprstwyz])(.)/g, '$1$1')
      .replaceAll('x', ''),
  );
