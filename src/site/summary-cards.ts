/** The company's own account of a change, each point with the section it speaks of. */
import type { ArchivedPolicy } from '../archive/index.ts';
import { type Locale, neighboursOf, type SummaryPoint, type Version } from '../model/index.ts';
import { pointsTold } from '../notice/index.ts';
import { clausesThrough, labelOf } from './clauses.ts';
import { documentOf } from './site.ts';

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
    // One that never begins is no step in the history of a clause: there its texts have the name.
    const name = step ? labelOf(step.clause) : nameIn(policy, version, locale, point);
    return {
      point,
      name,
      anchor: step ? step.clause.anchor : name && point.clause,
      change: step ? (step.changes[0] ?? null) : null,
      isSample: version.sample,
    };
  });
}

function nameIn(
  policy: ArchivedPolicy,
  version: Version,
  locale: Locale,
  point: SummaryPoint,
): string | null {
  if (point.clause === null) return null;
  const { before } = neighboursOf(version, policy.versions);
  const texts = [before, version].filter((one) => one?.translations[locale] !== undefined);
  const [told] = pointsTold(
    [point],
    texts.map((one) => documentOf(policy, one!, locale)),
  );
  return told!.clause;
}
