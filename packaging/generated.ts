/** The files that are made from others: path and content. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EVENT_TYPES, EVENTS, lineSchema } from '../src/events/index.ts';
import { RECORD_NAMES, recordJsonSchema } from '../src/records/index.ts';

export type GeneratedFile = readonly [path: string, content: string];

interface List {
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  /** Order of the names; those that are not named follow by the alphabet. */
  readonly first: readonly string[];
}

const LISTS: readonly List[] = [
  { folder: 'src/events', name: 'EVENTS', description: 'Every kind of event', first: [] },
  {
    folder: 'src/notice/forms',
    name: 'NOTICE_FORMS',
    description: 'Every form of a change notice',
    // The order of their buttons.
    first: ['html', 'txt', 'eml', 'json', 'ics'],
  },
];
/** Files of such a folder that hold no member of the list. */
const OTHERS = new Set(['event.ts', 'form.ts', 'index.ts', 'list.ts']);

/** The table of commands that enter events, in the page that lists all commands. */
function commandsPage(project: string): GeneratedFile {
  const path = 'docs/commands.md';
  const rows = Object.values(EVENTS).flatMap((kind) =>
    'command' in kind && kind.command
      ? [`| \`gazette ${kind.command.name}\` | ${kind.command.description} |\n`]
      : [],
  );
  const table = `\n| command | does |\n| --- | --- |\n${rows.join('')}\n`;
  const page = readFileSync(join(project, path), 'utf8');
  return [
    path,
    page.replace(
      /(<!-- events: [^>]*-->\n)[\s\S]*?(<!-- \/events -->)/,
      (_, begin: string, end: string) => `${begin}${table}${end}`,
    ),
  ];
}

/** `project`: the folder of `package.json`. */
export async function generated(project: string): Promise<readonly GeneratedFile[]> {
  return [
    ...LISTS.map((list) => listFile(project, list)),
    commandsPage(project),
    ...RECORD_NAMES.map((name) => schemaFile(name, recordJsonSchema(name))),
    ...EVENT_TYPES.map((type) =>
      schemaFile(`event-${type}`, {
        ...z.toJSONSchema(lineSchema(type), { io: 'input', unrepresentable: 'any' }),
        $id: `event-${type}.schema.json`,
        title: `A line of the ledger: ${type}`,
      }),
    ),
  ];
}

const schemaFile = (name: string, schema: unknown): GeneratedFile => [
  `docs/schemas/${name}.schema.json`,
  `${JSON.stringify(schema, null, 2)}\n`,
];

function listFile(project: string, { folder, name, description, first }: List): GeneratedFile {
  const names = readdirSync(join(project, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !OTHERS.has(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const members = [...first, ...names.filter((member) => !first.includes(member))];
  const imports = names.map((member) => `import { ${member} } from './${member}.ts';\n`).join('');
  const oneLine = `export const ${name} = { ${members.join(', ')} } as const;\n`;
  const list =
    oneLine.length <= 111
      ? oneLine
      : `export const ${name} = {\n${members.map((member) => `  ${member},\n`).join('')}} as const;\n`;
  return [
    `${folder}/list.ts`,
    `/** ${description}, made from the files of this folder: \`npm run generate\` writes it. */\n${imports}\n${list}`,
  ];
}
