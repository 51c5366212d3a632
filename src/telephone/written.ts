/** A telephone as somebody wrote it, taken apart: the number, and the extension behind it. */
import { LANGUAGES } from '../languages/index.ts';

export interface WrittenTelephone {
  /** Digits, plain signs between them, words around them. */
  readonly number: string;
  readonly extension: string | null;
  /** What stands behind the extension. */
  readonly rest: string;
}

/** What stands before an extension in languages that have no folder of their own. */
const ELSEWHERE = [
  ...['Durchwahl', 'Apparat', 'App', 'DW', 'Nebenstelle', 'poste', 'anexo', 'interno', 'int', 'ramal'],
  ...['dahili', 'wew', 'linka', 'klapka', 'toestel', 'дод', 'внутр', 'кош', 'ички', 'ichki', 'daxili'],
  ...['ներքին', 'შიდა', 'שלוחה', 'تحويلة', 'داخلی'],
];
/** The same in languages that leave no blank between words. */
const UNSPACED = ['内線', '内线', '分機', '分机', '転', '轉', '转', '내선'];

const words = [...LANGUAGES.flatMap(({ extensions }) => extensions), ...ELSEWHERE]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** `доб. 123`, `(ext 12-34)`, `вн. тел. № 5`, `;ext=123`, `#123`; up to two more words may stand before the digits. */
const EXTENSION = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${words})(?!\p{L})|${UNSPACED.join('|')}|#|,,)\.?\s*(?:\p{L}+\.?\s*){0,2}[:=#-]*\s*(\d(?:[ -]?\d)*)[\s)\]]*`,
  'iu',
);

/** A telephone with digits of one kind, one kind of dash and blank, and its extension apart. */
export function takenApart(written: string): WrittenTelephone {
  const plain = plainSigns(written);
  const found = EXTENSION.exec(plain);
  // An extension follows a number.
  if (!found || !/\d/.test(plain.slice(0, found.index))) return { number: plain, extension: null, rest: '' };
  return {
    number: plain.slice(0, found.index).replace(/[\s,;:([/-]+$/, ''),
    extension: found[1]!.replace(/\D/g, ''),
    rest: plain.slice(found.index + found[0].length),
  };
}

/** `text` with signs that nobody sees left out and full-width signs, foreign digits, dashes and blanks as a keyboard has them. */
function plainSigns(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0)!)))
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Unicode has the ten digits of a script in a row, from zero. */
function digitValue(digit: number): number {
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(digit - value - 1))) value += 1;
  return value;
}
