/** How pages are put together that are made from the code. */

/** A page: its title, in which file it stands, what is said first, its sections. */
export function page(
  title: string,
  path: string,
  lead: readonly string[],
  sections: readonly string[],
): string {
  const made = `<!-- ${path}: \`npm run generate\` writes this page -->`;
  return `${[`# ${title}`, made, ...lead, ...sections].join('\n\n')}\n`;
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words as the text of a cell: nothing of them is a mark of HTML or the end of the cell. */
export const cell = (words: string): string =>
  words
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/<(?=[a-z/])/gi, '&lt;');
