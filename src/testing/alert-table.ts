/** A language's table of changed sentences: what its readers must be alerted to, and what not. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import type { Alert } from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';

export interface AlertTable {
  /** `[what changed, old sentence, new sentence, alerts]`, each as `kind: old → new`. */
  readonly must: readonly (readonly [string, string, string, readonly string[]])[];
  readonly mustNot: readonly (readonly [string, string, string])[];
}

/** Every alert between two texts, in the languages that a redline knows. */
export const alertsBetween = (from: string, to: string): readonly Alert[] => {
  const [old, next] = [from, to].map((text) => parseMarkdown(text).document) as [
    ReturnType<typeof parseMarkdown>['document'],
    ReturnType<typeof parseMarkdown>['document'],
  ];
  return renderRedline(old, next).changes.flatMap(({ alerts }) => alerts);
};

/** Tests each row of `table` in both directions: what comes is as telling as what goes. */
export function describeAlerts(language: string, { must, mustNot }: AlertTable): void {
  const told = (from: string, to: string) =>
    alertsBetween(from, to).map(({ kind, old, new: next }) => `${kind}: ${old} → ${next}`);
  describe(`${language} alerts to`, () => {
    it.each(must)('%s', (_, from, to, expected) => {
      expect(told(from, to)).toEqual(expected);
      const reversed = expected.map((alert) => alert.replace(/^(\w+): (.*) → (.*)$/su, '$1: $3 → $2'));
      expect(told(to, from)).toEqual(reversed);
    });
  });
  describe(`${language} does not alert to`, () => {
    it.each(mustNot)('%s', (_, from, to) => {
      expect([...told(from, to), ...told(to, from)]).toEqual([]);
    });
  });
}
