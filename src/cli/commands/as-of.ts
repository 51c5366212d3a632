/** `gazette as-of`: which version was, is or will be in force on a day. */
import { isError } from '../../archive/index.ts';
import { endIsAnnounced } from '../../languages/index.ts';
import { asOf, dayIn, lastRealDayOf, neverHeld, shownOn, tenseOf, type Version } from '../../model/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireDay,
  requirePolicy,
  withCommonOptions,
} from '../report.ts';

export const addAsOf: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('as-of'))
    .description(
      'say which version was in force on a day, since and until when, and what had been announced by then',
    )
    .argument('<policy>')
    .argument('<date>', 'a day such as 2026-01-31')
    .action((policy: string, date: string, options: CommonOptions) =>
      setStatus(answer(policy, date, options)),
    );
};

function answer(id: string, date: string, options: CommonOptions): number {
  const day = requireDay(date, 'as-of');
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const { policy, versions } = requirePolicy(archive, id);
  const { version, announced, recalled, ...rest } = asOf(versions, day);
  const enteredLater = laterEntries(versions, day, archive.organisation.timeZone);
  if (options.json) {
    printJson({
      ok: true,
      policy: policy.id,
      date: day,
      timeZone: archive.organisation.timeZone,
      version: version?.id ?? null,
      ...rest,
      sample: version?.sample ?? false,
      enteredLater,
      announced: announced.map(entryOf),
      recalled: recalled.map((other) => ({ ...entryOf(other), withdrawn: other.withdrawn })),
    });
    return EXIT.ok;
  }
  const mark = (sample: boolean) => (sample ? ' (a sample, never published)' : '');
  const today = dayIn(archive.organisation.timeZone, new Date());
  const tense = tenseOf(day, today);
  const is = { past: 'was', present: 'is', future: 'will be' }[tense];
  const unless = tense === 'future' ? ', unless that is changed before' : '';
  if (version) {
    // A sample ends no real version here; `--json` has the archive's own days.
    const lastDay = lastRealDayOf(version, versions);
    // An end that comes from the next version does not happen if that one is withdrawn before its day.
    const isAnnounced = endIsAnnounced(version, versions, today);
    const until =
      lastDay === null
        ? 'no end known'
        : `until ${lastDay}${isAnnounced ? ', unless the next version is withdrawn before then' : ''}`;
    console.log(
      version.sample
        ? `${policy.id} ${version.id} is a sample, never published and without effect; only in the sample it ${is} in force on ${day}: since ${rest.since}, ${until}${unless}`
        : `${policy.id} ${version.id} ${is} in force on ${day}: since ${rest.since}, ${until}${unless}`,
    );
    const real = version.sample ? shownOn(versions, day) : null;
    if (real && real.id !== version.id)
      console.log(
        `a sample never replaces a real text: in fact ${policy.id} ${real.id} ${is} in force, since ${real.effective}`,
      );
  } else if (rest.absence === 'repealed')
    console.log(`no version of ${policy.id} ${is} in force on ${day}: the last one was withdrawn`);
  else if (versions.length === 0)
    console.log(`the archive has no version of ${policy.id}: it does not know what ${is} in force on ${day}`);
  else console.log(`no version of ${policy.id} ${is} in force on ${day}: none had come into force`);
  for (const next of announced)
    console.log(
      next.sample
        ? `in the archive by then: ${next.id}, a sample for ${next.effective}: never published, without effect`
        : `announced by then: ${next.id}, published ${next.published}, ${neverHeld(next) ? `meant for ${next.effective}, withdrawn as of ${next.withdrawn}: it never comes into force` : `to come into force on ${next.effective}, unless withdrawn before then`}`,
    );
  for (const other of recalled)
    console.log(
      `withdrawn by then and never in force: ${other.id}${mark(other.sample)}, published ${other.published}, meant for ${other.effective}, withdrawn as of ${other.withdrawn}`,
    );
  for (const { version: id, what, on } of enteredLater.slice(0, NAMED))
    console.log(`entered in the ledger only on ${on}: ${id} ${what}`);
  const more = enteredLater.length - NAMED;
  if (more > 0) console.log(`entered in the ledger later: ${more} more entries (--json lists them)`);
  return EXIT.ok;
}

/** The most later entries that are printed; `--json` has all. */
const NAMED = 5;

const entryOf = ({ id: version, effective, published, sample }: Version) => ({
  version,
  effective,
  published,
  sample,
});

/** Entries about `day` that were written to the ledger only later: on that day nobody could have read them. */
function laterEntries(versions: readonly Version[], day: string, timeZone: string) {
  const dayOfEntry = (at: string | null) => (at === null ? null : dayIn(timeZone, new Date(at)));
  return versions.flatMap((version) => {
    const [published, withdrawn] = [dayOfEntry(version.enteredAt), dayOfEntry(version.withdrawnAt)];
    return [
      ...(published !== null && published > day && version.published <= day
        ? [{ version: version.id, what: 'published', on: published }]
        : []),
      ...(withdrawn !== null && withdrawn > day && version.withdrawn !== null && version.withdrawn <= day
        ? [{ version: version.id, what: 'withdrawn', on: withdrawn }]
        : []),
    ];
  });
}
