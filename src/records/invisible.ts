/**
 * Signs that nobody sees and that change what is read: controls, marks and overrides of direction, blanks without width,
 * fillers. In a record they are slips or worse: a control makes a feed no XML, an override turns a title around.
 */

/** Line ends and tabs are ways of writing YAML; joiners are letters' own in Persian, Hindi and emoji. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

export interface InvisibleSign {
  readonly path: readonly (string | number)[];
  /** `U+202E`. */
  readonly sign: string;
}

const isUsual = (sign: string) => sign === '\n' || sign === '\t';

/** Marks of direction: unlike overrides they turn nothing, and say on which side the sign beside them stands. */
const DIRECTION = /^[\u061c\u200e\u200f]$/u;
const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;
const INSIDE_A_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;

/**
 * Whether a sign does what it is for: a mark of direction in a text that is read from right to left, such as the one behind C++ in
 * a Hebrew title. Inside of a word it only hides that two words differ.
 */
function isInItsPlace(sign: string, at: number, text: string): boolean {
  if (isUsual(sign)) return true;
  return (
    DIRECTION.test(sign) &&
    RIGHT_TO_LEFT.test(text) &&
    !INSIDE_A_WORD.test(text.slice(Math.max(0, at - 1), at) + text.slice(at + 1, at + 2))
  );
}

const nameOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Every such sign in the strings and keys of `value`, with its place. */
export function invisibleIn(value: unknown, path: readonly (string | number)[] = []): InvisibleSign[] {
  if (typeof value === 'string')
    return [...value.matchAll(INVISIBLE)]
      .filter(({ 0: sign, index }) => !isInItsPlace(sign, index, value))
      .map(([sign]) => ({ path, sign: nameOf(sign) }));
  if (Array.isArray(value)) return value.flatMap((item, i) => invisibleIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...invisibleIn(key, [...path, key]),
    ...invisibleIn(item, [...path, key]),
  ]);
}

/** `value` without them, for records that were frozen before they were refused. */
export function withoutInvisible<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(INVISIBLE, (sign, at: number) => (isInItsPlace(sign, at, value) ? sign : '')) as T;
  if (Array.isArray(value)) return value.map(withoutInvisible) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [withoutInvisible(key), withoutInvisible(item)]),
  ) as T;
}
