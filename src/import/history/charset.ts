/** The words of a page's bytes, in the characters that the page says it is written in. */
import type { SourceText } from './states.ts';

/** Browsers look for it in so many bytes of a page. */
const WITHIN = 1024;
const STATED = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)|^<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i;
const MARKS: readonly (readonly [mark: readonly number[], charset: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * A page as text, or why it has none. UTF-8 is tried where the page says nothing, and where what it says cannot be: copies of
 * archives are often UTF-8 by now while the page still names the characters of its day.
 */
export function textOfPageBytes(bytes: Buffer): SourceText {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
  const head = bytes.subarray(0, WITHIN).toString('latin1');
  const [, inMeta, inXml] = STATED.exec(head) ?? [];
  const stated = marked ?? inMeta ?? inXml ?? null;
  if (marked === undefined && bytes.includes(0)) return { refused: 'is a binary file' };
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null && !marked?.startsWith('utf-16')) return utf8;
  if (stated === null)
    return { refused: 'is not UTF-8 and does not say in which other characters it is written' };
  return decoded(bytes, stated) ?? { refused: `says that it is written in ${stated}, and cannot be read so` };
}

function decoded(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Another one, or one that nobody knows.
    return null;
  }
}
