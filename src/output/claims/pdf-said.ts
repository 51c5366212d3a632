/**
 * What a printed file says beside the words on its pages: its title, its bookmarks, words for programs and for those who hear it,
 * where its links lead, the sources in it. All of it follows from the text, so the file may say nothing else.
 */
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { sha256 } from '../../archive/index.ts';
import { xmpOf } from '../pdf/metadata.ts';
import { CLAIMS, type Claim, type Printable } from '../pdf/printable.ts';
import { attribute, elementsIn, treeOf, wordsOf } from './html.ts';
import { contentOf, lookUp } from './pdf-content.ts';
import { folded } from './pdf-folded.ts';

const name = PDFName.of;

export interface Saying {
  /** What is printed; its sources stand in `sources`. */
  readonly printable: Printable;
  /** Of the sources in the file, by name, the digest that the ledger has. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The first thing that a file says and its text does not, in words; `null`: there is none. Throws where it is no PDF. */
export async function strangeSaying(
  bytes: Uint8Array,
  { printable, sources }: Saying,
): Promise<string | null> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const tree = treeOf(printable.body);
  const elements = elementsIn(tree);
  const valuesOf = (key: string) => elements.flatMap((element) => attribute(element, key) ?? []);
  const hrefs = new Set(valuesOf('href'));
  const said = folded(
    [
      wordsOf(tree),
      ...Object.values(printable.emoji),
      ...valuesOf('alt'),
      ...hrefs,
      ...printable.footer,
    ].join(''),
  );
  const isSaid = (text: string) => said.includes(folded(text));
  const ofItself = selfFault(pdf, printable);
  if (ofItself !== null) return ofItself;
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const fault = objectFault(pdf, object, { isSaid, hrefs, sources });
    if (fault !== null) return fault;
  }
  for (const [i, { node }] of pdf.getPages().entries())
    for (const [, written] of contentOf(pdf, node.get(name('Contents'))).matchAll(ACTUAL))
      if (!isSaid(stringIn(written!)))
        return `words for programs on page ${i + 1}: “${stringIn(written!).slice(0, LONGEST)}”`;
  return null;
}

const LONGEST = 60;
const ACTUAL = /\/ActualText\s*(\((?:\\.|[^()\\])*\)|<[0-9A-Fa-f]*>)/g;
/** Every set of claims: a file says which it holds to, and nobody else knows. */
const CLAIMED: readonly (readonly Claim[])[] = [[], ...CLAIMS.map((claim) => [claim]), CLAIMS];

const stringIn = (written: string): string =>
  written.startsWith('<')
    ? PDFHexString.of(written.slice(1, -1)).decodeText()
    : PDFString.of(written.slice(1, -1)).decodeText();

const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

/** What it says of itself, twice over and the same. */
function selfFault(pdf: PDFDocument, printable: Printable): string | null {
  const { title, subject, author, lang, date } = printable;
  const xmp = lookUp(pdf, pdf.catalog.get(name('Metadata')));
  const packet = xmp instanceof PDFRawStream ? Buffer.from(xmp.contents).toString('utf8') : '';
  if (!CLAIMED.some((claims) => xmpOf(printable, claims) === packet))
    return 'a description of another document';
  const day = new Date(`${date}T00:00:00Z`).getTime();
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [pdf.getTitle(), title],
    [pdf.getSubject(), subject],
    [pdf.getAuthor(), author],
    [textOf(lookUp(pdf, pdf.catalog.get(name('Lang')))), lang],
    [pdf.getCreationDate()?.getTime(), day],
    [pdf.getModificationDate()?.getTime(), day],
    [pdf.getKeywords(), undefined],
  ];
  const other = pairs.find(([is, wanted]) => is !== wanted);
  return other ? `“${String(other[0]).slice(0, LONGEST)}” as what it says of itself` : null;
}

/** Keys whose strings a reader sees, hears or copies. */
const SAYING = ['Title', 'Alt', 'ActualText', 'E', 'Contents', 'TU'] as const;

function objectFault(
  pdf: PDFDocument,
  object: PDFObject,
  {
    isSaid,
    hrefs,
    sources,
  }: { isSaid: (text: string) => boolean; hrefs: ReadonlySet<string> } & Pick<Saying, 'sources'>,
): string | null {
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return null;
  const at = (key: string) => lookUp(pdf, dict.get(name(key)));
  if (object instanceof PDFRawStream && at('Type') === name('EmbeddedFile'))
    return [...sources.values()].includes(sha256(Buffer.from(contentOf(pdf, object), 'latin1')))
      ? null
      : 'a file that is not the source';
  if (at('Type') === name('Filespec'))
    return [at('F'), at('UF')].every((one) => sources.has(textOf(one) ?? ''))
      ? null
      : 'a file of another name';
  const uri =
    textOf(at('URI')) ??
    textOf(lookUp(pdf, at('A') instanceof PDFDict ? (at('A') as PDFDict).get(name('URI')) : undefined));
  if (uri !== null && !hrefs.has(uri)) return `a link to ${uri.slice(0, LONGEST)}`;
  // Of the description as a whole: told above.
  if (dict.has(name('Producer'))) return null;
  for (const key of SAYING) {
    const text = textOf(at(key));
    if (text !== null && !isSaid(text)) return `words for programs: “${text.slice(0, LONGEST)}”`;
  }
  return null;
}
