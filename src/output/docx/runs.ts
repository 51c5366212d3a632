/** Inline content: compared segments as runs, each kept, inserted, deleted or moved. */
import type { Mark, Run } from '../../model/index.ts';
import type { Segment } from '../../redline/index.ts';
import type { Fate, Revisions } from './revisions.ts';
import { stretchesOf, TURNED_RUN } from './turned.ts';
import { element, escapeXml, val, wrapped } from './xml.ts';

export interface RunContext {
  readonly revisions: Revisions;
  /** Whether the text is read from right to left. */
  readonly isTurned: boolean;
  /** The attributes that make a `w:hyperlink` lead to `href`. */
  readonly linkTo: (href: string) => Record<string, string>;
  /** The reference mark of a footnote, without its run. */
  /** Who changed whatever is written, where that is somebody else than the file's author. */
  readonly by?: string | undefined;
  readonly noteReference: (note: Extract<Run, { type: 'note' }>, fate: Fate) => string;
}

/** A stretch of one fate under one link. */
interface Piece {
  readonly fate: Fate;
  readonly content: Segment['content'];
  readonly marks: readonly Mark[];
  /** Marks before the change, where only they changed. */
  readonly oldMarks: readonly Mark[] | null;
  readonly by?: string | undefined;
}

/**
 * The runs of `segments`. `whole`: the fate of everything, where the whole block shares one.
 *
 * A link whose address changed is deleted and inserted, as Word itself does it.
 */
export function runs(segments: readonly Segment[], context: RunContext, whole: Fate | null = null): string {
  const pieces = segments.flatMap((segment) =>
    piecesOf(segment, whole).map((piece) => ({ ...piece, by: segment.by ?? context.by })),
  );
  let xml = '';
  let at = 0;
  while (at < pieces.length) {
    const href = hrefOf(pieces[at]!.marks);
    let end = at;
    let inner = '';
    while (end < pieces.length && hrefOf(pieces[end]!.marks) === href) {
      const { fate, by } = pieces[end]!;
      let same = '';
      const isSame = (piece: Piece | undefined) =>
        piece?.fate === fate && piece.by === by && hrefOf(piece.marks) === href;
      for (; isSame(pieces[end]); end++) same += run(pieces[end]!, context);
      inner += context.revisions.around(fate, same, by);
    }
    xml += href === null ? inner : element('w:hyperlink', context.linkTo(href), inner);
    at = end;
  }
  return xml;
}

/** The XML of runs that need nothing else of a file: a version and all its redlines have the same. Those that are turned stand apart. */
const plain = {
  turned: new WeakMap<readonly Run[], string>(),
  straight: new WeakMap<readonly Run[], string>(),
};

/** Runs that stand as they are on both sides; `segments` gives them as compared, where nobody wrote them before. */
export function keptRuns(
  own: readonly Run[],
  segments: () => readonly Segment[],
  context: RunContext,
): string {
  const all = plain[context.isTurned ? 'turned' : 'straight'];
  const known = all.get(own);
  if (known !== undefined) return known;
  const xml = runs(segments(), context);
  if (own.every(({ type, marks }) => type !== 'note' && hrefOf(marks) === null)) all.set(own, xml);
  return xml;
}

function piecesOf({ op, content, oldMarks, newMarks }: Segment, whole: Fate | null): Piece[] {
  if (whole !== null) {
    const isOld = whole === 'deleted' || whole === 'movedFrom';
    if (op === (isOld ? 'inserted' : 'deleted')) return [];
    return [{ fate: whole, content, marks: (isOld ? oldMarks : newMarks) ?? [], oldMarks: null }];
  }
  if (op !== 'kept')
    return [{ fate: op, content, marks: (op === 'deleted' ? oldMarks : newMarks) ?? [], oldMarks: null }];
  if (oldMarks === newMarks) return [{ fate: 'kept', content, marks: newMarks ?? [], oldMarks: null }];
  const [old, now] = [oldMarks ?? [], newMarks ?? []];
  if (hrefOf(old) !== hrefOf(now))
    return [
      { fate: 'deleted', content, marks: old, oldMarks: null },
      { fate: 'inserted', content, marks: now, oldMarks: null },
    ];
  return [{ fate: 'kept', content, marks: now, oldMarks: look(old) === look(now) ? null : old }];
}

function hrefOf(marks: readonly Mark[]): string | null {
  const link = marks.find((mark) => mark.type === 'link');
  return link?.type === 'link' ? link.href : null;
}

function run({ fate, content, marks, oldMarks }: Piece, context: RunContext): string {
  if (typeof content !== 'string' && content.type === 'note') {
    const reference = context.noteReference(content, fate);
    const isNative = reference.startsWith('<w:footnoteReference');
    const raised = isNative ? val('rStyle', 'FootnoteReference') : val('vertAlign', 'superscript');
    return element('w:r', {}, element('w:rPr', {}, raised), reference);
  }
  const propertiesOf = (direction: string) => {
    const before =
      oldMarks === null
        ? ''
        : element(
            'w:rPrChange',
            context.revisions.attributes(),
            element('w:rPr', {}, look(oldMarks) + direction),
          );
    return `${look(marks)}${direction}${before}`;
  };
  if (typeof content !== 'string' && content.type === 'break')
    return runXml(propertiesOf(''), element('w:br'));
  return wordRuns(typeof content === 'string' ? content : content.alt, propertiesOf, fate, context.isTurned);
}

/** The runs of a text; of one that is read from right to left, each stretch of one direction by itself. */
export function wordRuns(
  text: string,
  propertiesOf: (direction: string) => string,
  fate: Fate,
  isTurned: boolean,
): string {
  if (!isTurned || text === '') return runXml(propertiesOf(''), textOf(text, fate));
  return stretchesOf(text)
    .map((stretch) => runXml(propertiesOf(stretch.isTurned ? TURNED_RUN : ''), textOf(stretch.text, fate)))
    .join('');
}

const runXml = (properties: string, content: string) =>
  wrapped('w:r', properties === '' ? content : `<w:rPr>${properties}</w:rPr>${content}`);

/** Text with its line breaks and tabs. */
export function textOf(text: string, fate: Fate = 'kept'): string {
  const tag = fate === 'deleted' ? 'w:delText' : 'w:t';
  if (!/[\n\t]/.test(text)) return text === '' ? '' : wordsXml(tag, text);
  return text
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? element('w:br') : part === '\t' ? element('w:tab') : wordsXml(tag, part)))
    .join('');
}

/** Blanks that a reader of XML might take away. */
const LOOSE = /^\s|\s$|\s\s/;

const wordsXml = (tag: string, words: string): string =>
  LOOSE.test(words)
    ? `<${tag} xml:space="preserve">${escapeXml(words)}</${tag}>`
    : `<${tag}>${escapeXml(words)}</${tag}>`;

/** The properties of a run, in the order that the schema wants. */
function look(marks: readonly Mark[]): string {
  if (marks.length === 0) return '';
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type);
  const style = has('link') ? 'Hyperlink' : has('code') ? 'CodeText' : null;
  return [
    style === null ? '' : val('rStyle', style),
    has('link') && has('code') ? element('w:rFonts', { 'w:ascii': MONO, 'w:hAnsi': MONO, 'w:cs': MONO }) : '',
    has('strong') ? `${element('w:b')}${element('w:bCs')}` : '',
    has('emphasis') ? `${element('w:i')}${element('w:iCs')}` : '',
    has('strike') ? element('w:strike') : '',
  ].join('');
}

const MONO = 'Courier New';
