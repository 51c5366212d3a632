/**
 * XML of Word's parts as plain trees, with nothing in them that says nothing of words: a contract of 300 pages is some
 * 200,000 elements.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Deeper than any text of a person is nested; every function here follows a tree by calling itself. */
const DEEPEST = 600;
/** The part is nested more deeply than that. */
export class TooDeepError extends Error {}

/** Sizes, colours, faces, places on paper, marks of the spelling checker. */
const SILENT: ReadonlySet<string> = new Set(
  [
    'rFonts sz szCs lang proofErr lastRenderedPageBreak spacing color kern w bCs iCs noProof keepNext keepLines',
    'widowControl contextualSpacing tabs adjustRightInd snapToGrid suppressAutoHyphens autoSpaceDE autoSpaceDN pBdr shd',
    'permStart permEnd tblGrid tblW tblBorders tblLayout tblCellMar tblInd tcW tcBorders tcMar vAlign trHeight rsid rsids',
    'commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd latentStyles',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
);
/** Numbers that Word gives to paragraphs and to sittings. */
const SILENT_ATTRIBUTE = /^(w:rsid|w14:(paraId|textId)|xmlns)/;
/** Only in these do blanks count. */
const WORDS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** The root of a part. Throws at the first error of its XML, and a `TooDeepError` where nobody could follow it. */
export function parsePart(text: string): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const top: XmlElement = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  const open = [top];
  const names = new Map<string, string>();
  let silent = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (silent > 0 || SILENT.has(tag.name)) {
      silent++;
      return;
    }
    if (open.length > DEEPEST) throw new TooDeepError();
    // One string a name, not a slice of the whole part each time.
    const name = names.get(tag.name) ?? tag.name;
    names.set(name, name);
    const element: XmlElement = { name, attributes: attributesOf(tag), children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (silent > 0) silent--;
    else open.pop();
  });
  const words = (value: string) => {
    if (silent > 0) return;
    const { name, children } = open.at(-1)!;
    if (WORDS.has(name) || value.trim() !== '') children.push(value);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.write(text).close();
  return top.children.find((child): child is XmlElement => typeof child !== 'string')!;
}

function attributesOf({ attributes }: SaxesTagPlain): Readonly<Record<string, string>> {
  let own: Record<string, string> | null = null;
  for (const name in attributes) {
    if (SILENT_ATTRIBUTE.test(name)) continue;
    own ??= {};
    own[name] = attributes[name]!;
  }
  return own ?? NO_ATTRIBUTES;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const childrenOf = (node: XmlElement): XmlElement[] => node.children.filter(isElement);

export const childOf = (node: XmlElement | null | undefined, name: string): XmlElement | null => {
  for (const child of node?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child;
  return null;
};

/** `w:val` of the child of that name. */
export const settingOf = (node: XmlElement | null | undefined, name: string): string | null =>
  childOf(node, name)?.attributes['w:val'] ?? null;

/** Whether a property such as `w:b` is there and not switched off; `null` if it is not there. */
export function isOn(properties: XmlElement | null, name: string): boolean | null {
  const property = childOf(properties, name);
  return property ? !/^(0|false|off)$/.test(property.attributes['w:val'] ?? '') : null;
}

/** Every element of these names under `node`, in the order of the text. */
export function elementsIn(node: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const wanted = new Set(names);
  const collect = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (wanted.has(child.name)) found.push(child);
      collect(child);
    }
  };
  collect(node);
  return found;
}

/** All that stands in `node` as text, whatever it means. */
export const textIn = (node: XmlElement): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

export const xml = (
  name: string,
  attributes: Readonly<Record<string, string>> = NO_ATTRIBUTES,
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** A run with these words. */
export const wordsRun = (words: string, properties: XmlElement | null = null): XmlElement =>
  xml('w:r', {}, [...(properties ? [properties] : []), xml('w:t', {}, [words])]);

/**
 * Writes every child of every element anew, from the inside out: `change` gives what stands in an element's place,
 * which may be nothing or several.
 */
export function rewrite(node: XmlElement, change: (element: XmlElement) => readonly XmlNode[]): void {
  let next: XmlNode[] | null = null;
  node.children.forEach((child, i) => {
    if (typeof child === 'string') {
      next?.push(child);
      return;
    }
    rewrite(child, change);
    const place = change(child);
    if (!next && place.length === 1 && place[0] === child) return;
    next ??= node.children.slice(0, i);
    for (const one of place) next.push(one);
  });
  if (next) node.children = next;
}
