/**
 * Content streams with everything marked: what says something belongs to the tags, the rest is an artefact.
 *
 * Chrome leaves page furniture (margin boxes, bullets' backgrounds) unmarked, and tags borders and lines as if they were
 * content. Here the first is wrapped and the second re-marked. Skia writes one operator a line, which this relies on;
 * the tests read the result with another program.
 * Source: ISO 14289-1, 7.1: content is either real content, tagged, or an artefact.
 */

import { endOfSequence } from './page-content.ts';

export interface MarkedContent {
  readonly content: string;
  /** Marked sequences that are no content: they leave the tag tree. */
  readonly dropped: readonly number[];
}

const BEGIN = /^\/(\w+) <<\/MCID (\d+) (?:\/ActualText .* )?>>BDC$/;
const PATH = /(^|\s)(m|l|c|v|y|h|re)$/;
const CLIP = /^W\*?$/;
const PAINT = /^(?:W\*? )?(f|F|f\*|B|B\*|b|b\*|S|s|n)$/;
const OBJECT = /(^|\s)(Do|sh)$/;
const SHOWS = /(^|\s)(Tj|TJ|'|")$/;

/** Marks the content of one page; sequences of `repeated` were there before. Throws if the stream is not written as expected. */
export function markContent(stream: string, repeated: ReadonlySet<number> = new Set()): MarkedContent {
  const lines = stream.split('\n');
  const out: string[] = [];
  const dropped: number[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const begin = BEGIN.exec(line);
    if (begin) {
      const end = endOfSequence(lines, at);
      const inner = lines.slice(at + 1, end);
      if (repeated.has(Number(begin[2]))) {
        dropped.push(Number(begin[2]));
        out.push('/Artifact <</Type /Pagination>> BDC', ...inner, 'EMC');
      }
      // A bullet is drawn, not written, and still a label; a picture is content whatever draws it.
      else if (saysSomething(inner) || begin[1] === 'Lbl' || begin[1] === 'Figure')
        out.push(line, ...inner, 'EMC');
      else {
        dropped.push(Number(begin[2]));
        out.push('/Artifact BMC', ...inner, 'EMC');
      }
      at = end + 1;
    } else if (line === 'BT') {
      const end = indexFrom(lines, at, (other) => other === 'ET');
      out.push('/Artifact BMC', ...lines.slice(at, end + 1), 'EMC');
      at = end + 1;
    } else if (PATH.test(line)) {
      const end = indexFrom(lines, at, (other) => PAINT.test(other));
      const path = lines.slice(at, end + 1);
      if (!path.every((other) => PATH.test(other) || CLIP.test(other) || PAINT.test(other)))
        throw new Error(`Unexpected operator in a path: ${path.join(' ')}`);
      if (/(^| )n$/.test(lines[end]!)) out.push(...path);
      else out.push('/Artifact BMC', ...path, 'EMC');
      at = end + 1;
    } else if (OBJECT.test(line)) {
      out.push('/Artifact BMC', line, 'EMC');
      at++;
    } else {
      out.push(line);
      at++;
    }
  }
  return { content: out.join('\n'), dropped };
}

const saysSomething = (lines: readonly string[]) =>
  lines.some((line) => SHOWS.test(line) || OBJECT.test(line));

function indexFrom(lines: readonly string[], from: number, is: (line: string) => boolean): number {
  for (let at = from; at < lines.length; at++) if (is(lines[at]!)) return at;
  throw new Error(`Unexpected end of a content stream after ${lines[from]}`);
}
