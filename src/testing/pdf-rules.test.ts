import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Printer } from '../output/pdf/printer.ts';
import { readTemplate } from '../output/templates.ts';
import { contentOf, marksOf } from './pdf-marks.ts';
import { PDF_RULES } from './pdf-rules.ts';
import { numberedIn } from './pdf-tags.ts';
import { PROJECT } from './sandbox.ts';

const name = PDFName.of;
/** Enough rows for a second page. */
const ROWS = '<tr><td>Name</td><td>3 years</td></tr>'.repeat(60);
let bytes: Uint8Array;

beforeAll(async () => {
  const printer = await Printer.open({ css: readTemplate(PROJECT, 'pdf/print.css').text });
  try {
    bytes = await printer.print({
      title: 'Policy',
      subject: 'A policy',
      lang: 'en',
      author: 'AutoMaster',
      body: `<h1>Policy</h1><article><h2>Data</h2><p><strong>What</strong> we <em>keep</em>, see <a href="https://a.example/">the law</a> ☎.</p><h3>Kinds</h3><ul><li>Name</li><li>Address</li></ul><table><thead><tr><th scope="col">Data</th><th scope="col">Period</th></tr></thead><tbody>${ROWS}</tbody></table><p>${'We keep what the law asks for. '.repeat(12)}</p><dl><dt>Period</dt><dd>3 years</dd></dl></article>`,
      footer: ['Policy'],
      pageLabel: (page, pages) => `Page ${page} of ${pages}`,
      date: '2026-11-23',
      emoji: { '☎': 'telephone' },
      attachments: [{ name: 'en.md', description: 'Source', bytes: new TextEncoder().encode('Text') }],
    });
  } finally {
    await printer.close();
  }
});

const open = () => PDFDocument.load(bytes, { updateMetadata: false });

/** Every rule that a file breaks, by its sentence. */
const broken = (pdf: PDFDocument) =>
  PDF_RULES.filter((rule) => rule.faults(pdf).length > 0).map(({ says }) => says);

const dicts = (pdf: PDFDocument, key: string, value: string) =>
  pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(name(key)) === name(value),
    );
const tag = (pdf: PDFDocument, type: string) => dicts(pdf, 'S', type)[0]!;

/** Writes the content of the first page that `change` would change. */
function redraw(pdf: PDFDocument, change: (content: string) => string) {
  const page = pdf.getPages().find((one) => change(contentOf(pdf, one)) !== contentOf(pdf, one))!;
  const after = change(contentOf(pdf, page));
  page.node.set(
    name('Contents'),
    pdf.context.register(pdf.context.flateStream(Buffer.from(after, 'latin1'))),
  );
}

/** Makes content of the head that is drawn again on the second page. */
function tagAgain(pdf: PDFDocument) {
  const [first, second] = pdf.getPages();
  const marksIn = ({ node }: PDFPage) =>
    numberedIn(pdf, node.lookup(name('StructParents'), PDFNumber).asNumber()) as PDFArray;
  // The head of the table: a heading before it has the same word.
  const mark = marksOf(pdf, first!).findLast(({ id, lines }) => id !== null && lines.join('') === 'Data')!;
  const ref = marksIn(first!).get(mark.id!);
  const id = marksIn(second!).size();
  redraw(pdf, (content) => content.replace('/Artifact <</Type /Pagination>> BDC', `/TH <</MCID ${id} >>BDC`));
  marksIn(second!).push(ref);
  const head = pdf.context.lookup(ref, PDFDict);
  head.set(
    name('K'),
    pdf.context.obj([mark.id!, pdf.context.obj({ Type: 'MCR', Pg: second!.ref, MCID: id })]),
  );
}

/** A fault for each rule, in their order. */
const FAULTS: readonly ((pdf: PDFDocument) => void)[] = [
  (pdf) => pdf.catalog.delete(name('MarkInfo')),
  (pdf) => pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('RoleMap')),
  (pdf) => redraw(pdf, (content) => content.replace('\nET\nEMC\n', '\nEMC\nET\n')),
  (pdf) => redraw(pdf, (content) => content.replace('>>BDC\nBT\n', '>>BDC\n/Artifact BMC\nEMC\nBT\n')),
  (pdf) => {
    const { node } = pdf.getPages()[0]!;
    const marks = numberedIn(pdf, node.lookup(name('StructParents'), PDFNumber).asNumber()) as PDFArray;
    marks.set(2, marks.get(3));
  },
  // The blank at the end of the first line of a paragraph.
  (pdf) => redraw(pdf, (content) => content.replace(/(?<=ET\n)BT\n.* Tf\n.* Tm\n<0003> Tj\nET\n(?=BT)/, '')),
  tagAgain,
  (pdf) => pdf.catalog.delete(name('Metadata')),
  (pdf) => pdf.catalog.delete(name('Lang')),
  (pdf) => tag(pdf, 'Figure').delete(name('Alt')),
  (pdf) => tag(pdf, 'H2').set(name('S'), name('H4')),
  (pdf) => tag(pdf, 'TH').delete(name('A')),
  (pdf) => tag(pdf, 'LBody').set(name('S'), name('P')),
  (pdf) => dicts(pdf, 'Type', 'Filespec')[0]!.delete(name('UF')),
  (pdf) => pdf.getPages()[0]!.node.delete(name('Tabs')),
  (pdf) => {
    const link = tag(pdf, 'Link');
    link.set(name('K'), link.lookup(name('K'), PDFArray).get(0));
  },
  (pdf) => dicts(pdf, 'Subtype', 'Link')[0]!.delete(name('Contents')),
  (pdf) => dicts(pdf, 'Type', 'FontDescriptor')[0]!.delete(name('FontFile2')),
  (pdf) => dicts(pdf, 'Subtype', 'Type0')[0]!.delete(name('ToUnicode')),
];

/** Of rules that say several things: a fault for each of the others. */
const FURTHER: readonly {
  readonly what: string;
  readonly clause: string;
  readonly fault: RegExp;
  readonly plant: (pdf: PDFDocument) => void;
}[] = [
  {
    what: 'a file that says it is tagged and has no tags',
    clause: '7.1',
    fault: /^not marked as tagged$/,
    plant: (pdf) => pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).delete(name('K')),
  },
  {
    what: 'a mark that is never closed',
    clause: '7.1',
    fault: /a mark is not closed/,
    plant: (pdf) => redraw(pdf, (content) => `${content}\n/Artifact BMC`),
  },
  {
    what: 'content inside an artefact',
    clause: '7.1',
    fault: /content in an artefact/,
    plant: (pdf) =>
      redraw(pdf, (content) =>
        content.replace(/(\/\w+ <<\/MCID 2 >>BDC[\s\S]*?\nEMC)/, '/Artifact BMC\n$1\nEMC'),
      ),
  },
  {
    what: 'a mark that two tags have',
    clause: '7.1',
    fault: /^page 1: mark \d+$/,
    plant: (pdf) => {
      const [first, second] = dicts(pdf, 'S', 'TD');
      second!.set(name('K'), first!.get(name('K'))!);
      second!.set(name('Pg'), pdf.getPages()[0]!.ref);
    },
  },
  {
    what: 'a mark that no tag has',
    clause: '7.1',
    fault: /^page 1: mark \d+$/,
    plant: (pdf) => tag(pdf, 'TD').delete(name('K')),
  },
  {
    what: 'a title that no reader shows',
    clause: '7.1',
    fault: /^the title is not shown$/,
    plant: (pdf) => pdf.catalog.delete(name('ViewerPreferences')),
  },
  {
    what: 'a first heading of the second level',
    clause: '7.4.2',
    fault: /^level 2 after 0$/,
    plant: (pdf) => tag(pdf, 'H1').set(name('S'), name('H2')),
  },
  {
    what: 'a row outside of a table',
    clause: '7.5',
    fault: /^a row in Div$/,
    plant: (pdf) => {
      for (const group of [
        ...dicts(pdf, 'S', 'TBody'),
        ...dicts(pdf, 'S', 'THead'),
        ...dicts(pdf, 'S', 'Table'),
      ])
        group.set(name('S'), name('Div'));
    },
  },
  {
    what: 'a cell without a row',
    clause: '7.5',
    fault: /^a cell in Div$/,
    plant: (pdf) => tag(pdf, 'TR').set(name('S'), name('Div')),
  },
  {
    what: 'an item outside of a list',
    clause: '7.6',
    fault: /^an item in Div$/,
    plant: (pdf) => tag(pdf, 'L').set(name('S'), name('Div')),
  },
  {
    what: 'a body outside of an item',
    clause: '7.6',
    fault: /^a body in Div$/,
    plant: (pdf) => tag(pdf, 'LI').set(name('S'), name('Div')),
  },
  {
    what: 'a term that is no label',
    clause: '7.6',
    fault: /^an item of P, LBody$/,
    plant: (pdf) => {
      const terms = dicts(pdf, 'S', 'Lbl').filter(
        (one) => one.lookup(name('K')) instanceof PDFDict || one.lookup(name('K')) instanceof PDFArray,
      );
      terms.at(-1)!.set(name('S'), name('P'));
    },
  },
  {
    what: 'a file without its older name',
    clause: '7.11',
    fault: /^a file without a name$/,
    plant: (pdf) => dicts(pdf, 'Type', 'Filespec')[0]!.delete(name('F')),
  },
  {
    what: 'a link whose place knows no tag',
    clause: '7.18.5',
    fault: /is in no link$/,
    plant: (pdf) => dicts(pdf, 'Subtype', 'Link')[0]!.delete(name('StructParent')),
  },
];

describe('our own rules for PDFs', () => {
  it('are listed one by one, with their clauses, in the documentation', () => {
    const page = readFileSync(join(PROJECT, 'docs/word-and-pdf.md'), 'utf8');
    const rows = [...page.matchAll(/^\| ([\d.]+) +\| (.*?) +\|$/gm)].map(([, clause, says]) => [
      clause,
      says,
    ]);
    expect(rows).toEqual(PDF_RULES.map(({ clause, says }) => [clause, says]));
    const russian = readFileSync(join(PROJECT, 'docs/ru/word-and-pdf.md'), 'utf8');
    const clauses = [...russian.matchAll(/^\| ([\d.]+) +\| (.*?) +\|$/gm)].map(([, clause]) => clause);
    expect(clauses).toEqual(PDF_RULES.map(({ clause }) => clause));
  });

  it('hold for what is printed here', async () => {
    expect(broken(await open())).toEqual([]);
    expect(FAULTS).toHaveLength(PDF_RULES.length);
  });

  it.each(PDF_RULES.map(({ clause, says }, i) => [clause, says, FAULTS[i]!] as const))(
    '%s %s A planted fault breaks it, and no other',
    async (_, says, plant) => {
      const pdf = await open();
      plant(pdf);
      expect(broken(pdf)).toEqual([says]);
    },
  );

  it.each(FURTHER)('are broken, too: $what', async ({ clause, fault, plant }) => {
    const pdf = await open();
    plant(pdf);
    const told = PDF_RULES.filter((rule) => rule.clause === clause).flatMap((rule) => rule.faults(pdf));
    expect(told).toContainEqual(expect.stringMatching(fault));
  });
});
