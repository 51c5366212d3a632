/** The company's own account of a change, each point with the section it speaks of. */
import type { ArchivedPolicy } from '../archive/index.ts';
import type { Locale, SummaryPoint, Version } from '../model/index.ts';
import { clausesThrough, labelOf } from './clauses.ts';

export interface SummaryCard {
  readonly point: SummaryPoint;
  /** The section's name; `null`: the point speaks of none. */
  readonly name: string | null;
  /** The anchor that the section has in this version, or had in the one before. */
  readonly anchor: string | null;
  /** The first of its changes, as the redline with the version before counts them. */
  readonly change: number | null;
  /** Whether the version is a sample: the point is so in it alone. */
  readonly isSample: boolean;
}

/** The points of `version` in their order. */
export function summaryCards(policy: ArchivedPolicy, version: Version, locale: Locale): SummaryCard[] {
  const points = version.change.summary[locale] ?? [];
  if (points.length === 0) return [];
  const steps = clausesThrough(policy, locale).flatMap(({ steps: all }) =>
    all.filter((step) => step.version === version.id),
  );
  return points.map((point) => {
    const step = point.clause && steps.find(({ clause }) => clause.anchor === point.clause);
    return {
      point,
      name: step ? labelOf(step.clause) : null,
      anchor: step ? step.clause.anchor : null,
      change: step ? (step.changes[0] ?? null) : null,
      isSample: version.sample,
    };
  });
}
