/** A Word file's paragraphs and tables as HTML: headings, lists, quotations, code, tables. */
import type { Element, ElementContent } from 'hast';
import { element, type InlineContext, inlineOf } from './inline.ts';
import type { Item } from './items.ts';
import { outlineIn, type Role } from './styles.ts';
import {
  childOf,
  childrenOf,
  elementsIn,
  isElement,
  isOn,
  settingOf,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

export interface BlockContext extends InlineContext {
  readonly items: ReadonlyMap<XmlElement, Item>;
  /** Our own files have a paragraph with its number alone where an item begins with a table or another list. */
  readonly opensItems: boolean;
}

export interface Kind {
  /** Level as a heading; `null` for text. */
  readonly depth: number | null;
  readonly role: Role | null;
}

/** What a paragraph is: by its own outline level, else by its style. */
export function kindOf(paragraph: XmlElement, { styles }: Pick<InlineContext, 'styles'>): Kind {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.paragraph(settingOf(properties, 'w:pStyle'));
  const own = outlineIn(properties);
  if (style.role === 'title' && own === undefined) return { depth: null, role: 'title' };
  return { depth: own === undefined ? style.depth : own, role: style.role };
}

/** The blocks of a part or of anything in it. */
export function blocksOf(nodes: readonly XmlNode[], context: BlockContext): ElementContent[] {
  const writer = new BlockWriter(context);
  for (const node of nodes) if (isElement(node)) writer.add(node);
  return writer.blocks;
}

interface OpenList {
  readonly list: Element;
  readonly level: number;
  readonly isOrdered: boolean;
  next: number;
}

class BlockWriter {
  readonly blocks: ElementContent[] = [];
  readonly #context: BlockContext;
  readonly #lists: OpenList[] = [];
  /** Where blocks go: the text, or the quotation that is open. */
  #into: ElementContent[] = this.blocks;
  /** An item without words of its own, to which the table behind it belongs. */
  #opened: Element | null = null;
  /** Places that links lead to, for the next paragraph that says anything. */
  #places: Element[] = [];

  constructor(context: BlockContext) {
    this.#context = context;
  }

  add(node: XmlElement): void {
    if (node.name !== 'w:tbl' && node.name !== 'w:bookmarkStart') this.#opened = null;
    switch (node.name) {
      case 'w:p':
        this.#paragraph(node);
        break;
      case 'w:tbl': {
        const item = this.#opened;
        if (!item) this.#close();
        (item?.children ?? this.#into).push(tableOf(node, this.#context));
        break;
      }
      case 'w:bookmarkStart':
        this.#places.push(element('a', { id: node.attributes['w:name'] ?? '' }));
        break;
      case 'w:sectPr':
        break;
      default:
        for (const child of childrenOf(node)) this.add(child);
    }
  }

  #paragraph(paragraph: XmlElement): void {
    const { depth, role } = kindOf(paragraph, this.#context);
    const isCode = role === 'code' && depth === null;
    const { content, boxes, isEmpty } = inlineOf(paragraph, this.#context, isCode);
    if (role === 'rule') this.#close();
    if (role === 'rule') this.#into.push(element('hr', {}));
    const places = content.filter((node) => node.type === 'element' && node.properties.id !== undefined);
    const item = depth === null ? this.#context.items.get(paragraph) : undefined;
    if (isEmpty && boxes.length === 0 && this.#context.opensItems && item?.isOpening) {
      this.#setQuoted(role === 'quote', item);
      this.#item(item, []);
      const opened = this.#lists.at(-1)?.list.children.at(-1);
      this.#opened = opened?.type === 'element' ? opened : null;
      return;
    }
    if (isEmpty && boxes.length === 0) {
      this.#places.push(...(places as Element[]));
      return;
    }
    if (!isEmpty) {
      this.#setQuoted(role === 'quote' && depth === null, item);
      const inline = [...this.#places, ...content];
      this.#places = [];
      if (item) this.#item(item, inline);
      else this.#block(depth, role, inline);
    }
    // A box of words stands after the paragraph that holds it.
    for (const box of boxes) for (const child of childrenOf(box)) this.add(child);
  }

  #block(depth: number | null, role: Role | null, inline: ElementContent[]): void {
    this.#lists.length = 0;
    if (depth !== null) this.#into.push(element(`h${Math.min(6, depth)}`, {}, inline));
    else if (role === 'title') this.#into.push(element('h1', { className: ['title'] }, inline));
    else if (role === 'code') this.#into.push(element('pre', {}, [element('code', {}, inCode(inline))]));
    else this.#into.push(element('p', {}, inline));
  }

  #close(): void {
    this.#lists.length = 0;
    this.#into = this.blocks;
  }

  /** Quoted paragraphs in a row are one quotation. */
  #setQuoted(isQuoted: boolean, item: Item | undefined): void {
    const last = this.blocks.at(-1);
    const isOpen = this.#into !== this.blocks;
    if (isQuoted === isOpen && (!isOpen || (last?.type === 'element' && last.children === this.#into)))
      return;
    // A quotation within an item stands after the list, and the list goes on behind it.
    if (!isQuoted || !item) this.#lists.length = 0;
    if (!isQuoted) {
      this.#into = this.blocks;
      return;
    }
    const quotation = element('blockquote', {});
    this.blocks.push(quotation);
    this.#into = quotation.children;
    this.#lists.length = 0;
  }

  #item({ level, isOrdered, count, isChecked }: Item, inline: ElementContent[]): void {
    const lists = this.#lists;
    while (lists.length > 0 && lists.at(-1)!.level > level) lists.pop();
    const same = lists.at(-1);
    if (same?.level === level && (same.isOrdered !== isOrdered || (isOrdered && same.next !== count)))
      lists.pop();
    if (lists.at(-1)?.level !== level) {
      const list = element(isOrdered ? 'ol' : 'ul', isOrdered && count !== 1 ? { start: count } : {});
      const parent = lists.at(-1)?.list.children.at(-1);
      (parent?.type === 'element' ? parent.children : this.#into).push(list);
      lists.push({ list, level, isOrdered, next: count });
    }
    const own = lists.at(-1)!;
    own.next = count + 1;
    const box = isChecked === null ? [] : [element('input', { type: 'checkbox', checked: isChecked })];
    own.list.children.push(element('li', {}, [...box, ...inline]));
  }
}

/** Code has no elements in it: a line that breaks is a line. */
const inCode = (inline: readonly ElementContent[]): ElementContent[] =>
  inline.map((node) =>
    node.type === 'element' && node.tagName === 'br' ? { type: 'text', value: '\n' } : node,
  );

/** Word has no more columns. */
const MOST_COLUMNS = 63;

function tableOf(table: XmlElement, context: BlockContext): Element {
  const rows = childrenOf(table).filter(({ name }) => name === 'w:tr');
  /** The cell that a merged one below it belongs to, by column. */
  const above = new Map<number, Element>();
  const written = rows.map((row) => {
    const properties = childOf(row, 'w:trPr');
    const isHead = isOn(properties, 'w:tblHeader') ?? false;
    let column = Number(settingOf(properties, 'w:gridBefore') ?? 0);
    const cells = childrenOf(row)
      .filter(({ name }) => name === 'w:tc')
      .flatMap((cell): Element[] => {
        const own = childOf(cell, 'w:tcPr');
        const span = Math.min(MOST_COLUMNS, Math.max(1, Number(settingOf(own, 'w:gridSpan')) || 1));
        const merge = childOf(own, 'w:vMerge');
        const at = column;
        column += span;
        const upper = above.get(at);
        const content = blocksOf(cell.children, { ...context, isCell: true });
        if (merge && merge.attributes['w:val'] !== 'restart' && upper) {
          upper.properties.rowSpan = Number(upper.properties.rowSpan ?? 1) + 1;
          upper.children.push(...content);
          return [];
        }
        const made = element(isHead ? 'th' : 'td', span > 1 ? { colSpan: span } : {}, content);
        if (merge) above.set(at, made);
        else above.delete(at);
        return [made];
      });
    return { isHead, row: element('tr', {}, cells) };
  });
  const head = written.findIndex(({ isHead }) => !isHead);
  const split = head < 0 ? written.length : head;
  const part = (name: string, from: number, to?: number) => {
    const own = written.slice(from, to).map(({ row }) => row);
    return own.length > 0 ? [element(name, {}, own)] : [];
  };
  return element('table', {}, [...part('thead', 0, split), ...part('tbody', split)]);
}

/** A note's own blocks, by its id: `footnote-3`. */
export function notesOf(part: XmlElement, kind: 'footnote' | 'endnote'): Map<string, XmlElement> {
  return new Map(
    elementsIn(part, `w:${kind}`)
      .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
      .map((note) => [`${kind}-${note.attributes['w:id'] ?? ''}`, note]),
  );
}
