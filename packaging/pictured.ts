/**
 * Which pages of the sample's site stand as pictures in the documentation, and what they said when the pictures were taken.
 *
 * A picture cannot be compared byte for byte: every browser draws a little otherwise. What is compared is the beginning of the
 * page's words, which is what the picture shows.
 */
import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The day of the sample that pictures show. */
export const PICTURED_DAY = '2026-11-23';
/** Where it is kept what pages said, from the folder of the project. */
export const PICTURED_FILE = 'docs/pictures/made-from.json';

/** Languages of the documentation, with what stands behind a picture's name. */
export const PICTURE_LANGUAGES = [
  { locale: 'en', suffix: '' },
  { locale: 'ru', suffix: '-ru' },
] as const;

/** Pages: name of the picture, address under the language. */
export const PICTURED_PAGES = [
  { name: 'policy', at: 'privacy/' },
  { name: 'redline', at: 'privacy/compare/2025-12-15..2027-03-01/' },
  { name: 'archive', at: 'privacy/history/' },
  { name: 'notice', at: 'privacy/2027-03-01/notice/' },
] as const;

/** Pages of the desk: `desk-pictures.ts` says how each comes about. */
export const DESK_PICTURES = [
  { name: 'desk-list' },
  { name: 'desk-draft' },
  { name: 'desk-change' },
  { name: 'desk-publish' },
  { name: 'desk-reviews' },
] as const;

/** The PDF whose first page is a picture, by its address on the site. */
export const picturedPdf = (locale: string): string =>
  `${locale}/privacy/2025-12-15/privacy-2025-12-15-${locale}.pdf`;

/** How many letters at the beginning of a page count as shown in its picture. */
const SHOWN = 2_000;

/** What a page of a built site says where its picture shows it, as a digest. */
export function pictured(html: string): string {
  const main = find(parse(html), 'main');
  const words = main === null ? '' : textOf(main).replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words.slice(0, SHOWN)).digest('hex').slice(0, 16);
}

function find(node: Node, name: string): Node | null {
  if ('tagName' in node && node.tagName === name) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

const UNSEEN = new Set(['script', 'style', 'template']);

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if ('tagName' in node && UNSEEN.has(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}
