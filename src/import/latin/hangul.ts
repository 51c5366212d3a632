/** Korean syllables by the letters that each is put together from, romanised as South Korea does. */
const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** Where the syllables begin; 588 begin with each letter, 28 with each letter and vowel. */
const FIRST = 0xac00;

export const withoutHangul = (text: string): string =>
  text.replace(/[\uac00-\ud7a3]/g, (sign) => {
    const at = sign.charCodeAt(0) - FIRST;
    const parts = [INITIALS[Math.trunc(at / 588)], VOWELS[Math.trunc((at % 588) / 28)], FINALS[at % 28]];
    return parts.join('').replaceAll('_', '');
  });
