import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { gazette } from '../testing/gazette.ts';
import { DRAFTED, PROJECT, sampleSandbox, sandbox, TEXT, write } from '../testing/sandbox.ts';
import { BUILT_IN, RULES } from './index.ts';

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly version: string; readonly rules: readonly { id: string }[] };
    };
    readonly originalUriBaseIds: Readonly<Record<string, unknown>>;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

const sarif = async (root: string) =>
  JSON.parse((await gazette('check', '--format', 'sarif', '--root', root)).stdout) as Log;

/** `uri:line:column rule` of every result. */
const placesIn = (log: Log) =>
  log.runs[0]!.results.map(({ ruleId, locations }) => {
    const { artifactLocation, region } = locations[0]!.physicalLocation;
    return `${artifactLocation.uri}:${region.startLine}:${region.startColumn} ${ruleId}`;
  });

const TEXT_ONLY = object({ text: { type: 'string', minLength: 1 } });
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };

function object(properties: Record<string, unknown>, optional: Record<string, unknown> = {}) {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
    additionalProperties: false,
  };
}

/** Of SARIF 2.1.0, the properties that a code host asks for; none other may be there, since the standard's objects are closed. */
const LOG = object({
  $schema: { type: 'string' },
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: object({
      tool: object({
        driver: object(
          {
            name: { const: 'Gazette' },
            version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
            rules: {
              type: 'array',
              uniqueItems: true,
              items: object(
                {
                  id: { type: 'string', pattern: '^[a-z0-9]+/[a-z0-9-]+$' },
                  shortDescription: TEXT_ONLY,
                  fullDescription: TEXT_ONLY,
                  help: TEXT_ONLY,
                  defaultConfiguration: object({ level: LEVEL }),
                },
                { properties: { type: 'object' } },
              ),
            },
          },
          { informationUri: { type: 'string', pattern: '^https?://' } },
        ),
      }),
      originalUriBaseIds: object({ '%SRCROOT%': object({ description: TEXT_ONLY }) }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      results: {
        type: 'array',
        items: object(
          {
            ruleId: { type: 'string' },
            ruleIndex: { type: 'integer', minimum: 0 },
            level: LEVEL,
            message: TEXT_ONLY,
            locations: {
              type: 'array',
              minItems: 1,
              items: object({
                physicalLocation: object({
                  artifactLocation: object({
                    // Relative, and of the signs that an address may have.
                    uri: { type: 'string', pattern: "^(?!/)(?:[A-Za-z0-9._~!'()*/-]|%[0-9A-F]{2})+$" },
                    uriBaseId: { const: '%SRCROOT%' },
                  }),
                  region: object({
                    startLine: { type: 'integer', minimum: 1 },
                    startColumn: { type: 'integer', minimum: 1 },
                  }),
                }),
              }),
            },
          },
          {
            suppressions: {
              type: 'array',
              items: object({ kind: { enum: ['inSource', 'external'] }, justification: { type: 'string' } }),
            },
          },
        ),
      },
    }),
  },
});

const BROKEN: Readonly<Record<string, string>> = {
  ...DRAFTED,
  'policies/privacy/draft/en.md': `${TEXT}\nSee [one](#nowhere) and\n[two](policy:cookies), again\n[one](#nowhere), [three][x].\n\n[x]: #nоwhere\n`,
  'policies/заметки по делу.txt': 'stray',
};

describe('a SARIF log', () => {
  it('has what the standard requires, and nothing else', async () => {
    const validate = new Ajv({ allErrors: true }).compile(LOG);
    for (const root of [sampleSandbox(), sandbox(BROKEN), sandbox({ 'policies/x.yaml': 'a: 1' })]) {
      validate(await sarif(root));
      expect(validate.errors).toBeNull();
    }
  });

  it('names files from the top of the repository, percent-encoded', async () => {
    const top = sandbox();
    execFileSync('git', ['init', '-q', top]);
    const root = join(top, 'legal & co/site');
    mkdirSync(root, { recursive: true });
    write(root, BROKEN);
    const places = placesIn(await sarif(root));
    expect(places).toContain('legal%20%26%20co/site/policies/privacy/draft/en.md:10:5 link/internal');
    const stray = encodeURIComponent('заметки по делу.txt');
    expect(places).toContain(`legal%20%26%20co/site/policies/${stray}:1:1 archive/stray`);
    // The same bytes without a repository, but for where the archive stands in it.
    const alone = placesIn(await sarif(sandbox(BROKEN)));
    expect(places.map((place) => place.replace('legal%20%26%20co/site/', ''))).toEqual(alone);
  });

  it('shows every broken link where it stands', async () => {
    const root = sandbox(BROKEN);
    write(root, {
      'policies/organisation.yaml': `${BROKEN['policies/organisation.yaml']}footer:\n  - label: { en: Terms }\n    href: policy:terms\n`,
    });
    const found = placesIn(await sarif(root)).filter((place) => place.endsWith('link/internal'));
    expect(found).toEqual([
      'policies/organisation.yaml:8:5 link/internal',
      'policies/privacy/draft/en.md:10:5 link/internal',
      'policies/privacy/draft/en.md:11:1 link/internal',
      'policies/privacy/draft/en.md:12:1 link/internal',
      'policies/privacy/draft/en.md:14:1 link/internal',
    ]);
  });

  it('names a file for a finding about a whole policy, and the suppression that is wrong', async () => {
    const root = sandbox(DRAFTED);
    const version = 'published: 2026-01-01\neffective: 2026-01-01\nchange:\n  class: editorial\n';
    write(root, {
      'policies/privacy/2026-01-01/version.yaml': version,
      'policies/privacy/2026-01-01/en.md': TEXT,
      'policies/privacy/policy.yaml': `${DRAFTED['policies/privacy/policy.yaml']}suppressed:\n  - rule: typo/nothing\n    until: 2099-01-01\n    reason: a reason that a person gave\n`,
    });
    mkdirSync(join(root, 'policies/empty'));
    writeFileSync(join(root, 'policies/empty/policy.yaml'), DRAFTED['policies/privacy/policy.yaml']!);
    const places = placesIn(await sarif(root));
    expect(places).toContain('policies/empty/policy.yaml:1:1 archive/empty');
    expect(places).toContain('policies/privacy/policy.yaml:5:5 suppression/unknown');
    expect(places).toContain('policies/privacy/2026-01-01/version.yaml:1:1 ledger/unknown-version');
  });
});

describe('the ids of findings', () => {
  const known = new Set([...RULES, ...BUILT_IN].map(({ id }) => id));

  it('are each one rule, in the log and for `explain`', async () => {
    expect(known.size).toBe(RULES.length + BUILT_IN.length);
    const { rules, version } = (await sarif(sampleSandbox())).runs[0]!.tool.driver;
    expect(rules.map(({ id }) => id)).toEqual([...known]);
    expect(version).toBe(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).version);
    const { stdout, status } = await gazette('explain', 'suppression/unused');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Take it out')]);
  });

  /** `'group/name'` in the code, of a group that has rules; types of media look the same. */
  it('that the code writes are all known', () => {
    const groups = [...new Set([...known].map((id) => id.split('/')[0]!))];
    const pattern = new RegExp(`'((?:${groups.join('|')}|import|facts)/[a-z0-9-]+)'`, 'g');
    const written = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(
        (file) =>
          /^(archive|markdown|lint|cli|output|events)\/.*\.ts$/.test(file) && !file.endsWith('.test.ts'),
      )
      .flatMap((file) =>
        [...readFileSync(join(PROJECT, 'src', file), 'utf8').matchAll(pattern)].map(([, id]) => id!),
      )
      .filter((id) => !/^text\/(html|css|plain|xml|markdown|javascript|calendar)$/.test(id));
    expect(written.length).toBeGreaterThan(90);
    expect(written.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a reader that leaves', () => {
  it.each([['check --format sarif'], ['explain --json']])(
    'ends `%s` without a trace, with the status that it found',
    async (command) => {
      const root = command.includes('--json') ? '' : ` --root ${sandbox(BROKEN)}`;
      const main = join(PROJECT, 'src/cli/main.ts');
      // What is read is less than a pipe holds, so the reader must be gone before anything is written.
      const line = `{ "${process.execPath}" "${main}" ${command}${root}; echo "status $?" >&2; } | true`;
      const { stderr } = await promisify(execFile)('bash', ['-c', line]);
      expect(stderr).toBe(`status ${root === '' ? 0 : 1}\n`);
    },
  );
});
