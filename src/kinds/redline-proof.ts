/** Data beside a redline with which anybody can check it. */
import { hasSheets, siteRedlineProof } from '../site/index.ts';
import { file } from './kind.ts';
import { aboutPair } from './said.ts';
import { pairs } from './subjects.ts';

export const redlineProof = file({
  at: '[locale]/[policy]/compare/[from]..[to]/redline.json',
  all: pairs,
  says: (props) => [aboutPair(props), hasSheets(props.policy, props.to)],
  answer: ({ policy, from, to, locale }) => Response.json(siteRedlineProof(policy, from, to, locale)),
});
