/** `gazette next`: the next day on which something changes, for scheduling a build or a notice. */
import { isError } from '../../archive/index.ts';
import { changeDays, type Status, statusInArchive, type Version } from '../../model/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  withCommonOptions,
} from '../report.ts';

export const addNext: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('next'))
    .description('give the next day on which a version comes into force or ends')
    .action((options: CommonOptions) => setStatus(next(options)));
};

interface Turn {
  readonly policy: string;
  readonly version: string;
  readonly status: Status;
}

function next(options: CommonOptions): number {
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const today = dayOf(options, archive);
  const days = archive.policies.flatMap(({ versions }) => changeDays(versions));
  const date = days.filter((day) => day > today).sort()[0] ?? null;
  const changes =
    date === null ? [] : archive.policies.flatMap(({ versions }) => turnsOn(date, versions, today));
  if (options.json) printJson({ ok: true, asOf: today, date, changes });
  else if (date === null) console.log(`after ${today} nothing is known to change`);
  else {
    console.log(date);
    for (const { policy, version, status } of changes) console.error(`${policy} ${version}: ${status}`);
  }
  return date === null ? EXIT.nothing : EXIT.ok;
}

/** The versions whose status on `day` differs from today's. No status changes between today and `day`. */
function turnsOn(day: string, versions: readonly Version[], today: string): Turn[] {
  return versions.flatMap((version) => {
    const status = statusInArchive(version, versions, day);
    return status === statusInArchive(version, versions, today)
      ? []
      : [{ policy: version.policy, version: version.id, status }];
  });
}
