/**
 * Whether two sources have the same words, without parsing them. Most changes that a watcher records are in the addresses of
 * links, and parsing is nine tenths of the work.
 */
import { sha256 } from '../../archive/index.ts';

/** A link's destination and title: no blanks but before the title. */
const DESTINATION = /\]\((?=[^\s()]*[/#:?.])<?[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*>?(?:[ \t]+"[^"\n]*")?\)/g;
/** Where a word in brackets leads, as it is said elsewhere. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/gm;
/** Where a link in HTML leads. */
const HREF = /\bhref\s*=\s*["']?[^"'\s>]+/gi;
/** What watchers' servers add to an address; a place in the text itself is all that its address says. */
const QUERY = /(?<!\(<?)[?#].*$/s;
/** Lines that are rules, or underline a heading or a table's head. */
const RULE = /^[ \t>]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/gm;
/** Marks at a line's beginning: quotation, heading, bullet. */
const LEADING = /^ {0,3}(?:(?:>|#{1,6}(?=\s)|[-*+](?=\s))[ \t]*)+/gm;
/** Where there is code, every sign may be a word of it. */
const FENCES = /^[ \t>]*(?:`{3,}|~{3,})|<(?:pre|code|script|style|textarea)\b/im;
/** Likewise in a paragraph with code in it, and in lines that may be code since they stand so far in. */
const CODE = /`|^(?: {4}|[ ]{0,3}\t)/m;

/** Signs of emphasis and escapes stay: whether one is a word is for a parser to say. */
function withoutMarks(block: string): string {
  if (CODE.test(block)) return block;
  return block.replace(DESTINATION, ']').replace(RULE, '').replace(LEADING, '');
}

/**
 * Equal for two texts only if their words are; an address is none, not even in what Markdown does not take for a link. The
 * other way round it does not hold: who has two different ones parses both.
 */
export function fingerprint(source: string): string {
  const blocks = FENCES.test(source) ? [source] : source.split(/\n(?=[ \t]*\n)/).map(withoutMarks);
  return sha256(blocks.join('\n').replace(/\s+/g, ' ').trim());
}

/** Where the links of a text lead, in order. `isWatched`: a server wrote it, whose addresses have marks of their own behind `?` and `#`. */
export const addressesIn = (source: string, isWatched: boolean): string =>
  [DESTINATION, DEFINITION, HREF]
    .flatMap((links) => [...source.matchAll(links)])
    .map(([address]) => address.replace(/[ \t]+"[^"\n]*"\)$/, ')').replace(isWatched ? QUERY : /$/, ''))
    .join(' ');
