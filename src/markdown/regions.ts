/**
 * Generated regions of a draft. Each section written by a template is between two marks (link definitions, invisible to
 * readers) with the digest of its words. A lawyer can then edit the draft freely: a region is only replaced if its words are
 * still the generated ones.
 */
import { createHash } from 'node:crypto';

export interface Region {
  readonly kind: 'region';
  /** The anchor of its section. */
  readonly id: string;
  /** Of the words as they were generated. */
  readonly digest: string;
  readonly body: string;
  /** Line of its first mark, from 1. */
  readonly line: number;
}

export interface Free {
  readonly kind: 'free';
  readonly text: string;
}

const BEGIN = /^\[\/\/\]: # \(generated ([a-z][a-z0-9-]*) ([0-9a-f]{16})\)$/;
const endOf = (id: string) => `[//]: # (end ${id})`;
const MARK = /^\[\/\/\]: # \((?:generated [a-z][a-z0-9-]* [0-9a-f]{16}|end [a-z][a-z0-9-]*)\)$/;

const digestOf = (body: string) => createHash('sha256').update(body.trim()).digest('hex').slice(0, 16);

/** Whether the words are still those that were generated. */
export const isIntact = ({ body, digest }: Region): boolean => digestOf(body) === digest;

/** Splits a text (lines end with LF) into pieces by a person and pieces by a template. An unclosed region counts as a person's. */
export function piecesOf(text: string): (Region | Free)[] {
  const lines = text.split(/\r?\n/);
  const pieces: (Region | Free)[] = [];
  let free: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const match = BEGIN.exec(lines[i]!);
    const end = match ? lines.indexOf(endOf(match[1]!), i + 1) : -1;
    if (!match || end < 0) {
      free.push(lines[i]!);
      continue;
    }
    if (free.length > 0) pieces.push({ kind: 'free', text: free.join('\n') });
    free = [];
    const body = lines.slice(i + 1, end).join('\n');
    pieces.push({ kind: 'region', id: match[1]!, digest: match[2]!, body, line: i + 1 });
    i = end;
  }
  if (free.length > 0) pieces.push({ kind: 'free', text: free.join('\n') });
  return pieces;
}

export const regionsOf = (text: string): Region[] =>
  piecesOf(text).filter((piece): piece is Region => piece.kind === 'region');

const written = (id: string, body: string, digest = digestOf(body)) =>
  `[//]: # (generated ${id} ${digest})\n\n${body.trim()}\n\n${endOf(id)}`;

const HEADING = /^## .*\{#([a-z][a-z0-9-]*)\}[ \t]*$/;

/** Puts marks around every second-level section of a filled template; text before the first section gets none. */
export function marked(filled: string): string {
  const parts: { id: string | null; lines: string[] }[] = [{ id: null, lines: [] }];
  for (const line of filled.split('\n')) {
    const id = HEADING.exec(line)?.[1];
    if (id !== undefined) parts.push({ id, lines: [] });
    parts.at(-1)!.lines.push(line);
  }
  const texts = parts.map(({ id, lines }) => {
    const body = lines.join('\n').trim();
    return id === null ? body : written(id, body);
  });
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

export interface Regenerated {
  readonly text: string;
  /** Regions that a person changed and that were left as they are. */
  readonly kept: readonly Region[];
}

/**
 * `draft` with its unchanged regions replaced by the sections of `filled`, a filled template. Regions changed by hand stay. New
 * sections are inserted after the one that precedes them in the template; regions no longer in the template are removed.
 */
export function regenerated(draft: string, filled: string): Regenerated {
  const fresh = regionsOf(marked(filled));
  const byId = new Map(fresh.map((region) => [region.id, region]));
  const pieces = piecesOf(draft);
  const kept: Region[] = [];
  const there = new Set(pieces.flatMap((piece) => (piece.kind === 'region' ? [piece.id] : [])));
  const texts = pieces.flatMap((piece) => {
    if (piece.kind === 'free') return [piece.text.replace(/^\n+|\n+$/g, '')];
    const next = byId.get(piece.id);
    const isOwn = !isIntact(piece);
    if (isOwn) kept.push(piece);
    const own = isOwn
      ? [written(piece.id, piece.body, piece.digest)]
      : next
        ? [written(next.id, next.body)]
        : [];
    return [...own, ...newAfter(piece.id)];
  });
  const text = `${texts.filter((part) => part !== '').join('\n\n')}\n`;
  return { text: withEndsOf(draft, text), kept };

  function newAfter(id: string): string[] {
    const added: string[] = [];
    for (
      let i = fresh.findIndex((region) => region.id === id) + 1;
      i > 0 && i < fresh.length && !there.has(fresh[i]!.id);
      i++
    )
      added.push(written(fresh[i]!.id, fresh[i]!.body));
    return added;
  }
}

/** `text` without the marks, as it is published. */
export function withoutMarks(text: string): string {
  const lines = text.split(/\r?\n/);
  const own = lines.filter((line) => !MARK.test(line));
  if (own.length === lines.length) return text;
  const clean = `${own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
  return withEndsOf(text, clean);
}

/** `text`, whose lines end with LF, with the line ends of `other`, which may be those of Windows. */
const withEndsOf = (other: string, text: string) =>
  other.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
