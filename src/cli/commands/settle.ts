/** `gazette settle`: shows the conflicting wordings of several people in a draft, and enters the one chosen. */
import {
  isError,
  openConflicts,
  readReviews,
  readSource,
  reviewsPath,
  reviewsText,
  textPath,
  writeDraft,
} from '../../archive/index.ts';
import { type Choice, settled } from '../../drafting/index.ts';
import type { ReviewConflict } from '../../records/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  NothingThere,
  openArchive,
  printJson,
  reportProblems,
  requirePolicy,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { conflictTold, sectionsOf } from '../review-told.ts';

interface SettleOptions extends CommonOptions {
  readonly take?: string;
  readonly words?: string;
  readonly keep?: boolean;
}

export const addSettle: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('settle'))
    .description(
      'choose where several people would have a draft otherwise; without a number, list what is open',
    )
    .argument('<policy>')
    .argument('[number]', 'the conflict')
    .option('--take <person>', 'put the wording of this person into the draft')
    .option('--words <markdown>', 'put these words there')
    .option('--keep', 'leave the draft as it is')
    .action((policy: string, number: string | undefined, options: SettleOptions) =>
      setStatus(settle(policy, number, options)),
    );
};

function settle(id: string, number: string | undefined, options: SettleOptions): number {
  const chosen = (['take', 'words', 'keep'] as const).filter((name) => options[name] !== undefined);
  if (chosen.length > 1) throw new UsageError('choose one of --take, --words and --keep');
  if (chosen.length > 0 && number === undefined)
    throw new UsageError(`--${chosen[0]} is for one conflict: name its number`);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const found = requirePolicy(archive, id);
  const read = readReviews(archive, id);
  if (read.problems.length > 0) return reportProblems(read.problems, options);
  const open = openConflicts(read.reviews).filter(
    (one) => number === undefined || String(one.number) === number,
  );
  if (number !== undefined && open.length === 0)
    throw new UsageError(`\`${id}\` has no open conflict ${number}: gazette settle ${id} lists them`);
  if (open.length === 0) throw new NothingThere(`\`${id}\` has no open conflict`);
  const sourceIn = (locale: string) => readSource(archive, id, 'draft', locale).toString('utf8');
  if (chosen.length === 0) {
    if (options.json) printJson({ ok: true, policy: id, conflicts: open });
    else
      for (const one of open)
        console.log(conflictTold(one, sectionsOf(sourceIn(one.locale), found.policy)).join('\n'));
    return EXIT.ok;
  }
  const conflict = open[0]!;
  const done = settled(sourceIn(conflict.locale), read.reviews, conflict.number, choiceIn(conflict, options));
  if (done === null)
    throw new UsageError(
      `the words of conflict ${number} are others by now: write the text in ${textPath(id, 'draft', conflict.locale)}, then gazette settle ${id} ${number} --keep`,
    );
  const written = writeDraft({ root: archive.root }, id, [
    [`${conflict.locale}.md`, done.text],
    ['reviews.yaml', reviewsText(done.reviews)],
  ]);
  const left = openConflicts(done.reviews).length;
  if (options.json) printJson({ ok: true, policy: id, settled: conflict.number, open: left, written });
  else {
    for (const path of written) console.log(path);
    console.error(
      left > 0
        ? `${left} more: gazette settle ${id}`
        : `all are settled: gazette check ${id} (${reviewsPath(id)})`,
    );
  }
  return EXIT.ok;
}

function choiceIn({ wordings, number }: ReviewConflict, { take, words }: SettleOptions): Choice {
  if (words !== undefined) return { type: 'write', text: words };
  if (take === undefined) return { type: 'keep' };
  const wording = wordings.findIndex(({ authors }) => authors.includes(take));
  if (wording >= 0) return { type: 'take', wording };
  const people = wordings.flatMap(({ authors }) => authors).join(', ');
  throw new UsageError(`conflict ${number} has no wording of \`${take}\`, expected one of ${people}`);
}
