/** The pages above those of a draft. */
import { localised, type Policy } from '../../model/index.ts';
import type { Visit } from '../visit.ts';

export const draftTrail = ({ desk, words, locale }: Visit, policy: Policy) => [
  { href: desk.at(''), name: words.list.title },
  {
    href: desk.at('p', policy.id),
    name: localised(policy.titles, locale, policy.authoritative) ?? policy.id,
  },
];
