/**
 * The history of a law by the written contract: from which day each text holds, which text is not that of its day, what was
 * put right, and when the law ended. Nothing is put before the day that the source states for it, and nothing gets a day that
 * it does not state. What is not understood is told.
 */
import type { IsoDate } from '../../model/index.ts';
import type { SourceDocument, TextState } from '../history/states.ts';
import { changeOf, headOf, isOver, type LawChange, type LawHead } from './law.ts';
import { MANIFEST, type Manifest, pathOf } from './manifest.ts';

interface Step {
  readonly state: TextState;
  readonly head: LawHead;
  readonly change: LawChange;
  /** The day that the source states for the change; `null`: none. */
  readonly stated: IsoDate | null;
}

export interface ArrangeOptions {
  readonly manifest: Manifest;
  /** By commit. */
  readonly messageOf: (ref: string) => string;
  readonly today: IsoDate;
}

/** The document with the days and the kinds of its changes. */
export function arranged(document: SourceDocument, options: ArrangeOptions): SourceDocument {
  const [language] = document.languages;
  const all = language!.states;
  const steps = stepsOf(document, all, options);
  const notes: string[] = [];
  const { left, days } = placed(steps, document, options, notes);
  const ending = endingOf(steps, all, left, days, options, notes);
  tellDoubts(steps, document, options, notes);
  let published: IsoDate | null = null;
  const states = all.flatMap((state): TextState[] => {
    const day = days.get(state);
    if (left.has(state)) return [];
    if (!day) return [{ ...state, holds: changeOf(options.messageOf(state.ref)).sourceDate }];
    // A change that was published before another and holds later stands behind it, and was public by then.
    if (published === null || published < day.stated || published > day.holds) published = day.stated;
    const step = steps.find((one) => one.state === state)!;
    const { type, title } = step.change;
    const isCorrection = type === 'correction' && step !== steps[0];
    return [
      {
        ...state,
        day: published,
        holds: day.holds,
        isTechnical: type === 'fix-pipeline',
        ...(isCorrection ? { correction: title } : {}),
      },
    ];
  });
  return {
    ...document,
    languages: [{ ...language!, states }],
    notes,
    ...(ending === null ? {} : { repealed: ending }),
  };
}

function stepsOf(
  { texts }: SourceDocument,
  states: readonly TextState[],
  { messageOf }: ArrangeOptions,
): Step[] {
  const steps: Step[] = [];
  for (const state of states) {
    const text = state.text === null ? null : texts[state.text]!;
    if (typeof text !== 'string') continue;
    const head = headOf(text);
    const change = changeOf(messageOf(state.ref));
    const before = steps.at(-1)?.head;
    // A file may date itself where its commit does not; the same day twice is that of the change before.
    const own = before?.lastUpdated === head.lastUpdated ? null : head.lastUpdated;
    const first = steps.length === 0 ? (head.published ?? head.lastUpdated) : null;
    steps.push({ state, head, change, stated: change.sourceDate ?? first ?? own });
  }
  return steps;
}

interface Day {
  readonly stated: IsoDate;
  readonly holds: IsoDate;
}

/** When each text was published and from when it holds; and what is left out. Adds to `notes`. */
function placed(
  steps: readonly Step[],
  { known }: SourceDocument,
  { today }: ArrangeOptions,
  notes: string[],
): { left: Set<TextState>; days: Map<TextState, Day> } {
  const left = new Set<TextState>();
  const days = new Map<TextState, Day>();
  const counts = { later: 0, undated: 0, retroactive: 0 };
  for (const [i, step] of steps.entries()) {
    const { state, head } = step;
    const next = steps[i + 1];
    if (head.textState === 'current' && next?.head.textState === 'current' && next.head.body === head.body) {
      left.add(state);
      counts.later += 1;
      continue;
    }
    const { stated } = step;
    if (stated !== null) {
      const holds = effectOf(step, steps[i - 1], stated);
      if (holds < stated) counts.retroactive += 1;
      days.set(state, { stated, holds: holds < stated ? stated : holds });
      continue;
    }
    const there = known?.versions.find(({ ref }) => ref === state.ref);
    if (there) days.set(state, { stated: there.published, holds: there.effective });
    else if (next || i === 0) {
      left.add(state);
      counts.undated += 1;
    } else {
      days.set(state, { stated: today, holds: today });
      notes.push(
        `the source states no day for its last change (${state.ref.slice(0, 12)}): it holds from ${today} on, the day on which it was taken in`,
      );
    }
  }
  if (counts.later > 0)
    notes.push(
      `${counts.later} changes have the text of a later day (\`text_state: current\`), and are left out: what held on their own days is not in the repository`,
    );
  if (counts.undated > 0)
    notes.push(
      `${counts.undated} changes without a day are left out: the source states none for them, and none is made up`,
    );
  if (counts.retroactive > 0)
    notes.push(
      `${counts.retroactive} versions are said to have taken effect before they were published: here they hold from the day on which they were public`,
    );
  return { left, days };
}

/** From when the text of a step holds. */
function effectOf({ head }: Step, before: Step | undefined, stated: IsoDate): IsoDate {
  // `last_updated` is that of an amendment that the text does not have.
  if (head.textState === 'as_enacted') return stated;
  const isNew = head.lastUpdated !== null && head.lastUpdated !== before?.head.lastUpdated;
  const isBelieved =
    head.published === null || head.lastUpdated === null || head.lastUpdated >= head.published;
  return isNew && isBelieved ? head.lastUpdated! : stated;
}

/** The day on which the law ended; `null`: it holds, or nobody says since when it does not. Leaves out what stands there since. */
function endingOf(
  steps: readonly Step[],
  all: readonly TextState[],
  left: Set<TextState>,
  days: ReadonlyMap<TextState, Day>,
  { messageOf }: ArrangeOptions,
  notes: string[],
): SourceDocument['repealed'] | null {
  const last = all.at(-1);
  const taken = last?.text === null ? changeOf(messageOf(last.ref)) : null;
  if (taken?.type === 'repeal' && taken.sourceDate !== null) return ending(taken.sourceDate, taken);
  const over = steps.map(({ head, change }) => isOver(head.status) || change.type === 'repeal');
  const from = over.lastIndexOf(false) + 1;
  for (const [i, step] of steps.entries())
    if (i > 0 && over[i - 1] && !over[i])
      notes.push(`it was over before ${step.stated ?? 'a day that nobody states'} and holds again since`);
  if (from === steps.length) return null;
  const step = steps[from]!;
  const day = days.get(step.state);
  if (from === 0 || !day) {
    notes.push(
      `it is ${step.head.status ?? 'repealed'}, and the repository does not say since when: end it with \`gazette withdraw\``,
    );
    return null;
  }
  for (const { state, head } of steps.slice(from)) {
    if (head.body !== steps[from - 1]!.head.body)
      notes.push(
        `the text that stands there since it ended (${state.ref.slice(0, 12)}) is left out: nothing holds from ${day.holds} on`,
      );
    left.add(state);
  }
  return ending(day.holds, step.change, step.head.status);
}

const ending = (day: IsoDate, { title, sourceId }: LawChange, status: string | null = null) => ({
  day,
  why: `The source says: ${[status ?? 'repealed', title, sourceId].filter((part) => part).join(', ')}`,
});

/** What the files and the commits say and the contract does not, or says otherwise. */
function tellDoubts(
  steps: readonly Step[],
  { path }: SourceDocument,
  { manifest }: ArrangeOptions,
  notes: string[],
): void {
  const last = steps.at(-1);
  if (!last) return;
  const { head } = last;
  if (head.identifier === null)
    notes.push('its head has no `identifier`, so it goes by the name of its file');
  else {
    const wanted = pathOf(manifest, head.all);
    if ('refused' in wanted) notes.push(`\`${MANIFEST}\` ${wanted.refused}`);
    else if (wanted.path !== path)
      notes.push(`\`${MANIFEST}\` puts it at \`${wanted.path}\`, and it stands elsewhere`);
  }
  const strange = new Set(
    steps.flatMap((one) => (one.head.textState === null ? [one.head.all.text_state] : [])),
  );
  for (const word of strange)
    notes.push(
      `\`text_state: ${String(word)}\` is no word of the contract: its texts are taken for those of their days`,
    );
  const enacted = steps.filter((one) => one.head.textState === 'as_enacted');
  const amended = enacted.filter(
    (one, i) => i > 0 && one.head.body === enacted[i - 1]!.head.body && one.change.type !== 'fix-pipeline',
  );
  if (amended.length > 0)
    notes.push(
      `its text is the one that was enacted: ${amended.length} later changes are not in it (the last one: ${amended.at(-1)!.head.lastAmendment ?? amended.at(-1)!.change.sourceId ?? 'not named'})`,
    );
  const quiet = steps.filter(
    ({ head: own, change }, i) =>
      i > 0 && change.type === 'correction' && own.body === steps[i - 1]!.head.body,
  );
  for (const { change } of quiet)
    notes.push(
      `a correction left the text as it was, and is not taken in: ${[change.sourceDate, change.title].filter((part) => part).join(', ')}`,
    );
  const nameless = steps.filter(({ change }) => change.type === null).length;
  if (nameless > 0) notes.push(`${nameless} commits name no kind of change that the contract has`);
}
