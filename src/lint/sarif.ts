/** Findings in SARIF 2.1.0, as code hosts show them beside the lines. Source: OASIS sarif-v2.1.0. */
import type { VFileMessage } from 'vfile-message';
import { ruleOf, severityOf } from '../archive/index.ts';
import { BUILT_IN } from './built-in.ts';
import type { CheckResult } from './check.ts';
import { RULES } from './rules/index.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export function sarifOf({ problems, suppressed }: CheckResult): unknown {
  const rules = [
    ...RULES.map(({ id, summary, why, detector, source }) => ({
      id,
      shortDescription: { text: summary },
      help: { text: why },
      properties: { detector, source: source.words, sourceStanding: source.standing },
    })),
    ...BUILT_IN.map(({ id, summary, why }) => ({
      id,
      shortDescription: { text: summary },
      help: { text: why },
    })),
  ];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Gazette', rules } },
        results: [
          ...problems.map((message) => resultOf(message)),
          ...suppressed.map(({ message, suppression }) => ({
            ...resultOf(message),
            suppressions: [
              { kind: 'inSource', justification: `${suppression.reason} (until ${suppression.until})` },
            ],
          })),
        ],
      },
    ],
  };
}

function resultOf(message: VFileMessage) {
  return {
    ruleId: ruleOf(message),
    level: LEVELS[severityOf(message)],
    message: { text: message.reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: message.file ?? '' },
          region: { startLine: message.line ?? 1, startColumn: message.column ?? 1 },
        },
      },
    ],
  };
}
