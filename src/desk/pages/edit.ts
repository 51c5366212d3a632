/** One text of a draft: written on the left, seen on the right, with what `check` finds and what changes. */
import {
  type Archive,
  type ArchivedPolicy,
  changeDraftFile,
  mayBeInLedger,
  parseSource,
  readDraftFile,
  textPath,
} from '../../archive/index.ts';
import { directionOf } from '../../languages/index.ts';
import { address, type Locale } from '../../model/index.ts';
import { formOf, MAX_TEXT_BYTES } from '../body.ts';
import { counts, findingsOf, type ShownFinding } from '../findings.ts';
import { attributes, type Html, html, jsonFor, type Value } from '../html.ts';
import { followedBy, lookAt, redlineOf } from '../look.ts';
import {
  asOfOf,
  type Handler,
  json,
  languageName,
  NotFound,
  page,
  policyOf,
  seeOther,
  textLocaleOf,
  type Visit,
} from '../visit.ts';
import { changesPart } from './changes.ts';
import { draftParts, draftPlace } from './draft-parts.ts';
import { draftTrail } from './draft-trail.ts';
import { findingsList } from './findings-list.ts';
import { framed } from './frame.ts';
import { frameOf } from './frames.ts';
import { wordPart } from './word-part.ts';

/** What a script of the page gets when it asks, and what a text begins with where there is none. */
interface Edited {
  readonly archive: Archive;
  readonly found: ArchivedPolicy;
  readonly locale: Locale;
  readonly name: `${Locale}.md`;
}

function editedIn(visit: Visit): Edited {
  const locale = textLocaleOf(visit);
  const { archive, found } = policyOf(visit);
  const own = found.draft?.translations.map((text) => text.locale) ?? [];
  // A language that the site does not have has a text only where somebody began one.
  if (![...archive.organisation.locales, found.policy.authoritative, ...own].includes(locale))
    throw new NotFound();
  return { archive, found, locale, name: `${locale}.md` };
}

/** A text that is not there yet begins with its front matter. */
const begun = ({ policy }: ArchivedPolicy, locale: Locale): string => {
  const title = policy.titles[locale] ?? policy.titles[policy.authoritative] ?? policy.id;
  const standing = locale === policy.authoritative ? 'authoritative' : 'informative';
  return `---\ntitle: ${JSON.stringify(title)}\nstanding: ${standing}\n---\n\n`;
};

export const editPage: Handler = (visit) => {
  const { archive, found, locale, name } = editedIn(visit);
  const { desk, words } = visit;
  const { policy } = found;
  const file = readDraftFile(desk.root, policy.id, name);
  const title = words.edit.title(languageName(locale));
  const trail = draftTrail(visit, policy);
  if (file?.text === null)
    return page(
      framed(visit, {
        title,
        trail,
        main: html`${draftParts(visit, found, locale)}<h1>${title}</h1><p class="notice">${words.edit.notText}</p>`,
      }),
    );
  const text = file?.text ?? begun(found, locale);
  const before = followedBy(found, asOfOf(visit, archive));
  const { changes, count } = lookAt(archive, found, { locale, text, before });
  const at = (...parts: string[]) => desk.at('p', policy.id, 'draft', 'text', locale, ...parts);
  const against =
    before && visit.dictionary.version.short(visit.dictionary.date(before.effective), before.id);
  const main = html`${draftParts(visit, found, locale)}<div class="edit-head"><h1>${title}</h1>
<p class="save-state" data-state role="status" aria-live="polite"></p></div>
${conflictPart(visit)}
<div class="edit" data-edit data-digest="${file?.digest ?? ''}" data-address="${at()}">
<section class="edit-write" aria-labelledby="write">
<h2 id="write" class="rl-word">${words.edit.label}</h2>
<form method="post" action="${at()}">
<input type="hidden" name="seen" value="${file?.digest ?? ''}">
<div class="edit-tools" data-tools hidden role="toolbar" aria-label="${words.edit.label}">${tools(visit)}</div>
<div class="edit-box"><div class="edit-mirror" data-mirror aria-hidden="true" lang="${locale}" dir="${directionOf(locale)}"></div>
<textarea name="text" id="text" lang="${locale}" dir="${directionOf(locale)}" spellcheck="true" aria-label="${words.edit.label}" aria-describedby="help" autocomplete="off">
${text}</textarea><div class="edit-marks" data-marks></div></div>
<p id="help" class="help">${words.edit.help}</p>
<noscript><p class="help">${words.needsScript}</p></noscript>
<p class="actions"><button class="button button-main" data-save>${words.save}</button></p>
</form>
<section aria-labelledby="findings"><h2 id="findings">${words.edit.findings}</h2>
<div class="found" data-findings tabindex="0" role="group" aria-label="${words.edit.findings}">${file ? findingsPart(visit, found, locale, inDraft(visit, archive, found)) : html`<p>${words.edit.noFindings}</p>`}</div></section>
</section>
<section class="edit-see" aria-labelledby="see">
<h2 id="see" class="rl-word">${words.edit.preview}</h2>
<div class="edit-views" role="group" aria-label="${words.edit.preview}">
<button type="button" class="button" data-view="text" aria-pressed="true">${words.edit.asText}</button>
<button type="button" class="button" data-view="redline" aria-pressed="false"${attributes({ disabled: changes === null })}>${words.edit.asRedline}</button>
${desk.siteUrl !== null && html`<a href="${desk.siteUrl}${address.draft(locale, policy.id)}" target="_blank" rel="noreferrer">${words.edit.asPage}</a>`}</div>
<iframe title="${words.edit.preview}" src="${at('preview')}" sandbox="allow-same-origin" data-frame></iframe>
<section aria-labelledby="changes"><h2 id="changes">${words.edit.changes}</h2>
${against === null ? html`<p>${words.edit.first}</p>` : html`<p class="help">${words.edit.against(against)}</p>`}
<div data-changes lang="${locale}">${changes && changesPart(changes, count, locale)}</div>
</section>
${wordPart(visit, { one: at('word'), several: at('reviews') }, changes === null ? null : at)}
</section></div>
${jsonFor('words', scriptWords(visit))}`;
  return page(framed(visit, { title, main, trail, scripts: ['edit'], isWide: true }));
};

const tools = ({ words }: Visit): Value =>
  (['heading', 'bold', 'italic', 'list', 'numbers', 'link'] as const).map(
    (name) =>
      html`<button type="button" class="button" data-tool="${name}">${words.edit.tools[name]}</button>`,
  );

const conflictPart = ({ words }: Visit): Html =>
  html`<div class="conflict" data-conflict role="alert" tabindex="-1" hidden><h2>${words.conflict.title}</h2><p data-conflict-says>${words.conflict.body}</p>
<p class="actions"><button type="button" class="button" data-conflict-show>${words.conflict.show}</button>
<button type="button" class="button" data-conflict-mine>${words.conflict.mine}</button>
<button type="button" class="button" data-conflict-theirs>${words.conflict.theirs}</button>
<button type="button" class="button" data-copy>${words.copyText}</button></p>
<iframe title="${words.conflict.differences}" data-differences sandbox="allow-same-origin" hidden></iframe></div>`;

const scriptWords = ({ words }: Visit) => ({
  saved: words.saved,
  saving: words.saving,
  unsaved: words.unsaved,
  away: words.away,
  conflict: words.conflict.body,
  gone: words.conflict.gone,
  reloaded: words.conflict.reloaded,
  reading: words.word.reading,
  taken: words.word.taken,
});

/** Saves the text if it is still what the page had seen; else says what stands there now. */
export const saveText: Handler = async (visit) => {
  const { archive, found, locale, name } = editedIn(visit);
  const { desk, request } = visit;
  const form = await formOf(request, MAX_TEXT_BYTES);
  const text = form.text('text') ?? '';
  const seen = form.value('seen');
  const { isWritten, file } = changeDraftFile(desk.root, { policy: found.policy.id, name, text, seen });
  const isScript = request.headers.accept === 'application/json';
  if (!isScript)
    return isWritten
      ? seeOther(desk.at('p', found.policy.id, 'draft', 'text', locale))
      : lostPage(visit, text);
  if (!isWritten)
    return json({ conflict: true, digest: file?.digest ?? null, text: file?.text ?? null }, 409);
  const before = followedBy(found, asOfOf(visit, archive));
  const { changes, count, ...look } = lookAt(archive, found, { locale, text, before });
  return json({
    digest: file!.digest,
    ...look,
    changes: changes === null ? '' : changesPart(changes, count, locale).text,
  });
};

/** Without a script: both texts are shown, and nothing was written. */
function lostPage(visit: Visit, text: string) {
  const { words, request } = visit;
  const title = words.conflict.title;
  const main = html`<h1>${title}</h1><p class="notice">${words.conflict.body}</p>
<textarea class="lost" aria-label="${words.copyText}" readonly>${text}</textarea><p><a href="${request.url}">${words.conflict.theirs}</a></p>`;
  return page(framed(visit, { title, main }), { status: 409 });
}

/**
 * What stands on the disk now, for a page that was left alone for a while. `text`, `look`: with the words, or their changes.
 * Asked every few seconds, so that the archive is read for the changes only.
 */
export const stateOfText: Handler = (visit) => {
  const { query, desk, parts } = visit;
  const locale = textLocaleOf(visit);
  if (!mayBeInLedger(parts.policy!)) throw new NotFound();
  const file = readDraftFile(desk.root, parts.policy!, `${locale}.md`);
  const state = { digest: file?.digest ?? null };
  if (query.has('text')) return json({ ...state, text: file?.text ?? null });
  if (!query.has('look') || file?.text == null) return json(state);
  const { archive, found } = editedIn(visit);
  const before = followedBy(found, asOfOf(visit, archive));
  const { changes, count } = lookAt(archive, found, { locale, text: file.text, before });
  return json({ ...state, changes: changes === null ? '' : changesPart(changes, count, locale).text });
};

export const findingsOfDraft: Handler = (visit) => {
  const { archive, found, locale } = editedIn(visit);
  const path = textPath(found.policy.id, 'draft', locale);
  const findings = inDraft(visit, archive, found);
  return json({
    html: findingsPart(visit, found, locale, findings).text,
    marks: findings
      .filter(({ file }) => file === path)
      .map(({ line, severity, message }) => ({ line, severity, message })),
  });
};

const inDraft = (visit: Visit, archive: Archive, { policy }: ArchivedPolicy): ShownFinding[] =>
  findingsOf(archive, policy.id, asOfOf(visit, archive)).filter(({ file }) =>
    file.startsWith(`policies/${policy.id}/draft`),
  );

/** Errors stand open and first, in whichever part of the draft they are; what else is found elsewhere is folded. */
function findingsPart(
  visit: Visit,
  { policy: { id } }: ArchivedPolicy,
  locale: Locale,
  findings: readonly ShownFinding[],
): Html {
  const { words } = visit;
  const own = textPath(id, 'draft', locale);
  const isError = ({ severity }: ShownFinding) => severity === 'error';
  const isHere = ({ file }: ShownFinding) => file === own;
  const here = findings.filter(isHere);
  const errorsElsewhere = findings.filter((one) => isError(one) && !isHere(one));
  const folded = findings.filter((one) => !isError(one) && !isHere(one));
  const hrefOf = (one: ShownFinding) => (isHere(one) ? `#line-${one.line}` : draftPlace(visit, id, one));
  const open = [...here, ...errorsElsewhere];
  return html`${here.length === 0 && html`<p>${words.edit.noFindings}</p>`}${findingsList(words, open, hrefOf)}
${folded.length > 0 && html`<details><summary>${words.edit.elsewhere}: ${words.list.findings(...counts(folded))}</summary>${findingsList(words, folded, hrefOf)}</details>`}`;
}

/** The text as it was saved, for the frame; the page puts newer words in their place. */
export const previewFrame: Handler = (visit) => {
  const { archive, found, locale, name } = editedIn(visit);
  const text = readDraftFile(visit.desk.root, found.policy.id, name)?.text ?? begun(found, locale);
  const before = followedBy(found, asOfOf(visit, archive));
  return frameOf(visit, { locale, ...lookAt(archive, found, { locale, text, before }) });
};

/** What is different between the text on the disk and the one in the window. */
export const compareTexts: Handler = async (visit) => {
  const { found, locale, name } = editedIn(visit);
  const form = await formOf(visit.request, MAX_TEXT_BYTES);
  const theirs = readDraftFile(visit.desk.root, found.policy.id, name)?.text ?? '';
  const [from, to] = [theirs, form.text('text') ?? ''].map(
    (text) => parseSource(found.policy, textPath(found.policy.id, 'draft', locale), text).document,
  ) as [Parameters<typeof redlineOf>[0], Parameters<typeof redlineOf>[1]];
  return json({ redline: redlineOf(from, to, locale).redline });
};
