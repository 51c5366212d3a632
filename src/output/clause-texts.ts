/** The clauses of a text as plain words, for search engines. */
import {
  type Block,
  documentText,
  type Heading,
  type PolicyDocument,
  type TextFormat,
  textOfRuns,
} from '../model/index.ts';

export interface ClauseText {
  /** `null`: the words before the first heading. */
  readonly anchor: string | null;
  readonly number: string | null;
  readonly heading: string | null;
  /** A line for each paragraph, item and row; a tab between cells. */
  readonly words: string;
}

interface Clause {
  readonly heading: Heading | null;
  readonly blocks: Block[];
}

/** The words before the first heading, then each heading with the words up to the next one. */
export function clauseTexts({ blocks }: PolicyDocument, format: TextFormat): ClauseText[] {
  const clauses: Clause[] = [{ heading: null, blocks: [] }];
  for (const block of blocks)
    if (block.type === 'heading') clauses.push({ heading: block, blocks: [] });
    else clauses.at(-1)!.blocks.push(block);
  return clauses
    .map(({ heading, blocks: own }) => ({
      anchor: heading?.anchor ?? null,
      number: heading?.number ?? null,
      heading: heading && textOfRuns(heading.runs),
      words: documentText({ blocks: own }, format),
    }))
    .filter(({ heading, words }) => heading !== null || words !== '');
}
