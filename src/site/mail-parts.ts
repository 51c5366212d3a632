/** The plain text of a mail as the parts of a page: headings, paragraphs, points, links. */

export type MailPart =
  | { readonly type: 'heading' | 'paragraph'; readonly lines: readonly string[] }
  /** The first line names it. */
  | { readonly type: 'point'; readonly lines: readonly string[] }
  | { readonly type: 'link'; readonly text: string; readonly href: string };

/**
 * Two empty lines stand before a heading, one before a paragraph; `* ` begins a point; an address stands alone under what it
 * is the address of.
 */
export function mailParts(text: string): MailPart[] {
  return text
    .trim()
    .split(/\n\n\n+/)
    .flatMap((section, at) => section.split('\n\n').flatMap((block, i) => partOf(block, at > 0 && i === 0)));
}

function partOf(block: string, isFirst: boolean): MailPart[] {
  const lines = block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  if (isFirst && lines.length === 1) return [{ type: 'heading', lines }];
  if (lines[0]!.startsWith('* ')) return [{ type: 'point', lines: [lines[0]!.slice(2), ...lines.slice(1)] }];
  const [name, href] = lines;
  if (lines.length === 2 && /^https?:\/\/\S+$/.test(href!))
    return [{ type: 'link', text: name!.replace(/:$/, ''), href: href! }];
  return [{ type: 'paragraph', lines }];
}
