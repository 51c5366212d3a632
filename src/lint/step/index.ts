/** Whether a translation keeps step with the text that it translates. */
import type { Root } from 'mdast';
import type { Place } from '../../archive/index.ts';
import type { Language } from '../../languages/index.ts';
import type { Locale } from '../../model/index.ts';
import { type Difference, differencesOf } from './differences.ts';
import { partsOf } from './parts.ts';

export type { Difference } from './differences.ts';

export interface Misstep extends Difference {
  /** The section, or what stands before the first; none for a section that is not there. */
  readonly anchor: string;
  readonly place?: Place;
}

interface InLanguage {
  readonly tree: Root;
  readonly locale: Locale;
  /** `null`: nobody here knows it. */
  readonly language: Language | null;
}

/** What `own` has otherwise than `main`, section by section. Any two languages can be held against each other. */
export function missteps(own: InLanguage, main: InLanguage): Misstep[] {
  const parts = partsOf(own.tree);
  const theirs = new Map(partsOf(main.tree).map((part) => [part.anchor, part]));
  const file = `\`${main.locale}.md\``;
  const sure = (reason: string, anchor: string, place?: Place): Misstep => ({
    reason,
    isUnsure: false,
    anchor,
    ...(place ? { place } : {}),
  });
  const found = parts.flatMap((part): Misstep[] => {
    const { anchor, place } = part;
    const other = theirs.get(anchor);
    if (!other) return [sure(`Unexpected section \`#${anchor}\`, ${file} has none`, anchor, place)];
    const [mine, its] = [
      { ...own, part },
      { ...main, part: other },
    ];
    return differencesOf(mine, its).map((difference) => ({ ...difference, anchor, place }));
  });
  const anchors = new Set(parts.map(({ anchor }) => anchor));
  for (const anchor of theirs.keys())
    if (!anchors.has(anchor)) found.push(sure(`Found no section \`#${anchor}\`, which ${file} has`, anchor));
  const order = [...theirs.keys()].filter((anchor) => anchors.has(anchor));
  const moved = parts.filter(({ anchor }) => theirs.has(anchor)).find(({ anchor }, i) => anchor !== order[i]);
  if (moved)
    found.push(
      sure(
        `Unexpected section \`#${moved.anchor}\` at this place, ${file} has another`,
        moved.anchor,
        moved.place,
      ),
    );
  return found;
}
