/** Rules that look for a statement by its words. They can only say that they found none. */
import type { Statement, Topic } from '../languages/index.ts';
import { sectionsOn } from './lexicon.ts';
import type { Example, WordRule } from './rule.ts';

interface Disclosure extends Pick<WordRule, 'id' | 'severity' | 'summary' | 'why' | 'source' | 'profiles'> {
  readonly severityIn?: WordRule['severityIn'];
  readonly counsel?: string;
  /** What was looked for, as the message names it. */
  readonly sought: string;
  /** Words of the language's lexicon of which one is enough. */
  readonly says?: Statement;
  /** A section of which one is enough. */
  readonly section?: Topic;
  /** Look only inside the section, if there is one. */
  readonly inside?: Topic;
  readonly good: readonly Example[];
  readonly bad: readonly Example[];
}

/** A rule that finds no words and no section of the kind in the authoritative text of a privacy policy. */
export function disclosure({ sought, says, section, inside, good, bad, ...rule }: Disclosure): WordRule {
  return {
    ...rule,
    scope: 'words',
    detector: 'heuristic',
    kinds: ['privacy'],
    examples: { good, bad },
    check(text, report) {
      if (text.standing !== 'authoritative') return;
      if (section && sectionsOn(text, section).length > 0) return;
      const places = inside ? sectionsOn(text, inside) : [];
      if (inside && places.length === 0) return;
      const searched = places.length > 0 ? places.flatMap(({ leaves }) => leaves) : text.leaves;
      if (says && searched.some((leaf) => text.language.lexicon.says[says].test(leaf.text))) return;
      report(`Found no ${sought}`, places[0]?.place);
    },
  };
}
