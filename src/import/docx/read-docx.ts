/** A Word file as HTML, with what a person must know of it. Everything here happens in a thread with bounds. */
import type { Element, Root as HastRoot } from 'hast';
import type { PolicyDocument } from '../../model/index.ts';
import { authorsIn, dropTakenBack, keepAuthors, type TakenBack } from './authors.ts';
import { cleanPart } from './clean.ts';
import { commentsOf, type PlacedComment } from './comments.ts';
import { settleControls } from './controls.ts';
import { settleFields } from './fields.ts';
import { element, type Found } from './inline.ts';
import { settleLabels } from './items.ts';
import { labelsIn } from './labels.ts';
import { isByLibreOffice, mendLibreOffice } from './libreoffice.ts';
import { type Lists, listsOf } from './lists.ts';
import { type DocxParts, openDocx, partOf } from './package.ts';
import { countRevisions, settleRevisions, type View } from './revisions.ts';
import { type Styles, stylesOf } from './styles.ts';
import { type BlockContext, blocksOf, kindOf, notesOf } from './to-hast.ts';
import { wordsIn, wordsOf } from './words.ts';
import { childrenOf, elementsIn, rewrite, textIn, type XmlElement } from './xml.ts';

export interface ReadDocx {
  readonly html: HastRoot;
  /** The notes that the text refers to, by `footnote-1`. */
  readonly notes: readonly { readonly id: string; readonly html: Element }[];
  readonly told: Told;
  /** Every paragraph's words as Word shows them, to hold the result against. */
  readonly words: readonly string[];
  /** Tracked changes that the file had. */
  readonly changes: number;
  /** Comments that the file has, each with who wrote it. */
  readonly comments: readonly PlacedComment[];
  /** Who made the tracked changes. */
  readonly authors: readonly string[];
  /** Who saved the file, as it says. */
  readonly savedBy: string | null;
  readonly takenBack: readonly TakenBack[];
}

/** Whose tracked changes a text is read with. Those of `ours` were made before all others'. */
export interface PenOptions {
  readonly authors: readonly string[];
  readonly ours: readonly string[];
}

/** What a person must know of a file. */
export interface Told {
  /** Labels that became words of their paragraphs: `1.1.`, `а)`. */
  readonly labels: readonly string[];
  /** Paragraphs whose style may be that of deleted ones before them. */
  readonly doubtful: readonly string[];
  /** Words that may never have been in the original, as LibreOffice forgets that they were put in. */
  readonly forgotten: readonly string[];
  /** First words of tables whose rows LibreOffice may have saved without their own tracked changes. */
  readonly tables: readonly string[];
  /** Words that nobody sees in Word, left out. */
  readonly hidden: readonly string[];
  /** Words that ask to be replaced, left out. */
  readonly prompts: readonly string[];
  /** Words of tables of contents and indexes, left out. */
  readonly contents: readonly string[];
  /** Parts of the text in other files inside this one, left out. */
  readonly embedded: number;
  /** Words under a highlighter, which a policy does not have. */
  readonly highlighted: readonly string[];
  /** Formulas, of which the signs were kept. */
  readonly formulas: number;
  /** Words of headers and footers, left out. */
  readonly edges: readonly string[];
  /** Signs of fonts that no text has, left out. */
  readonly signs: readonly string[];
  /** Pictures, diagrams and objects, left out. */
  readonly pictures: number;
  /** Words of links that lead to nothing in the file. */
  readonly lostLinks: readonly string[];
}

const PARTS = { document: 'document', footnote: 'footnotes', endnote: 'endnotes' } as const;
type PartKind = keyof typeof PARTS;

/** Throws a `DocxError` if the file cannot be read. */
export function readDocx(
  bytes: Uint8Array,
  view: View,
  base: PolicyDocument | null = null,
  pen: PenOptions | null = null,
): ReadDocx {
  return new DocxReader(openDocx(bytes), view, base, pen).read();
}

interface OpenPart {
  readonly part: XmlElement;
  readonly context: BlockContext;
}

class DocxReader {
  readonly #parts: DocxParts;
  readonly #view: View;
  readonly #base: PolicyDocument | null;
  readonly #pen: PenOptions | null;
  readonly #authors = new Set<string>();
  readonly #takenBack: TakenBack[] = [];
  readonly #isOurs: boolean;
  readonly #isByLibreOffice: boolean;
  readonly #styles: Styles;
  readonly #lists: Lists;
  readonly #found: Found = { pictures: 0, lostLinks: [], signs: [], notes: [] };
  readonly #labels: string[] = [];
  readonly #doubtful: string[] = [];
  readonly #forgotten: string[] = [];
  readonly #tables: string[] = [];
  readonly #hidden: string[] = [];
  readonly #prompts: string[] = [];
  readonly #highlighted: string[] = [];
  readonly #contents: string[] = [];
  #embedded = 0;
  #formulas = 0;
  #changes = 0;

  constructor(parts: DocxParts, view: View, base: PolicyDocument | null, pen: PenOptions | null) {
    this.#pen = pen;
    this.#parts = parts;
    this.#view = view;
    this.#base = base;
    this.#styles = stylesOf(partOf(parts, 'word/styles.xml'));
    this.#lists = listsOf(partOf(parts, 'word/numbering.xml'), this.#styles);
    this.#isOurs = this.#styles.idOf('Policy record') !== null;
    const about = partOf(parts, 'docProps/app.xml');
    this.#isByLibreOffice = isByLibreOffice(
      about ? elementsIn(about, 'Application').map(textIn).join('') : '',
    );
  }

  read(): ReadDocx {
    // Before the text is taken: the marks of comments are in it.
    const comments = commentsOf(this.#parts, this.#view);
    const { part, context } = this.#open('document')!;
    const body = childrenOf(part).find(({ name }) => name === 'w:body') ?? part;
    rewrite(body, (node) => (node.name === 'w:p' && this.#kindOf(node).role === 'around' ? [] : [node]));
    const words = wordsIn(body);
    const html: HastRoot = { type: 'root', children: blocksOf(body.children, context) };
    const notes = this.#notes(words);
    const { pictures, lostLinks, signs } = this.#found;
    return {
      html,
      notes,
      words,
      changes: this.#changes,
      comments,
      authors: [...this.#authors].sort(),
      savedBy: savedBy(this.#parts),
      takenBack: this.#takenBack,
      told: {
        labels: this.#labels,
        doubtful: this.#doubtful,
        forgotten: this.#forgotten,
        tables: this.#tables,
        hidden: this.#hidden,
        prompts: this.#prompts,
        contents: this.#contents,
        embedded: this.#embedded,
        highlighted: this.#highlighted,
        formulas: this.#formulas,
        edges: this.#isOurs ? [] : edgesOf(this.#parts),
        signs,
        pictures,
        lostLinks,
      },
    };
  }

  /** A part with its changes settled, its labels counted, and nothing left in it but text. */
  #open(kind: PartKind): OpenPart | null {
    const path = `word/${PARTS[kind]}.xml`;
    const part = partOf(this.#parts, path);
    // Its text is no longer needed, and may be large.
    this.#parts.delete(path);
    if (!part) return null;
    const styles = this.#styles;
    this.#changes += countRevisions(part);
    const controls = settleControls(part);
    if (this.#isByLibreOffice) {
      const options = {
        styles,
        lists: this.#lists,
        isOurs: this.#isOurs,
        base: this.#base,
        view: this.#view,
      };
      const traces = mendLibreOffice(part, options);
      this.#doubtful.push(...traces.doubtful);
      this.#forgotten.push(...traces.forgotten);
      this.#tables.push(...traces.tables);
    }
    for (const author of authorsIn(part)) this.#authors.add(author);
    if (this.#pen) {
      this.#takenBack.push(...dropTakenBack(part, new Set(this.#pen.ours)));
      keepAuthors(part, new Set([...this.#pen.authors, ...this.#pen.ours]));
    }
    settleRevisions(part, this.#view);
    const fields = settleFields(part);
    const cleaned = cleanPart(part, styles);
    this.#prompts.push(...controls.prompts, ...fields.prompts);
    this.#embedded += controls.embedded;
    this.#formulas += cleaned.formulas + fields.formulas;
    this.#hidden.push(...cleaned.hidden);
    this.#highlighted.push(...cleaned.highlighted);
    this.#contents.push(...controls.contents, ...fields.contents);
    this.#dropContents(part);
    const { items, typed } = settleLabels(part, labelsIn(part, this.#lists, styles), {
      isHeading: (paragraph) => {
        const { depth, role } = this.#kindOf(paragraph);
        return depth !== null || role === 'title';
      },
      hasTypedBoxes: this.#isOurs,
    });
    this.#labels.push(...typed);
    const takesNotes = kind === 'document';
    const targets = targetsOf(this.#parts, kind);
    return {
      part,
      context: { styles, items, opensItems: this.#isOurs, found: this.#found, targets, takesNotes },
    };
  }

  #kindOf(paragraph: XmlElement) {
    return kindOf(paragraph, { styles: this.#styles });
  }

  /** Lines of tables of contents, which may stand in no field and no control. */
  #dropContents(part: XmlElement): void {
    rewrite(part, (node) => {
      if (node.name !== 'w:p' || this.#kindOf(node).role !== 'contents') return [node];
      const words = wordsOf(node);
      if (words.trim() !== '') this.#contents.push(words);
      return [];
    });
  }

  /** The notes that the text refers to; adds their words. */
  #notes(words: string[]): ReadDocx['notes'] {
    const wanted = [...new Set(this.#found.notes)];
    return (['footnote', 'endnote'] as const).flatMap((kind) => {
      const opened = this.#open(kind);
      if (!opened) return [];
      const all = notesOf(opened.part, kind);
      return wanted.flatMap((id) => {
        const note = all.get(id);
        if (!note) return [];
        words.push(...wordsIn(note));
        return [{ id, html: element('div', {}, blocksOf(note.children, opened.context)) }];
      });
    });
  }
}

function savedBy(parts: DocxParts): string | null {
  const about = partOf(parts, 'docProps/core.xml');
  const name = about ? elementsIn(about, 'cp:lastModifiedBy').map(textIn).join('').trim() : '';
  return name === '' ? null : name;
}

/**
 * Where the links of a part lead, by id. Notes without relationships of their own have those of the text: earlier
 * versions of Gazette wrote such files.
 */
function targetsOf(parts: DocxParts, kind: PartKind): Map<string, string> {
  const own = partOf(parts, `word/_rels/${PARTS[kind]}.xml.rels`);
  const part = own ?? partOf(parts, 'word/_rels/document.xml.rels');
  return new Map(
    (part ? elementsIn(part, 'Relationship') : []).map(({ attributes }) => [
      attributes.Id ?? '',
      attributes.Target ?? '',
    ]),
  );
}

/** Words of headers and footers. */
const edgesOf = (parts: DocxParts): string[] =>
  [...parts.keys()]
    .filter((path) => /\/(header|footer)\d*\.xml$/.test(path))
    .flatMap((path) => {
      const part = partOf(parts, path)!;
      settleControls(part);
      settleFields(part);
      return wordsIn(part);
    });
