/**
 * Fills a template of a policy: Markdown with Liquid. Strict: unknown variables, unknown filters and printing a fact that is
 * `none` are errors with their place; a fact that is `unknown` prints a marked gap. Values are inserted as text, escaped:
 * nothing in them can become Markdown.
 */
import { Liquid, LiquidError } from 'liquidjs';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { WrittenLanguage } from '../languages/index.ts';
import { type Facts, type Locale, type Policy, TEMPLATE_BOUNDS } from '../model/index.ts';
import { namesOf } from './names.ts';

/** A template that cannot be filled. `line` and `column` from 1, in the template. */
export class FillError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
    this.column = column;
  }
}

/** Marks, while filling, a value that ends with a full stop of its own; the full stop after it is then removed. */
const ENDED = '\0';

/** A value escaped as Markdown, so that it reads as exactly these words. */
function asText(value: unknown): string {
  if (value === null || value === undefined)
    throw new Error('Unexpected fact that there is none of, expected a value: ask with `{% if … %}` first');
  if (typeof value === 'object')
    throw new Error('Unexpected list, expected one value: use `{% for … %}` or `| list`');
  const words = String(value).replaceAll(ENDED, '').replace(/\s+/g, ' ').trim();
  const markdown = toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value: words }] },
    { unsafe: [{ character: '|' }, { character: '{' }, { character: '<' }, { character: '~' }] },
  );
  return /[.…]$/.test(words) ? `${markdown.trim()}${ENDED}` : markdown.trim();
}

/** `filled` with one full stop where a name such as «Shore Inc.» ends a sentence. */
const withoutDoubleStops = (filled: string) =>
  filled.replace(new RegExp(`${ENDED}\\.(?!\\.)`, 'g'), '').replaceAll(ENDED, '');

function engineFor(locale: Locale): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    ...TEMPLATE_BOUNDS,
    outputEscape: asText,
  });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  engine.registerFilter('list', (items: readonly string[]) => and.format(items));
  engine.registerFilter('commas', (items: readonly string[]) => items.join(', '));
  engine.registerFilter(
    'lower',
    (words: string) => words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1),
  );
  return engine;
}

/** The text that `template` gives for `facts` in `language`. Throws `FillError`, or `MissingText` for a missing language. */
export function fill(
  template: string,
  facts: Facts,
  language: WrittenLanguage,
  policy: Pick<Policy, 'authoritative'>,
): string {
  const names = namesOf(facts, language, policy);
  try {
    const filled = engineFor(language.tag).parseAndRenderSync(template, names) as string;
    return `${withoutDoubleStops(filled)
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`;
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line, column] = error.token.getPosition() as [number, number];
    const message = (error.originalError?.message ?? error.message).replace(/, (file|line):.*$/s, '');
    throw new FillError(sentenceOf(message), line, column, { cause: error });
  }
}

/** Liquid's error messages in our own words. */
function sentenceOf(message: string): string {
  const undefinedName = /^undefined variable: (.+)$/.exec(message);
  if (undefinedName) return `Unexpected name \`${undefinedName[1]}\`, expected one of the facts`;
  const filter = /^undefined filter: (.+)$/.exec(message);
  if (filter)
    return `Unexpected filter \`${filter[1]}\`, expected list, commas, lower or one of Liquid's own`;
  if (/limit exceeded/.test(message))
    return 'Unexpected size of what the template makes, expected less: a loop in it may be too long';
  return message.startsWith('Unexpected') ? message : `Unexpected template: ${message}`;
}
