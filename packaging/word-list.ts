/** The words of the interface that a project may replace, read from the type of a dictionary: `src/languages/word-list.ts`. */
import { join } from 'node:path';
import ts from 'typescript';
import type { GeneratedFile } from './lists.ts';

/** Parts of a dictionary that are no words. */
const OTHERS = new Set(['locale', 'languageName', 'date', 'shortDate']);

export function wordListFile(project: string): GeneratedFile {
  const file = join(project, 'src/languages/dictionary.ts');
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source)!)
    .find(({ name }) => name === 'Dictionary')!;
  const plain: string[] = [];
  const replaceable: string[] = [];
  const chosen: string[] = [];
  const fixed: string[] = [];
  const visit = (type: ts.Type, path: string): void => {
    const [call] = type.getCallSignatures();
    if (type.flags & ts.TypeFlags.String) plain.push(path);
    else if (call) {
      const names = call.getParameters().map((parameter) => nameOf(parameter, checker, source));
      const choices = choicesOf(call.getParameters(), checker, source);
      if (choices) chosen.push(entry(path, choices));
      else if (names.every((name) => name !== null)) replaceable.push(entry(path, names as string[]));
      else fixed.push(`  '${path}',`);
    } else if (type.flags & ts.TypeFlags.Object && !checker.isArrayType(type))
      for (const property of type.getProperties())
        if (path !== '' || !OTHERS.has(property.name))
          visit(
            checker.getTypeOfSymbolAtLocation(property, source),
            path === '' ? property.name : `${path}.${property.name}`,
          );
        else continue;
    else fixed.push(`  '${path}',`);
  };
  visit(checker.getDeclaredTypeOfSymbol(symbol), '');
  return [
    'src/languages/word-list.ts',
    `/** The words that a project may replace, made from \`dictionary.ts\`: \`npm run generate\` writes it. */

/** Words that name nothing, by the part that they stand in. */
const PLAIN = \`
${linesOf(plain).join('\n')}
\`;

const plain = PLAIN.trim()
  .split('\\n')
  .flatMap((line) => {
    const [part, words] = line.split(': ') as [string, string];
    return words.split(' ').map((word) => (part === '-' ? word : \`\${part}.\${word}\`));
  });

/** By its path, what each names; a number has \`#\` in front. */
export const REPLACEABLE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(plain.map((path) => [path, []])),
${replaceable.join('\n')}
};

/** Words for each of a few things, by what those are called. */
export const CHOSEN: Readonly<Record<string, readonly string[]>> = {
${chosen.join('\n')}
};

/** What depends on more than names: the folder of a language alone can say it. */
export const FIXED: readonly string[] = [
${fixed.join('\n')}
];
`,
  ];
}

/** What a function has words for, if that is one of a few things; `null`: it is more. */
function choicesOf(
  [only, ...others]: readonly ts.Symbol[],
  checker: ts.TypeChecker,
  source: ts.SourceFile,
): string[] | null {
  if (!only || others.length > 0) return null;
  const type = checker.getTypeOfSymbolAtLocation(only, source);
  if (!type.isUnion() || !type.types.every((one) => one.isStringLiteral())) return null;
  return type.types.map((one) => (one as ts.StringLiteralType).value);
}

/** Paths of one part on one line: `site: lead skipToContent`. */
const linesOf = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, (path) => path.split('.').slice(0, -1).join('.') || '-')].map(
    ([part, own]) => `${part}: ${own.map((path) => path.split('.').at(-1)).join(' ')}`,
  );

/** A key and its list, as the house formats it. */
function entry(path: string, items: readonly string[]): string {
  const line = `  ${quoted(path)}: [${items.map((item) => `'${item}'`).join(', ')}],`;
  return line.length <= 110
    ? line
    : `  ${quoted(path)}: [\n${items.map((item) => `    '${item}',\n`).join('')}  ],`;
}

const quoted = (path: string) => (/^\w+$/.test(path) ? path : `'${path}'`);

/** What a parameter is called, if it is words or a number; `null`: it is more. */
function nameOf(parameter: ts.Symbol, checker: ts.TypeChecker, source: ts.SourceFile): string | null {
  const { flags } = checker.getTypeOfSymbolAtLocation(parameter, source);
  if (flags & ts.TypeFlags.Number) return `#${parameter.name}`;
  return flags & ts.TypeFlags.String ? parameter.name : null;
}
