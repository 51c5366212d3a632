/**
 * What a printed file consists of. What a reader sees can come from more places than the words that `pdf-words.ts` reads: forms,
 * notes, layers, fields, scripts, strings of another kind. None of our files has any of these, so whatever is not on the lists
 * below was put there later. How its words are drawn: `pdf-drawing.ts`.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { contentOf, lookUp } from './pdf-content.ts';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Keys of the document, with an aim for its printed colours where it says that it holds to PDF/A. */
const OF_DOCUMENT = named(
  'Type Pages MarkInfo StructTreeRoot Outlines ViewerPreferences Lang Metadata Names AF Dests OutputIntents Version',
);
const OF_PAGE = named('Type Resources MediaBox Annots Contents StructParents Tabs Parent');
/** What all pages have alike; others would be inherited. */
const OF_PAGES = named('Type Kids Count Parent');
const OF_LINK = named('Type Subtype F Border Rect A StructParent Contents Dest');
/** Operators of pages, ISO 32000-2, annex A; of those that show text `Tj` and `TJ` alone. */
const OPERATORS = named(
  'cm q Q RG rg G g K k CS cs SC sc SCN scn gs BMC BDC EMC BT ET Tf Tm Tj TJ Td TD Tr Tc Tw TL Ts re W W* n f f* S s m l h c v y w j J M d i ri Do sh B B* b b*',
);

/** The first part of a printed file that none of ours has, in words; `null`: there is none. Throws where it is no PDF. */
export async function strangePart(bytes: Uint8Array): Promise<string | null> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (isScript(object)) return 'a script, or an action that follows another';
  const look = (object: PDFObject | undefined) => lookUp(pdf, object);
  const dictionary = (object: PDFObject | undefined) => {
    const found = look(object);
    return found instanceof PDFDict ? found : found instanceof PDFRawStream ? found.dict : null;
  };
  const keysOf = (object: PDFObject | undefined) =>
    [...(dictionary(object)?.keys() ?? [])].map((key) => key.decodeText());
  const at = (object: PDFObject | undefined, key: string) => dictionary(object)?.get(PDFName.of(key));
  const nameAt = (object: PDFObject | undefined, key: string) => {
    const found = look(at(object, key));
    return found instanceof PDFName ? found.decodeText() : '';
  };
  const beyond = (keys: readonly string[], known: ReadonlySet<string>) => keys.find((key) => !known.has(key));

  const ofDocument =
    beyond(keysOf(pdf.catalog), OF_DOCUMENT) ?? beyond(keysOf(pdf.catalog.get(PDFName.of('Names'))), FILES);
  if (ofDocument !== undefined) return `\`${ofDocument}\` in the document`;
  for (const [i, { node }] of pdf.getPages().entries()) {
    const where = `on page ${i + 1}`;
    const ofPage = beyond(keysOf(node), OF_PAGE);
    if (ofPage !== undefined) return `\`${ofPage}\` ${where}`;
    for (let above = node.Parent(); above; above = above.Parent()) {
      const inherited = beyond(keysOf(above), OF_PAGES);
      if (inherited !== undefined) return `\`${inherited}\` for pages`;
    }
    const resources = node.Resources();
    for (const form of dictionary(at(resources, 'XObject'))?.values() ?? [])
      if (nameAt(form, 'Subtype') !== 'Image') return `a form ${where}`;
    const notes = look(node.get(PDFName.of('Annots')));
    for (const note of notes instanceof PDFArray ? notes.asArray() : []) {
      const action = nameAt(at(note, 'A'), 'S');
      if (nameAt(note, 'Subtype') !== 'Link' || beyond(keysOf(note), OF_LINK) !== undefined)
        return `a note or field ${where}`;
      if (action !== '' && action !== 'URI') return `an action \`${action}\` ${where}`;
    }
    const fault = contentFault(contentOf(pdf, node.get(PDFName.of('Contents'))));
    if (fault !== null) return `${fault} ${where}`;
  }
  // A viewer that reads the file by other tables of its would find other parts.
  const written = await pdf.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
  return Buffer.from(written).equals(bytes) ? null : 'bytes beside those of its parts';
}

/** An action that runs a script, or one that another follows, wherever it stands. */
function isScript(object: PDFObject): boolean {
  if (object instanceof PDFArray) return object.asArray().some(isScript);
  if (!(object instanceof PDFDict)) return false;
  const has = (key: string) => object.has(PDFName.of(key));
  return has('JS') || (has('S') && has('Next')) || object.values().some(isScript);
}

/** The sources of a text go with its file. */
const FILES = named('EmbeddedFiles');

/** A string in brackets, or an operator, that no page of ours has. Marked sequences in a layer (`/OC`) can be switched off. */
function contentFault(content: string): string | null {
  const bare = content.replace(/<<[\s\S]*?>>|<[0-9A-Fa-f\s]*>/g, ' ');
  if (bare.includes('(')) return 'a string in brackets';
  if (/\/OC\s/.test(bare)) return 'a layer';
  for (const [operator] of bare.replace(/\/[^\s/[\]<>]*/g, ' ').matchAll(/[A-Za-z'"][A-Za-z0-9'"*]*/g))
    if (!OPERATORS.has(operator)) return `an operator \`${operator}\``;
  return null;
}
