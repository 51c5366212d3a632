/** Lists of the files of a folder, which nobody keeps by hand. They are written first: what else is made reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTagOrder } from '../src/model/locale.ts';
import { nameListFile } from './name-list.ts';
import { wordListFile } from './word-list.ts';

export type GeneratedFile = readonly [path: string, content: string];

interface List {
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  /** Order of the names; those that are not named follow by the alphabet. */
  readonly first: readonly string[];
  /** Whether a member stands under its own `name`, which may hold a dot, and not under that of its file. */
  readonly isByName?: boolean;
}

const LISTS: readonly List[] = [
  { folder: 'src/events', name: 'EVENTS', description: 'Every kind of event', first: [] },
  {
    folder: 'src/notice/forms',
    name: 'NOTICE_FORMS',
    description: 'Every form of a change notice',
    // The order of their buttons.
    first: ['html', 'txt', 'eml', 'json', 'ics'],
    isByName: true,
  },
];
/** Files of such a folder that hold no member of the list. */
const OTHERS = new Set(['event.ts', 'form.ts', 'index.ts', 'list.ts']);

/** Lists of the files of a folder. `project`: the folder of `package.json`. */
export const generatedLists = (project: string): readonly GeneratedFile[] => [
  ...LISTS.map((list) => listFile(project, list)),
  ...languageLists(project),
  ...kindLists(project),
  wordListFile(project),
];

/** The folders of languages, and their alert words alone: a redline is made in the browser too, and needs no more of them. */
function languageLists(project: string): readonly GeneratedFile[] {
  const folder = 'src/languages';
  const tags = readdirSync(join(project, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();
  const inOrder = tags.toSorted(inTagOrder);
  const made = 'made from the folders here: `npm run generate` writes it.';
  const imports = (name: (tag: string) => string, file: string) =>
    tags.map((tag) => `import { ${name(tag)} } from './${tag}/${file}.ts';\n`).join('');
  /** A tag as a name of a module may have it: `ptBR` of `pt-BR`. */
  const named = (tag: string) => tag.replaceAll('-', '');
  const [units, alerts] = ['Units', 'Alerts'].map((part) => (tag: string) => `${named(tag)}${part}`) as [
    (tag: string) => string,
    (tag: string) => string,
  ];
  return [
    nameListFile(inOrder),
    [
      `${folder}/list.ts`,
      `/** Every language by its tag, asked for when it is needed, ${made} */\n${imports(named, 'index')}\n${constant(
        'FOLDERS',
        inOrder.map(
          (tag) => `get ${named(tag) === tag ? tag : `'${tag}'`}() {\n    return ${named(tag)};\n  }`,
        ),
        '{}',
        ' as const',
      )}`,
    ],
    [
      `${folder}/unit-list.ts`,
      `/** The unit words of every language, ${made} */\nimport type { UnitWords } from '../model/alert-words.ts';\n${imports(units, 'units')}\n${constant('UNIT_WORDS: readonly UnitWords[]', inOrder.map(units), '[]')}`,
    ],
    ...unitScripts(project, folder, inOrder, made),
    [
      `${folder}/alert-list.ts`,
      `/** The alert words of every language, ${made} */\nimport type { AlertWords } from '../model/alert-words.ts';\n${imports(alerts, 'alerts')}\n${constant('ALERT_WORDS: readonly AlertWords[]', inOrder.map(alerts), '[]')}`,
    ],
  ];
}

/** The letters of a language by its script; Japanese is read with Chinese characters, which it is written with. */
const LETTERS: Readonly<Record<string, string>> = { Hiragana: 'Han' };

/** The unit words once more, in a file for each script: a page that compares texts loads those whose letters it meets. */
function unitScripts(
  project: string,
  folder: string,
  inOrder: readonly string[],
  made: string,
): readonly GeneratedFile[] {
  const placed = inOrder.map((tag, place) => {
    const [, script = ''] = /^ {2}script: '(\w+)'/m.exec(textIn(project, folder, tag, 'index.ts')) ?? [];
    return { tag, place, units: `${tag.replaceAll('-', '')}Units`, script: LETTERS[script] ?? script };
  });
  return [...new Set(placed.map(({ script }) => script))].map((script) => {
    const members = placed.filter((one) => one.script === script);
    const imports = members
      .toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
      .map(({ tag, units }) => `import { ${units} } from './${tag}/units.ts';\n`)
      .join('');
    const list = constant(
      'UNITS: readonly (readonly [place: number, words: UnitWords])[]',
      members.map(({ place, units }) => `[${place}, ${units}]`),
      '[]',
    );
    return [
      `${folder}/units-${script.toLowerCase()}.ts`,
      `/** The unit words of languages in ${script} letters, with their places among those of all, ${made} */\nimport type { UnitWords } from '../model/alert-words.ts';\n${imports}\n${list}`,
    ];
  });
}

function listFile(
  project: string,
  { folder, name, description, first, isByName = false }: List,
): GeneratedFile {
  const names = readdirSync(join(project, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !OTHERS.has(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const members = [...first, ...names.filter((member) => !first.includes(member))].map((member) =>
    isByName ? `[${member}.name]: ${member}` : member,
  );
  const imports = names.map((member) => `import { ${member} } from './${member}.ts';\n`).join('');
  const list = constant(name, members, '{}', ' as const');
  return [
    `${folder}/list.ts`,
    `/** ${description}, made from the files of this folder: \`npm run generate\` writes it. */\n${imports}\n${list}`,
  ];
}

/** The kinds of pages, and the components of those that are no files, which are loaded where pages are made. */
function kindLists(project: string): readonly GeneratedFile[] {
  const folder = 'src/kinds';
  const kinds = readdirSync(join(project, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const [, name] = /^export const (\w+) = (?:page|file)\(/m.exec(textIn(project, folder, file)) ?? [];
      return name === undefined ? [] : [{ name, file: file.slice(0, -'.ts'.length) }];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const made = 'made from the files of this folder: `npm run generate` writes it.';
  const imports = kinds.map(({ name, file }) => `import { ${name} } from './${file}.ts';\n`).join('');
  const components = kinds.filter(({ file }) => existsSync(join(project, folder, `${file}.astro`)));
  return [
    [
      `${folder}/list.ts`,
      `/** Every kind of page, ${made} */\n${imports}\nexport const KINDS = {\n${kinds.map(({ name }) => `  ${name},\n`).join('')}} as const;\n`,
    ],
    [
      `${folder}/components.ts`,
      `/** What the kinds of pages show, ${made} */\n\nexport const COMPONENTS = {\n${components
        .map(({ name, file }) => `  ${name}: () => import('./${file}.astro'),\n`)
        .join('')}} as const;\n`,
    ],
  ];
}

const textIn = (...path: string[]) => readFileSync(join(...path), 'utf8');
/** A list as the house formats one: on one line, or a line each where that is too long. */
function constant(name: string, members: readonly string[], brackets: '{}' | '[]', behind = ''): string {
  const [open, close] = brackets === '{}' ? ['{', '}'] : ['[', ']'];
  const gap = brackets === '{}' ? ' ' : '';
  const oneLine = `export const ${name} = ${open}${gap}${members.join(', ')}${gap}${close}${behind};\n`;
  return oneLine.length <= 111
    ? oneLine
    : `export const ${name} = ${open}\n${members.map((member) => `  ${member},\n`).join('')}${close}${behind};\n`;
}
