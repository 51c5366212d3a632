/** From the states of a document's languages to those of the document. */
import type { IsoDate, Locale } from '../../model/index.ts';
import { dayOf, daysOf } from './days.ts';
import type { Candidate, ShownDate } from './fold.ts';
import type { HistoryOptions, SkewedDay, SourceDocument, TextState } from './states.ts';

/** What of a text is needed to tell it from others; the text itself is read again when it is written. */
export interface Digest {
  readonly words: string;
  /** What changes without a word: where its links lead, what its lists count from. */
  readonly quiet: string;
  readonly shown: ShownDate | null;
}

interface Found {
  readonly candidates: readonly Candidate[];
  readonly skewed: readonly SkewedDay[];
  readonly abroad: number;
  /** When the file was away and came back. */
  readonly gaps: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
}

/** The document after each change of any of its languages, from the first authoritative text on. */
export function candidatesOf(
  { languages }: SourceDocument,
  digestOf: (text: number) => Digest | null,
  options: HistoryOptions,
): Found {
  const authoritative = languages[0]!.locale;
  const all = languages.flatMap(({ locale, states }) => states.map((state) => ({ locale, state })));
  // What one commit did to several languages is one change; the authoritative one speaks for it.
  const steps = [...Map.groupBy(all, ({ state }) => state.order)]
    .sort(([a], [b]) => a - b)
    .map(([, step]) => step);
  const days = daysOf(
    steps.map(([first]) => first!.state),
    options,
  );
  const skewed: SkewedDay[] = [];
  const gaps: { from: IsoDate; to: IsoDate }[] = [];
  const texts = new Map<Locale, number>();
  const candidates: Candidate[] = [];
  let gone: IsoDate | null = null;
  for (const [i, step] of steps.entries()) {
    const { day, holds, isGuessed, doubted } = days[i]!;
    if (doubted) skewed.push({ ref: step[0]!.state.ref, stated: doubted.stated, day });
    let changed: TextState | null = null;
    for (const { locale, state } of step) {
      if (state.text === null) {
        // The last text of a document that went stays its last.
        if (locale === authoritative) gone = day;
        else if (texts.delete(locale)) changed ??= state;
        continue;
      }
      if (locale === authoritative && gone !== null) {
        gaps.push({ from: gone, to: day });
        gone = null;
      }
      if (digestOf(state.text) === null) continue;
      texts.set(locale, state.text);
      changed ??= state;
    }
    if (!changed || gone !== null || !texts.has(authoritative)) continue;
    candidates.push({
      day,
      holds,
      isGuessed,
      isTechnical: changed.isTechnical,
      state: changed,
      texts: new Map(texts),
      key: [...texts]
        .map(([own, text]) => `${own} ${digestOf(text)!.words}`)
        .sort()
        .join('\n'),
      quiet: [...texts]
        .map(([own, text]) => `${own} ${digestOf(text)!.quiet}`)
        .sort()
        .join('\n'),
      shown: digestOf(texts.get(authoritative)!)!.shown,
    });
  }
  const isAbroad = ({ day, holds, moment }: TextState) =>
    day === null && holds === null && dayOf(moment, null) !== dayOf(moment, options.home);
  const abroad =
    options.timeZone === null && options.home !== null
      ? steps.filter(([first]) => isAbroad(first!.state)).length
      : 0;
  return { candidates, skewed, abroad, gaps };
}
