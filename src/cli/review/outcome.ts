/** The result that publishing would have, in lines of Markdown. */

import type { PublicationPlan } from '../../drafting/index.ts';
import { code, said } from './markdown.ts';

/** One line each; decisions left to a person come last. */
export function outcomeLines(plan: PublicationPlan): string[] {
  const { before, effective, isDayGiven, published, version, undecided, askAgain } = plan;
  return [
    version === null
      ? '- **Publishing would be refused**, for the errors that are named here.'
      : `- Version ${code(version)}${before ? ` in place of ${code(before.id)}` : ', the first one'}, made public on ${published}, in force from **${effective}**${isDayGiven ? '' : ' (the earliest day: the draft names none)'}.`,
    periodLine(plan),
    noticeLine(plan),
    ...askAgain.map(
      ({ path, material }) =>
        `- **Consent has to be asked for again**: ${code(path)} changed${material ? `, which is named by ${said(material)}` : ''}. People who consented before did not consent to this.`,
    ),
    ...(undecided.length === 0
      ? []
      : [
          `- Still for a person to decide when publishing: ${undecided.map(code).join(', ')}${undecided.includes('--class') ? '. Until then this is taken for a substantive change' : ''}.`,
        ]),
  ];
}

function periodLine({
  noticeDays,
  promisedDays,
  earliest,
  isDayGiven,
  effective,
  before,
}: PublicationPlan): string {
  if (before === null) return '- No notice period: nothing is replaced.';
  const promised = promisedDays === null ? 'no period is promised' : `${promisedDays} are promised`;
  const late =
    isDayGiven && effective < earliest ? `; **the earliest day that keeps it is ${earliest}**` : '';
  return `- ${noticeDays} days from publication to effect, ${promised}${late}. Earliest day of effect: ${earliest}.`;
}

function noticeLine({ before, class: changeClass, told, effective }: PublicationPlan): string {
  if (before === null) return '- No notice: nobody has read an earlier version.';
  if (changeClass === 'editorial') return '- No notice, no entry in feeds; “last updated” stays.';
  return told.length === 0
    ? '- A notice in **no language**: `change.summary` of the draft is missing.'
    : `- A notice in ${told.map(code).join(', ')}, entries in feeds; “last updated” moves to ${effective}.`;
}
