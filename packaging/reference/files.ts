/** The page that has every key of the files of `policies/`, from the schemas by which they are read. */
import * as z from 'zod';
import { EVENT_TYPES, lineSchema } from '../../src/events/index.ts';
import { RECORD_NAMES, type RecordName, recordJsonSchema } from '../../src/records/index.ts';
import { keyRows, type Schema } from './keys.ts';
import { page, table } from './markdown.ts';

interface FileKind {
  readonly title: string;
  readonly file: string;
  /** Where an editor finds its schema. */
  readonly schema: string;
}

const FILES: Readonly<Record<RecordName, FileKind>> = {
  organisation: fileKind('The organisation', '`policies/organisation.yaml`', 'organisation'),
  policy: fileKind('A policy', '`policies/POLICY/policy.yaml`', 'policy'),
  draft: fileKind(
    'A draft',
    '`policies/POLICY/draft/version.yaml`; what is not stated yet is left out',
    'draft',
  ),
  version: fileKind(
    'A published version',
    '`policies/POLICY/VERSION/version.yaml`; written by `publish`, never by hand',
    'version',
  ),
  text: fileKind('The head of a text', 'between the two lines `---` of `LOCALE.md`', 'text'),
  facts: fileKind(
    'Facts',
    '`policies/facts/*.yaml`, or under `facts` in `organisation.yaml`; `unknown` says that nobody knows yet, `none` that there is none',
    'facts',
  ),
  comments: fileKind(
    'Comments on a draft',
    '`policies/POLICY/draft/comments.yaml`, a list; `import docx` writes it, and it is never published',
    'comments',
  ),
  reviews: fileKind(
    'The changes of several people',
    '`policies/POLICY/draft/reviews.yaml`; `import docx` writes it, `gazette settle` and the desk settle it, and it is never published',
    'reviews',
  ),
};

function fileKind(title: string, file: string, schema: string): FileKind {
  return { title, file, schema: `${schema}.schema.json` };
}

/** Keys that are told in a section of their own. */
const ELSEWHERE: Partial<Record<RecordName, Readonly<Record<string, string>>>> = {
  organisation: { facts: 'the keys of [facts](#facts)' },
};

export function filesReference(): string {
  return page(
    'Every key of every file',
    'docs/reference/files.md',
    [
      'Made from the definitions by which the files are read. A key that is not here is an error, with its line. `a.b` is the key `b` under `a`, `a[]` a member of the list `a`, and `a.*` what stands there for each language or name.',
      'For completion and checks while you write, point your editor to the JSON Schemas in `node_modules/gazette/docs/schemas/`, for example with a first line `# yaml-language-server: $schema=../node_modules/gazette/docs/schemas/organisation.schema.json`.',
    ],
    [
      ...RECORD_NAMES.map((name) => recordSection(name)),
      '## The ledger',
      'Each line of `policies/ledger.jsonl` is one JSON object with sorted keys. Commands write it; nothing else may. Every line has `seq`, `at`, `type`, `policy`, `version` and `previous`; the tables name what each type adds.',
      ...EVENT_TYPES.map(eventSection),
    ],
  );
}

const HEADS = ['key', 'may be', 'if it is left out', 'means'];

function recordSection(name: RecordName): string {
  const { title, file, schema } = FILES[name];
  // Of a list, the keys of one of its members.
  const whole = recordJsonSchema(name) as Schema;
  const rows = keyRows(whole.items ?? whole, ELSEWHERE[name]);
  return `## ${title}\n\n${file} · \`${schema}\`\n\n${table(HEADS, rows)}`;
}

const COMMON = new Set(['seq', 'at', 'type', 'policy', 'version', 'previous']);

function eventSection(type: (typeof EVENT_TYPES)[number]): string {
  const schema = z.toJSONSchema(lineSchema(type), { io: 'input', unrepresentable: 'any' }) as Schema;
  const own = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !COMMON.has(name)),
  );
  const rows = keyRows({ ...schema, properties: own }).map(([key, value]) => [key!, value!]);
  return `### ${type}\n\n${table(['key', 'is'], rows)}`;
}
