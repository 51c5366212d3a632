/** Reads the repository's Markdown as pages of the site: the heading is the title, links to files become links to pages. */
import { readFileSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { addressOf } from './pages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The first heading of a file, without its marks: what the page is called. */
export function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, 'utf8'));
  if (!heading)
    throw new Error(`${file}: a page of the documentation begins with a heading such as \`# Title\``);
  return heading[1]!.replaceAll('`', '');
}

/** The page's path from the folder of the project. */
const pathOf = (url: URL) => relative(PROJECT, fileURLToPath(url)).split(sep).join(posix.sep);

/** Leaves out the heading, which the site writes by itself, and turns links. What the site does not have is named by its path. */
export const repositoryLinks = defineMdastPlugin({
  name: 'repository-links',
  heading(node, context) {
    if (node.depth === 1) context.removeNode(node);
  },
  link(node, context) {
    if (!context.fileURL) return;
    const page = pathOf(context.fileURL);
    const address = addressOf(page, node.url);
    if (address !== null) {
      context.setProperty(node, 'url', address);
      return;
    }
    const file = posix.normalize(posix.join(posix.dirname(page), node.url));
    const words = context.textContent(node);
    const named = { type: 'inlineCode' as const, value: file };
    return words === file || file.endsWith(`/${words}`)
      ? named
      : { type: 'emphasis' as const, children: [{ type: 'text' as const, value: `${words} (${file})` }] };
  },
});
