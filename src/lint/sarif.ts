/** Findings in SARIF 2.1.0, as code hosts show them beside the lines. Source: OASIS sarif-v2.1.0. */
import type { VFileMessage } from 'vfile-message';
import { ruleOf, severityOf } from '../archive/index.ts';
import { BUILT_IN } from './built-in.ts';
import type { CheckResult, Suppressed } from './check.ts';
import type { LintRule, Severity } from './rule.ts';
import { RULES } from './rules/index.ts';

export interface SarifContext {
  readonly tool: { readonly version: string; readonly homepage?: string };
  /** The path of a finding's file from the top of the repository: a finding of a folder names a file in it. */
  readonly fileOf: (path: string) => string;
}

/** The top of the repository, as a log calls it. It has no address: that is for the host to say, which checked it out. */
const TOP = '%SRCROOT%';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A log with one run. The same findings give the same bytes on every machine. */
export function sarifOf({ problems, suppressed }: CheckResult, context: SarifContext): unknown {
  const { version, homepage } = context.tool;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gazette',
            version,
            ...(homepage === undefined ? {} : { informationUri: homepage }),
            rules: DESCRIPTORS,
          },
        },
        originalUriBaseIds: { [TOP]: { description: { text: 'The top folder of the repository' } } },
        // Columns are counted as JavaScript counts them.
        columnKind: 'utf16CodeUnits',
        results: [
          ...problems.map((message) => resultOf(message, context)),
          ...suppressed.map((one) => suppressedResult(one, context)),
        ],
      },
    ],
  };
}

const descriptorOf = (id: string, summary: string, help: string, level: Severity) => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: `${summary} ${help}` },
  help: { text: `${help} \`gazette explain ${id}\` says more.` },
  defaultConfiguration: { level: LEVELS[level] },
});

function ruleDescriptor({ id, summary, why, counsel, detector, source, severity }: LintRule) {
  return {
    ...descriptorOf(id, summary, counsel === undefined ? why : `${why} ${counsel}`, severity),
    properties: { detector, source: source.words, sourceStanding: source.standing },
  };
}

const DESCRIPTORS = [
  ...RULES.map(ruleDescriptor),
  ...BUILT_IN.map(({ id, summary, why }) => descriptorOf(id, summary, why, 'error')),
];

const INDEX = new Map(DESCRIPTORS.map(({ id }, i) => [id, i]));

function resultOf(message: VFileMessage, { fileOf }: SarifContext) {
  const id = ruleOf(message);
  const index = INDEX.get(id);
  const uri = fileOf(message.file || 'policies')
    .split('/')
    .map(encoded)
    .join('/');
  return {
    ruleId: id,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severityOf(message)],
    message: { text: message.reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: TOP },
          region: { startLine: message.line ?? 1, startColumn: message.column ?? 1 },
        },
      },
    ],
  };
}

const suppressedResult = ({ message, suppression }: Suppressed, context: SarifContext) => ({
  ...resultOf(message, context),
  suppressions: [{ kind: 'inSource', justification: `${suppression.reason} (until ${suppression.until})` }],
});

/** A name that is no Unicode (a file system takes such) is encoded as what it can be read as. */
const encoded = (name: string): string => encodeURIComponent(name.toWellFormed());
