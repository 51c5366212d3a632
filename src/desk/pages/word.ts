/** A Word file that was dropped on a draft: first what it would change, then in the place of the text. */
import {
  type Archive,
  type ArchivedPolicy,
  changeDraftFile,
  commentsText,
  openConflicts,
  parseSource,
  problemLine,
  readComments,
  readDocument,
  readDraftFile,
  readReviews,
  reviewsText,
  textPath,
  writeDraft,
} from '../../archive/index.ts';
import {
  conflictsEnded,
  keptComments,
  otherLanguageTold,
  readingOfWord,
  textOfWord,
} from '../../drafting/index.ts';
import {
  DocxError,
  type ImportedDocx,
  importDocx,
  MAX_FILE_BYTES,
  VIEWS,
  type View,
} from '../../import/index.ts';
import { type Locale, type PolicyDocument, TOOL_LOCALE } from '../../model/index.ts';
import { bytesOf, TooMuch } from '../body.ts';
import { bothChanged, nearest } from '../conflicts.ts';
import { type Html, html, type Value } from '../html.ts';
import { followedBy, redlineOf } from '../look.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { asOfOf, type Handler, json, policyOf, textLocaleOf, type Visit } from '../visit.ts';
import { changesPart } from './changes.ts';

/** `view`: of a file with tracked changes; `take`: it is written, over the text whose digest is `seen`. */
export const takeWord: Handler = async (visit) => {
  const { words, query, desk } = visit;
  const { archive, found } = policyOf(visit);
  const locale = textLocaleOf(visit);
  const view = VIEWS.find((one) => one === query.value('view')) ?? 'accepted';
  const refused = (reason: string) => json({ html: html`<p class="notice">${reason}</p>`.text }, 422);
  let imported: ImportedDocx;
  try {
    const bytes = await bytesOf(visit.request, MAX_FILE_BYTES);
    const reading = readingOfWord(archive, found, locale);
    imported = await oneAtATime(() => importDocx(new Uint8Array(bytes), { view, ...reading }));
  } catch (error) {
    if (error instanceof TooMuch) return refused(words.word.tooLarge(MAX_FILE_BYTES / 1024 / 1024));
    if (error instanceof DocxError) return refused(words.word.refused(error.message));
    throw error;
  }
  if (imported.markdown.trim() === '') return refused(words.word.empty);
  const other = otherLanguageTold(imported.markdown, locale);
  if (other !== null) imported = { ...imported, remarks: [...imported.remarks, other] };
  const { text } = textOfWord(imported, found, locale, found.policy.id);
  if (!query.has('take'))
    return json({ html: shown(visit, archive, found, { imported, text, locale, view }).text });
  const companions = companionsOf(archive, found, { imported, locale });
  if (typeof companions === 'string') return refused(words.word.refused(companions));
  if (companions === null) return refused(words.reviews.lead);
  const { isWritten, file } = changeDraftFile(desk.root, {
    policy: found.policy.id,
    name: `${locale}.md`,
    text,
    seen: query.value('seen'),
  });
  if (!isWritten)
    return json({ conflict: true, digest: file?.digest ?? null, text: file?.text ?? null }, 409);
  if (companions.length > 0) writeDraft(archive, found.policy.id, companions);
  return json({ digest: file!.digest, text });
};

/**
 * What stands beside a draft once the file is its text. `null`: what is open in it has not been chosen in the file either; a
 * sentence: the comments that are there cannot be read, and would be lost.
 */
function companionsOf(
  archive: Archive,
  { policy: { id } }: ArchivedPolicy,
  { imported, locale }: Pick<Shown, 'imported' | 'locale'>,
): (readonly [name: string, content: string])[] | string | null {
  const { reviews } = readReviews(archive, id);
  const isOpen = openConflicts(reviews).some((one) => one.locale === locale);
  if (isOpen && imported.changes > 0) return null;
  const { comments, problems } = readComments(archive, id);
  if (problems.length > 0) return problems.map(problemLine).join(' ');
  const { kept } = keptComments(comments, imported.comments, locale);
  return [
    ...(kept.length > 0 ? [['comments.yaml', commentsText(kept)] as const] : []),
    ...(isOpen ? [['reviews.yaml', reviewsText(conflictsEnded(reviews, locale))] as const] : []),
  ];
}

interface Shown {
  readonly imported: ImportedDocx;
  readonly text: string;
  readonly locale: Locale;
  readonly view: View;
}

function shown(
  visit: Visit,
  archive: Archive,
  found: ArchivedPolicy,
  { imported, text, locale, view }: Shown,
): Html {
  const { words, desk } = visit;
  const { changes, comments, remarks } = imported;
  const path = textPath(found.policy.id, 'draft', locale);
  const before = readDraftFile(desk.root, found.policy.id, `${locale}.md`)?.text ?? '';
  const documentOf = (one: string) => parseSource(found.policy, path, one).document;
  const [from, to] = [documentOf(before), documentOf(text)];
  const difference = redlineOf(from, to, locale);
  const base = baseOf(visit, archive, found, { locale, draft: from });
  const both = base ? bothChanged(base.document, from, to) : [];
  return html`${changes > 0 && viewChoice(visit, { changes, comments: comments.length, view })}
${remarks.length > 0 && html`<h3>${words.word.remarks}</h3><ul lang="${TOOL_LOCALE}">${remarks.map((one) => html`<li>${one}</li>`)}</ul>`}
${comments.length > 0 && html`<h3>${words.word.comments}</h3><ul>${comments.map(({ author, text: said }) => html`<li>${words.word.author(author || words.word.somebody)} ${said}</li>`)}</ul>`}
<h3>${words.word.conflicts}</h3>${base && html`<p class="help">${words.edit.against(base.name)}</p>`}
${both.length === 0 ? html`<p>${words.word.noConflicts}</p>` : html`<p class="notice">${words.word.conflictsLead}</p><ul>${both.map((name) => html`<li>${name}</li>`)}</ul>`}
<h3>${words.word.difference}</h3>
${difference.changes.sections.length === 0 && !difference.changes.trivial ? html`<p>${words.word.same}</p>` : html`<div data-changes-of-word>${changesPart(difference.changes, difference.count, locale)}</div>`}
<p class="actions"><button type="button" class="button button-main" data-word-take="${view}">${words.word.take}</button>
${changes > 0 && html`<button type="button" class="button" data-word-merge>${words.reviews.files.one}</button>`}
<button type="button" class="button" data-word-cancel>${words.word.cancel}</button></p>`;
}

/** The published text that the draft was begun from, with what it is called. */
function baseOf(
  visit: Visit,
  archive: Archive,
  found: ArchivedPolicy,
  { locale, draft }: { readonly locale: Locale; readonly draft: PolicyDocument },
) {
  const { dictionary } = visit;
  const follows = followedBy(found, asOfOf(visit, archive));
  const versions = found.versions.filter((version) => version.translations[locale]).toReversed();
  // Of two that are as near it is the one that the draft is compared with.
  const ordered = [...versions.filter(({ id }) => id === follows?.id), ...versions];
  const texts = ordered.map(({ id, effective }) => ({
    name: dictionary.version.short(dictionary.date(effective), id),
    document: readDocument(archive, found.policy, id, locale),
  }));
  return nearest(draft, texts);
}

function viewChoice(
  { words }: Visit,
  { changes, comments, view }: { readonly changes: number; readonly comments: number; readonly view: View },
): Value {
  const choice = (one: View) =>
    html`<label class="choice"><input type="radio" name="view" value="${one}" data-word-view${one === view ? html` checked` : ''}> ${words.word[one]}</label>`;
  return html`<fieldset><legend>${words.word.tracked(changes, comments)}</legend>${VIEWS.map(choice)}</fieldset>`;
}
