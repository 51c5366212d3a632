/** Converts anchors to names of bookmarks in Word files and back. Such names have letters, digits and underscores only. */

/** The most characters of a bookmark's name in Word. */
export const BOOKMARK_LENGTH = 40;
const PREFIX = 'a_';

/** `third-parties` → `a_third_parties`; cut where it is too long for Word. */
export const bookmarkOf = (anchor: string): string =>
  `${PREFIX}${anchor.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, BOOKMARK_LENGTH);

/** The anchor that a bookmark's name was made from; `null`: it was cut, or the bookmark is not ours. */
export const anchorOfBookmark = (name: string): string | null =>
  name.startsWith(PREFIX) && name.length < BOOKMARK_LENGTH
    ? name.slice(PREFIX.length).replaceAll('_', '-')
    : null;
