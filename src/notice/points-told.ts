/** The company's own summary of a change, point by point. Each point names its clause as the text does, and reads as a sentence. */
import {
  asSentence,
  type ClauseEntry,
  clausesOf,
  inOneLine,
  type NoticePoint,
  type PolicyDocument,
  type SummaryPoint,
} from '../model/index.ts';

/** The points of a version. `documents`: the previous text and its own; a removed section has its old name. */
export function pointsTold(
  points: readonly SummaryPoint[],
  documents: readonly PolicyDocument[],
): NoticePoint[] {
  const labels = new Map(documents.flatMap((document) => [...labelsOf(clausesOf(document))]));
  return points.map((point) => ({
    ...point,
    clause: point.clause === null ? null : (labels.get(point.clause) ?? null),
  }));
}

/**
 * A point for places without headings around it. Values get their labels: «1. Сроки. До изменения: 1 год. Станет: 2 года.»; a
 * point with neither an old value nor a meaning is a sentence already.
 */
export function pointSentence(
  { clause, was, becomes, means }: NoticePoint,
  names: { readonly was: string; readonly becomes: string; readonly colon: string },
): string {
  if (was === null && means === null) return becomes;
  const said = [
    ...(clause === null ? [] : [clause]),
    ...(was === null ? [] : [`${names.was}${names.colon}${was}`]),
    `${names.becomes}${names.colon}${becomes}`,
  ].map(asSentence);
  return inOneLine(said);
}

function labelsOf(clauses: readonly ClauseEntry[]): Map<string, string> {
  return new Map(
    clauses.flatMap((clause) => [[clause.anchor, clause.label] as const, ...labelsOf(clause.clauses)]),
  );
}
