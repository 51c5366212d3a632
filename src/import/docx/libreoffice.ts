/** What LibreOffice (7.4) loses or leaves behind when it saves a file: mended where the file tells of it, else told. */
import { perhapsPutIn } from './forgotten.ts';
import { type MovedStylesOptions, restoreMovedStyles } from './moved-styles.ts';
import { countRevisions, type View } from './revisions.ts';
import { wordsOf } from './words.ts';
import { childOf, childrenOf, elementsIn, rewrite, textIn, type XmlElement } from './xml.ts';

export interface LibreOfficeOptions extends MovedStylesOptions {
  readonly view: View;
}

/** What a person has to look at. */
export interface LibreOfficeTraces {
  /** Paragraphs whose style may be that of deleted ones before them. */
  readonly doubtful: readonly string[];
  /** Words that may never have been in the original. */
  readonly forgotten: readonly string[];
  /** First words of tables whose rows may have been put in or taken out. */
  readonly tables: readonly string[];
}

/** Whether LibreOffice or a program made of it wrote the file. */
export const isByLibreOffice = (application: string): boolean =>
  /^(LibreOffice|OpenOffice|Collabora)/i.test(application);

/** Reads: tracked changes that are not settled yet. Writes: paragraphs in their own style, no placeholders. */
export function mendLibreOffice(part: XmlElement, options: LibreOfficeOptions): LibreOfficeTraces {
  const isOriginal = options.view === 'original';
  const mayTrack = isOriginal || countRevisions(part) > 0;
  dropPlaceholders(part);
  return {
    doubtful: restoreMovedStyles(part, options),
    forgotten: isOriginal ? perhapsPutIn(part, options.base) : [],
    // The rows of our own tables have their words tracked, and those are kept.
    tables: mayTrack && !options.isOurs ? tablesIn(part) : [],
  };
}

/** Stands in a row that was put in or taken out without words. */
const PLACEHOLDER = '\u200d';

function dropPlaceholders(part: XmlElement): void {
  const isPlaceholder = (element: XmlElement) =>
    (element.name === 'w:t' || element.name === 'w:delText') && textIn(element) === PLACEHOLDER;
  for (const row of elementsIn(part, 'w:tr'))
    rewrite(row, (element) => (isPlaceholder(element) ? [] : [element]));
}

/** Tables with a row that has words and no tracked change: a row whose words are not tracked loses its own change. */
const tablesIn = (part: XmlElement): string[] =>
  elementsIn(part, 'w:tbl').flatMap((table) => {
    const rows = childrenOf(table).filter(({ name }) => name === 'w:tr');
    const isPlain = (row: XmlElement) =>
      ['w:ins', 'w:del'].every((name) => childOf(childOf(row, 'w:trPr'), name) === null);
    if (!rows.slice(1).some(isPlain)) return [];
    const words = elementsIn(rows[0]!, 'w:p').map(wordsOf).join(' ').trim();
    return [words];
  });
