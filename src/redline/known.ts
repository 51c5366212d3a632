/** Comparisons of texts in any language, each made once for as long as both documents are in use. */
import { ALERT_WORDS } from '../languages/alert-list.ts';
import { UNIT_WORDS } from '../languages/unit-list.ts';
import { type PolicyDocument, Recent } from '../model/index.ts';
import { wordEndIn } from './known-words.ts';
import { readingWith } from './language-reading.ts';
import type { Reading } from './reading.ts';
import { compare, type Redline } from './redline.ts';
import { inEveryScript } from './script-units.ts';
import { WORDS_WITHOUT_BLANKS } from './word-lists/index.ts';

let every: Reading | undefined;

/** Reads every language at once: texts quote one another's, and their own may be one that nobody here knows. */
export const everyLanguage = (): Reading => {
  every ??= lasting(
    readingWith({
      units: UNIT_WORDS,
      alerts: ALERT_WORDS,
      scripts: inEveryScript,
      wordEnd: wordEndIn(WORDS_WITHOUT_BLANKS),
    }),
  );
  return every;
};

/** A paragraph that changes is read for each comparison it stands in, and for the history of its clause. */
function lasting(reading: Reading): Reading {
  const units = new Recent<ReturnType<Reading['unitsIn']>>(HELD_CHARACTERS);
  const findings = new Recent<ReturnType<Reading['findingsIn']>>(HELD_CHARACTERS);
  return {
    ...reading,
    unitsIn: (text) => units.of(text, () => reading.unitsIn(text)),
    findingsIn: (text) => findings.of(text, () => reading.findingsIn(text)),
  };
}

/** Some two hundred policies. */
const HELD_CHARACTERS = 2_000_000;

/** Compares `from` (the old text) with `to` (the new one). */
export const redline = (from: PolicyDocument, to: PolicyDocument): Redline =>
  compare(from, to, everyLanguage());

type Known = WeakMap<PolicyDocument, WeakMap<PolicyDocument, Redline>>;

/** The pages of a site are bundled and have modules of their own: they and the printer meet in what a process has once. */
const KNOWN = Symbol.for('gazette.redlines');
const shared = globalThis as { [KNOWN]?: Known };

/** The same for who asks again as long as both documents are in use: a page, a Word file and a history read one redline. */
export function knownRedline(from: PolicyDocument, to: PolicyDocument): Redline {
  shared[KNOWN] ??= new WeakMap();
  const known = shared[KNOWN];
  const ofOld = known.get(from) ?? new WeakMap<PolicyDocument, Redline>();
  known.set(from, ofOld);
  const result = ofOld.get(to) ?? redline(from, to);
  ofOld.set(to, result);
  return result;
}
