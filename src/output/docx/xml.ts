/** WordprocessingML as strings: everything that goes in is escaped. */
import { escapeMarkup } from '../../model/index.ts';

export type Attributes = Readonly<Record<string, string | number | null>>;

/** `<name a="b">…</name>`; attributes that are `null` are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let xml = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== null) xml += ` ${key}="${typeof value === 'string' ? escapeXml(value) : value}"`;
  }
  const content = children.length === 1 ? children[0]! : children.join('');
  return content === '' ? `${xml}/>` : `${xml}>${content}</${name}>`;
}

/** The same without attributes: most elements of a text are such. */
export const wrapped = (name: string, content: string): string =>
  content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;

/** `<w:name w:val="value"/>`, the shape of most of Word's properties. */
export const val = (name: string, value: string | number): string =>
  `<w:${name} w:val="${typeof value === 'string' ? escapeXml(value) : value}"/>`;

/** Characters that XML 1.0 cannot hold at all. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Anything that has to be looked at; most texts have nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold those
const DOUBTFUL = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

export const escapeXml = (text: string): string =>
  DOUBTFUL.test(text) ? escapeMarkup(text.replace(IMPOSSIBLE, '')) : text;

/** A whole part: its declaration and its root. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;
