/**
 * Foreign words in Markdown that a code host shows. A title, a text, a message is whatever somebody wrote: it names nobody,
 * links nowhere, and ends neither its line nor its block.
 */

/** Signs that nobody sees, or that turn the order of others, but for the blanks of plain text. */
const UNSEEN = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Words within a line. */
export function said(words: string): string {
  return (
    shown(words.replace(/[\t\r\n\f\v\u2028\u2029 ]+/g, ' ').trim())
      .replace(/[\\`*_{}[\]<>#|~&$^=]/g, '\\$&')
      // A line of Markdown that begins so would be an item, a rule, or a command to the host.
      .replace(/^[-+/]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // What hosts make links of: an unseen blank after the sign ends it for them and for nobody else.
      .replace(/(@|\\[#~$&^]|[!%])(?=[\p{L}\p{N}_"])/gu, `$1${BREAK}`)
      .replace(/(:)(?=\/\/)|(www)(?=\.)|(\bGH)(?=-\d)|(mailto|xmpp)(?=:)/gi, `$&${BREAK}`)
  );
}

const BREAK = '\u200b';

/** Each unseen sign by its number. */
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

/** A message of `check`: its values, which stand between backticks, are code. */
export const told = (message: string): string =>
  message
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? code(part.slice(1, -1)) : between(part)))
    .join('');

/** Words with the blanks that part them from what stands around. */
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
