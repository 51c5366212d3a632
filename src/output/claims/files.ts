/** The printed and the Word files of a version and of a redline say what the texts and the ledger say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import {
  address,
  documentText,
  downloadName,
  type Locale,
  type PolicyDocument,
  placed,
  type Version,
} from '../../model/index.ts';
import { pairDocx, versionDocx } from '../docx/sheets.ts';
import type { Printable } from '../pdf/printable.ts';
import { pairSheet, versionWords } from '../sheet.ts';
import type { PairSource, VersionSource } from '../version-source.ts';
import { strangePage } from './pdf-pages.ts';
import { strangePart } from './pdf-parts.ts';
import { strangeSaying } from './pdf-said.ts';
import { furnitureFault, markedFault, printedFault } from './printed-words.ts';
import type { Served } from './served.ts';

type Archived = Served['archive']['policies'][number];

export async function fileProblems(served: Served): Promise<VFileMessage[]> {
  const problems: VFileMessage[] = [];
  for (const policy of served.archive.policies)
    for (const version of policy.versions)
      for (const locale of Object.keys(version.translations) as Locale[]) {
        problems.push(...(await versionProblems(served, policy, version, locale)));
        for (const from of policy.versions)
          problems.push(...(await redlineProblems(served, policy, [from, version], locale)));
      }
  return problems;
}

const sourceOf = ({ archive, asOf, url, documentOf }: Served, policy: Archived, locale: Locale) => ({
  archive,
  policy,
  locale,
  asOf,
  url,
  documentOf,
});

async function versionProblems(
  served: Served,
  policy: Archived,
  version: Version,
  locale: Locale,
): Promise<VFileMessage[]> {
  const source = { ...sourceOf(served, policy, locale), version };
  const { rootLocale } = served.archive.organisation;
  const { id } = policy.policy;
  const problems: VFileMessage[] = [];
  for (const path of bothPlaces(address.download(locale, id, version.id, 'docx'), rootLocale)) {
    if (!served.known.has(path)) continue;
    const wrong = wordFault(readFileSync(join(served.folder, path)), versionDocx(source));
    if (wrong) problems.push(problem(path, wrong, { rule: 'site/text' }));
  }
  for (const path of bothPlaces(address.download(locale, id, version.id, 'pdf'), rootLocale)) {
    if (!served.known.has(path)) continue;
    const bytes = readFileSync(join(served.folder, path));
    const wrong =
      (await partFault(bytes)) ??
      (await printFault(bytes, source)) ??
      (served.isPrintedAsHere ? await lookFault(bytes, await versionPrinted(source), [version]) : null);
    if (wrong) problems.push(problem(path, wrong, { rule: 'site/text' }));
  }
  return problems;
}

/** What a printed file has that none of ours has, or `null`. */
async function partFault(bytes: Uint8Array): Promise<string | null> {
  try {
    const part = await strangePart(bytes);
    return part && `Unexpected part of a PDF: ${part}, expected what Gazette prints`;
  } catch {
    return 'Unexpected bytes, expected a PDF';
  }
}

async function redlineFault(bytes: Uint8Array, source: PairSource): Promise<string | null> {
  // Loaded here, so that commands that read no PDF start without what prints one.
  const { redlinePrintable } = await import('../pdf/redline-html.ts');
  const printable = redlinePrintable(pairSheet(source));
  return (
    (await markedFault(bytes, printable.body)) ??
    (await lookFault(bytes, printable, [source.from, source.to]))
  );
}

const versionPrinted = async (source: VersionSource) =>
  (await import('../pdf/version-html.ts')).versionPages(source);

/** What is drawn or said in a printed file otherwise than this tool does it. */
async function lookFault(
  bytes: Uint8Array,
  printable: Printable,
  versions: readonly Version[],
): Promise<string | null> {
  const atEdges = await furnitureFault(bytes, printable);
  if (atEdges !== null) return atEdges;
  const sources = versions.map(
    ({ policy, id, translations }) =>
      [downloadName(policy, id, printable.lang, 'md'), translations[printable.lang]!.sourceDigest] as const,
  );
  const strange =
    (await strangePage(bytes, printable.body.includes('<img'))) ??
    (await strangeSaying(bytes, { printable, sources: new Map(sources) }));
  return strange && `Unexpected part of a PDF: ${strange}, expected what Gazette prints of the text`;
}

const bothPlaces = (path: string, rootLocale: Locale | null) => new Set([path, placed(path, rootLocale)]);

async function redlineProblems(
  served: Served,
  policy: Archived,
  [from, to]: readonly [Version, Version],
  locale: Locale,
): Promise<VFileMessage[]> {
  if (!from.translations[locale]) return [];
  const source = { ...sourceOf(served, policy, locale), from, to };
  const folder = address.redline(locale, policy.policy.id, from.id, to.id);
  const problems: VFileMessage[] = [];
  for (const name of ['redline.docx', 'redline.pdf']) {
    const path = placed(`${folder}${name}`, served.archive.organisation.rootLocale);
    if (!served.known.has(path)) continue;
    const bytes = readFileSync(join(served.folder, path));
    const wrong =
      name === 'redline.pdf'
        ? ((await partFault(bytes)) ?? (served.isPrintedAsHere ? await redlineFault(bytes, source) : null))
        : wordFault(bytes, pairDocx(source));
    if (wrong) problems.push(problem(path, wrong, { rule: 'site/text' }));
  }
  return problems;
}

/** The parts of a Word file that hold words. How it looks is the archive's own template. */
const WORDS = ['word/document.xml', 'word/footnotes.xml', 'word/footer1.xml'] as const;

/** What is wrong with a Word file, or `null`. `made`: as it follows from the texts. */
function wordFault(found: Uint8Array, made: Uint8Array): string | null {
  try {
    const [has, wanted] = [unzipSync(found), unzipSync(made)];
    const isSame = WORDS.every((name) => has[name] && strFromU8(has[name]) === strFromU8(wanted[name]!));
    const extra = Object.keys(has).filter((name) => !(name in wanted));
    if (!isSame)
      return 'Unexpected words, marks or days, expected those that follow from the texts and the ledger';
    return extra.length > 0 ? `Unexpected part ${extra[0]}, expected none beside the text` : null;
  } catch {
    return 'Unexpected bytes, expected a Word file';
  }
}

/** What is wrong with a printed version, or `null`: it has its head, its text and its record, one after the other. */
function printFault(bytes: Uint8Array, source: VersionSource): Promise<string | null> {
  const { author, heading, dates, notes, record, link } = versionWords(source);
  const document = withoutAlternatives(source.documentOf!(source.version, source.locale));
  const text = documentText(document, 1).split('\n');
  const pieces = [author, heading, ...dates, ...notes, ...text, ...record, ...(link ? [link.text] : [])];
  return printedFault(bytes, pieces, source.locale);
}

/** The same text without the words that stand for its pictures: a browser draws these as no part of it, or the pictures themselves. */
const withoutAlternatives = (document: PolicyDocument): PolicyDocument =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'alt' ? '' : value)),
  ) as PolicyDocument;
