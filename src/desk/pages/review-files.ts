/** Word files of several people that were dropped on a draft: first what they would change, then merged into it. */
import {
  type Archive,
  type ArchivedPolicy,
  changeDraftFile,
  openConflicts,
  problemLine,
  readComments,
  readReviews,
  writeDraft,
} from '../../archive/index.ts';
import { besideReview, type Review, ReviewError, type ReviewFile, reviewOf } from '../../drafting/index.ts';
import { DocxError, MAX_FILE_BYTES } from '../../import/index.ts';
import { type Locale, TOOL_LOCALE } from '../../model/index.ts';
import { bytesOf, TooMuch } from '../body.ts';
import { type Html, html } from '../html.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { type Handler, json, policyOf, textLocaleOf, type Visit } from '../visit.ts';
import { joinedTable, peopleIn, sectionsIn } from './reviews.ts';
import { wordingPart } from './wording.ts';

/** More people than that send no file at once; and together they are no larger than two of the largest. */
const MAX_FILES = 20;
const MAX_BYTES = 2 * MAX_FILE_BYTES;

/** `take`: they are merged into the text whose digest is `seen`. */
export const takeReviews: Handler = async (visit) => {
  const { words, query, desk } = visit;
  const { archive, found } = policyOf(visit);
  const locale = textLocaleOf(visit);
  const { id } = found.policy;
  const said = words.reviews.files;
  const refused = (reason: string) => json({ html: html`<p class="notice">${reason}</p>`.text }, 422);
  const [before, comments] = [readReviews(archive, id), readComments(archive, id)];
  const problems = [...before.problems, ...comments.problems];
  if (problems.length > 0) return refused(problems.map(problemLine).join(' '));
  if (openConflicts(before.reviews).some((one) => one.locale === locale)) return refused(said.openFirst);
  let files: readonly ReviewFile[] | null;
  try {
    files = filesIn(await bytesOf(visit.request, MAX_BYTES), query.all('name'), query.all('size'));
  } catch (error) {
    if (error instanceof TooMuch) return refused(said.tooMany(MAX_FILES));
    throw error;
  }
  if (files === null) return refused(said.tooMany(MAX_FILES));
  const names = files.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) return refused(said.twice(twice));
  const review = await reviewed(archive, found, files, locale);
  if (!('text' in review)) return refused(said.refused(review.file ?? names.join(', '), review.reason));
  const beside = besideReview(review, locale, { reviews: before.reviews, comments: comments.comments });
  if (!query.has('take')) return json({ html: shown(visit, found, review, locale, beside.comments).text });
  const { isWritten, file } = changeDraftFile(desk.root, {
    policy: id,
    name: `${locale}.md`,
    text: review.text,
    seen: query.value('seen'),
  });
  if (!isWritten)
    return json({ conflict: true, digest: file?.digest ?? null, text: file?.text ?? null }, 409);
  writeDraft(archive, id, beside.files);
  return json({ page: desk.at('p', id, 'draft', 'reviews') });
};

/** The files, which stand one after the other; `null`: these are not what was announced. */
function filesIn(
  bytes: Uint8Array,
  names: readonly string[],
  sizes: readonly string[],
): readonly ReviewFile[] | null {
  const lengths = sizes.map((size) => (/^\d{1,9}$/.test(size) ? Number(size) : -1));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const isSound = lengths.every((length) => length >= 0) && whole === bytes.length;
  if (!isSound || names.length !== lengths.length || names.length === 0 || names.length > MAX_FILES)
    return null;
  let at = 0;
  return names.map((name, i) => {
    at += lengths[i]!;
    return { name, bytes: bytes.slice(at - lengths[i]!, at) };
  });
}

async function reviewed(
  archive: Archive,
  found: ArchivedPolicy,
  files: readonly ReviewFile[],
  locale: Locale,
): Promise<Review | { readonly file: string | null; readonly reason: string }> {
  try {
    return await oneAtATime(() => reviewOf(archive, found, files, { locale, base: null }));
  } catch (error) {
    if (error instanceof ReviewError) return { file: null, reason: error.message };
    if (error instanceof DocxError)
      return { file: (error as { file?: string }).file ?? null, reason: error.message };
    throw error;
  }
}

function shown(
  visit: Visit,
  found: ArchivedPolicy,
  { base, people, changes, conflicts, remarks }: Review,
  locale: Locale,
  comments: readonly { readonly author: string; readonly text: string }[],
): Html {
  const { words } = visit;
  const said = words.reviews.files;
  const sections = sectionsIn(visit, found);
  const wording = (number: number, who: string, text: string) =>
    html`<li class="wording"><h5>${who}</h5>${wordingPart(visit, found, conflicts[number]!, { who, text })}</li>`;
  return html`<h3>${said.title}</h3><p>${said.compared(peopleIn(visit, people), base.name)}</p>
${remarks.length > 0 && html`<h3>${words.word.remarks}</h3><ul lang="${TOOL_LOCALE}">${remarks.map((one) => html`<li>${one}</li>`)}</ul>`}
${comments.length > 0 && html`<h3>${words.word.comments}</h3><ul>${comments.map(({ author, text }) => html`<li>${words.word.author(author || words.word.somebody)} ${text}</li>`)}</ul>`}
<h3>${said.conflicts(conflicts.length)}</h3>
${conflicts.map(({ number, clause, words: now, wordings }, i) => html`<section class="dispute" aria-labelledby="told-${number}"><h4 id="told-${number}">${words.reviews.conflict(number)} <span class="dispute-place" lang="${locale}">${sections(locale, clause)}</span></h4><ul class="wordings">${wording(i, words.reviews.now, now)}${wordings.map(({ authors, text }) => wording(i, peopleIn(visit, authors), text))}</ul></section>`)}
<h3 id="joined">${said.joins(changes.length)}</h3>${changes.length > 0 && joinedTable(visit, changes, sections)}
<p class="actions"><button type="button" class="button button-main" data-word-take="accepted">${said.take}</button>
<button type="button" class="button" data-word-cancel>${words.word.cancel}</button></p>`;
}
