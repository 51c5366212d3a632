/**
 * What stands beside a redline so that anybody can check it: digests of both texts, of the list of changes, of the marked text,
 * of the Word file, and of what accepting and rejecting every change leaves. Format 1 said nothing of the Word file.
 *
 * `templates/evidence/prove.mjs` checks it and shares no code with the redline: it reads the marks in the page by itself.
 */
import { sha256 } from '../archive/index.ts';
import {
  type Block,
  type Change,
  type Item,
  type Locale,
  type Note,
  type PolicyDocument,
  type Row,
  textOfRuns,
} from '../model/index.ts';

export interface RedlineProof {
  readonly format: 2;
  readonly policy: string;
  readonly locale: Locale;
  /** Ids of the versions. */
  readonly from: string;
  readonly to: string;
  /** Digests of the plain texts, as the ledger has them. */
  readonly texts: { readonly from: string; readonly to: string };
  readonly changes: {
    readonly count: number;
    /** Of the list as canonical JSON: keys sorted, no blanks. */
    readonly digest: string;
    readonly list: readonly Change[];
    /** Whether each change has a place of its own in the marked text, `change-1` and so on. */
    readonly places: boolean;
  };
  /** Of the HTML of the marked text. */
  readonly redline: string;
  /** Of the Word file with tracked changes beside it; `null` where none stands there. */
  readonly word: string | null;
  /** Of the new and the old text, one block a line. */
  readonly accepted: string;
  readonly rejected: string;
}

export interface ProofRequest {
  readonly policy: string;
  readonly locale: Locale;
  readonly from: { readonly id: string; readonly document: PolicyDocument; readonly text: string };
  readonly to: ProofRequest['from'];
  readonly changes: readonly Change[];
  readonly html: string;
  /** Digest of the Word file. */
  readonly word: string | null;
}

export function redlineProof({ policy, locale, from, to, changes, html, word }: ProofRequest): RedlineProof {
  return {
    format: 2,
    policy,
    locale,
    from: from.id,
    to: to.id,
    texts: { from: from.text, to: to.text },
    changes: {
      count: changes.length,
      digest: sha256(canonicalJson(changes)),
      list: changes,
      places: changes.length > 0,
    },
    redline: sha256(html),
    word,
    accepted: sha256(blockLines(to.document.blocks).join('\n')),
    rejected: sha256(blockLines(from.document.blocks).join('\n')),
  };
}

/** JSON with sorted keys and no blanks: one form for one value. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`;
}

/** What each block says, blanks folded; the cells of a row with tabs between them, a line of its own where a block or an item begins. */
function blockLines(blocks: readonly (Block | Item | Row | Note)[]): string[] {
  return blocks.flatMap(linesOf).filter((line) => line !== '');
}

const BEGINS = '•';

const cellsOf = ({ cells }: Row) =>
  cells
    .map(({ runs }) => textOfRuns(runs))
    .reduce((line, cell) => (line === '' ? cell : `${line}\t${cell}`), '');

const folded = (text: string) =>
  text
    .replace(/[ \n\r\f]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim();

function linesOf(block: Block | Item | Row | Note): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [BEGINS, folded(textOfRuns(block.runs))];
    case 'code':
      return [BEGINS, folded(block.text)];
    case 'rule':
      return [];
    case 'list':
      return blockLines(block.items);
    case 'quote':
      return blockLines(block.blocks);
    case 'item':
    case 'note':
      return [BEGINS, ...blockLines(block.blocks)];
    case 'notes':
      return blockLines(block.notes);
    case 'table':
      return blockLines(block.rows);
    case 'row':
      return [BEGINS, folded(cellsOf(block))];
    default:
      return block satisfies never;
  }
}
