/** The page that has every rule of `check`, from the rules themselves. */
import { BUILT_IN, type LintRule, RULES } from '../../src/lint/index.ts';
import { cell, page, table } from './markdown.ts';

const KNOWS: Readonly<Record<LintRule['detector'], string>> = {
  deterministic: 'from the files alone',
  facts: 'from facts',
  heuristic: 'by looking for words: it only says what it did not find',
};

const STANDINGS: Readonly<Record<LintRule['source']['standing'], string>> = {
  read: 'read at the source',
  'second-hand': 'reported by others',
  house: 'our own judgement, not a rule of law',
  measured: 'measured on public histories',
};

export function rulesReference(): string {
  const groups = Map.groupBy(RULES, ({ id }) => id.split('/')[0]!);
  const builtIn = BUILT_IN.map(({ id, summary, why }) => [`\`${id}\``, cell(summary), cell(why)]);
  return page(
    'Every rule',
    'docs/reference/rules.md',
    [
      'Made from the rules that `gazette check` runs. `gazette explain RULE` also prints the examples of a rule, which are its tests. How findings are read and suppressed: [Checks](../checks.md).',
      '“Reported by others” means that we did not read that norm at its source. No rule says that a policy complies with a law, or that it does not.',
    ],
    [
      ...[...groups].flatMap(([group, rules]) => [`## ${group}`, ...rules.map(section)]),
      '## While the archive is read',
      'These cannot be suppressed.',
      table(['rule', 'checks', 'why, and what to do'], builtIn),
    ],
  );
}

function section(rule: LintRule): string {
  const severities = [
    rule.severity,
    ...Object.entries(rule.severityIn ?? {}).map(
      ([profile, severity]) => `${severity} in profile \`${profile}\``,
    ),
  ].join(', ');
  const profiles = rule.profiles.includes('base')
    ? ''
    : `; only with profile ${rule.profiles.map((name) => `\`${name}\``).join(', ')}`;
  const words = [rule.why, ...(rule.counsel ? [rule.counsel] : [])].map(cell).join(' ');
  return [
    `### ${rule.id}`,
    cell(rule.summary),
    words,
    `**${severities}**${profiles} · knows it ${KNOWS[rule.detector]} · ${sourceOf(rule)}`,
  ].join('\n\n');
}

/** On whose authority, and how far we looked. */
function sourceOf({ source: { words, standing } }: LintRule): string {
  return words === 'our judgement' ? STANDINGS[standing] : `${cell(words)} (${STANDINGS[standing]})`;
}
