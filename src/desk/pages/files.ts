/** Texts as the site has them, and redlines as `gazette diff --format docx` and `pdf` write them, as files. */
import { type Archive, type ArchivedPolicy, readDocument } from '../../archive/index.ts';
import { sheetOf } from '../../drafting/index.ts';
import { type Locale, neighboursOf, rootUrl, TOOL_LOCALE } from '../../model/index.ts';
import {
  printRedline,
  printVersion,
  redlineDocx,
  UnprintableError,
  versionDocx,
} from '../../output/index.ts';
import { html } from '../html.ts';
import { followedBy } from '../look.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import {
  type Answer,
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

/** The words of the version that the path names, without marks, as the site has them. */
export const versionFile: Handler = (visit) => {
  const { archive, found: policy, version } = versionOf(visit);
  const locale = textLocaleOf(visit);
  if (!version.translations[locale]) throw new NotFound();
  const url = rootUrl(archive.organisation.site);
  const source = { archive, policy, version, locale, url, asOf: asOfOf(visit, archive) };
  return fileIn(visit, `${policy.policy.id}-${version.id}-${locale}`, {
    docx: () => versionDocx(source),
    pdf: () => printVersion(source),
  });
};

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}

function file(visit: Visit, archive: Archive, found: ArchivedPolicy, { from, to, locale }: Pair) {
  const textOf = (id: string) => ({ id, document: readDocument(archive, found.policy, id, locale) });
  const day = asOfOf(visit, archive);
  const sheet = () => sheetOf(archive, found, { from: textOf(from), to: textOf(to), locale, day });
  return fileIn(visit, `${found.policy.id}-${from}..${to}-${locale}`, {
    docx: () => redlineDocx(sheet(), archive.root),
    pdf: () => printRedline(sheet(), archive.root),
  });
}

interface Made {
  readonly docx: () => Uint8Array;
  readonly pdf: () => Promise<Uint8Array>;
}

/** The file in the format that the path names. Throws `NotFound`. */
async function fileIn(visit: Visit, name: string, made: Made): Promise<Answer> {
  const { format } = visit.parts;
  if (format !== 'docx' && format !== 'pdf') throw new NotFound();
  try {
    const bytes = format === 'docx' ? made.docx() : await oneAtATime(made.pdf);
    return download(`${name}.${format}`, TYPES[format], bytes);
  } catch (error) {
    if (!(error instanceof UnprintableError)) throw error;
    const { words } = visit;
    const main = html`<h1>${words.refused.title}</h1><p class="notice" lang="${TOOL_LOCALE}">${error.message}</p>`;
    return page(framed(visit, { title: words.refused.title, main }), { status: 422 });
  }
}
