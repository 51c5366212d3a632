/** Holds every version of an imported history against its source: words, order, numbers, links, days, and what became no version. */
import { type PublishedText, publishedIn } from './archive.ts';
import { namesDay, numberOf } from './days.ts';
import { destinationsOf, linkDifferences } from './links.ts';
import { blobsOf, type LoggedCommit, type LoggedState, logOf, statesOf } from './log.ts';
import { readText, type TextRead } from './reader.ts';
import { type Difference, wordDifferences } from './words.ts';

export interface Examined {
  readonly versions: number;
  readonly states: number;
  /** How many differences of each kind there are. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  /** For questions about days. */
  readonly policies: readonly ExaminedPolicy[];
}

export interface ExaminedPolicy {
  readonly policy: string;
  readonly versions: readonly PublishedText[];
  /** As it was asked of the import. */
  readonly flipDays: number;
  readonly states: readonly (LoggedState & {
    readonly day: string;
    readonly words: string;
    readonly links: string;
    /** Nothing but a title is left. */
    readonly isEmpty: boolean;
  })[];
}

export interface ExamineOptions {
  readonly repository: string;
  readonly root: string;
  /** Whose clock says the day, as it was asked of the import. */
  readonly clock: 'committer' | 'author' | 'effective';
  /** Days within which a text that comes back was never gone. */
  readonly flipDays: number;
}

/** A typed day agrees with the day of a change so near, and a day of effect may lie so far ahead, as the docs have it. */
const [NEAR, AHEAD] = [7, 180];

export function examine({ repository, root, clock, flipDays }: ExamineOptions): Examined {
  const log = logOf(repository);
  const published = publishedIn(root);
  const kinds: Record<string, number> = {};
  const faults: string[] = [];
  const note = (where: string, { kind, detail }: Difference) => {
    if (kind === '') return;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (kind === 'fault') faults.push(`${where}: ${detail}`);
  };
  const files = new Map(
    [...published].map(([policy, versions]) => [policy, statesOf(log, lastPath(log, versions))]),
  );
  const blobs = blobsOf(repository, [
    ...new Set([...files.values()].flat().flatMap(({ blob }) => blob ?? [])),
  ]);
  const read = new Map<string, TextRead>();
  const textAt = (blob: string): TextRead => {
    const known = read.get(blob) ?? readText(blobs.get(blob)!.toString('utf8'));
    read.set(blob, known);
    return known;
  };
  const policyAt = new Map<string, string>();
  for (const [policy, states] of files) for (const { path } of states) policyAt.set(path, policy);
  // Who stands at a place now is who is meant.
  for (const [policy, states] of files) policyAt.set(states.at(-1)?.path ?? '', policy);
  const policies: ExaminedPolicy[] = [];
  for (const [policy, versions] of published) {
    const states = files.get(policy)!.map((state) => ({
      ...state,
      day: dayOf(state.commit, clock),
      words: state.blob === null ? '' : wordsOf(textAt(state.blob)),
      isEmpty: state.blob !== null && isTitleAlone(textAt(state.blob)),
      links:
        state.blob === null
          ? ''
          : destinationsOf(textAt(state.blob), {
              path: state.path,
              policies: policyAt,
              isWatched: flipDays > 0,
            }).join(' '),
    }));
    policies.push({ policy, versions, flipDays, states });
    for (const version of versions) {
      const where = `${policy} ${version.id}`;
      const state = states.find(({ commit, blob }) => commit.id === version.ref && blob !== null);
      if (!state) {
        note(where, { kind: 'fault', detail: `the source has no change ${version.ref} of ${version.path}` });
        continue;
      }
      const bytes = blobs.get(state.blob!)!.toString('utf8');
      const [source, own] = [textAt(state.blob!), readText(version.text)];
      const told = { source: bytes, line: version.line };
      for (const one of wordDifferences(source, own, told)) note(where, one);
      for (const one of linkDifferences(source, own, {
        source: bytes,
        path: version.path,
        policies: policyAt,
      }))
        note(where, one);
      for (const one of dayDifferences(version, state, states, source)) note(where, one);
    }
    for (const one of leftOut(versions, states, flipDays)) note(policy, one);
  }
  return {
    versions: policies.reduce((sum, { versions }) => sum + versions.length, 0),
    states: policies.reduce((sum, { states }) => sum + states.filter(({ blob }) => blob !== null).length, 0),
    kinds,
    faults,
    policies,
  };
}

/** The name that the file of the last version has in the end. */
function lastPath(log: readonly LoggedCommit[], versions: readonly PublishedText[]): string {
  const { ref, path } = versions.at(-1)!;
  let name = path;
  for (const { changes } of log.slice(log.findIndex(({ id }) => id === ref) + 1))
    name = changes.find(({ status, from }) => status === 'R' && from === name)?.path ?? name;
  return name;
}

/** The day of a change, as laws name it in their messages, or on the clock that was asked for. */
function dayOf({ day, authorDay, message }: LoggedCommit, clock: ExamineOptions['clock']): string {
  if (clock === 'committer') return day;
  if (clock === 'author') return authorDay;
  const named =
    /^Effective(?:-Date)?:\s*(\d{4}-\d\d-\d\d)/im.exec(message) ??
    /^Source-Date:\s*(\d{4}-\d\d-\d\d)/im.exec(message);
  return named?.[1] ?? authorDay;
}

/** The title, once: a heading that repeats it says nothing more. */
const wordsOf = ({ words, title, headings, lines }: TextRead): string => {
  const text = words.flatMap(({ text, place }) => (place === 'text' ? [text] : [])).join(' ');
  const isRepeated = title !== null && headings[0]?.words === title && lines[0] === title;
  return isRepeated ? text : [title ?? '', text].join(' ');
};

const isTitleAlone = ({ words, headings, lines }: TextRead): boolean => {
  const title = headings[0] !== undefined && headings[0].words === lines[0] ? lines[0] : '';
  const text = words.flatMap(({ text, place }) => (place === 'text' ? [text] : [])).join('');
  return text === title.normalize('NFC').replace(/\s+/g, '');
};

type State = ExaminedPolicy['states'][number];

function dayDifferences(
  version: PublishedText,
  state: State,
  states: readonly State[],
  source: TextRead,
): Difference[] {
  const { day } = state;
  const at = states.indexOf(state);
  const detail = `${version.published} / ${version.effective}, and its change is of ${day}`;
  if (version.published === day && version.effective === day) return [];
  if (version.effective === day && day > version.entered && version.published <= version.entered)
    return [{ kind: 'day to come, announced on the day of the import', detail }];
  const typed = [version.line ?? '', ...source.head.split('\n')];
  const names = (written: string) => typed.some((line) => namesDay(line, written));
  const gap = numberOf(version.effective) - numberOf(day);
  if (
    version.published <= day &&
    names(version.published) &&
    numberOf(day) - numberOf(version.published) <= NEAR &&
    version.effective >= version.published
  )
    return [{ kind: 'day that the text itself names', detail }];
  if (version.published === day && gap > 0 && gap <= AHEAD && names(version.effective))
    return [{ kind: 'day of effect that the text itself names', detail }];
  const sameBefore = states
    .slice(0, at)
    .find((one) => one.words === state.words && one.day === version.published);
  if (sameBefore && numberOf(day) - numberOf(sameBefore.day) <= NEAR)
    return [{ kind: 'typed date put right within a week', detail }];
  const isBackwards =
    states.slice(0, at).some((one) => one.day > day) || states.slice(at + 1).some((one) => one.day < day);
  if (isBackwards) return [{ kind: 'clocks that ran backwards', detail }];
  return [{ kind: 'fault', detail }];
}

/** The changes that became no version, each with its reason. */
function leftOut(
  versions: readonly PublishedText[],
  states: readonly State[],
  flipDays: number,
): Difference[] {
  const refs = new Set(versions.map(({ ref }) => ref));
  return states.flatMap((state, at): Difference[] => {
    if (refs.has(state.commit.id)) return [];
    const detail = `change ${state.commit.id.slice(0, 12)} of ${state.day} (${state.path}) is no version`;
    if (state.blob === null) return [{ kind: 'the file went', detail }];
    if (state.isEmpty) return [{ kind: 'text without words, which the report names', detail }];
    const before = states.slice(0, at).findLast(({ blob }) => blob !== null);
    const standing = states.slice(0, at).findLast(({ commit }) => refs.has(commit.id));
    if ([before, standing].some((one) => one?.words === state.words && one.links === state.links))
      return [{ kind: 'change of no word and no link', detail }];
    const unmarked = (one: State | undefined) =>
      one?.words.replace(/[*_]|<( \/)? t(body|head|foot|able|[rdh]) >/g, '').replace(/\s+/g, ' ');
    if (before?.links === state.links && unmarked(before) === unmarked(state))
      return [{ kind: 'signs that their author meant as marks', detail }];
    const later = states.slice(at + 1).find(({ blob }) => blob !== null);
    const sameLater = states
      .slice(at + 1)
      .filter(({ words }) => words === state.words)
      .map(({ commit }) => commit.id);
    if (versions.some(({ ref, published }) => sameLater.includes(ref) && published <= state.day))
      return [{ kind: 'typed date put right within a week', detail }];
    if (later && later.day <= state.day) return [{ kind: 'joined with a later change of its day', detail }];
    const back = states.slice(at + 1, at + 6).find((one) => before && one.words === before.words);
    if (back && back.commit.at - state.commit.at <= flipDays * 86_400)
      return [{ kind: 'undone again within days', detail }];
    return [{ kind: 'fault', detail }];
  });
}
