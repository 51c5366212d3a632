/** `gazette import docx A.docx B.docx …`: the changes of several people become one draft. */
import { isError, openConflicts, readComments, readReviews, writeDraft } from '../../archive/index.ts';
import { besideReview, type Review, ReviewError, reviewOf } from '../../drafting/index.ts';
import { DocxError } from '../../import/index.ts';
import { localeFrom } from '../locale.ts';
import {
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requirePolicy,
  UsageError,
} from '../report.ts';
import { reviewTold } from '../review-told.ts';

export interface ReviewOptions extends CommonOptions {
  readonly policy: string;
  readonly locale?: string;
  readonly merge?: boolean;
  readonly base?: string;
  readonly view?: string;
  readonly replace?: boolean;
  readonly dryRun?: boolean;
}

/** Merges files, each with its name, into the draft. */
export async function importReviews(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  options: ReviewOptions,
): Promise<number> {
  if (options.view !== undefined || options.replace)
    throw new UsageError('changes of people are merged into the draft: leave out --view and --replace');
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, options.policy);
  const { id, authoritative } = policy.policy;
  const locale = options.locale === undefined ? authoritative : localeFrom(options.locale);
  if (!policy.draft && locale !== authoritative)
    throw new UsageError(`a draft begins with its authoritative text: start one with gazette draft ${id}`);
  const before = readReviews(archive, id);
  const comments = readComments(archive, id);
  if (before.problems.length + comments.problems.length > 0)
    return reportProblems([...before.problems, ...comments.problems], options);
  const open = openConflicts(before.reviews).filter((one) => one.locale === locale);
  if (open.length > 0)
    throw new UsageError(
      `${open.length === 1 ? 'a conflict is' : `${open.length} conflicts are`} open already: settle them first, gazette settle ${id} lists them`,
    );
  const names = files.map(([name]) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`two files are called ${twice}: give one another name`);
  const review = await merged(() =>
    reviewOf(
      archive,
      policy,
      files.map(([name, bytes]) => ({ name, bytes })),
      { locale, base: options.base ?? null },
    ),
  );
  const beside = besideReview(review, locale, { reviews: before.reviews, comments: comments.comments });
  const written = options.dryRun
    ? []
    : writeDraft({ root: archive.root }, id, [
        ...(policy.draft ? [] : [['version.yaml', ''] as const]),
        [`${locale}.md`, review.text] as const,
        ...beside.files,
      ]);
  const { base, people, changes, conflicts, remarks } = review;
  if (options.json) {
    printJson({
      ok: true,
      policy: id,
      locale,
      base: base.name,
      people,
      changes,
      conflicts,
      comments: beside.comments,
      remarks,
      written,
      ...(options.dryRun ? { text: review.text } : {}),
    });
    return EXIT.ok;
  }
  console.log(reviewTold(review, policy.policy, { isPlanned: options.dryRun ?? false }));
  for (const path of written) console.log(path);
  for (const remark of remarks) console.error(`note: ${remark}`);
  for (const { author, text } of beside.comments)
    console.error(`${options.dryRun ? 'comment' : 'comment kept'}, of ${author || 'somebody'}: ${text}`);
  if (options.dryRun) return EXIT.ok;
  for (const { author, text } of beside.settled)
    console.error(`note: a comment is no longer in the files and is settled now: ${author}: ${text}`);
  console.error(
    conflicts.length > 0
      ? `choose in each conflict: gazette settle ${id}, or gazette desk`
      : `read it, then: gazette check ${id}`,
  );
  return EXIT.ok;
}

async function merged(make: () => Promise<Review>): Promise<Review> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ReviewError) throw new UsageError(error.message);
    if (error instanceof DocxError)
      throw new UsageError(
        `${(error as { file?: string }).file ?? 'a file'} cannot be taken in: ${error.message}`,
      );
    throw error;
  }
}
