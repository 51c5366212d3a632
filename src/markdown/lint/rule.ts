/** What a rule on a text is. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';

export interface TextRule {
  /** `group/name`, as it is printed and suppressed. */
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** What it checks and why, one sentence. */
  readonly summary: string;
  /** Texts that pass and texts that do not; they are the rule's tests. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  /** Reports every breach through `report`. */
  readonly check: (tree: Root, report: Report) => void;
}

export type Report = (reason: string, place: Root['position']) => void;

/** A rule as a unified plugin: its findings become messages on the file. */
export function asPlugin(rule: TextRule) {
  const [source, ruleId] = rule.id.split('/');
  return () => (tree: Root, file: VFile) => {
    rule.check(tree, (reason, place) => {
      const message = file.message(reason, { place, source, ruleId });
      message.fatal = rule.severity === 'error' ? true : rule.severity === 'warning' ? false : undefined;
    });
  };
}
