/** Changes of printed files that leave the words of their pages as they are, each in one file. */
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { type Edit, inPdf, inPrint } from './planted.ts';
import type { Planted } from './planted-files.ts';

const name = PDFName.of;
const printed = (locale: string, policy: string, version: string) =>
  `${locale}/${policy}/${version}/${policy}-${version}-${locale}.pdf`;
const redline = (locale: string, pair: string) => `${locale}/privacy/compare/${pair}/redline.pdf`;

/** Changes the first dictionary of which `is` holds. */
const inFirst = (is: (dict: PDFDict) => boolean, change: (dict: PDFDict) => void): Edit =>
  inPdf((pdf) => {
    const found = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
    const dict = found.find((object) => object instanceof PDFDict && is(object));
    if (dict instanceof PDFDict) change(dict);
  });

const isA = (key: string, value: string) => (dict: PDFDict) => dict.get(name(key)) === name(value);

/** Other words behind the attached source. */
function otherSource(pdf: PDFDocument): void {
  for (const [ref, object] of pdf.context.enumerateIndirectObjects())
    if (object instanceof PDFRawStream && isA('Type', 'EmbeddedFile')(object.dict)) {
      pdf.context.assign(ref, pdf.context.flateStream('We sell your data.', { Type: 'EmbeddedFile' }));
      return;
    }
}

export const IN_PRINT: readonly Planted[] = [
  [
    'words of the colour of paper',
    printed('en', 'privacy', '2024-09-01'),
    inPrint((drawn) => drawn.replace(/^BT$/m, '1 1 1 RG 1 1 1 rg\nBT')),
  ],
  [
    'words that are not painted',
    printed('ru', 'privacy', '2024-09-01'),
    inPrint((drawn) => drawn.replace(/^(<[0-9A-F]+> Tj)$/m, '3 Tr\n$1\n0 Tr')),
  ],
  [
    'words beside the paper',
    printed('en', 'privacy', '2025-12-15'),
    inPrint((drawn) => drawn.replace(/^(\S+) 0 Td (<[0-9A-F]+> Tj)$/m, '$1 5000 Td $2\n0 -5000 Td <> Tj')),
  ],
  [
    'a small piece of paper',
    printed('ru', 'privacy', '2025-12-15'),
    inPdf((pdf) => pdf.getPages()[0]!.node.set(name('MediaBox'), pdf.context.obj([0, 0, 9, 9]))),
  ],
  [
    'a title',
    printed('en', 'privacy', '2027-03-01'),
    inPdf((pdf) => pdf.setTitle('Privacy policy (repealed)')),
  ],
  [
    'a bookmark',
    printed('ru', 'privacy', '2027-03-01'),
    inFirst(
      (dict) => dict.has(name('Title')) && dict.has(name('Parent')),
      (dict) => dict.set(name('Title'), PDFString.of('Repealed')),
    ),
  ],
  [
    'words for those who hear it',
    printed('en', 'cookies', '2025-12-15'),
    inFirst(isA('S', 'P'), (dict) => dict.set(name('Alt'), PDFString.of('We sell your data.'))),
  ],
  ['the source in it', printed('ru', 'cookies', '2025-12-15'), inPdf(otherSource)],
  [
    'where a link leads',
    redline('en', '2024-09-01..2025-12-15'),
    inFirst(
      (dict) => dict.get(name('A')) instanceof PDFDict,
      (dict) => dict.lookup(name('A'), PDFDict).set(name('URI'), PDFString.of('https://evil.example/')),
    ),
  ],
  [
    'the description for programs',
    redline('ru', '2024-09-01..2025-12-15'),
    (bytes) =>
      Buffer.from(
        bytes.toString('latin1').replace('<pdf:Producer>Gazette', '<pdf:Producer>Another'),
        'latin1',
      ),
  ],
  [
    'a font of another kind',
    redline('ru', '2025-12-15..2027-03-01'),
    inFirst(isA('Subtype', 'Type0'), (dict) => dict.set(name('Subtype'), name('Type3'))),
  ],
];

/** The same on files that have one of the others. */
export const IN_PRINT_TOO: readonly Planted[] = [
  [
    'words that are no part of the text',
    printed('en', 'privacy', '2025-12-15'),
    inPrint((drawn) => drawn.replace(/^BT[\s\S]*?^ET$/m, '$&\n/Artifact BMC\n$&\nEMC')),
  ],
  [
    'nothing for those who hear it',
    printed('ru', 'privacy', '2025-12-15'),
    inFirst(isA('Type', 'StructTreeRoot'), (dict) => dict.set(name('K'), dict.context.obj([]))),
  ],
];
