/**
 * What tools beside Markdown understand, and Markdown takes for words: what its sense is plain of is read, what is not is
 * counted, so that whoever takes a history in is told. Code between fences says what it says.
 */
import { parse as parseToml } from 'smol-toml';
import { asCounted } from './counted-lists.ts';

export interface Foreign {
  readonly text: string;
  /** The keys between `+++`; `null`: there are none. */
  readonly front: Readonly<Record<string, unknown>> | null;
  /** Marks that were taken out and say nothing to a reader. */
  readonly marks: number;
  /** Places whose words stand elsewhere: an include is gone, a variable stays as it is written. */
  readonly elsewhere: number;
}

type Counts = { -readonly [K in 'marks' | 'elsewhere']: Foreign[K] };

const TOML = /^\uFEFF?\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/;
/** A head of YAML may end as YAML itself ends, which Markdown takes for words: at three full stops. */
const YAML_ENDED =
  /^(\uFEFF?---[ \t]*\n(?!---)(?:(?:[\w-]+[ \t]*:|[ \t#]|- )[^\n]*\n)+?)\.\.\.[ \t]*(?=\n|$)/;
/** Nearly every text has none of it, and is passed by in one look. */
const MAY_HAVE =
  /^\+\+\+|^(?:!!!|\?\?\?|:{3})|\{[%{/]|^:[ \t]|\[\[|^(?:import|export)\s|^\[TOC\]|^[ \t]*#\.[ \t]/im;

/** `given`, with line ends of one kind, without what only its own tool understands. */
export function withoutForeign(given: string): Foreign {
  const counts: Counts = { marks: 0, elsewhere: 0 };
  const source = given.replace(YAML_ENDED, '$1---');
  if (!MAY_HAVE.test(source)) return { text: source, front: null, ...counts };
  const toml = TOML.exec(source);
  const body = toml ? source.slice(toml[0].length) : source;
  const text = outsideFences(body, (part) =>
    asCounted(asItems(asQuotations(withoutMarks(withAddresses(part), counts), counts))),
  );
  return { text, front: toml && frontOf(toml[1] ?? ''), ...counts };
}

function frontOf(toml: string): Record<string, unknown> {
  try {
    return parseToml(toml);
  } catch {
    // Templates write their own marks into it; its words are not the policy's.
    return {};
  }
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function outsideFences(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let open: string | null = null;
  let waiting: string[] = [];
  const flush = (isCode: boolean) => {
    if (waiting.length > 0) parts.push(isCode ? waiting.join('\n') : change(waiting.join('\n')));
    waiting = [];
  };
  for (const line of text.split('\n')) {
    const fence = FENCE.exec(line)?.[1];
    if (open === null && fence) {
      flush(false);
      open = fence;
      waiting.push(line);
    } else if (open !== null && fence?.startsWith(open)) {
      waiting.push(line);
      flush(true);
      open = null;
    } else waiting.push(line);
  }
  flush(open !== null);
  return parts.join('\n');
}

/** Addresses that a template would have filled in. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/\{\{[<%]\s*(?:rel)?ref\s+"([^"\n]+)"\s*[>%]\}\}/g, '$1'],
  [/\{%-?\s*(?:link|post_url)\s+([^\s%]+)\s*-?%\}/g, '$1'],
  [/\{\{-?\s*["']([^"'\n]+)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g, '$1'],
  [/(?<=\]\()\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}/g, ''],
];
const withAddresses = (text: string) =>
  ADDRESSES.reduce((left, [pattern, address]) => left.replace(pattern, address), text);

const COMMENTS =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\/\*[\s\S]*?\*\/\}|\{#-[\s\S]*?-#\}/g;
const INCLUDES =
  /\{%-?\s*(?:include|include_relative|render|extends|import|from)\b[^%\n]*%\}|\{\{[<%]\s*(?:include|readfile|partial)\b[^\n]*?[>%]\}\}/g;
/** Tags of Liquid, Jinja and Hugo; imports and exports of MDX; where a table of contents is to stand. */
const TAGS =
  /\{%[^\n]*?%\}|\{\{[<%][^\n]*?[>%]\}\}|^import\s(?:[^\n]*\sfrom\s)?["'][^"'\n]+["'];?[ \t]*$|^export\s(?:const|let|default|function)\b[^\n]*$|^\[TOC\][ \t]*$|^\[\[_?toc_?\]\][ \t]*$/gim;
const VARIABLES = /\{\{(?![<%])[^{}\n]+\}\}/g;

function withoutMarks(text: string, counts: Counts): string {
  const dropped = (kind: keyof Counts) => () => {
    counts[kind] += 1;
    return '';
  };
  const left = text
    .replace(COMMENTS, dropped('marks'))
    .replace(INCLUDES, dropped('elsewhere'))
    .replace(TAGS, dropped('marks'));
  counts.elsewhere += left.match(VARIABLES)?.length ?? 0;
  return left;
}

/** `!!! note "Title"` with an indented block; `??? note` folds it. */
const INDENTED = /^(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[^"\n]*?(?:[ \t]"([^"\n]*)")?[ \t]*$/;
/** `:::note Title`, `::: {.note}`; ended by colons alone. */
const FENCED = /^:{3,}[ \t]*\{?\.?([\w-]+)[^\n\]}]*?\}?(?:\[([^\]\n]*)\]|[ \t]+([^{}\n]+))?[ \t]*$/;
/** `::: {align="right"}` says how its text is set, and is no box. */
const PLAIN = /^:{3,}[ \t]*\{(?![^}\n]*\.\w)[^}\n]*\}[ \t]*$/;
const FENCED_END = /^:{3,}[ \t]*$/;

/** Boxes beside a text become quotations, under their titles in strong letters. */
function asQuotations(text: string, counts: Counts): string {
  const lines = text.split('\n');
  const made: string[] = [];
  const ends = openEnds(lines);
  /** Of each place that is open, whether it is no box. */
  const open: boolean[] = [];
  let depth = 0;
  const put = (line: string) => made.push(depth === 0 ? line : `${'> '.repeat(depth)}${line}`.trimEnd());
  const begin = (title: string) => {
    counts.marks += 1;
    put('');
    depth += 1;
    if (title !== '') {
      put(`**${title}**`);
      put('');
    }
  };
  const end = () => {
    depth -= 1;
    put('');
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const indented = INDENTED.exec(line);
    if (indented) {
      begin(indented[2] ?? capital(indented[1]!));
      while (at + 1 < lines.length && /^(?: {4}|\t|[ \t]*$)/.test(lines[at + 1]!))
        put(lines[++at]!.replace(/^(?: {4}|\t)/, ''));
      end();
      continue;
    }
    if (!ends.has(at)) {
      put(line);
      continue;
    }
    const isPlain = PLAIN.test(line);
    const fenced = isPlain ? null : FENCED.exec(line);
    if (isPlain || fenced) open.push(isPlain);
    if (isPlain) counts.marks += 1;
    else if (fenced) begin((fenced[2] ?? fenced[3] ?? capital(fenced[1]!)).trim());
    else if (open.pop() === false) end();
  }
  return made.join('\n');
}

/** The lines at which boxes between colons begin and end; one that never ends is none. */
function openEnds(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith(':::')) continue;
    if (!FENCED_END.test(line)) {
      if (FENCED.test(line) || PLAIN.test(line)) open.push(at);
      continue;
    }
    const begin = open.pop();
    if (begin !== undefined) found.add(begin).add(at);
  }
  return found;
}

const capital = (word: string) => word.replace(/^./u, (letter) => letter.toUpperCase());

const DEFINED = /^:[ \t]+(\S.*)$/;
/** A line that can be a term: words, and no mark of a block. */
const TERM = /^(?![ \t]*(?:[-*+>#|:]|\d+[.)])[ \t]?)(?=.*[\p{L}\p{N}])\S.*$/u;

/** Terms with their definitions, `Term` and `: what it means` below it, become items. */
function asItems(text: string): string {
  const lines = text.split('\n');
  const made: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const next = lines[at + 1] === '' ? at + 2 : at + 1;
    if (!TERM.test(lines[at]!) || (at > 0 && lines[at - 1] !== '') || !DEFINED.test(lines[next] ?? '')) {
      made.push(lines[at]!);
      continue;
    }
    made.push(`- **${lines[at]!.trim().replace(/^\*\*(.*)\*\*$/, '$1')}**`);
    at = next - 1;
    while (at + 1 < lines.length) {
      const line = lines[at + 1]!;
      const defined = DEFINED.exec(line);
      const goesOn =
        defined || /^[ \t]+\S/.test(line) || (line === '' && /^[ \t]+\S|^:[ \t]/.test(lines[at + 2] ?? ''));
      if (!goesOn) break;
      made.push(...(defined ? ['', `  ${defined[1]}`] : [line === '' ? '' : `  ${line.trim()}`]));
      at += 1;
    }
  }
  return made.join('\n');
}
