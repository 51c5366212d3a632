/** Redlines as files, as `gazette diff --format docx` and `pdf` write them. */
import { type Archive, type ArchivedPolicy, readDocument } from '../../archive/index.ts';
import { sheetOf } from '../../drafting/index.ts';
import { type Locale, neighboursOf, TOOL_LOCALE } from '../../model/index.ts';
import { printRedline, redlineDocx, UnprintableError } from '../../output/index.ts';
import { html } from '../html.ts';
import { followedBy } from '../look.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import {
  asOfOf,
  download,
  type Handler,
  NotFound,
  page,
  policyOf,
  textLocaleOf,
  type Visit,
  versionOf,
} from '../visit.ts';
import { framed } from './frame.ts';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** From the version that the draft follows to the draft. */
export const draftFile: Handler = async (visit) => {
  const { archive, found } = policyOf(visit);
  const locale = textLocaleOf(visit);
  const before = followedBy(found, asOfOf(visit, archive));
  const hasText = found.draft?.translations.some((text) => text.locale === locale);
  if (!before?.translations[locale] || !hasText) throw new NotFound();
  return file(visit, archive, found, { from: before.id, to: 'draft', locale });
};

/** From the version before to the one that the path names. */
export const redlineFile: Handler = async (visit) => {
  const { archive, found, version } = versionOf(visit);
  const locale = textLocaleOf(visit);
  const { before } = neighboursOf(version, found.versions);
  if (!before?.translations[locale] || !version.translations[locale]) throw new NotFound();
  return file(visit, archive, found, { from: before.id, to: version.id, locale });
};

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

async function file(visit: Visit, archive: Archive, found: ArchivedPolicy, { from, to, locale }: Pair) {
  const format = visit.parts.format;
  if (format !== 'docx' && format !== 'pdf') throw new NotFound();
  const textOf = (id: string) => ({ id, document: readDocument(archive, found.policy, id, locale) });
  const day = asOfOf(visit, archive);
  const sheet = sheetOf(archive, found, { from: textOf(from), to: textOf(to), locale, day });
  const name = `${found.policy.id}-${from}..${to}-${locale}.${format}`;
  try {
    const bytes =
      format === 'docx'
        ? redlineDocx(sheet, archive.root)
        : await oneAtATime(() => printRedline(sheet, archive.root));
    return download(name, TYPES[format], bytes);
  } catch (error) {
    if (!(error instanceof UnprintableError)) throw error;
    const { words } = visit;
    const main = html`<h1>${words.refused.title}</h1><p class="notice" lang="${TOOL_LOCALE}">${error.message}</p>`;
    return page(framed(visit, { title: words.refused.title, main }), { status: 422 });
  }
}
