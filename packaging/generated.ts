/** The files that are made from others: path and content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { EVENT_TYPES, EVENTS, lineSchema } from '../src/events/index.ts';
import { KINDS } from '../src/kinds/index.ts';
import { LANGUAGES, languageIn } from '../src/languages/index.ts';
import { TOOL_LOCALE } from '../src/model/index.ts';
import { NOTICE_FORMS } from '../src/notice/index.ts';
import { RECORD_NAMES, recordJsonSchema } from '../src/records/index.ts';
import type { GeneratedFile } from './lists.ts';
import { table } from './reference/markdown.ts';
import { roomsPicture } from './rooms-picture.ts';

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

/** The table of the forms of a notice, in the page about telling people. */
function noticesPage(project: string): GeneratedFile {
  const path = 'docs/notices.md';
  const rows = Object.values(NOTICE_FORMS).map(
    ({ name, format, what, shown }) =>
      `| \`${format}\` | ${what} | ${shown === 'site' ? `\`notice.${name}\`` : ''} |\n`,
  );
  const table = `\n| \`--format\` | is | on the site |\n| --- | --- | --- |\n${rows.join('')}\n`;
  const page = readFileSync(join(project, path), 'utf8');
  return [
    path,
    page.replace(
      /(<!-- forms: [^>]*-->\n)[\s\S]*?(<!-- \/forms -->)/,
      (_, begin: string, end: string) => `${begin}${table}${end}`,
    ),
  ];
}

/** The longest line that the formatter leaves as it is, with its end. */
const WIDTH = 111;

/** Where each kind of page stands, for the rooms below `kinds`. */
function places(): GeneratedFile {
  const kinds = Object.entries(KINDS).map(([name, { at, each }]) => ({ name, at, each }));
  const rows = kinds.map(({ name, at, each }) => {
    const row = `  ${name}: { at: '${at}', each: '${each}' },\n`;
    return row.length <= WIDTH ? row : `  ${name}: {\n    at: '${at}',\n    each: '${each}',\n  },\n`;
  });
  const addresses = kinds.map(({ name, at }) => {
    const params = [...at.matchAll(/\[(\w+)\]/g)].map(([, param]) => param!);
    const typed = params.map(
      (param) => `${param}: ${['locale', 'other'].includes(param) ? 'Locale' : 'string'}`,
    );
    const path = params.length > 0 ? `\`${at.replaceAll('[', '${').replaceAll(']', '}')}\`` : `'${at}'`;
    const [head, body] = [`  ${name}: (${typed.join(', ')}) =>`, `${path},\n`];
    return head.length + body.length < WIDTH ? `${head} ${body}` : `${head}\n    ${body}`;
  });
  return [
    'src/model/places.ts',
    [
      '/** Where each kind of page stands, made from the files of `kinds/`: `npm run generate` writes it. */\n',
      "import type { Locale } from './locale.ts';\n\n",
      '/** `each`: of what there is one page each, in every archive; `some`: it depends on more, `draft`: it is shown while writing only. */\n',
      `export const PLACES = {\n${rows.join('')}} as const;\n\n`,
      `export const placeAddresses = {\n${addresses.join('')}} as const;\n`,
    ].join(''),
  ];
}

/** What the table of languages says, in the languages of the documentation. */
const LANGUAGE_TABLES = {
  en: {
    path: 'docs/languages.md',
    heads: ['tag', 'language', 'direction', 'templates', 'standing'],
    directions: { ltr: 'left to right', rtl: 'right to left' },
    none: 'none',
    standings: { confirmed: 'in use', open: 'written by us, not confirmed by a native reader' },
  },
  ru: {
    path: 'docs/ru/languages.md',
    heads: ['тег', 'язык', 'направление', 'шаблоны', 'состояние'],
    directions: { ltr: 'слева направо', rtl: 'справа налево' },
    none: 'нет',
    standings: { confirmed: 'в работе', open: 'написали мы, носитель не подтвердил' },
  },
} as const;

/** The table of languages, in the page about them. */
function languagesPage(project: string, shown: keyof typeof LANGUAGE_TABLES): GeneratedFile {
  const { path, heads, directions, none, standings } = LANGUAGE_TABLES[shown];
  const rows = LANGUAGES.map(({ tag, words, direction, policies, isConfirmed }) => [
    `\`${tag}\``,
    shown === TOOL_LOCALE ? `${languageIn(TOOL_LOCALE, tag)}, ${words().languageName}` : words().languageName,
    directions[direction],
    policies.join(', ') || none,
    isConfirmed ? standings.confirmed : standings.open,
  ]);
  const made = `\n${table(heads, rows)}\n\n`;
  const page = readFileSync(join(project, path), 'utf8');
  return [
    path,
    page.replace(
      /(<!-- languages: [^>]*-->\n)[\s\S]*?(<!-- \/languages -->)/,
      (_, begin: string, end: string) => `${begin}${made}${end}`,
    ),
  ];
}

/** What is made from the modules that the lists name. */
export function generatedFiles(project: string): readonly GeneratedFile[] {
  return [
    places(),
    commandsPage(project),
    noticesPage(project),
    languagesPage(project, 'en'),
    languagesPage(project, 'ru'),
    roomsPicture(project),
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
