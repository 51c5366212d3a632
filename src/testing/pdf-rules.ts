/**
 * Our own checks of a PDF, a rule for each, with the clause that it follows. They are no validator: they cover the rules
 * below and nothing else. They share no code with what prints.
 * Source: ISO 14289-1:2014 (PDF/UA-1), by its clauses; ISO 32000-1:2008 for what they refer to. Second-hand: by the Matterhorn Protocol.
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { CONTENT_RULES, LINK_RULE } from './pdf-content-rules.ts';
import { dictsOf, faultIf, name, type PdfRule, STANDARD, type Tag, tagsOf, words } from './pdf-tags.ts';

const ofEach = (pdf: PDFDocument, type: string, fault: (tag: Tag) => string | null) =>
  tagsOf(pdf).flatMap((tag) => (tag.type === type ? [fault(tag)].filter((one) => one !== null) : []));
const linksOf = (pdf: PDFDocument) =>
  pdf
    .getPages()
    .flatMap(({ node }) => (node.Annots()?.asArray() ?? []).map((ref) => pdf.context.lookup(ref, PDFDict)));

/** The rules, in the order of the standard. */
export const PDF_RULES: readonly PdfRule[] = [
  {
    clause: '7.1',
    says: 'The file says that it is tagged, and has a tree of tags.',
    faults: (pdf) =>
      faultIf(
        String(pdf.catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))) !== 'true' ||
          tagsOf(pdf).length === 0,
        'not marked as tagged',
      ),
  },
  {
    clause: '7.1',
    says: 'Every type of tag is one of the standard or stands for one in the role map.',
    faults: (pdf) => {
      const roles = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookupMaybe(name('RoleMap'), PDFDict);
      return tagsOf(pdf).flatMap(({ type }) => {
        const role = roles?.get(name(type));
        const isKnown = STANDARD.has(type) || (role instanceof PDFName && STANDARD.has(role.decodeText()));
        return faultIf(!isKnown, `type ${type} has no role`);
      });
    },
  },
  ...CONTENT_RULES,
  {
    clause: '7.1',
    says: 'The metadata have the title, and a reader shows it in place of the file’s name.',
    faults: (pdf) => {
      const metadata = pdf.catalog.lookup(name('Metadata'));
      const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : '';
      const shows = pdf.catalog.lookupMaybe(name('ViewerPreferences'), PDFDict)?.get(name('DisplayDocTitle'));
      return [
        ...faultIf(!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(xmp), 'no dc:title'),
        ...faultIf(String(shows) !== 'true', 'the title is not shown'),
      ];
    },
  },
  {
    clause: '7.2',
    says: 'The language of the document is stated.',
    faults: (pdf) => faultIf(words(pdf.catalog.lookup(name('Lang'))) === '', 'no language'),
  },
  {
    clause: '7.3',
    says: 'Every figure has words that stand for it.',
    faults: (pdf) =>
      ofEach(pdf, 'Figure', ({ dict }) =>
        words(dict.lookup(name('Alt'))) + words(dict.lookup(name('ActualText'))) === ''
          ? 'a figure without words'
          : null,
      ),
  },
  {
    clause: '7.4.2',
    says: 'Headings begin at the first level and leave none out on the way down.',
    faults: (pdf) => {
      let before = 0;
      return tagsOf(pdf).flatMap(({ type }) => {
        const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
        if (level === 0) return [];
        const fault = faultIf(level > before + 1, `level ${level} after ${before}`);
        before = level;
        return fault;
      });
    },
  },
  {
    clause: '7.5',
    says: 'Rows stand in tables, cells in rows, and every head of a column says what it is the head of.',
    faults: (pdf) =>
      tagsOf(pdf).flatMap(({ type, parent, dict }) => [
        ...faultIf(type === 'TR' && !/^(Table|THead|TBody|TFoot)$/.test(parent), `a row in ${parent}`),
        ...faultIf(/^T[HD]$/.test(type) && parent !== 'TR', `a cell in ${parent}`),
        ...faultIf(type === 'TH' && !isScoped(dict), 'a head without a scope'),
      ]),
  },
  {
    clause: '7.6',
    says: 'Lists hold items, and an item its label and its body.',
    faults: (pdf) =>
      tagsOf(pdf).flatMap(({ type, parent, kids }) => [
        ...faultIf(type === 'LI' && parent !== 'L', `an item in ${parent}`),
        ...faultIf(
          type === 'LI' && kids.some((kid) => kid !== 'Lbl' && kid !== 'LBody'),
          `an item of ${kids.join(', ')}`,
        ),
        ...faultIf(type === 'LBody' && parent !== 'LI', `a body in ${parent}`),
      ]),
  },
  {
    clause: '7.11',
    says: 'Every file inside has its name in both forms.',
    faults: (pdf) =>
      dictsOf(pdf, 'Filespec').flatMap((file) =>
        faultIf(
          words(file.get(name('F'))) === '' || words(file.get(name('UF'))) === '',
          'a file without a name',
        ),
      ),
  },
  {
    clause: '7.18.3',
    says: 'The tab key goes through a page in the order of its tags.',
    faults: (pdf) =>
      pdf.getPages().flatMap(({ node }, i) => faultIf(node.get(name('Tabs')) !== name('S'), `page ${i + 1}`)),
  },
  LINK_RULE,
  {
    clause: '7.18.5',
    says: 'Every link has words that say where it leads.',
    faults: (pdf) =>
      linksOf(pdf).flatMap((link) =>
        faultIf(words(link.lookup(name('Contents'))) === '', 'a link without words'),
      ),
  },
  {
    clause: '7.21.4.1',
    says: 'Every font is inside the file.',
    faults: (pdf) =>
      dictsOf(pdf, 'FontDescriptor').flatMap((font) =>
        faultIf(
          !['FontFile', 'FontFile2', 'FontFile3'].some((file) => font.has(name(file))),
          `${String(font.get(name('FontName')))} is not inside`,
        ),
      ),
  },
  {
    clause: '7.21.7',
    says: 'Every font says which characters its signs are.',
    faults: (pdf) =>
      dictsOf(pdf, 'Font')
        .filter((font) => font.get(name('Subtype')) === name('Type0'))
        .flatMap((font) =>
          faultIf(!font.has(name('ToUnicode')), `${String(font.get(name('BaseFont')))} does not say`),
        ),
  },
];

function isScoped(dict: PDFDict): boolean {
  const attributes = dict.lookup(name('A'));
  const all =
    attributes instanceof PDFArray ? attributes.asArray() : attributes === undefined ? [] : [attributes];
  return all.some((one) => {
    const own = one instanceof PDFRef ? dict.context.lookup(one) : one;
    return own instanceof PDFDict && own.has(name('Scope'));
  });
}
