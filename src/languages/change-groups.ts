/** The changes of a redline by the section in which they stand, each in words. */
import type { Change } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';
import { clauseOf } from './sentence.ts';

/** One change in words; `id`: of its place in the redline. */
export interface ChangeEntry {
  readonly id: number;
  readonly text: string;
  /** One word for each thing that must not be missed. */
  readonly alerts: readonly string[];
}

export interface ChangeGroup {
  /** The section's anchor; `null`: the changes stand in none. */
  readonly anchor: string | null;
  /** «8. Сроки хранения», as the new text has it. */
  readonly name: string;
  readonly entries: readonly ChangeEntry[];
}

/** In the order in which the sections come first. */
export function changeGroups(changes: readonly Change[], words: Dictionary['redline']): ChangeGroup[] {
  const groups = new Map<string | null, { name: string; entries: ChangeEntry[] }>();
  for (const change of changes) {
    const clause = clauseOf(change);
    const anchor = clause?.anchor ?? null;
    const name = clause ? `${clause.number ? `${clause.number}\u00a0` : ''}${clause.title}` : words.whole;
    const group = groups.get(anchor) ?? { name, entries: [] };
    // What went speaks of the section as the old text had it; the new name stands wherever there is one.
    groups.set(anchor, change.to ? { ...group, name } : group);
    const alerts = [...new Set(change.alerts.map(({ kind }) => words.alert(kind)))];
    group.entries.push({ id: change.id, text: inGroup(words, change), alerts });
  }
  return [...groups].map(([anchor, group]) => ({ anchor, ...group }));
}

/** The sentence of a change without the name of its section, which stands above it. */
function inGroup(words: Dictionary['redline'], change: Change): string {
  const sentence = words.sentence(change);
  const where = words.where(change);
  if (!sentence.startsWith(where)) return sentence;
  const rest = sentence.slice(where.length);
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}
