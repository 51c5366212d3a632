/**
 * Escapes words from outside for Markdown that a code host shows. Whatever somebody wrote in a title, a text or a message, it must
 * not mention a user, become a link, or end its line or block.
 */

/** Invisible characters and direction overrides, except ordinary blanks. */
const UNSEEN = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Words within a line. */
export function said(words: string): string {
  return (
    shown(words.replace(/[\t\r\n\f\v\u2028\u2029 ]+/g, ' ').trim())
      .replace(/[\\`*_{}[\]<>#|~&$^=]/g, '\\$&')
      // At the beginning of a line these would make a list item, a rule, or a command to the host.
      .replace(/^[-+/]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // Hosts turn these into links; an invisible character after the sign prevents it and changes nothing for readers.
      .replace(/(@|\\[#~$&^]|[!%])(?=[\p{L}\p{N}_"])/gu, `$1${BREAK}`)
      .replace(/(:)(?=\/\/)|(www)(?=\.)|(\bGH)(?=-\d)|(mailto|xmpp)(?=:)/gi, `$&${BREAK}`)
  );
}

const BREAK = '\u200b';

/** Replaces each invisible character by its code point. */
const shown = (words: string): string =>
  words
    .toWellFormed()
    .replace(UNSEEN, (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

/** Words of a program, such as a path, in a span of code. */
export function code(words: string): string {
  const line = shown(words.replace(/[\r\n\t]+/g, ' ')) || ' ';
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  const pad = /^`|`$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A message of `check`; its values between backticks become code. */
export const told = (message: string): string =>
  message
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : between(part)))
    .join('');

/** Adds the blanks that separate words from the text around them. */
function between(words: string): string {
  if (words.trim() === '') return words === '' ? '' : ' ';
  return `${/^\s/.test(words) ? ' ' : ''}${said(words)}${/\s$/.test(words) ? ' ' : ''}`;
}

/** Lines in a block of code; `language` colours it. */
export function fenced(lines: readonly string[], language: string): string {
  const body = lines.flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/)).map(shownLine);
  const fence = '`'.repeat(Math.max(3, longestRun(body.join('\n'), '`') + 1));
  return [`${fence}${language}`, ...body, fence].join('\n');
}

const shownLine = (line: string) => line.split('\t').map(shown).join(' | ');

const longestRun = (text: string, sign: string): number =>
  Math.max(0, ...[...text.matchAll(new RegExp(`${sign}+`, 'g'))].map(([run]) => run.length));

/** The address of a link. The address is one that was parsed, so it holds no sign that ends it. */
export const linkTo = (words: string, url: URL): string =>
  `[${said(words)}](<${url.href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
