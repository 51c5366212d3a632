/** When a notice is about a version that another one replaced: what that other version changes. */
import { dictionaryOf, natureOf, type Speech } from '../languages/index.ts';
import {
  changeTenseOn,
  type IsoDate,
  insteadOn,
  type Locale,
  neighboursOf,
  type PolicyDocument,
  type SequelInNotice,
  type Version,
} from '../model/index.ts';
import { changesTold } from './changes-told.ts';
import { pointsTold } from './points-told.ts';

export interface SequelRequest {
  readonly version: Version;
  readonly versions: readonly Version[];
  readonly locale: Locale;
  readonly speech: Speech;
  readonly asOf: IsoDate;
  /** The other version, if it is announced and has not replaced `version` yet. */
  readonly other?: Version | null;
  /** The language of its text, where it has none in `locale`. */
  readonly readIn?: Locale;
  readonly documentOf: (version: Version) => PolicyDocument;
  /** The changes between the texts; by default the texts are compared here. */
  readonly changesOf?: (
    before: Version,
    version: Version,
    tense: SequelInNotice['tense'],
  ) => readonly string[];
}

/** `null`: no other version takes its place, or its text or the one before is missing in this language. */
export function sequelTold({
  version,
  versions,
  locale,
  speech,
  asOf,
  other = insteadOn(version, versions, asOf),
  readIn = locale,
  documentOf,
  changesOf = (before, other, tense) =>
    changesTold(documentOf(before), documentOf(other), { locale, speech, tense }).map(
      ({ sentence }) => sentence,
    ),
}: SequelRequest): SequelInNotice | null {
  const before = other && neighboursOf(other, versions).before;
  const tense = other && changeTenseOn(other, versions, asOf);
  if (!other?.translations[readIn] || !before?.translations[readIn] || tense === null || tense === 'would')
    return null;
  const points = pointsTold(other.change.summary[locale] ?? [], [documentOf(before), documentOf(other)]);
  return {
    version: other.id,
    effective: other.effective,
    tense,
    nature: natureOf(dictionaryOf(locale, speech), other, versions)?.[tense] ?? null,
    points,
    changes: points.length > 0 ? [] : changesOf(before, other, tense),
  };
}
