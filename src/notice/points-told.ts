/** The company's own account of a change, point by point: each names its clause as the text does, and can stand as a sentence. */
import {
  asSentence,
  type ClauseEntry,
  clausesOf,
  inOneLine,
  type NoticePoint,
  type PolicyDocument,
  type SummaryPoint,
} from '../model/index.ts';

/** The points of a version. `documents`: the text before and its own; a section that went is called as it was. */
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
 * A point where nothing around it says what it is. A value alone gets its names: «1. Сроки. До изменения: 1 год. Станет: 2
 * года.»; one that has neither a value before nor a meaning is a sentence already.
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
