/**
 * Words of any script in Latin letters, for anchors and ids: what `@sindresorhus/slugify` (3.0.1) gives, and where it gives
 * nothing (Hebrew, the scripts of India, Thai, Lao, Ethiopic, Chinese, Japanese, Korean) what our own tables give.
 */
import { createHash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';
import { LANGUAGES } from '../../languages/index.ts';
import { withoutAbugidas } from './abugidas.ts';
import { withoutHan } from './han.ts';
import { withoutHangul } from './hangul.ts';
import { withoutKana } from './kana.ts';

/** Letters that the library does not know. */
const LATINISED = LANGUAGES.flatMap(({ imports }) =>
  imports.latinised.map(([a, b]): [string, string] => [a, b]),
);

const HEBREW = new Map(
  [...'אבגדהוזחטיךכלםמןנסעףפץצקרשת'].map((letter, i) => [
    letter,
    'a b g d h v z h t y k k l m m n n s a f p ts ts k r sh t'.split(' ')[i]!,
  ]),
);

/** Small Latin letters and digits of `text`, in words. */
export const latinWords = (text: string): string[] =>
  slugify(text.toLowerCase(), { customReplacements: LATINISED }).split('-').filter(Boolean);

/** The same of a text in a script of which `latinWords` gives nothing. A vowel point is no letter. */
export function moreLatinWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u0591-\u05c7]/g, '')
    .replace(/[\u05d0-\u05ea]/g, (letter) => HEBREW.get(letter)!);
  return latinWords(
    [withoutHangul, withoutKana, withoutAbugidas, withoutHan].reduce((out, part) => part(out), plain),
  );
}

/** A short name for a text of whose script no letter is known: the same text always has the same. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
