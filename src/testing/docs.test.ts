/** The documentation holds together: its links lead somewhere, and the commands it names exist. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Code, Heading, InlineCode, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { EVENTS } from '../events/index.ts';
import { NOTICE_FORMS } from '../notice/index.ts';
import { PROJECT } from './sandbox.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'deploy/README.md',
  ...globSync(
    [
      'src/*/README.md',
      'docs/*.md',
      'docs/reference/*.md',
      'docs/ru/*.md',
      'templates/*/README.md',
      'examples/*/README.md',
    ],
    { cwd: PROJECT },
  ),
].sort();

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const parser = unified().use(remarkParse).use(remarkGfm);

function nodesOf<N extends Nodes>(tree: Root, type: N['type']): N[] {
  const found: N[] = [];
  visit(tree, type, (node) => void found.push(node as N));
  return found;
}

/** The fragment of a heading, as code hosts make it; a repeated heading gets a number. */
function fragmentsOf(path: string): string[] {
  const seen = new Map<string, number>();
  return nodesOf<Heading>(parser.parse(read(path)), 'heading').map((heading) => {
    const slug = textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** What is wrong with a relative link of a page; `null`: it leads to a file, and to a heading if it names one. */
function faultOf(page: string, url: string): string | null {
  const [path, fragment] = url.split('#') as [string, string | undefined];
  const target = path === '' ? join(PROJECT, page) : resolve(dirname(join(PROJECT, page)), path);
  const own = relative(PROJECT, target);
  if (own.startsWith('..') || !existsSync(target)) return `${page} → ${url}: no such file`;
  if (fragment === undefined) return null;
  const isPage = statSync(target).isFile() && own.endsWith('.md');
  return isPage && fragmentsOf(own).includes(fragment) ? null : `${page} → ${url}: no such heading`;
}

const linksIn = (markdown: string) => {
  const tree = parser.parse(markdown);
  return (['link', 'image', 'definition'] as const)
    .flatMap((type) => nodesOf<Extract<Nodes, { url: string }>>(tree, type))
    .map(({ url }) => url)
    .filter((url) => !/^[a-z]+:/i.test(url));
};

/** How a page says where `npx gazette` may be called. */
const INSTALLED = /npm install --save-dev|getting-started\.md#(in-your-own-repository|в-своём-репозитории)/;

/** Lines of code in a page, in blocks and in sentences. */
const codeIn = (markdown: string) => {
  const tree = parser.parse(markdown);
  return [...nodesOf<Code>(tree, 'code'), ...nodesOf<InlineCode>(tree, 'inlineCode')].flatMap(({ value }) =>
    value.split('\n'),
  );
};

/** The commands that a line of code calls: `gazette check`, `npm run gazette -- check`. */
const commandsIn = (line: string) =>
  [...line.matchAll(/(?<![\w./:-])gazette (?:-- )?([a-z][a-z-]*)/g)].map(([, name]) => name!);

const optionsIn = (line: string) => line.match(/(?<!\S)--[a-z][a-z-]*/g) ?? [];

/** As `cli/run.ts` lists them, and those of the kinds of events. */
const COMMANDS = [
  ...[...read('src/cli/run.ts').matchAll(/^ {2}'?([a-z-]+)'?: async \(\) =>/gm)].map(([, name]) => name!),
  ...Object.values(EVENTS).flatMap((kind) => ('command' in kind && kind.command ? [kind.command.name] : [])),
];
const CLI = globSync(['src/cli/*.ts', 'src/cli/commands/*.ts', 'src/events/*.ts'], { cwd: PROJECT })
  .map(read)
  .join('\n');

describe('the documentation', () => {
  it.each(PAGES)('%s links to files and headings that exist', (page) => {
    expect(linksIn(read(page)).flatMap((url) => faultOf(page, url) ?? [])).toEqual([]);
  });

  it.each(PAGES)('%s names only commands and options that exist', (page) => {
    const calls = codeIn(read(page)).filter((line) => commandsIn(line).length > 0);
    const unknown = calls.flatMap(commandsIn).filter((name) => !COMMANDS.includes(name));
    const options = calls
      .flatMap(optionsIn)
      .filter((option) => option !== '--help' && !new RegExp(`'${option}[ ']`).test(CLI));
    expect({ unknown, options }).toEqual({ unknown: [], options: [] });
  });

  it.each(['docs/commands.md', 'docs/ru/commands.md'])('%s has every command', (page) => {
    const listed = codeIn(read(page)).flatMap(commandsIn);
    expect(COMMANDS.filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('names every form of a notice in both languages', () => {
    const forms = Object.values(NOTICE_FORMS).map(({ format }) => `| \`${format}\` |`);
    for (const page of ['docs/notices.md', 'docs/ru/notices.md'])
      expect(forms.filter((form) => !read(page).includes(form))).toEqual([]);
  });

  // Where Gazette is not installed, npx would fetch whatever package has that name.
  it.each(PAGES.filter((page) => read(page).includes('npx gazette ')))(
    '%s says how Gazette is installed, since it says npx',
    (page) => {
      expect(read(page)).toMatch(INSTALLED);
    },
  );

  it.each(['docs', 'docs/ru'])('has every page of %s in its index', (folder) => {
    const linked = linksIn(read(`${folder}/README.md`)).map((url) => join(folder, url.replace(/#.*/, '')));
    const pages = PAGES.filter(
      (page) =>
        (dirname(page) === folder || page.startsWith('docs/reference/')) && page !== `${folder}/README.md`,
    );
    expect(pages.filter((page) => !linked.includes(page))).toEqual([]);
  });

  it('begins with one screen', () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(70);
  });

  it('gives the two commands of the repository a block each', () => {
    const blocks = nodesOf<Code>(parser.parse(read('README.md')), 'code').map(({ value }) => value);
    expect(blocks).toContain('npm install && npm run build');
    expect(blocks).toContain('npm install && npm test');
  });
});

describe('what finds faults in the documentation', () => {
  it('tells a link that leads nowhere', () => {
    expect(faultOf('README.md', 'docs/commands.md')).toBeNull();
    expect(faultOf('docs/README.md', 'commands.md#exit-status')).toBeNull();
    expect(faultOf('docs/README.md', 'nowhere.md')).toBe('docs/README.md → nowhere.md: no such file');
    expect(faultOf('docs/README.md', 'commands.md#nowhere')).toContain('no such heading');
    expect(faultOf('README.md', '../elsewhere.md')).toContain('no such file');
  });

  it('finds a command in a call, and none in other words', () => {
    expect(commandsIn('npm run gazette -- as-of privacy')).toEqual(['as-of']);
    expect(commandsIn('X=1 npx gazette send privacy && gazette check')).toEqual(['send', 'check']);
    expect(commandsIn('npm install ../path/to/gazette-0.2.0.tgz')).toEqual([]);
    expect(COMMANDS).toContain('as-of');
  });
});
