/** The desk's own styles, scripts and faces: those of the site, and a few more. What may be asked for is listed, not looked up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { toolFolder, toolPackages } from '../output/index.ts';
import { type Answer, NotFound } from './visit.ts';

/** In this order: later ones win over earlier ones. */
const STYLES = [
  'tokens',
  'elements',
  'masthead',
  'head',
  'summary',
  'home',
  'text',
  'redline',
  'desk',
  'desk-findings',
  'desk-writing',
  'desk-questions',
  'desk-reviews',
];
const FACES = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'];
const FACE_PACKAGE = '@fontsource-variable/source-serif-4/files/';

interface Asset {
  readonly type: string;
  readonly read: () => string | Uint8Array;
}

/** A part of this tool: its sources here, what was compiled of them in a package. */
function partOf(...path: readonly string[]): string {
  const sources = join(toolFolder(), 'src');
  return join(existsSync(sources) ? sources : join(toolFolder(), 'lib'), ...path);
}

/** Faces stand beside it. */
function styleSheet(): string {
  const faces = readFileSync(partOf('styles', 'fonts.css'), 'utf8').replaceAll(
    new RegExp(`url\\("${FACE_PACKAGE}([^"]+)"\\)`, 'g'),
    (_, name: string) => `url("${name}")`,
  );
  return [faces, ...STYLES.map((name) => readFileSync(partOf('styles', `${name}.css`), 'utf8'))].join('\n');
}

/** A script as a browser reads it. Types are blanks where the sources are read. */
function scriptOf(name: string): string {
  const folder = partOf('browser', 'desk');
  const source = join(folder, `${name}.ts`);
  if (!existsSync(source)) return readFileSync(join(folder, `${name}.js`), 'utf8');
  const stripped = stripTypeScriptTypes(readFileSync(source, 'utf8'));
  return stripped.replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'");
}

const scripts = (): string[] =>
  readdirSync(partOf('browser', 'desk'))
    .filter((file) => /^[\w-]+\.(ts|js)$/.test(file))
    .map((file) => file.replace(/\.\w+$/, ''));

const made = new Map<string, Asset>();

/** By their names. */
function assets(): ReadonlyMap<string, Asset> {
  if (made.size > 0) return made;
  made.set('style.css', { type: 'text/css; charset=utf-8', read: styleSheet });
  for (const name of scripts())
    made.set(`${name}.js`, { type: 'text/javascript; charset=utf-8', read: () => scriptOf(name) });
  for (const face of FACES) {
    const file = `source-serif-4-${face}-wght-normal.woff2`;
    made.set(file, {
      type: 'font/woff2',
      read: () => readFileSync(toolPackages().resolve(`${FACE_PACKAGE}${file}`)),
    });
  }
  return made;
}

/** Throws `NotFound`. */
export function asset(path: readonly string[]): Answer {
  const found = path.length === 1 ? assets().get(path[0]!) : undefined;
  if (!found) throw new NotFound();
  return {
    kind: 'data',
    type: found.type,
    body: found.read(),
    headers: { 'Cache-Control': 'private, max-age=600' },
  };
}
