/** Reads YAML and checks it against a schema; every problem has its line, its column and a sentence. */

import type { VFileMessage } from 'vfile-message';
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearestWord } from '../model/index.ts';
import { invisibleIn, withoutInvisible } from '../records/index.ts';
import { type Place, problem } from './problem.ts';

export interface YamlSource {
  readonly path: string;
  readonly text: string;
  /** Whether it is published and cannot change: then invisible characters are reported, and left out of the result. */
  readonly isFrozen?: boolean;
  /** Whether it holds texts as people wrote them: then invisible characters are kept. */
  readonly holdsTexts?: boolean;
  /** Line of the file on which the text begins, from 1: YAML may be the front matter of another file. */
  readonly firstLine?: number;
}

export interface YamlResult<T> {
  /** `null` when anything is wrong. */
  readonly value: T | null;
  /** What the file says, without defaults; `undefined` when it is no YAML. */
  readonly stated: unknown;
  readonly problems: readonly VFileMessage[];
  /** Where the deepest existing part of a path stands. */
  readonly placeAt: (path: readonly (string | number)[]) => Place;
}

/** Parses `source` and checks it against `schema`. Errors: `yaml/syntax`, `yaml/schema`, `yaml/invisible`. */
export function readYaml<T>(source: YamlSource, schema: z.ZodType<T>): YamlResult<T> {
  // In a wrong encoding, every second character may be an invisible one.
  if (source.text.split('\0', 4).length > 3) {
    const reason = 'Unexpected encoding, expected UTF-8';
    const none = () => ({ line: 1, column: 1 });
    const problems = [problem(source.path, reason, { rule: 'yaml/syntax' })];
    return { value: null, stated: undefined, problems, placeAt: none };
  }
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + (source.firstLine ?? 1) - 1, column: col };
  };
  const placeAt = (path: readonly (string | number)[]) => placeOf(offsetIn(document.contents, path));
  let stated: unknown;
  const fails = (...problems: VFileMessage[]): YamlResult<T> => ({ value: null, stated, problems, placeAt });
  const syntax = (message: string, place: Place) =>
    problem(source.path, `Unexpected YAML: ${firstSentence(message)}`, { rule: 'yaml/syntax', place });

  if (document.errors.length > 0)
    return fails(
      ...document.errors.map(({ code, message, pos }) => syntax(SENTENCES[code] ?? message, placeOf(pos[0]))),
    );
  try {
    stated = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    return fails(syntax(error instanceof Error ? error.message : String(error), placeOf(0)));
  }
  const unseen = source.holdsTexts ? [] : unseenIn(stated, source, placeAt);
  if (unseen.length > 0 && !source.isFrozen) return fails(...unseen);
  const result = schema.safeParse(source.holdsTexts ? (stated ?? {}) : withoutInvisible(stated ?? {}));
  if (result.success) return { value: result.data, stated, problems: unseen, placeAt };
  const issues = result.error.issues.flatMap(innermost);
  return fails(...issues.flatMap((issue) => problemsOf(issue, source, schema, placeAt)));
}

/** Frequent syntax errors in plain words. */
const SENTENCES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a key that stands twice, expected each once',
  TAB_AS_INDENT: 'a tab before a key, expected blanks',
};

type PlaceAt = (path: readonly (string | number)[]) => Place;

/** Problems for the invisible characters in `data`. */
const unseenIn = (data: unknown, { path: file, isFrozen }: YamlSource, placeAt: PlaceAt): VFileMessage[] =>
  invisibleIn(data).map(({ path, sign }) =>
    problem(file, `\`${path.join('.')}\`: Unexpected ${sign}, which nobody sees, expected words without it`, {
      rule: 'yaml/invisible',
      severity: isFrozen ? 'warning' : 'error',
      place: placeAt(path),
    }),
  );

/** A problem that the schema found, in our words. */
function problemsOf(
  issue: z.core.$ZodIssue,
  { path: file }: YamlSource,
  schema: z.ZodType,
  placeAt: PlaceAt,
): VFileMessage[] {
  const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem(file, `Unexpected key \`${[...path, key].join('.')}\`${nearest(key, schema, path)}`, {
        rule: 'yaml/unknown-key',
        place: placeAt([...path, key]),
      }),
    );
  const name = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
  return [problem(file, `${name}${issue.message}`, { rule: 'yaml/schema', place: placeAt(path) })];
}

/** Where the deepest existing part of `path` stands: its key if there is one. */
function offsetIn(contents: unknown, path: readonly (string | number)[]): number {
  let node: unknown = contents;
  let offset = 0;
  for (const key of path) {
    if (!isNode(node) || !('get' in node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && String(item.key) === String(key))
      : undefined;
    const keyNode = pair?.key;
    if (isNode(keyNode) && keyNode.range) offset = keyNode.range[0];
    node = pair ? pair.value : (node as { get(key: unknown, keep: true): unknown }).get(key, true);
    if (!pair && isNode(node) && node.range) offset = node.range[0];
  }
  return offset;
}

/** For a value with several allowed forms: the problems with the form that it resembles most, the one whose parts were checked. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const deeper = issue.errors.find((errors) =>
    errors.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (!deeper) return [issue];
  return deeper.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(innermost);
}

const firstSentence = (message: string) =>
  message
    .split('\n')[0]!
    .replace(/ at line \d+.*$/, '')
    .replace(/\.$/, '');

/** The known keys at `path`; a key that looks like the misspelled one comes first. */
function nearest(key: string, schema: z.ZodType, path: readonly (string | number)[]): string {
  const known = keysAt(schema, path);
  if (known.length === 0) return '';
  const near = nearestWord(key, known);
  return near
    ? `, expected \`${near}\``
    : `, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`;
}

function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let here: unknown = schema;
  for (const key of path) here = shapeOf(here)?.[key] ?? elementOf(here);
  return Object.keys(shapeOf(here) ?? {});
}

type Definition = {
  shape?: Record<string, unknown>;
  innerType?: unknown;
  element?: unknown;
  in?: unknown;
  options?: readonly unknown[];
};

/** Unwraps optional, default and transformed schemas to find the object inside. */
function unwrap(schema: unknown): Definition | undefined {
  let definition = (schema as { def?: Definition } | undefined)?.def;
  for (;;) {
    // Of several forms, the first one has keys.
    const inner = definition?.innerType ?? definition?.in ?? definition?.options?.[0];
    if (!definition || definition.shape || inner === undefined) return definition;
    definition = (inner as { def?: Definition }).def;
  }
}

const shapeOf = (schema: unknown) => unwrap(schema)?.shape;
const elementOf = (schema: unknown) => unwrap(schema)?.element;
