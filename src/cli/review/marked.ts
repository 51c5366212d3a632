/** The changed blocks of a redline with the blocks around them, marked word by word, as lines of a `diff` block. */
import type { PolicyDocument } from '../../model/index.ts';
import { knownRedline, redlineText } from '../../redline/index.ts';

/** Blocks shown before and after a changed one. */
const CONTEXT = 2;
/** How many characters of an unchanged block are shown: enough to recognise it. */
const KNOWN_BY = 160;
/** Words around a mark in a block that is longer than `LONG`. */
const AROUND = 120;
const LONG = 700;

const MARK = /\[-[\s\S]*?-\]|\{\+[\s\S]*?\+\}|\[<-\]|\[-> /;

/** Empty where no block changed. */
export function markedBlocks(from: PolicyDocument, to: PolicyDocument): string[] {
  const lines = redlineText(knownRedline(from, to)).trimEnd().split('\n');
  const isShown = lines.map((_, i) =>
    lines.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some((line) => MARK.test(line)),
  );
  return lines.flatMap((line, i) => {
    if (!isShown[i]) return isShown[i - 1] ? ['  …'] : [];
    return [diffLine(line)];
  });
}

/** The first character gives the line its colour: blocks added, removed, or changed inside. */
function diffLine(line: string): string {
  if (!MARK.test(line)) return `  ${shortened(line)}`;
  if (/^\{\+(?:(?!\+\}|\[-)[\s\S])*\+\}$/.test(line)) return `+ ${line}`;
  if (/^\[-(?:(?!-\]|\{\+)[\s\S])*-\]$/.test(line)) return `- ${line}`;
  return `! ${aroundMarks(line)}`;
}

const shortened = (line: string) => (line.length > KNOWN_BY ? `${line.slice(0, KNOWN_BY)}…` : line);

/** Shortens a long block to the words near its marks. */
function aroundMarks(line: string): string {
  if (line.length <= LONG) return line;
  return line
    .split(new RegExp(`(${MARK.source})`))
    .map((part, i, parts) => {
      if (i % 2 === 1 || part.length <= 2 * AROUND) return part;
      const start = i === 0 ? '' : part.slice(0, AROUND);
      const end = i === parts.length - 1 ? '' : part.slice(-AROUND);
      return `${start}…${end}`;
    })
    .join('');
}
