/** Adds what a project needs to the files around `policies/`. Nothing in existing files is overwritten. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ProjectFile {
  readonly path: string;
  /** `kept`: it has everything already; `left`: it cannot be merged, and `note` says why. */
  readonly state: 'new' | 'merged' | 'kept' | 'left';
  /** The content to write; `null`: nothing. */
  readonly content: string | null;
  /** What a person should know, or `null`. */
  readonly note: string | null;
}

const IGNORED = ['dist/', '.cache/', '.send/', 'policies/.*'] as const;
const ATTRIBUTES = 'policies/** -text';
const SCRIPTS = {
  'policies:check': 'gazette check',
  'policies:build': 'gazette build',
  'policies:dev': 'gazette dev',
  'policies:preview': 'gazette preview',
} as const;

/** The new content of `.gitignore` and `.gitattributes` for an archive at `root`. */
export function gitFiles(root: string): ProjectFile[] {
  return [
    withLines(root, '.gitignore', 'Made from the policies, or while they are written', [
      // A project with a file of its own has made its own decision.
      ...(existsSync(join(root, '.gitignore')) ? [] : ['node_modules/']),
      ...IGNORED,
      // The preview of drafts in the documentation's examples. A folder of that name that exists already stays in git.
      ...(existsSync(join(root, 'preview')) ? [] : ['/preview/']),
    ]),
    withLines(
      root,
      '.gitattributes',
      'Published texts and the ledger keep their bytes whatever git is configured to do',
      [ATTRIBUTES],
    ),
  ];
}

/** The new content of `package.json` at `root`, with the commands as scripts. */
export function packageFile(root: string): ProjectFile {
  const path = 'package.json';
  const text = textOf(root, path);
  if (text === null)
    return {
      path,
      state: 'new',
      note: null,
      content: jsonText({ private: true, scripts: SCRIPTS }, '  ', '\n'),
    };
  const left = (note: string): ProjectFile => ({ path, state: 'left', content: null, note });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return left('package.json is no JSON and is left as it is; it gets no scripts for the policies');
  }
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const { scripts = {} } = Object(json) as { scripts?: unknown };
  if (!isObject(json) || !isObject(scripts))
    return left('package.json holds no object with `scripts` and is left as it is');
  const own = scripts as Readonly<Record<string, unknown>>;
  const missing = Object.entries(SCRIPTS).filter(([name]) => !Object.hasOwn(own, name));
  const others = Object.entries(SCRIPTS).filter(
    ([name, call]) => Object.hasOwn(own, name) && own[name] !== call,
  );
  const note =
    others.length === 0
      ? null
      : `package.json has another ${others.map(([name]) => `\`${name}\``).join(', ')}, which stays`;
  if (missing.length === 0) return { path, state: 'kept', content: null, note };
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  const merged = { ...(json as object), scripts: { ...own, ...Object.fromEntries(missing) } };
  return { path, state: 'merged', note, content: jsonText(merged, indent, endOf(text)) };
}

/** Writes what has changed and gives the paths. */
export function writeProjectFiles(root: string, files: readonly ProjectFile[]): string[] {
  const written = files.filter(({ content }) => content !== null);
  for (const { path, content } of written) writeFileSync(join(root, path), content!);
  return written.map(({ path }) => path);
}

/** The file with its missing `lines` added at the end, where they take precedence over earlier ones. */
function withLines(root: string, path: string, about: string, lines: readonly string[]): ProjectFile {
  const text = textOf(root, path);
  const known = new Set((text ?? '').split(/\r?\n/).map(lineKey));
  const missing = lines.filter((line) => !known.has(lineKey(line)));
  if (missing.length === 0) return { path, state: 'kept', content: null, note: null };
  const end = endOf(text ?? '\n');
  const before = text === null || text === '' ? '' : `${text.replace(/(\r?\n)*$/, end)}${end}`;
  const added = [`# ${about}`, ...missing].map((line) => `${line}${end}`).join('');
  return { path, state: text === null ? 'new' : 'merged', content: `${before}${added}`, note: null };
}

/** `/dist`, `dist` and `dist/` leave out the same folder. */
const lineKey = (line: string) => line.trim().replace(/\s+/g, ' ').replace(/^\//, '').replace(/\/$/, '');

const endOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

const jsonText = (value: unknown, indent: string, end: string) =>
  `${JSON.stringify(value, null, indent).replaceAll('\n', end)}${end}`;

function textOf(root: string, path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
