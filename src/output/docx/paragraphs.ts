/** Paragraphs before their marks are settled. */
import type { Fate, Revisions } from './revisions.ts';
import { element, wrapped } from './xml.ts';

export interface Paragraph {
  /** Properties from style, list and place, on the side that the paragraph stands on. */
  readonly look: string;
  /** The same before the change, where the paragraph stands on both sides. */
  readonly oldLook: string | null;
  /** The number that the paragraph had, in Word's notation, where Word counts another one now. */
  readonly oldLabel: string | null;
  /** What became of the paragraph's end. */
  readonly mark: Fate;
  /** Whether all of it was put in, words and end. */
  readonly isNew: boolean;
  /** Who changed it, where that is somebody else than the file's author. */
  readonly by?: string | undefined;
  readonly content: string;
}

/** A paragraph, or anything else as it is: a table, the beginning or the end of a move. */
export type Part = Paragraph | string;

/** The parts as XML. */
export function paragraphsXml(parts: readonly Part[], revisions: Revisions): string {
  return withJoinedInsertions(parts)
    .map((part) => (typeof part === 'string' ? part : paragraphXml(part, revisions)))
    .join('');
}

const ENDS_INSERTED = /<\/w:ins>(<\/w:hyperlink>)?(<w:bookmarkEnd [^>]*\/>)?$/;

/**
 * Writes what was put in at a paragraph's end and the paragraphs put in after it as one stretch, as Word does when
 * somebody types them: the paragraph's own end then stands at the end of the last one. Two stretches that touch are
 * joined by LibreOffice (7.4), which on rejecting takes the end of the paragraph with them.
 */
function withJoinedInsertions(parts: readonly Part[]): readonly Part[] {
  const joined = [...parts];
  for (let at = 0; at < joined.length; at++) {
    const first = joined[at]!;
    let last = at;
    while (last + 1 < joined.length && isInserted(joined[last + 1]!)) last++;
    if (last === at) continue;
    if (typeof first === 'string' || first.mark !== 'kept' || !ENDS_INSERTED.test(first.content)) continue;
    joined[at] = { ...first, mark: 'inserted', oldLook: null };
    const end = joined[last] as Paragraph;
    joined[last] = { ...end, mark: 'kept', oldLook: first.oldLook ?? first.look };
  }
  return joined;
}

const isInserted = (part: Part) => typeof part !== 'string' && part.isNew && part.by === undefined;

function paragraphXml(paragraph: Paragraph, revisions: Revisions): string {
  const { look, oldLook, oldLabel, mark, content, by } = paragraph;
  const own = revisions.mark(mark, by);
  const change =
    oldLook === null || oldLook === look
      ? ''
      : element('w:pPrChange', revisions.attributes(), element('w:pPr', {}, oldLook));
  const label =
    oldLabel === null
      ? ''
      : element('w:numberingChange', { ...revisions.attributes(), 'w:original': oldLabel });
  const properties = `${label === '' ? look : look.replace('</w:numPr>', `${label}</w:numPr>`)}${own === '' ? '' : element('w:rPr', {}, own)}${change}`;
  return wrapped('w:p', properties === '' ? content : `<w:pPr>${properties}</w:pPr>${content}`);
}
