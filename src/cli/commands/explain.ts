/** `gazette explain`: what a rule checks, why, on whose authority, with its examples. */
import { BUILT_IN, type LintRule, RULES } from '../../lint/index.ts';
import { type AddCommand, EXIT, printJson, UsageError } from '../report.ts';

export const addExplain: AddCommand = (program, setStatus) => {
  program
    .command('explain')
    .description('say what a rule checks, why, its source and its examples; without a rule, list all rules')
    .argument('[rule]', 'such as notice/period')
    .option('--json', 'print one JSON object')
    .action((rule: string | undefined, options: { json?: boolean }) =>
      setStatus(explain(rule, options.json ?? false)),
    );
};

const STANDINGS: Readonly<Record<LintRule['source']['standing'], string>> = {
  read: 'read at the source',
  'second-hand': 'reported by others, not read at the source',
  house: 'our own judgement, not a rule of law',
  measured: 'measured on public histories',
};

function explain(id: string | undefined, json: boolean): number {
  if (id === undefined) return list(json);
  const builtIn = BUILT_IN.find((rule) => rule.id === id);
  const rule = RULES.find((one) => one.id === id);
  if (!rule && !builtIn)
    throw new UsageError(`there is no rule \`${id}\`: gazette explain lists them${nearest(id)}`);
  if (json) {
    const { check: _, ...told } = rule ?? { ...builtIn!, check: null };
    printJson({ ok: true, rule: told });
    return EXIT.ok;
  }
  if (!rule) {
    console.log(
      `${builtIn!.id}: checked while the archive is read; cannot be suppressed\n\n${builtIn!.summary}\n${builtIn!.why}`,
    );
    return EXIT.ok;
  }
  const severities = Object.entries(rule.severityIn ?? {}).map(
    ([profile, severity]) => `, ${severity} in profile ${profile}`,
  );
  const lines = [
    `${rule.id}: ${rule.severity}${severities.join('')}; ${rule.detector}; profile ${rule.profiles.join(', ')}`,
    '',
    rule.summary,
    rule.why,
    ...(rule.counsel ? [rule.counsel] : []),
    '',
    `Source: ${rule.source.words} (${STANDINGS[rule.source.standing]})`,
    ...(rule.detector === 'heuristic'
      ? ['It looks for words, so it can only say what it did not find.']
      : []),
    ...rule.examples.good.map((example) => shown('Passes', example)),
    ...rule.examples.bad.map((example) => shown('Is reported', example)),
  ];
  console.log(lines.join('\n'));
  return EXIT.ok;
}

function shown(label: string, example: LintRule['examples']['good'][number]): string {
  const { text, ...rest } = example;
  const more = Object.keys(rest).length > 0 ? `${JSON.stringify(rest, null, 1).replace(/\n\s*/g, ' ')}` : '';
  const words =
    text === undefined
      ? ''
      : text
          .split('\n')
          .map((line) => `    ${line}`)
          .join('\n');
  return `\n${label}:${more === '' ? '' : ` ${more}`}${words === '' ? '' : `\n${words}`}`;
}

function list(json: boolean): number {
  if (json) {
    const told = RULES.map(({ id, severity, detector, profiles, summary }) => ({
      id,
      severity,
      detector,
      profiles,
      summary,
    }));
    printJson({ ok: true, rules: told, builtIn: BUILT_IN.map(({ id, summary }) => ({ id, summary })) });
    return EXIT.ok;
  }
  for (const { id, severity, detector, summary } of RULES)
    console.log(`${id} (${severity}, ${detector}): ${summary}`);
  console.log('\nChecked while the archive is read; these cannot be suppressed:');
  for (const { id, summary } of BUILT_IN) console.log(`${id}: ${summary}`);
  return EXIT.ok;
}

function nearest(id: string): string {
  const name = id.split('/').at(-1)!;
  const near = [...RULES, ...BUILT_IN].filter(
    (rule) => rule.id.includes(name) || name.includes(rule.id.split('/')[1]!),
  );
  return near.length > 0 ? `, perhaps ${near.map((rule) => rule.id).join(', ')}` : '';
}
