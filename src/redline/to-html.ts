/**
 * A redline as HTML: the new text with `<ins>` and `<del>` inside phrasing content, and `data-rl` marks on blocks, so
 * that accepting or rejecting everything is mechanical and gives each side exactly.
 */
import type { WordChange } from '../model/change.ts';
import type { Code, Heading, Mark, Row, Run } from '../model/document.ts';
import { escapeMarkup } from '../model/escape.ts';
import { type CellPair, pairCells } from './columns.ts';
import {
  type BoxEdit,
  type Edit,
  type LeafEdit,
  type MergeEdit,
  readingOf,
  type SplitEdit,
  standingLeaf,
} from './edits.ts';
import { boxElement, cellElement, codeAttributes, type Element, elementOf, oldValues } from './elements.ts';
import { type Attributes, attributes } from './html.ts';
import {
  blockMark,
  isHeadRow,
  isSameItem,
  moveMark,
  plainText,
  quietChange,
  quietOf,
  type Side,
  sideOf,
} from './html-marks.ts';
import { compareTexts } from './inline.ts';
import type { InlineEdit } from './inline-tree.ts';
import type { Reading } from './reading.ts';
import { compareInline, compareLeaf, isUntouched, type Redline } from './redline.ts';
import { onlyText } from './tree.ts';

/** Words for those who do not see colours and lines; each stands in an element that both directions drop. */
export interface RedlineLabels {
  readonly added: string;
  readonly removed: string;
  readonly end: string;
  readonly movedHere: string;
  readonly movedAway: string;
}

export interface HtmlOptions {
  /** Whether headings show their generated numbers. */
  readonly numbers?: boolean;
  readonly labels?: RedlineLabels;
  /** Gives an address its final form, such as a `policy:` link on the site. */
  readonly resolveHref?: (href: string) => string;
  /** What stands otherwise before the words of an item that stays; left out: it is not shown. */
  readonly changedSigns?: (item: BoxEdit) => readonly WordChange[];
  /** Takes the address off a section that went and whose address another has now (`takenIn`), and gives what was there. */
  readonly gone?: (edit: LeafEdit, element: Element) => Attributes | null;
  /** The jump targets of an edit: one for each change that begins there. */
  readonly targetsOf?: (edit: Edit) => readonly string[];
}

export function redlineHtml(redline: Redline, options: HtmlOptions = {}): string {
  return redlineBlocks(redline, options).join('\n');
}

/** The HTML of each top-level block. */
export function redlineBlocks(redline: Redline, options: HtmlOptions = {}): string[] {
  return new Renderer(options).edits(redline.edits);
}

/** The side that alone has what `edit` is about. */
const onlySideOf = ({ op }: LeafEdit | BoxEdit): Side => (op === 'inserted' || op === 'deleted' ? op : null);

class Renderer {
  readonly #options: HtmlOptions;
  /** The moved leaf rendered last at its old and at its new place: what follows it needs no words of its own. */
  #lastFrom = -2;
  #lastTo = -2;

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  edits(edits: readonly Edit[]): string[] {
    return edits.map((edit) => this.#edit(edit));
  }

  /** One string, put together once at the end. */
  #all(edits: readonly Edit[]): string {
    let html = '';
    for (const edit of edits) html += this.#edit(edit);
    return html;
  }

  #edit(edit: Edit): string {
    if (edit.type === 'leaf') return this.#leaf(edit);
    if (edit.type === 'merge') return this.#merge(edit);
    return edit.type === 'box' ? this.#box(edit) : this.#split(edit);
  }

  /** Only the old side has one element here; on the new side each piece has its own. */
  #split(edit: SplitEdit): string {
    return `<div${attributes({ 'data-rl': 'wrap-del', 'data-rl-kind': 'split' }, wholeOld(elementOf(edit.a)))}>${this.#target(edit)}${this.#all(edit.children)}</div>`;
  }

  /** Only the new side has one element here; on the old side each part has its own. */
  #merge(edit: MergeEdit): string {
    const { tag, attributes: own } = elementOf(edit.b);
    const parts = edit.children.map((part) =>
      onceElement(elementOf(part.a!), this.#inline(compareLeaf(part).tree)),
    );
    const mark = attributes(own, { 'data-rl': 'wrap-ins', 'data-rl-kind': 'merged' });
    return `<${tag}${mark}>${this.#target(edit)}${parts.join('')}</${tag}>`;
  }

  #leaf(edit: LeafEdit): string {
    const kind = standingLeaf(edit).kind;
    if (kind === 'empty') return '';
    const target = this.#target(edit);
    if (kind === 'paragraph' && target === '' && edit.op === 'pair' && isUntouched(edit))
      return `<p>${this.#words(edit)}</p>`;
    if (edit.op === 'from') return this.#placeholder(edit, target);
    const state = edit.op === 'to' ? moveMark(edit, 'to') : blockMark(edit);
    switch (kind) {
      case 'heading':
      case 'paragraph':
        return this.#prose(edit, state, target);
      case 'code':
        return this.#code(edit, state, target);
      case 'rule':
        return `${target}<hr${attributes(state)}>`;
      case 'row':
        return this.#row(edit, state, target);
    }
  }

  #target(edit: Edit): string {
    const ids = this.#options.targetsOf?.(edit) ?? [];
    return ids.map((id) => `<span data-rl="note" id="${id}"></span>`).join('');
  }

  /** Where a moved leaf stood. Rejecting puts the leaf back here. */
  #placeholder(edit: LeafEdit, target: string): string {
    const { tag } = elementOf(edit.a!);
    const mark = attributes(moveMark(edit, 'from'));
    // An empty heading is a heading to nobody.
    const place = `<${tag}${mark} hidden></${tag}>`.replace('></hr>', '>');
    const { labels } = this.#options;
    const isRow = edit.a!.kind === 'row';
    const goesOn = edit.a!.index === this.#lastFrom + 1;
    this.#lastFrom = edit.a!.index;
    if (!labels || edit.move!.kind === 'placed' || isRow || goesOn)
      return isRow ? place : `${target}${place}`;
    const link = `<a href="#moved-${edit.move!.id}">${escapeMarkup(labels.movedAway)}</a>`;
    return `${place}<p data-rl="note" class="rl-moved-away">${target}${link}</p>`;
  }

  #prose(edit: LeafEdit, mark: Attributes, target: string): string {
    const element = elementOf((edit.b ?? edit.a)!);
    const old =
      this.#options.gone?.(edit, element) ??
      (edit.op === 'pair' || edit.op === 'to' ? oldValues(elementOf(edit.a!), element) : {});
    const number = this.#number(edit);
    const moved = this.#movedLabel(edit);
    const content = this.#words(edit);
    return `<${element.tag}${attributes(element.attributes, mark, old)}>${target}${moved}${number}${content}</${element.tag}>`;
  }

  /** What a heading or a paragraph says. Most of them are one plain text that stands as it is, came or went. */
  #words(edit: LeafEdit): string {
    const only = plainText(edit);
    if (only === null) return this.#inline(compareLeaf(edit).tree);
    if (only === '') return '';
    const text = escapeMarkup(only);
    const side = onlySideOf(edit);
    return side ? this.#change(side, text) : text;
  }

  #number(edit: LeafEdit): string {
    const block = (edit.b ?? edit.a)!.block as Heading;
    if (!this.#options.numbers || block.type !== 'heading' || block.number === null) return '';
    return `<span class="clause-number" data-rl="note">${escapeMarkup(block.number)} </span>`;
  }

  #movedLabel(edit: LeafEdit): string {
    const { labels } = this.#options;
    if (edit.op !== 'to' || edit.move!.kind === 'placed' || !labels) return '';
    const goesOn = edit.a!.index === this.#lastTo + 1;
    this.#lastTo = edit.a!.index;
    const word = goesOn ? '' : `${escapeMarkup(labels.movedHere)} `;
    return `<span class="rl-moved-here" data-rl="note" id="moved-${edit.move!.id}">${word}</span>`;
  }

  #code(edit: LeafEdit, mark: Attributes, target: string): string {
    const block = (edit.b ?? edit.a)!.block as Code;
    const before = edit.op === 'pair' || edit.op === 'to' ? (edit.a!.block as Code) : null;
    const now = codeAttributes(block);
    const old = before
      ? oldValues({ tag: 'code', attributes: codeAttributes(before) }, { tag: 'code', attributes: now })
      : {};
    const side = onlySideOf(edit);
    const content = before
      ? compareTexts(before.text, block.text, readingOf(edit)).map(
          (segment) => ({ type: 'text', ...segment }) as const,
        )
      : [{ type: 'text', op: side ?? 'kept', content: block.text } as const];
    return `${target}<pre${attributes(mark)}><code${attributes(now, old)}>${this.#inline(content)}</code></pre>`;
  }

  #row(edit: LeafEdit, mark: Attributes, target: string): string {
    const one = (edit.b ?? edit.a)!.block as Row;
    const side = onlySideOf(edit);
    const pairs: CellPair[] =
      edit.op === 'pair' || edit.op === 'to'
        ? pairCells(edit.a!.block as Row, edit.b!.block as Row)
        : one.cells.map((cell) => (side === 'inserted' ? { a: null, b: cell } : { a: cell, b: null }));
    const cells = pairs.map((pair, at) => this.#cell(pair, edit, at === 0 ? target : ''));
    return `<tr${attributes(mark)}>${cells.join('')}</tr>`;
  }

  #cell({ a, b }: CellPair, row: LeafEdit, target: string): string {
    const element = cellElement((b ?? a)!);
    const old = a && b ? oldValues(cellElement(a), element) : {};
    const side: Side = a === null ? 'inserted' : b === null ? 'deleted' : null;
    const isAlone = onlySideOf(row) === null;
    const mark: Attributes =
      isAlone && side !== null ? { 'data-rl': side === 'inserted' ? 'ins' : 'del' } : {};
    const content = this.#runs(a?.runs ?? null, b?.runs ?? null, readingOf(row));
    return `<${element.tag}${attributes(element.attributes, mark, old)}>${target}${content}</${element.tag}>`;
  }

  /** The words of a cell; most are one plain text on both sides. */
  #runs(old: readonly Run[] | null, next: readonly Run[] | null, reading: Reading): string {
    const only = next && onlyText(next);
    if (only !== null && old && onlyText(old) === only) return escapeMarkup(only);
    return this.#inline(compareInline(old, next, reading).tree);
  }

  #box(edit: BoxEdit): string {
    const box = (edit.b ?? edit.a)!;
    if (isSameItem(edit)) return `<li>${this.#signs(edit)}${this.#all(edit.children)}</li>`;
    const element = boxElement(box);
    const mark: Attributes = edit.op === 'both' ? {} : { 'data-rl': BOX_MARKS[edit.op] };
    const old = edit.op === 'both' ? oldValues(boxElement(edit.a!), element) : {};
    const open = `<${element.tag}${attributes(element.attributes, mark, old)}>`;
    const content = box.kind === 'table' ? this.#tableContent(edit) : this.#all(edit.children);
    const inner = box.kind === 'notes' ? `<ol>${content}</ol>` : `${this.#signs(edit)}${content}`;
    const target = element.tag === 'li' ? '' : this.#target(edit);
    return `${target}${open}${inner}</${element.tag}>`;
  }

  /** Number and box of an item that stays, where they changed: browsers show only those of today. */
  #signs(edit: BoxEdit): string {
    if (onlySideOf(edit) || (edit.b ?? edit.a)!.kind !== 'item') return '';
    const target = this.#target(edit);
    const changed = this.#options.changedSigns?.(edit) ?? [];
    if (changed.length === 0) return target;
    const side = (kind: 'inserted' | 'deleted', text: string) =>
      text === '' ? '' : `${this.#change(kind, escapeMarkup(text))} `;
    const shown = changed.map(({ old, new: next }) => side('deleted', old) + side('inserted', next));
    return `${target}<span class="rl-sign" data-rl="note">${shown.join('')}</span>`;
  }

  /** Head rows, then the others: each side has its own head first, so each side's order stays. */
  #tableContent(edit: BoxEdit): string {
    const sections = [true, false].map((head) => {
      const rows = edit.children.filter(
        (child): child is LeafEdit => child.type === 'leaf' && isHeadRow(child) === head,
      );
      if (rows.length === 0) return '';
      const tag = head ? 'thead' : 'tbody';
      const hasOld = rows.some(({ op }) => op !== 'inserted' && op !== 'to');
      const hasNew = rows.some(({ op }) => op !== 'deleted' && op !== 'from');
      const mark: Attributes =
        edit.op !== 'both' || (hasOld && hasNew) ? {} : { 'data-rl': hasNew ? 'ins' : 'del' };
      return `<${tag}${attributes(mark)}>${this.#all(rows)}</${tag}>`;
    });
    return sections.join('');
  }

  /** Inline edits as a string; neighbours of one side share one `<ins>` or `<del>`. */
  #inline(edits: readonly InlineEdit[]): string {
    let html = '';
    let at = 0;
    while (at < edits.length) {
      const side = sideOf(edits[at]!);
      const quiet = side === null ? null : quietOf(edits[at]!);
      let end = at + 1;
      while (
        end < edits.length &&
        sideOf(edits[end]!) === side &&
        (side === null || quietOf(edits[end]!) === quiet)
      )
        end++;
      let content = '';
      for (let i = at; i < end; i++) content += this.#inlineEdit(edits[i]!, side);
      html +=
        side === null ? content : quiet ? quietChange(side, quiet, content) : this.#change(side, content);
      at = end;
    }
    return html;
  }

  #change(side: 'inserted' | 'deleted', content: string): string {
    const tag = side === 'inserted' ? 'ins' : 'del';
    const { labels } = this.#options;
    if (!labels) return `<${tag}>${content}</${tag}>`;
    const word = side === 'inserted' ? labels.added : labels.removed;
    return `${note(word)}<${tag}>${content}</${tag}>${note(labels.end)}`;
  }

  /** `within`: the side of the `<ins>` or `<del>` around it; its elements then need no mark of their own. */
  #inlineEdit(edit: InlineEdit, within: Side): string {
    if (edit.type === 'text') return this.#content(edit.content);
    const children =
      within === null
        ? this.#inline(edit.children)
        : edit.children.map((child) => this.#inlineEdit(child, within)).join('');
    const element = this.#markElement(edit.mark);
    const { tag, attributes: now } = element;
    // Only rejecting makes it a link again: as one it could not stand around or inside a new link.
    if (within === null && edit.side === 'old' && tag === 'a') return onceElement(element, children);
    const mark: Attributes =
      within !== null || edit.side === 'both'
        ? {}
        : { 'data-rl': edit.side === 'new' ? 'wrap-ins' : 'wrap-del' };
    const old = edit.oldMark ? oldValues(this.#markElement(edit.oldMark), element) : {};
    return `<${tag}${attributes(now, mark, old)}>${children}</${tag}>`;
  }

  #content(content: string | Exclude<Run, { type: 'text' }>): string {
    if (typeof content === 'string') return escapeMarkup(content);
    switch (content.type) {
      case 'break':
        return '<br>';
      case 'image':
        return `<img${attributes({ src: content.src, alt: content.alt, title: content.title ?? null })}>`;
      case 'note': {
        const id = content.use === 1 ? `fnref-${content.id}` : `fnref-${content.id}-${content.use}`;
        return `<sup><a${attributes({ href: `#fn-${content.id}`, id })}>${content.number}</a></sup>`;
      }
    }
  }

  #markElement(mark: Mark): Element {
    if (mark.type !== 'link') return { tag: MARK_TAGS[mark.type], attributes: {} };
    const href = this.#options.resolveHref?.(mark.href) ?? mark.href;
    return { tag: 'a', attributes: { href, title: mark.title ?? null } };
  }
}

const MARK_TAGS = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code' } as const;

const BOX_MARKS = {
  deleted: 'del',
  inserted: 'ins',
  'wrap-deleted': 'wrap-del',
  'wrap-inserted': 'wrap-ins',
} as const;

/** Tag and attributes of an element that only the old side has. */
const wholeOld = (element: Element): Attributes => oldValues(element, NO_ELEMENT);

const NO_ELEMENT: Element = { tag: '', attributes: {} };

/** What stood in an element of its own, which only rejecting makes again. */
const onceElement = (element: Element, content: string) =>
  `<span${attributes({ 'data-rl': 'wrap-del' }, wholeOld(element))}>${content}</span>`;

const note = (text: string) => `<span class="rl-word" data-rl="note">${escapeMarkup(text)}</span>`;
