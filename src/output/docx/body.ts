/**
 * A redline as the body of a Word file: its edits become tracked changes, so that accepting all of them gives the new
 * text and rejecting all of them the old one. A version by itself is its redline with itself, in which nothing changed.
 *
 * Every paragraph has properties on each side that it stands on; where both sides differ, Word is told the old ones too.
 */
import type { Cell, Heading, List, Row } from '../../model/index.ts';
import {
  type Box,
  type BoxEdit,
  type CellPair,
  compareInline,
  compareLeaf,
  compareTexts,
  type Edit,
  isGone,
  isUntouched,
  type LeafEdit,
  leafEdits,
  type MergeEdit,
  pairCells,
  type Redline,
  type SplitEdit,
  standingLeaf,
} from '../../redline/index.ts';
import { codeOf } from './leaf-segments.ts';
import type { Links } from './links.ts';
import { Notes } from './notes.ts';
import { LISTS, Numbering } from './numbering.ts';
import { type Paragraph, type Part, paragraphsXml } from './paragraphs.ts';
import { type ParagraphLook, Place, paragraphProperties } from './place.ts';
import type { Fate, Revisions } from './revisions.ts';
import { keptRuns, type RunContext, runs } from './runs.ts';
import { labelOfHeading, numbersThemselves, typedNumber } from './section-numbers.ts';
import { element, val } from './xml.ts';

export interface BodyOptions {
  readonly revisions: Revisions;
  readonly links: Links;
}

/** The parts of a Word file that come of a text. */
export interface Body {
  /** Paragraphs and tables. */
  readonly xml: string;
  readonly numbering: Numbering;
  readonly footnotes: string;
  /** Whether the styles of headings number them. */
  readonly hasNumberedHeadings: boolean;
}

export function bodyOf(redline: Redline, options: BodyOptions): Body {
  const writer = new BodyWriter(redline, options);
  const xml = writer.blocks(redline.edits) + writer.notes.rest();
  const { numbering, notes, hasNumberedHeadings } = writer;
  return { xml, numbering, footnotes: notes.xml(), hasNumberedHeadings };
}

type LeafOp = LeafEdit['op'];
/** Leaves of which both sides have something: what came and went is told word by word. */
const HAS_BOTH: ReadonlySet<LeafOp> = new Set(['pair', 'piece', 'part']);
/** Paragraph marks share the fate of their leaf; the mark of a piece is told apart by its writer. */
const FATES: Readonly<Record<LeafOp, Fate>> = {
  pair: 'kept',
  piece: 'kept',
  part: 'kept',
  inserted: 'inserted',
  deleted: 'deleted',
  from: 'movedFrom',
  to: 'movedTo',
};

class BodyWriter {
  readonly numbering = new Numbering();
  readonly notes: Notes;
  readonly #revisions: Revisions;
  readonly #links: Links;
  readonly #old = new Place();
  readonly #new = new Place();
  readonly #runs: RunContext;
  /** Whether section numbers are Word's own; else they are text (see `numbersThemselves`). */
  readonly hasNumberedHeadings: boolean;
  readonly #lists = new Map<object, number>();
  /** Anchors of the new side. */
  readonly #anchors: ReadonlySet<string>;
  /** Inside a footnote there are no moves and no section numbers. */
  #isNote = false;

  constructor(redline: Redline, { revisions, links }: BodyOptions) {
    this.#revisions = revisions;
    this.#links = links;
    this.notes = new Notes(redline.edits, (edits) => this.#note(edits));
    this.#runs = {
      revisions,
      linkTo: (href) => links.attributesOf(href, this.notes.isInPart ? 'footnotes' : 'document'),
      noteReference: (note, fate) => this.notes.reference(note, fate),
    };
    const leaves = [...leafEdits(redline.edits)];
    this.hasNumberedHeadings = numbersThemselves(leaves);
    this.#anchors = new Set(
      leaves.flatMap((edit) =>
        edit.b?.block?.type === 'heading' && !isGone(edit) ? [edit.b.block.anchor] : [],
      ),
    );
  }

  blocks(edits: readonly Edit[]): string {
    return paragraphsXml(this.#parts(edits), this.#revisions);
  }

  #parts(edits: readonly Edit[]): Part[] {
    return edits.flatMap((edit) => {
      if (edit.type === 'leaf') return this.#leaf(edit);
      if (edit.type === 'merge') return this.#merge(edit);
      return edit.type === 'box' ? this.#box(edit) : this.#split(edit);
    });
  }

  #note(edits: readonly Edit[]): string {
    this.#isNote = true;
    const xml = this.blocks(edits);
    this.#isNote = false;
    return xml;
  }

  /** Pieces of one old paragraph: every mark but the last was put in, so rejecting joins them again. */
  #split(edit: SplitEdit): Part[] {
    const last = [...leafEdits(edit.children)].at(-1);
    const write = (edits: readonly Edit[]): Part[] =>
      edits.flatMap((child) => {
        if (child.type === 'box') return this.#inside(child, () => write(child.children));
        if (child.type !== 'leaf') return [];
        return this.#paragraph(child, child === last ? 'kept' : 'inserted', child === last);
      });
    return write(edit.children);
  }

  /** Parts of one new paragraph: every mark but the last was taken out, so accepting joins them. */
  #merge({ children }: MergeEdit): Part[] {
    return children.map((part, i) =>
      this.#paragraph(part, i === children.length - 1 ? 'kept' : 'deleted', true),
    );
  }

  #leaf(edit: LeafEdit): Part[] {
    const { kind } = standingLeaf(edit);
    // A row is part of its table, which writes it; a bare one has no place.
    if (kind === 'row') return [];
    const fate = this.#fateOf(edit);
    const paragraph = this.#paragraph(edit, fate, edit.op === 'pair');
    if (fate !== 'movedFrom' && fate !== 'movedTo') return [paragraph];
    const [start, end] = this.#revisions.moveEnds(fate, `move${edit.move!.id}`);
    return [start, paragraph, end];
  }

  /** A text that was edited on its way is taken out and put in: LibreOffice cannot reject changes within a move. */
  #fateOf({ op, a, b }: LeafEdit): Fate {
    const fate = FATES[op];
    if (fate !== 'movedFrom' && fate !== 'movedTo') return fate;
    if (a!.exact === b!.exact && !this.#isNote) return fate;
    return fate === 'movedFrom' ? 'deleted' : 'inserted';
  }

  /** `hasOld`: whether the paragraph stood on the old side too, as a paragraph of its own. */
  #paragraph(edit: LeafEdit, mark: Fate, hasOld: boolean): Paragraph {
    const leaf = standingLeaf(edit);
    const old = hasOld && edit.a && edit.a !== edit.b ? this.#look(edit.a.block, this.#old) : null;
    const now = this.#look(leaf.block, isGone(edit) ? this.#old : this.#new);
    const isRenumbered = old?.label && now.label && old.label !== now.label;
    const isNew = mark === 'inserted' && edit.op !== 'piece';
    const whole = HAS_BOTH.has(edit.op) ? null : mark;
    const boxes = [(edit.op === 'pair' ? (old ?? now) : now).box ?? '', now.box ?? ''] as const;
    const box = boxes.every((one) => one === '') ? '' : runs(compareTexts(...boxes), this.#runs, whole);
    const content = `${box}${this.#content(edit, mark)}`;
    return {
      look: paragraphProperties(now),
      oldLook: old && paragraphProperties(old),
      oldLabel: isRenumbered ? old.label! : null,
      mark,
      isNew,
      content,
    };
  }

  #look(block: { readonly type: string } | null, place: Place): ParagraphLook {
    if (this.#isNote) return { style: 'FootnoteText' };
    const { style, numbering, indent, label, box = '' } = place.take();
    switch (block?.type) {
      case 'heading': {
        const heading = block as Heading;
        const isNumbered = this.hasNumberedHeadings && heading.depth > 1;
        // The style has this number already; said again, LibreOffice gives it back on rejecting.
        const own = isNumbered
          ? element('w:numPr', {}, val('ilvl', heading.depth - 2), val('numId', LISTS.headings))
          : '';
        return {
          style: `Heading${heading.depth}`,
          numbering: own || numbering,
          indent,
          label: isNumbered ? labelOfHeading(heading) : label,
          box,
        };
      }
      case 'code':
        return { style: 'Code', numbering, indent, label, box };
      case 'rule':
        return { style: 'Rule' };
      default:
        return { style, numbering, indent, label, box };
    }
  }

  #content(edit: LeafEdit, mark: Fate): string {
    const leaf = standingLeaf(edit);
    const whole = HAS_BOTH.has(edit.op) ? null : mark;
    if (leaf.block?.type === 'code') return runs(codeOf(edit), this.#runs, whole);
    if (leaf.block?.type !== 'heading' && leaf.block?.type !== 'paragraph')
      return this.#isNote ? this.notes.takeMark() : '';
    const numbers = this.hasNumberedHeadings ? '' : runs(typedNumber(edit), this.#runs, whole);
    const segments = () => compareLeaf(edit).segments;
    const words = isUntouched(edit)
      ? keptRuns(leaf.block.runs, segments, this.#runs)
      : runs(segments(), this.#runs, whole);
    const content = `${numbers}${words}`;
    if (leaf.block.type === 'paragraph') return `${this.#isNote ? this.notes.takeMark() : ''}${content}`;
    // A heading that stands on both sides is where it stands now.
    if (isGone(edit) && this.#anchors.has(leaf.block.anchor)) return content;
    return this.#links.bookmark(leaf.block.anchor, content, () => this.#revisions.nextId());
  }

  #box(edit: BoxEdit): Part[] {
    const { kind } = (edit.b ?? edit.a)!;
    // Footnotes are written where the text refers to them.
    if (kind === 'notes') return [];
    if (kind === 'table') return [this.#table(edit)];
    return this.#inside(edit, () => this.#parts(edit.children));
  }

  /** Writes what is in a box while the sides that have the box stand in it. */
  #inside(edit: BoxEdit, write: () => Part[]): Part[] {
    const isItself = edit.a === edit.b;
    const inOld = !isItself && edit.a !== null && edit.op !== 'inserted' && edit.op !== 'wrap-inserted';
    const inNew = edit.b !== null && edit.op !== 'deleted' && edit.op !== 'wrap-deleted';
    if (inOld) this.#enter(this.#old, edit.a!.block, edit);
    if (inNew) this.#enter(this.#new, edit.b!.block, edit);
    const parts = write();
    if (inOld) this.#old.leave();
    if (inNew) this.#new.leave();
    return parts;
  }

  #enter(place: Place, block: Box['block'], edit: BoxEdit): void {
    if (block?.type === 'list') {
      const numId = this.#listId(block, edit);
      place.enterList(block, numId);
      this.numbering.use(numId, place.level, block.start);
    } else if (block?.type === 'item') place.enterItem(block);
    else place.enterQuote();
  }

  /** One id for both sides of a list that is numbered alike on both, so that nothing changed for its items. */
  #listId(list: List, { a, b }: BoxEdit): number {
    if (!list.ordered) return LISTS.bullets;
    const other = (a?.block === list ? b?.block : a?.block) as List | null | undefined;
    const isShared = other?.ordered === true && other.start === list.start;
    const id =
      this.#lists.get(list) ?? (isShared ? this.#lists.get(other) : undefined) ?? this.numbering.add();
    this.#lists.set(list, id);
    return id;
  }

  #table(edit: BoxEdit): string {
    const rows = edit.children.filter((child): child is LeafEdit => child.type === 'leaf' && isRow(child));
    // Word cannot track a column that came or went, so the table is taken out and put in again as a whole.
    const isReshaped = rows.some(
      ({ op, a, b }) => op === 'pair' && (a!.block as Row).cells.length !== (b!.block as Row).cells.length,
    );
    const write = (part: readonly LeafEdit[]) =>
      tableXml(
        inOrder(part).map((row) => this.#row(row)),
        widthOf(part),
      );
    if (!isReshaped) return write(rows);
    const side = (op: 'deleted' | 'inserted') =>
      rows
        .filter((row) => (op === 'deleted' ? isOnOld(row) : !isGone(row)))
        .map((row): LeafEdit => ({ ...row, op, move: null }));
    return write(side('deleted')) + SPACER + write(side('inserted'));
  }

  #row(edit: LeafEdit): string {
    // Word's rows cannot move.
    const fate: Fate = isGone(edit) ? 'deleted' : isOnOld(edit) ? 'kept' : 'inserted';
    const row = standingLeaf(edit).block as Row;
    const pairs =
      fate === 'kept'
        ? pairCells(edit.a!.block as Row, edit.b!.block as Row)
        : row.cells.map((cell) => (fate === 'deleted' ? { a: cell, b: null } : { a: null, b: cell }));
    const properties = [
      element('w:cantSplit'),
      row.head ? element('w:tblHeader') : '',
      this.#revisions.mark(fate),
    ].join('');
    return element(
      'w:tr',
      {},
      element('w:trPr', {}, properties),
      ...pairs.map((pair) => this.#cell(pair, fate, isUntouched(edit))),
    );
  }

  /** `isKept`: both sides are the same. */
  #cell({ a, b }: CellPair, fate: Fate, isKept: boolean): string {
    const cell = (b ?? a)!;
    const segments = () => compareInline(a?.runs ?? null, b?.runs ?? null).segments;
    const look = (one: Cell) =>
      paragraphProperties({ style: one.head ? 'TableHead' : 'TableText', align: one.align });
    const change =
      a && b && look(a) !== look(b)
        ? element('w:pPrChange', this.#revisions.attributes(), element('w:pPr', {}, look(a)))
        : '';
    const own = this.#revisions.mark(fate);
    const properties = element('w:pPr', {}, look(cell), own === '' ? '' : element('w:rPr', {}, own), change);
    const content = isKept
      ? keptRuns(cell.runs, segments, this.#runs)
      : runs(segments(), this.#runs, fate === 'kept' ? null : fate);
    return `<w:tc><w:p>${properties}${content}</w:p></w:tc>`;
  }
}

/** Two tables that touch would become one. */
export const SPACER = element('w:p');

function tableXml(rows: readonly string[], width: number): string {
  if (rows.length === 0) return '';
  const column = Math.floor(TEXT_WIDTH / width);
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      val('tblStyle', 'PolicyTable'),
      element('w:tblW', { 'w:w': '5000', 'w:type': 'pct' }),
      element('w:tblLook', { 'w:val': '0420', 'w:firstRow': '1', 'w:noVBand': '1' }),
    ),
    element('w:tblGrid', {}, ...Array.from({ length: width }, () => element('w:gridCol', { 'w:w': column }))),
    ...rows,
  );
}

/** Between the margins of A4, in twentieths of a point. */
const TEXT_WIDTH = 9638;

const isRow = (edit: LeafEdit) => (edit.b ?? edit.a)!.kind === 'row';
const isOnOld = ({ op }: LeafEdit) => op !== 'inserted' && op !== 'to';

/** Head rows first, as each side has them. */
function inOrder(rows: readonly LeafEdit[]): LeafEdit[] {
  const isHead = (row: LeafEdit) => (standingLeaf(row).block as Row).head;
  return [...rows.filter(isHead), ...rows.filter((row) => !isHead(row))];
}

const widthOf = (rows: readonly LeafEdit[]) =>
  Math.max(1, ...rows.map(({ a, b }) => ((b ?? a)!.block as Row).cells.length));
