/** Reads the repository's Markdown as pages of the site: the heading is the title, links to files become links to pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { fragmentsOnSite } from './headings.ts';
import { addressOf, englishOf, type Repository } from './pages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The first heading of a file, without its marks: what the page is called. */
export function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, 'utf8'));
  if (!heading)
    throw new Error(`${file}: a page of the documentation begins with a heading such as \`# Title\``);
  return heading[1]!.replaceAll('`', '');
}

/** What the site calls the places of a Russian page; empty for any other. */
function placesOf(path: string): ReadonlyMap<string, string> {
  const english = englishOf(path);
  if (english === null) return new Map();
  return fragmentsOnSite(join(PROJECT, path), join(PROJECT, english));
}

const repository: Repository = {
  has: (path) => existsSync(join(PROJECT, path)),
  fragment: (path, fragment) => placesOf(path).get(decodeURIComponent(fragment)) ?? fragment,
};

/** A page's path from the folder of the project. */
const pathOf = (url: URL) => relative(PROJECT, fileURLToPath(url)).split(sep).join(posix.sep);

/** Leaves out the heading, which the site writes by itself, and turns links. What the site does not have is named by its path. */
export const repositoryLinks = ({ fileURL }: { readonly fileURL?: URL | undefined }) => {
  if (!fileURL) return undefined;
  const page = pathOf(fileURL);
  const places = [...placesOf(page).values()];
  let headings = 0;
  return defineMdastPlugin({
    name: 'repository-links',
    heading(node, context) {
      const place = places[headings++];
      if (node.depth === 1) context.removeNode(node);
      else if (place !== undefined) context.setProperty(node, 'data', { hProperties: { id: place } });
    },
    link(node, context) {
      const address = addressOf(page, node.url, repository);
      if (address !== null) {
        context.setProperty(node, 'url', address);
        return undefined;
      }
      const file = posix.normalize(posix.join(posix.dirname(page), node.url));
      const words = context.textContent(node);
      return words === file || file.endsWith(`/${words}`)
        ? { type: 'inlineCode' as const, value: file }
        : { type: 'text' as const, value: `${words} (${file})` };
    },
  });
};

/** A table that is wider than the screen scrolls by itself, so the keyboard has to reach it. */
export const reachableTables = defineHastPlugin({
  name: 'reachable-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
    },
  },
});
