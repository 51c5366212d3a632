/**
 * A redline as the body of a Word file: its edits become tracked changes, so that accepting all of them gives the new
 * text and rejecting all of them the old one. A version by itself is its redline with itself, in which nothing changed.
 *
 * Every paragraph has properties on each side that it stands on; where both sides differ, Word is told the old ones too.
 */
import type { Heading, List } from '../../model/index.ts';
import {
  type Box,
  type BoxEdit,
  compareLeaf,
  compareTexts,
  type Edit,
  IN_FIGURES,
  isGone,
  isUntouched,
  type LeafEdit,
  leafEdits,
  type MergeEdit,
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
import { tableXml } from './tables.ts';
import { element, val } from './xml.ts';

export interface BodyOptions {
  readonly revisions: Revisions;
  readonly links: Links;
  /** Whether the text is read from right to left. */
  readonly isTurned: boolean;
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
  #old = new Place();
  #new = new Place();
  readonly #runs: RunContext;
  /** Whether section numbers are Word's own; else they are text (see `numbersThemselves`). */
  readonly hasNumberedHeadings: boolean;
  readonly #lists = new Map<object, number>();
  /** Anchors of the new side. */
  readonly #anchors: ReadonlySet<string>;
  /** Inside a footnote there are no moves and no section numbers. */
  #isNote = false;

  constructor(redline: Redline, { revisions, links, isTurned }: BodyOptions) {
    this.#revisions = revisions;
    this.#links = links;
    this.notes = new Notes(redline.edits, (edits) => this.#note(edits));
    this.#runs = {
      revisions,
      isTurned,
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

  /** A note stands in no list of the text that refers to it. */
  #note(edits: readonly Edit[]): string {
    const outside = [this.#old, this.#new] as const;
    [this.#old, this.#new] = [new Place(), new Place()];
    this.#isNote = true;
    const parts = [...(beginsWithWords(edits) ? [] : [this.#noteMark()]), ...this.#parts(edits)];
    const xml = paragraphsXml(parts, this.#revisions);
    this.#isNote = false;
    [this.#old, this.#new] = outside;
    return xml;
  }

  /** The note's own number alone, before a list, a table or code. */
  #noteMark(): Paragraph {
    return {
      look: paragraphProperties({ style: 'FootnoteText' }),
      oldLook: null,
      oldLabel: null,
      mark: 'kept',
      isNew: false,
      content: this.notes.takeMark(),
    };
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
    const whole = HAS_BOTH.has(edit.op) ? null : mark;
    const box = this.#boxRuns(edit.op === 'pair' ? (old ?? now) : now, now, whole);
    const content = `${box}${this.#content(edit, mark)}`;
    return {
      ...looksOf(old, now),
      mark,
      isNew: mark === 'inserted' && edit.op !== 'piece',
      content,
      by: edit.by,
    };
  }

  /** The boxes of a numbered item, compared. */
  #boxRuns({ box: old = '' }: ParagraphLook, { box: now = '' }: ParagraphLook, whole: Fate | null): string {
    return old === '' && now === '' ? '' : runs(compareTexts(old, now, IN_FIGURES), this.#runs, whole);
  }

  /**
   * A paragraph with an item's number alone, on the sides on which the item begins with what takes none in Word: a
   * table, another list, a rule.
   */
  #opening({ a, b }: BoxEdit, inOld: boolean, inNew: boolean): Part[] {
    const old = inOld && opensBare(a) ? this.#look(null, this.#old) : null;
    const now = inNew && opensBare(b) ? this.#look(null, this.#new) : null;
    if (!old && !now) return [];
    const isItself = a === b;
    const mark: Fate = isItself || (old && now) ? 'kept' : now ? 'inserted' : 'deleted';
    const whole = mark === 'kept' ? null : mark;
    const content = this.#boxRuns((old ?? now)!, (now ?? old)!, whole);
    const looks = looksOf(mark === 'kept' ? old : null, (now ?? old)!);
    return [{ ...looks, mark, isNew: mark === 'inserted', content }];
  }

  #look(block: { readonly type: string } | null, place: Place): ParagraphLook {
    const { style, numbering, indent, label, box = '' } = place.take();
    if (this.#isNote) return { style: 'FootnoteText', numbering, indent, label, box };
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
    if (leaf.block?.type === 'code') return runs(codeOf(edit), { ...this.#runs, by: edit.by }, whole);
    if (leaf.block?.type !== 'heading' && leaf.block?.type !== 'paragraph')
      return this.#isNote ? this.notes.takeMark() : '';
    const numbers = this.hasNumberedHeadings ? '' : runs(typedNumber(edit), this.#runs, whole);
    const segments = () => compareLeaf(edit).segments;
    const words = isUntouched(edit)
      ? keptRuns(leaf.block.runs, segments, this.#runs)
      : runs(segments(), { ...this.#runs, by: edit.by }, whole);
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
    if (kind === 'table') return [tableXml(edit, this.#runs)];
    return this.#inside(edit, () => this.#parts(edit.children));
  }

  /** Writes what is in a box while the sides that have the box stand in it. */
  #inside(edit: BoxEdit, write: () => Part[]): Part[] {
    const isItself = edit.a === edit.b;
    const inOld = !isItself && edit.a !== null && edit.op !== 'inserted' && edit.op !== 'wrap-inserted';
    const inNew = edit.b !== null && edit.op !== 'deleted' && edit.op !== 'wrap-deleted';
    if (inOld) this.#enter(this.#old, edit.a!.block, edit);
    if (inNew) this.#enter(this.#new, edit.b!.block, edit);
    const parts = [...this.#opening(edit, inOld, inNew), ...write()];
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
}

/** What a paragraph looks like on both sides, and the number that it had where Word counts another one. */
function looksOf(
  old: ParagraphLook | null,
  now: ParagraphLook,
): Pick<Paragraph, 'look' | 'oldLook' | 'oldLabel'> {
  const isRenumbered = old?.label && now.label && old.label !== now.label;
  return {
    look: paragraphProperties(now),
    oldLook: old && paragraphProperties(old),
    oldLabel: isRenumbered ? old.label! : null,
  };
}

/** Whether an item begins with something that Word cannot number. */
function opensBare(box: Box | null): boolean {
  const first = box?.block?.type === 'item' ? box.block.blocks[0]?.type : undefined;
  return first === 'table' || first === 'list' || first === 'rule';
}

/** Whether a note's own number can stand before its first words. */
function beginsWithWords([first]: readonly Edit[]): boolean {
  if (first?.type === 'box')
    return first.a?.kind === 'quote' || first.b?.kind === 'quote' ? beginsWithWords(first.children) : false;
  if (first?.type !== 'leaf') return first === undefined || beginsWithWords(first.children);
  const { kind } = standingLeaf(first);
  return kind === 'paragraph' || kind === 'empty';
}
