/** Footnotes: each first reference in the text carries its note with it, so both come, go and stay together. */
import type { Note, Run } from '../../model/index.ts';
import { type BoxEdit, type Edit, unchanged } from '../../redline/index.ts';
import type { Fate } from './revisions.ts';
import { textOf } from './runs.ts';
import { element, NAMESPACES, part, val } from './xml.ts';

type NoteRun = Extract<Run, { type: 'note' }>;

/** Ids below this one are Word's own lines between text and notes. */
const FIRST_ID = 1;

export class Notes {
  readonly #old = new Map<string, BoxEdit>();
  readonly #new = new Map<string, BoxEdit>();
  readonly #write: (edits: readonly Edit[]) => string;
  readonly #written: string[] = [];
  readonly #referred = new Set<BoxEdit>();
  /** What the next paragraph of a note begins with. */
  #mark = '';
  #isInside = false;
  #isInPart = false;

  /** `write` gives the paragraphs of a note. */
  constructor(edits: readonly Edit[], write: (edits: readonly Edit[]) => string) {
    this.#write = write;
    this.#collect(edits);
  }

  /** Whether what is written now goes into `footnotes.xml`. */
  get isInPart(): boolean {
    return this.#isInPart;
  }

  /** What stands in the run that refers to a note. */
  reference(note: NoteRun, fate: Fate): string {
    const isOld = fate === 'deleted' || fate === 'movedFrom';
    const edit = (isOld ? this.#old : this.#new).get(note.id);
    // Word has one reference for one note, and none in notes; any other is its number.
    if (note.use > 1 || !edit || this.#isInside) return textOf(String(note.number), fate);
    this.#referred.add(edit);
    const id = FIRST_ID + this.#written.length;
    this.#isInPart = true;
    const content = this.#contentOf(
      fate === 'kept' ? edit.children : oneSide(edit, isOld),
      element('w:footnoteRef'),
    );
    this.#isInPart = false;
    this.#written.push(element('w:footnote', { 'w:id': id }, content || element('w:p')));
    return element('w:footnoteReference', { 'w:id': id });
  }

  /** Notes to which only other notes refer: Word cannot have those, so they stand after the text. */
  rest(): string {
    const all = new Set([...this.#old.values(), ...this.#new.values()]);
    return [...all]
      .filter((edit) => !this.#referred.has(edit))
      .map((edit) =>
        this.#contentOf(edit.children, textOf(String(((edit.b ?? edit.a)!.block as Note).number))),
      )
      .join('');
  }

  /** The note's own number, once, at the beginning of its first paragraph. */
  takeMark(): string {
    const mark = this.#mark;
    this.#mark = '';
    return mark;
  }

  #contentOf(edits: readonly Edit[], mark: string): string {
    const look = element('w:rPr', {}, val('rStyle', 'FootnoteReference'));
    this.#mark = element('w:r', {}, look, mark) + element('w:r', {}, look, textOf(' '));
    this.#isInside = true;
    const content = this.#write(edits);
    this.#isInside = false;
    this.#mark = '';
    return content;
  }

  /** `footnotes.xml`. */
  xml(): string {
    const line = (id: number, type: string, mark: string) =>
      element(
        'w:footnote',
        { 'w:type': type, 'w:id': id },
        element('w:p', {}, element('w:r', {}, element(`w:${mark}`))),
      );
    return part(
      element(
        'w:footnotes',
        NAMESPACES,
        line(-1, 'separator', 'separator'),
        line(0, 'continuationSeparator', 'continuationSeparator'),
        ...this.#written,
      ),
    );
  }

  #collect(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.type !== 'box') continue;
      if ((edit.b ?? edit.a)!.kind !== 'note') {
        this.#collect(edit.children);
        continue;
      }
      if (edit.a) this.#old.set((edit.a.block as Note).id, edit);
      if (edit.b) this.#new.set((edit.b.block as Note).id, edit);
    }
  }
}

/** One side of a note as it was or is: its reference came or went, so its words need no marks of their own. */
function oneSide(edit: BoxEdit, isOld: boolean): readonly Edit[] {
  const note = (isOld ? edit.a : edit.b)!.block as Note;
  return unchanged({ blocks: note.blocks }).edits;
}
