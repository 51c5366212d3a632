/** An anchor as the name of a bookmark in a Word file, and back: those names have letters, digits and low lines only. */

/** A bookmark's name has at most so many characters. */
export const BOOKMARK_LENGTH = 40;
const PREFIX = 'a_';

/** `third-parties` → `a_third_parties`; cut where it is too long for Word. */
export const bookmarkOf = (anchor: string): string =>
  `${PREFIX}${anchor.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, BOOKMARK_LENGTH);

/** The anchor that a bookmark was named for; `null` if it was cut or is somebody else's. */
export const anchorOfBookmark = (name: string): string | null =>
  name.startsWith(PREFIX) && name.length < BOOKMARK_LENGTH
    ? name.slice(PREFIX.length).replaceAll('_', '-')
    : null;
