/** What stands above a text, found without reading all of it. */
import { type FrontMatterSource, parseMarkdown } from '../markdown/index.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/;

/** The text up to the line that ends its front matter: any string cut from a longer one keeps all of that in memory. */
export function headOf(bytes: Buffer): string {
  const end = bytes.indexOf('\n---');
  const line = end < 0 ? -1 : bytes.indexOf('\n', end + 1);
  return bytes.subarray(0, line < 0 ? undefined : line + 1).toString('utf8');
}

/** The front matter of a text alone: reading the whole text is for those who need its document. */
export function frontMatterOf(text: string): FrontMatterSource | null {
  const match = FRONT_MATTER.exec(text);
  if (match) return { yaml: match[1]!, firstLine: 2 };
  return parseMarkdown(text).frontMatter;
}
