/**
 * Fields: what they show is text, what they lead to is a link, and what they gather is left out.
 * Source: ECMA-376-1, 17.16.
 */
import { wordsOf } from './words.ts';
import {
  childOf,
  elementsIn,
  isElement,
  rewrite,
  settingOf,
  wordsRun,
  type XmlElement,
  type XmlNode,
  xml,
} from './xml.ts';

export interface Fields {
  /** Words of tables of contents and indexes, left out: their lines lead to pages, of which the text has none. */
  readonly contents: readonly string[];
  /** Words that ask to be replaced. */
  readonly prompts: readonly string[];
  /** Formulas that are written as fields. */
  readonly formulas: number;
}

interface OpenField {
  code: string;
  isShown: boolean;
  kind: Kind;
  readonly start: XmlElement;
}

type Kind =
  | { readonly type: 'words' }
  | { readonly type: 'link'; readonly attributes: Readonly<Record<string, string>> }
  | { readonly type: 'gathered' };

const REFERENCE = /^\s*(?:PAGE|NOTE)?REF\s+"?([^\s"\\]+)"?/i;
const LINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))?/i;
const PLACE = /\\l\s+(?:"([^"]*)"|(\S+))/i;
const GATHERED = /^\s*(?:TOC|INDEX|TOA|RD)\b/i;

/** What a field of that code is. A link's attributes are `w:anchor` or `gazette:href`. */
export function fieldKind(code: string): Kind {
  if (GATHERED.test(code)) return { type: 'gathered' };
  const target = REFERENCE.exec(code)?.[1];
  if (target !== undefined) return { type: 'link', attributes: { 'w:anchor': target } };
  const link = LINK.exec(code);
  if (!link) return { type: 'words' };
  const place = PLACE.exec(code);
  const anchor = place?.[1] ?? place?.[2];
  const href = link[1] ?? link[2];
  if (href !== undefined && href !== '')
    return { type: 'link', attributes: { 'gazette:href': anchor ? `${href}#${anchor}` : href } };
  return anchor === undefined ? { type: 'words' } : { type: 'link', attributes: { 'w:anchor': anchor } };
}

/** Reads: `w:fldChar`, `w:instrText`, `w:fldSimple`. Writes: words, and links around them. */
export function settleFields(part: XmlElement): Fields {
  const contents: string[] = [];
  let formulas = 0;
  const prompts: string[] = [];
  const open: OpenField[] = [];
  const inCode = () => open.some(({ isShown }) => !isShown);
  const isGathered = () => open.some(({ isShown, kind }) => isShown && kind.type === 'gathered');

  /** What stays of a run; `null` if a field takes all of it. */
  const settleRun = (run: XmlElement): readonly XmlElement[] => {
    const kept: XmlNode[] = [];
    const link = () => open.findLast(({ isShown, kind }) => isShown && kind.type === 'link')?.kind;
    const around: Kind | undefined = link();
    let own = around;
    for (const child of run.children) {
      if (!isElement(child)) continue;
      switch (child.name) {
        case 'w:fldChar':
          kept.push(...turn(child));
          own = link() ?? own;
          break;
        case 'w:instrText':
        case 'w:delInstrText':
          if (open.length > 0) open.at(-1)!.code += child.children.join('');
          break;
        case 'w:rPr':
          kept.push(child);
          break;
        default:
          if (isGathered() && !inCode()) contents.push(wordsOf(xml('w:r', {}, [child])));
          if (!inCode() && !isGathered()) kept.push(child);
      }
    }
    if (!kept.some((child) => isElement(child) && child.name !== 'w:rPr')) return [];
    run.children = kept;
    return own?.type === 'link' ? [xml('w:hyperlink', own.attributes, [run])] : [run];
  };

  const turn = (mark: XmlElement): XmlElement[] => {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ code: '', isShown: false, kind: { type: 'words' }, start: mark });
    const field = open.at(-1);
    if (!field) return [];
    if (type === 'separate') {
      field.isShown = true;
      field.kind = fieldKind(field.code);
    }
    if (type !== 'end') return [];
    open.pop();
    if (inCode() || isGathered()) return [];
    if (/^\s*EQ\b/i.test(field.code)) formulas++;
    const prompt = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(.*)/i.exec(field.code)?.[1]?.trim();
    if (prompt) prompts.push(prompt);
    return formWords(field);
  };

  const walk = (node: XmlElement) => {
    node.children = node.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child];
      if (child.name === 'w:r' && !childOf(child, 'w:drawing') && !childOf(child, 'w:pict'))
        return settleRun(child);
      if (child.name === 'w:fldSimple') {
        const kind = fieldKind(child.attributes['w:instr'] ?? '');
        walk(child);
        if (kind.type === 'gathered') {
          contents.push(wordsOf(child));
          return [];
        }
        return kind.type === 'link' ? [xml('w:hyperlink', kind.attributes, child.children)] : child.children;
      }
      walk(child);
      if (isGathered() && /^w:(bookmark(Start|End)|sym|tab)$/.test(child.name)) return [];
      return [child];
    });
  };
  // A field that never ends in its paragraph may do so in a later one; one that never ends at all hides nothing.
  if (isBalanced(part)) walk(part);
  else rewrite(part, (element) => (/^w:(fldChar|(del)?instrText)$/i.test(element.name) ? [] : [element]));
  return { contents: contents.filter((words) => words.trim() !== ''), prompts, formulas };
}

function isBalanced(part: XmlElement): boolean {
  let depth = 0;
  for (const { attributes } of elementsIn(part, 'w:fldChar')) {
    if (attributes['w:fldCharType'] === 'begin') depth++;
    if (attributes['w:fldCharType'] === 'end') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What fields of forms show: a box with or without its mark, the entry that was chosen. */
function formWords({ start, code }: OpenField): XmlElement[] {
  const form = childOf(start, 'w:ffData');
  const box = childOf(form, 'w:checkBox');
  if (box && /FORMCHECKBOX/i.test(code)) {
    const value = (childOf(box, 'w:checked') ?? childOf(box, 'w:default'))?.attributes;
    const isChecked = value !== undefined && !/^(0|false|off)$/.test(value['w:val'] ?? '');
    return [xml('w:t', {}, [isChecked ? '☒' : '☐'])];
  }
  const choices = childOf(form, 'w:ddList');
  if (!choices) return [];
  const entries = elementsIn(choices, 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? '');
  const entry = entries[Number(settingOf(choices, 'w:result') ?? 0)];
  return entry === undefined ? [] : [childOf(wordsRun(entry), 'w:t')!];
}
