/** The words of a Word file as a reader sees them, and which of them a text lacks. */
import { type Block, type PolicyDocument, type Run, textOfRuns } from '../../model/index.ts';
import { elementsIn, isElement, type XmlElement } from './xml.ts';

/** Every paragraph's words; `skips` says which paragraphs are no text. */
export const wordsIn = (
  part: XmlElement,
  skips: (paragraph: XmlElement) => boolean = () => false,
): string[] =>
  elementsIn(part, 'w:p').flatMap((paragraph) => {
    if (skips(paragraph)) return [];
    const words = wordsOf(paragraph);
    return words.trim() === '' ? [] : [words];
  });

/** The words of an element, without those of paragraphs inside it: a text box stands in a paragraph. */
export function wordsOf(node: XmlElement): string {
  return node.children
    .map((child) => {
      if (!isElement(child)) return '';
      switch (child.name) {
        case 'w:t':
        case 'w:delText':
          return child.children.join('');
        case 'w:tab':
        case 'w:ptab':
        case 'w:br':
        case 'w:cr':
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
        // The mark of a note stands beside a word and is none.
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          return ' ';
        case 'w:noBreakHyphen':
          return '\u2011';
        case 'w:pPr':
        case 'w:p':
          return '';
        default:
          return wordsOf(child);
      }
    })
    .join('');
}

/** The words of a document, line for line, without the numbers of its notes. */
export function wordsOfDocument({ blocks }: PolicyDocument): string[] {
  const ofRuns = (runs: readonly Run[]) =>
    runs.map((run) => (run.type === 'note' ? ' ' : textOfRuns([run]))).join('');
  const ofBlock = (block: Block): string[] => {
    switch (block.type) {
      case 'heading':
        return [block.number ?? '', ofRuns(block.runs)];
      case 'paragraph':
        return [ofRuns(block.runs)];
      case 'list':
        return block.items.flatMap((item) => item.blocks.flatMap(ofBlock));
      case 'quote':
        return block.blocks.flatMap(ofBlock);
      case 'code':
        return [block.text];
      case 'rule':
        return [];
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.map(({ runs }) => ofRuns(runs)));
      case 'notes':
        return block.notes.flatMap((note) => note.blocks.flatMap(ofBlock));
      default:
        return block satisfies never;
    }
  };
  return blocks.flatMap(ofBlock);
}

/** Words and numbers that stand in the document and not, or not as often, in the text. */
export function missingWords(document: readonly string[], text: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of tokensOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return tokensOf(document).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const tokensOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
