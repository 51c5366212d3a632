/** Roman numerals, as lists count with them. */
const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const MOST = 9999;

/** `count` in small letters, from 1; what no list counts to stays in digits. */
export function roman(count: number): string {
  if (count > MOST) return String(count);
  let left = count;
  let text = '';
  for (const [value, sign] of ROMAN)
    while (left >= value) {
      text += sign;
      left -= value;
    }
  return text;
}

const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** `count` as Word writes it in a list of that format (`w:numFmt`). */
export function numeral(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return lettered(count, LATIN);
    case 'upperLetter':
      return lettered(count, LATIN).toUpperCase();
    case 'russianLower':
      return lettered(count, RUSSIAN);
    case 'russianUpper':
      return lettered(count, RUSSIAN).toUpperCase();
    case 'lowerRoman':
      return roman(count);
    case 'upperRoman':
      return roman(count).toUpperCase();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'numberInDash':
      return `- ${count} -`;
    case 'decimalEnclosedParen':
      return `(${count})`;
    case 'decimalEnclosedFullstop':
      return `${count}.`;
    case 'ordinal':
      return `${count}${ordinalEnd(count)}`;
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** After the last letter Word doubles them: `aa`, `bb`. */
const lettered = (count: number, letters: string): string =>
  count < 1
    ? String(count)
    : letters[(count - 1) % letters.length]!.repeat(Math.ceil(count / letters.length));

function ordinalEnd(count: number): string {
  const isTeen = Math.floor(count / 10) % 10 === 1;
  return (!isTeen && ['', 'st', 'nd', 'rd'][count % 10]) || 'th';
}
