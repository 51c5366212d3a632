/** Checks that texts are UTF-8 without control characters, because a published text keeps its faults for ever. */
import type { VFileMessage } from 'vfile-message';
import { problem } from './problem.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/u;

/** Vertical tab, form feed, separators, next line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BLANK = /[\u000b\u000c\u001c-\u001f\u0085]/u;

/** The text without forbidden characters, and how many there were. */
export function withoutControls(text: string): { text: string; removed: number } {
  let removed = 0;
  const kept = text.replace(new RegExp(CONTROL, 'gu'), (sign) => {
    removed += 1;
    // Some of them separate words, so a blank takes their place.
    return BLANK.test(sign) ? ' ' : '';
  });
  return { text: kept, removed };
}

/** What is wrong with the bytes of a text, with its place, or `null`. Error: `text/encoding`. */
export function encodingProblem(path: string, bytes: Uint8Array): VFileMessage | null {
  const text = Buffer.from(bytes).toString('utf8');
  const at = (index: number) => {
    const before = text.slice(0, index).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
  };
  if (!Buffer.from(text, 'utf8').equals(Buffer.from(bytes))) {
    const place = at(Math.max(0, text.indexOf('\ufffd')));
    return problem(path, 'Unexpected bytes that are not UTF-8: save the file as UTF-8', {
      rule: 'text/encoding',
      place,
    });
  }
  const match = CONTROL.exec(text);
  if (!match) return null;
  const code = `U+${match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return problem(path, `Unexpected character ${code}, which no reader sees: delete it`, {
    rule: 'text/encoding',
    place: at(match.index),
  });
}
