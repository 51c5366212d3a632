/**
 * Invisible characters that change how text is read: control characters, direction marks and overrides, zero-width spaces,
 * fillers. In a record they are mistakes or worse: a control character makes a feed invalid XML, an override reverses a title.
 */

/** Allowed: line ends and tabs, which YAML uses, and joiners, which Persian, Hindi and emoji need. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

export interface InvisibleSign {
  readonly path: readonly (string | number)[];
  /** `U+202E`. */
  readonly sign: string;
}

const isUsual = (sign: string) => sign === '\n' || sign === '\t';

/** Direction marks: unlike overrides they reverse nothing, and only decide on which side the sign next to them appears. */
const DIRECTION = /^[\u061c\u200e\u200f]$/u;
const RIGHT_TO_LEFT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;
const INSIDE_A_WORD = /^[\p{L}\p{M}\p{N}]{2}$/u;

/**
 * Whether a direction mark has its proper use: in right-to-left text, such as the mark after "C++" in a Hebrew title. Inside a
 * word it would only hide that two words differ.
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

/** `value` without them, for records that were published before they were refused. */
export function withoutInvisible<T>(value: T): T {
  if (typeof value === 'string')
    return value.replace(INVISIBLE, (sign, at: number) => (isInItsPlace(sign, at, value) ? sign : '')) as T;
  if (Array.isArray(value)) return value.map(withoutInvisible) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [withoutInvisible(key), withoutInvisible(item)]),
  ) as T;
}
