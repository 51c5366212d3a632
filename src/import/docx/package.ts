/**
 * Opens a Word file from anywhere: only the parts that hold text are unpacked, within bounds, and none of them may do
 * anything but hold text.
 */

import { type UnzipFileInfo, unzipSync } from 'fflate';
import { parsePart, TooDeepError, type XmlElement } from './xml.ts';

/** The file cannot be taken in; the message says why and what to do. */
export class DocxError extends Error {}

/** Larger than any policy with pictures in it. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** All text parts together, unpacked: some 20,000 pages. */
const MAX_TEXT_BYTES = 100 * 1024 * 1024;

const DOCUMENT = 'word/document.xml';
/** What is read of a file; pictures, embedded files and fonts stay packed. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes|comments|commentsExtended|header\d*|footer\d*)\.xml|docProps\/(app|core)\.xml|word\/_rels\/(document|footnotes|endnotes)\.xml\.rels)$/;

/** Names are remembered up to so many: enough to tell what else a file is. */
const MANY = 2000;

/** The text parts of a Word file by path. */
export type DocxParts = Map<string, string>;

/** Throws a `DocxError` for anything that is not a Word file, or more than one should be. */
export function openDocx(bytes: Uint8Array): DocxParts {
  if (bytes.length > MAX_FILE_BYTES) throw new DocxError(tooLarge(bytes.length));
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (head.startsWith('d0cf11e0'))
    throw new DocxError(
      'it is protected by a password or written by an old Word: open it in Word and save it as .docx without one',
    );
  if (!head.startsWith('504b')) throw new DocxError('it is no Word file: expected a .docx');
  const names: string[] = [];
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (names.includes(name) && WANTED.test(name))
      throw new DocxError(`it holds ${name} twice: open it in Word and save it again`);
    if (WANTED.test(name) || names.length < MANY) names.push(name);
    if (!WANTED.test(name)) return false;
    total += originalSize;
    if (total > MAX_TEXT_BYTES)
      throw new DocxError(
        `its text would be ${megabytes(total)} unpacked, expected at most ${megabytes(MAX_TEXT_BYTES)}`,
      );
    return true;
  };
  const files = unpack(bytes, filter);
  if (names.includes('mimetype') && !names.includes(DOCUMENT))
    throw new DocxError('it is an OpenDocument text: save it as .docx');
  if (!files[DOCUMENT])
    throw new DocxError('it holds no text: expected `word/document.xml`, as every .docx has');
  if (names.some((name) => /vbaProject|(vba|macros).*\.bin$/i.test(name)))
    throw new DocxError('it holds macros: save it as .docx, which cannot have any');
  const parts = new Map(Object.entries(files).map(([path, content]) => [path, decode(path, content)]));
  if (/macroEnabled/.test(parts.get('[Content_Types].xml') ?? ''))
    throw new DocxError('it may hold macros: save it as .docx, which cannot');
  for (const [path, text] of parts)
    if (/<!DOCTYPE|<!ENTITY/i.test(text))
      throw new DocxError(`its part ${path} declares entities, which no Word file does`);
  for (const path of TEXTS) checkNames(path, parts.get(path) ?? '');
  const main = /officeDocument"[^>]*Target="\/?([^"]*)"|Target="\/?([^"]*)"[^>]*officeDocument"/.exec(
    parts.get('_rels/.rels') ?? '',
  );
  const target = main?.[1] ?? main?.[2];
  if (target !== undefined && target !== DOCUMENT)
    throw new DocxError(`its text is in ${target}, expected ${DOCUMENT}: open it in Word and save it again`);
  return parts;
}

const TEXTS = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml'];
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The reader knows Word's names by their usual prefix; another one would hide tracked changes from it. */
function checkNames(path: string, text: string): void {
  if (/purl\.oclc\.org\/ooxml/.test(text))
    throw new DocxError('it is saved as Strict Open XML: save it as an ordinary .docx');
  const prefixes = [...text.matchAll(/xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/g)]
    .filter(([, , namespace]) => namespace === WORD)
    .map(([, prefix]) => prefix ?? '');
  if (prefixes.some((prefix) => prefix !== 'w'))
    throw new DocxError(`its part ${path} is written in an unusual way: open it in Word and save it again`);
}

/** A part is UTF-8, or UTF-16 that says so with its first character. */
function decode(path: string, content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new DocxError(`its part ${path} is not UTF-8: open it in Word and save it again`, { cause });
  }
}

export const tooLarge = (size: number) =>
  `it is ${megabytes(size)}, expected at most ${megabytes(MAX_FILE_BYTES)}: a policy is text`;

const megabytes = (bytes: number) => `${Math.ceil(bytes / (1024 * 1024))} MB`;

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw new DocxError('its archive is damaged: open it in Word and save it again', { cause: error });
  }
}

/** A part as a tree. Throws a `DocxError` if its XML is broken. */
export function partOf(parts: DocxParts, path: string): XmlElement | null {
  const text = parts.get(path);
  if (text === undefined) return null;
  try {
    return parsePart(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof TooDeepError)
      throw new DocxError('its text is nested more deeply than any reader could follow');
    throw new DocxError(`its part ${path} is broken: open it in Word and save it again`, { cause: error });
  }
}
