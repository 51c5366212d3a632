/**
 * The modules of the project taken apart: what each imports, what it exports, and the code between.
 *
 * esbuild writes them in CommonJS, in which each use of an import has the form `import_name.thing`, and each export that of
 * `thing: () => name`: so nothing has to be parsed here.
 */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions } from 'esbuild';

export interface TakenModule {
  /** By exported name: the expression that is exported. */
  readonly exports: ReadonlyMap<string, string>;
  /** Addresses of modules all of whose names it exports. */
  readonly all: readonly string[];
  /** By the name that the code has for it: the address of an imported module, as the source has it. */
  readonly imports: ReadonlyMap<string, string>;
  readonly code: string;
}

/** By path in the project. */
export type TakenModules = ReadonlyMap<string, TakenModule>;

/** What a module exports: the module that defines it, and what it is called there. */
export interface Origin {
  readonly path: string;
  readonly name: string;
}

/** What the command line does not run, and its entry, which waits at its top. */
const ELSEWHERE = /^(?:testing|pages)\/|\.test\.ts$|\.d\.ts$|^cli\/main\.ts$/;

/** Stands for the address of a module until its path is known. */
const ADDRESS = '__addressOfModule';
/** Stands for the folder of the file that runs, which is that of the bundle: what is bundled beside is looked for there. */
const FOLDER = '__folderOfBundle';

/** Takes apart all modules under `src/`. */
export async function takenModules(
  project: string,
  build: typeof import('esbuild').build,
): Promise<TakenModules> {
  const paths = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !ELSEWHERE.test(path));
  const options = { format: 'cjs', platform: 'node', target: 'node22.15' } satisfies BuildOptions;
  const { outputFiles, metafile } = await build({
    ...options,
    absWorkingDir: project,
    entryPoints: paths.map((path) => `src/${path}`),
    outdir: 'nowhere',
    define: { 'import.meta.url': ADDRESS, 'import.meta.dirname': FOLDER },
    logLevel: 'silent',
    metafile: true,
    write: false,
  });
  const sources = Object.values(metafile.outputs).map(({ entryPoint }) => entryPoint!);
  return new Map(
    outputFiles.map(({ text }, i) => {
      const path = sources[i]!;
      const address = JSON.stringify(pathToFileURL(join(project, path)).href);
      return [
        path,
        takenApart(inAscii(text).replaceAll(ADDRESS, address).replaceAll(FOLDER, 'import.meta.dirname')),
      ];
    }),
  );
}

/** Only patterns still have other signs. A file in which each sign is one byte takes half the room in memory. */
const inAscii = (code: string) =>
  code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function takenApart(written: string): TakenModule {
  const exports = new Map<string, string>();
  const imports = new Map<string, string>();
  const all: string[] = [];
  const [, list = ''] = /^__export\(\w+, \{\n((?:.*\n)*?)\}\);\n/m.exec(written) ?? [];
  for (const [, name, what] of list.matchAll(/^ {2}([\w$]+): \(\) => ([\w$.]+),?$/gm))
    exports.set(name!, what!);
  // Before it stand esbuild's own functions.
  const start = /^module\.exports = __toCommonJS\(\w+\);\n/m.exec(written);
  const code = written
    .slice(start === null ? 0 : start.index + start[0].length)
    .replace(/^var ([\w$]+) = (?:__toESM\()?require\("([^"]+)"\)(?:, 1\))?;\n/gm, (_, name, from) => {
      imports.set(name, from);
      return '';
    })
    .replace(
      /^__reExport\(\w+, (?:require\("([^"]+)"\)|([\w$]+)), module\.exports\);\n/gm,
      (_, from, name) => {
        all.push(from ?? imports.get(name));
        return '';
      },
    )
    .replace(/^\/\/ Annotate the CommonJS export names(?:.*\n?)*/m, '');
  return { exports, all, imports, code };
}

/** Whether an address names a module of the project, not a package. */
export const isOwn = (address: string) => address.startsWith('.');

/** The path of the module that `address` in the module `importer` names. */
export const pathFrom = (importer: string, address: string) => posix.join(posix.dirname(importer), address);

/** Where `name`, which the module at `path` exports, is defined; `null`: it exports no such name. `onPassed`: told each module on the way. */
export function originOf(
  { path, name }: Origin,
  modules: TakenModules,
  onPassed: (path: string) => void,
): Origin | null {
  const module = modules.get(path);
  if (!module) return null;
  onPassed(path);
  const [object = '', property] = module.exports.get(name)?.split('.') ?? [];
  const address = module.imports.get(object);
  if (object !== '') {
    if (property === undefined || address === undefined || !isOwn(address)) return { path, name };
    return originOf({ path: pathFrom(path, address), name: property }, modules, onPassed);
  }
  for (const from of module.all.filter(isOwn)) {
    const found = originOf({ path: pathFrom(path, from), name }, modules, onPassed);
    if (found) return found;
  }
  return null;
}
