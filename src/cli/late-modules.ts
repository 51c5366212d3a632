/**
 * Writes the modules of the command line so that they run when something of them is first used.
 *
 * Problem: a command that asks for one function of a room ran, through the door of that room, every module of it and of the rooms
 * below: the words of all languages, all schemas and parsers. That took longer than most commands.
 *
 * Idea: an import through a door becomes one from the module that defines the thing, and that module, a package or a module of
 * Node is loaded by its first use. Imports within a room stay as they are, so what calls itself often calls directly.
 *
 * Bounds: nothing may count on a module being run before its first use; ours do nothing but define.
 */
import { posix } from 'node:path';
import {
  isOwn,
  type Origin,
  originOf,
  pathFrom,
  type TakenModule,
  type TakenModules,
} from './taken-modules.ts';

/** Rooms that import nothing and are used by everything: loading them late would cost more than it saves. */
const AT_ONCE = /^src\/(?:model|store)\//;

/** Before the name of a package and `#` of what is taken from it: a module that exports this alone, as `it`. */
export const PART = 'part-of:';

export interface LateModules {
  /** The code of the module at `path` of the project; `null`: it is none of ours. */
  readonly codeOf: (path: string) => string | null;
  /** Modules that say where things are defined, as far as code has been asked for: a bundle depends on them, too. */
  readonly passed: ReadonlySet<string>;
}

/** `beside`: packages that are not bundled. */
export function lateModules(modules: TakenModules, beside: readonly string[]): LateModules {
  const passed = new Set<string>();
  const codeOf = (path: string): string | null => {
    const module = modules.get(path);
    if (!module) return null;
    const writer = new Writer(path, module, (origin) => originOf(origin, modules, (one) => passed.add(one)));
    return writer.code(beside);
  };
  return { codeOf, passed };
}

class Writer {
  readonly #path: string;
  readonly #module: TakenModule;
  readonly #find: (origin: Origin) => Origin | null;
  /** By the name that it defines: a statement at the top. */
  readonly #tops = new Map<string, string>();

  constructor(path: string, module: TakenModule, find: (origin: Origin) => Origin | null) {
    this.#path = path;
    this.#module = module;
    this.#find = find;
  }

  code(beside: readonly string[]): string {
    const { imports, exports, all } = this.#module;
    const code = this.#module.code.replace(
      use(String.raw`import_\w+`, String.raw`\.([\w$]+)`),
      (found, name, part) => {
        const address = imports.get(name);
        return address === undefined ? found : this.#taken(address, part, beside);
      },
    );
    // What is left of an import is a module as a whole.
    for (const [name, address] of imports)
      if (use(name, '').test(code)) this.#tops.set(name, `import * as ${name} from ${quoted(address)};`);
    const ends = [...exports].map(([name, what]) => {
      const [object = '', part] = what.split('.');
      const address = imports.get(object);
      if (address === undefined) return `export { ${what} as ${name} };`;
      return part === undefined
        ? `export * as ${name} from ${quoted(address)};`
        : `export { ${part} as ${name} } from ${quoted(address)};`;
    });
    const rest = all.map((address) => `export * from ${quoted(address)};`);
    return [...this.#tops.values(), code, ...ends, ...rest].join('\n');
  }

  /** The expression for `part` of the module or package at `address`. */
  #taken(address: string, part: string, beside: readonly string[]): string {
    if (address.startsWith('node:')) {
      const held = this.#late(address, `process.getBuiltinModule(${quoted(address)})`);
      return part === 'default' ? held : `${held}.${part}`;
    }
    if (!isOwn(address)) {
      if (beside.some((name) => address === name || address.startsWith(`${name}/`)))
        return `${this.#late(address, `require(${quoted(address)})`)}.${part}`;
      const whole = `${address}#${part}`;
      return this.#late(whole, `require(${quoted(PART + whole)}).it`);
    }
    const named = { path: pathFrom(this.#path, address), name: part };
    const { path, name } = this.#find(named) ?? named;
    const way = posix.relative(posix.dirname(this.#path), path);
    const from = quoted(way.startsWith('.') ? way : `./${way}`);
    const isThroughDoor = [this.#path, address].some((one) => posix.basename(one) === 'index.ts');
    if (isThroughDoor && !AT_ONCE.test(path)) return `${this.#late(path, `require(${from})`)}.${name}`;
    const own = `now_${inWord(path)}_${name}`;
    this.#tops.set(own, `import { ${name} as ${own} } from ${from};`);
    return own;
  }

  /** The expression for what `load` gives, loaded once. */
  #late(what: string, load: string): string {
    const name = `late_${inWord(what)}`;
    this.#tops.set(name, `let ${name}_; const ${name} = () => (${name}_ ??= ${load});`);
    return `(${name}())`;
  }
}

/** `g`. `name`, where it is a name of its own and not that of a property, and `behind` it. */
const use = (name: string, behind: string) =>
  new RegExp(
    String.raw`(?<![\w$]|(?<!\.\.)\.)(${name.replaceAll('$', String.raw`\$`)})(?![\w$])${behind}`,
    'g',
  );

const quoted = (words: string) => JSON.stringify(words);

const inWord = (words: string) => words.replace(/\W/g, '_');
