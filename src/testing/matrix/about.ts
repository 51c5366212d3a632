/** What outputs say of the version that they are about, without what they say of another one that took its place. */
import type { Said } from './outputs.ts';
import { anyOf } from './rules-words.ts';

/** Over what another version changes. */
export const CHANGES_WITH = anyOf(
  /Что измени(т|ла)( тогда)? редакция от [^:,]+/,
  /What (will change|changed)( then)? with the version of [^:,]+/,
  /(Не өзгереді|Не өзгерді|Сол кезде не өзгерген) \(редакция: [^)]+\)/,
);
const TITLE_ALONE = new RegExp(`^(${CHANGES_WITH.source}):?$`, 'u');
/** The same with what is told behind it on the same line, up to what the version itself changed. */
const ON_ONE_LINE = new RegExp(
  `(${CHANGES_WITH.source}): .*?(?=Что изменилось тогда:|What changed then:|Сол кезде не өзгерген:|$)`,
  'u',
);
/** A line of the points of the stories. */
const POINT =
  /Сроки|Periods|Мерзімдер|\d (год|года|year|years|жыл)(?![\p{L}])|другой срок хранения данных|a different storage period|деректерді сақтаудың басқа мерзімі/u;

export const aboutSubject = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).map(([output, lines]) => [output, withoutOthers(lines)]));

function withoutOthers(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let isOther = false;
  for (const line of lines) {
    isOther = TITLE_ALONE.test(line) || (isOther && POINT.test(line));
    const rest = line.replace(ON_ONE_LINE, '').trim();
    if (!isOther && rest !== '') kept.push(rest);
  }
  return kept;
}
