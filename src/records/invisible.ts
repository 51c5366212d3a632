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
const nameOf = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Every such sign in the strings and keys of `value`, with its place. */
export function invisibleIn(value: unknown, path: readonly (string | number)[] = []): InvisibleSign[] {
  if (typeof value === 'string')
    return [...value.matchAll(INVISIBLE)]
      .filter(([sign]) => !isUsual(sign))
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
  if (typeof value === 'string') return value.replace(INVISIBLE, (sign) => (isUsual(sign) ? sign : '')) as T;
  if (Array.isArray(value)) return value.map(withoutInvisible) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [withoutInvisible(key), withoutInvisible(item)]),
  ) as T;
}
