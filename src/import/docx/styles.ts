/**
 * What a style makes of a paragraph or of words, through all the styles that it is based on.
 * Source: ECMA-376-1, 17.7; Word's names of its own styles are English in every language of Word, those that other
 * programs write are not.
 */
import { childOf, elementsIn, isOn, settingOf, type XmlElement } from './xml.ts';

/** What a paragraph is by its style. */
export type Role =
  | 'title'
  | 'quote'
  | 'code'
  | 'rule'
  /** A line of a table of contents, or its heading. */
  | 'contents'
  /** What our own files say around a text, which comes from the record. */
  | 'around';

export interface Style {
  readonly name: string;
  /** Level as a heading, from 1; `null` for text. */
  readonly depth: number | null;
  readonly role: Role | null;
  readonly place: StylePlace | null;
  /** `w:vanish` and looks of words; `null` where no style says anything. */
  readonly isHidden: boolean | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly isStruck: boolean | null;
}

/** A list that a style puts its paragraphs into. */
export interface StylePlace {
  readonly numId: string;
  readonly level: number | null;
  /** The style that says so: a level of the list may name it. */
  readonly styleId: string;
}

export interface Styles {
  /** The style of a paragraph by its id; without one, or with an unknown one, the document's own. */
  paragraph(id: string | null): Style;
  /** The style of words. */
  words(id: string | null): Style;
  /** The list that a style of lists stands for. */
  listOf(id: string): string | null;
  /** The id of the style of that name; `null` if there is none. */
  idOf(name: string): string | null;
}

const NO_STYLE: Style = {
  name: '',
  depth: null,
  role: null,
  place: null,
  isHidden: null,
  isBold: null,
  isItalic: null,
  isStruck: null,
};

/** «Heading 1» as programs in other languages write it, and with the number before the word. */
const HEADING =
  /^(?:heading|заголовок|тақырып|тақырыбы|überschrift|titre|título|titolo|titlu|nagłówek|nadpis|naslov|kop|rubrik|overskrift|otsikko|başlık|sarlavha|antraštė|virsraksts|pealkiri|επικεφαλίδα|címsor|标题|見出し|제목) ?([1-9])$|^([1-9])[-. ]?(?:тақырып|тақырыбы|sarlavha)$/iu;
const TITLE =
  /^(?:title|название|титул|тақырып|titel|titre|título|titolo|tytuł|název|naslov|otsikko|rubrik|konu başlığı|标题)$/iu;
const QUOTE = /^(?:quote|intense quote|block text|quotations|цитата|выделенная цитата|дәйексөз)$/iu;
const CODE = /^(?:code|source code|html preformatted|preformatted text|plain text code)$/iu;
const CONTENTS =
  /^(?:toc [1-9]|toc heading|contents (?:heading|[1-9]|10)|table of (?:figures|authorities)|toa heading|index [1-9]|оглавление [1-9]|заголовок оглавления|мазмұн ?[1-9])$/iu;
const AROUND = /^(?:organisation|policy dates|boxed note|policy record)$/iu;

/** Reads: `styles.xml`, or `null` for a file without one. */
export function stylesOf(part: XmlElement | null): Styles {
  const all = part ? elementsIn(part, 'w:style') : [];
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const ids = new Map(
    all.map((style) => [
      (settingOf(style, 'w:name') ?? '').toLowerCase(),
      style.attributes['w:styleId'] ?? '',
    ]),
  );
  const isOurs = ids.has('policy record');
  const known = new Map<string, Style>();
  const resolve = (id: string, path: readonly string[]): Style => {
    const found = known.get(id);
    if (found) return found;
    const style = byId.get(id);
    if (!style || path.includes(id)) return NO_STYLE;
    const resolved = styleOver(
      id,
      style,
      resolve(settingOf(style, 'w:basedOn') ?? '', [...path, id]),
      isOurs,
    );
    known.set(id, resolved);
    return resolved;
  };
  const standard = all.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  return {
    paragraph: (id) => (id !== null && byId.has(id) ? resolve(id, []) : resolve(standard ?? '', [])),
    words: (id) => (id === null ? NO_STYLE : resolve(id, [])),
    listOf: (id) => settingOf(childOf(childOf(byId.get(id), 'w:pPr'), 'w:numPr'), 'w:numId'),
    idOf: (name) => ids.get(name.toLowerCase()) ?? null,
  };
}

function styleOver(id: string, style: XmlElement, base: Style, isOurs: boolean): Style {
  const name = settingOf(style, 'w:name') ?? '';
  const [paragraph, words] = [childOf(style, 'w:pPr'), childOf(style, 'w:rPr')];
  return {
    name,
    depth: depthOf(name, paragraph, base),
    role: roleOf(name, isOurs) ?? base.role,
    place: placeOf(id, childOf(paragraph, 'w:numPr'), base.place),
    isHidden: isOn(words, 'w:vanish') ?? base.isHidden,
    isBold: isOn(words, 'w:b') ?? base.isBold,
    isItalic: isOn(words, 'w:i') ?? base.isItalic,
    isStruck: isOn(words, 'w:strike') ?? base.isStruck,
  };
}

/** An outline level says most, then the name, then the style below. */
function depthOf(name: string, paragraph: XmlElement | null, base: Style): number | null {
  const outline = outlineIn(paragraph);
  if (outline !== undefined) return outline;
  const match = HEADING.exec(name.trim());
  if (match) return Number(match[1] ?? match[2]);
  return roleOf(name, false) === 'contents' ? null : base.depth;
}

/** The level that properties give; `null` where they say that it is text, `undefined` where they say nothing. */
export function outlineIn(properties: XmlElement | null): number | null | undefined {
  const level = settingOf(properties, 'w:outlineLvl');
  if (level === null || !/^\d$/.test(level)) return undefined;
  return Number(level) < 9 ? Number(level) + 1 : null;
}

function roleOf(name: string, isOurs: boolean): Role | null {
  if (TITLE.test(name)) return 'title';
  if (QUOTE.test(name)) return 'quote';
  if (CODE.test(name)) return 'code';
  if (CONTENTS.test(name)) return 'contents';
  if (!isOurs) return null;
  return AROUND.test(name) ? 'around' : name === 'Rule' ? 'rule' : null;
}

/** List 0 takes its paragraphs out of the list of the style below. */
function placeOf(styleId: string, own: XmlElement | null, base: StylePlace | null): StylePlace | null {
  if (!own) return base;
  const [id, level] = [settingOf(own, 'w:numId'), settingOf(own, 'w:ilvl')];
  if (id === '0') return null;
  const numId = id ?? base?.numId;
  if (numId === undefined) return null;
  return { numId, level: level === null ? (base?.level ?? null) : Number(level), styleId };
}
