/**
 * Whether two sources have the same words, without parsing them. Most changes that a watcher records are in the addresses of
 * links, and parsing is nine tenths of the work.
 */
import { sha256 } from '../../archive/index.ts';

/** A link's destination and title: no blanks but before the title. */
const DESTINATION = /\]\((?=[^\s()]*[/#:?.])<?[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*>?(?:[ \t]+"[^"\n]*")?\)/g;
/** Where a word in brackets leads, as it is said elsewhere. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S+/gm;
/** What watchers' servers add to an address. */
const QUERY = /[?#].*$/s;
/** Lines that are rules, or underline a heading. */
const RULE = /^[ \t>]*[-=*_][-=*_ \t]*$/gm;
/** Marks at a line's beginning: quotation, heading, bullet. */
const LEADING = /^[ \t]*(?:(?:>|#{1,6}(?=\s)|[-*+](?=\s))[ \t]*)+/gm;
/** Emphasis that stands at a word's edge; inside a word a star is a star. */
const EMPHASIS =
  /(?<![\p{L}\p{N}\s*_])[*_]{1,3}(?![*_])|(?<=^|\s)[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}*_])/gmu;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/**
 * Equal for two texts only if their words are; an address is none, not even in what Markdown does not take for a link. The
 * other way round it does not hold: who has two different ones parses both.
 */
export function fingerprint(source: string): string {
  return sha256(
    source
      .replace(DESTINATION, ']')
      .replace(RULE, '')
      .replace(LEADING, '')
      .replace(EMPHASIS, '')
      .replace(ESCAPE, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Where the links of a text lead, in order. `isWatched`: a server wrote it, whose addresses have marks of their own behind `?` and `#`. */
export const addressesIn = (source: string, isWatched: boolean): string =>
  [...source.matchAll(DESTINATION), ...source.matchAll(DEFINITION)]
    .map(([address]) => address.replace(/[ \t]+"[^"\n]*"\)$/, ')').replace(isWatched ? QUERY : /$/, ''))
    .join(' ');
