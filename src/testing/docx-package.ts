/** A Word file as the npm package `docx` writes it: what programs that make contracts send. */
import {
  Bookmark,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const by = { author: 'Counsel', date: '2026-01-01T00:00:00Z' };
const words = (text: string) => new TextRun(text);
const paragraph = (text: string) => new Paragraph({ children: [words(text)] });
const item = (text: string, level = 0) =>
  new Paragraph({ numbering: { reference: 'steps', level }, children: [words(text)] });
const cell = (text: string) => new TableCell({ children: [paragraph(text)] });
const heading = (text: string, anchor: string, level: 'HEADING_1' | 'HEADING_2' = 'HEADING_1') =>
  new Paragraph({
    heading: HeadingLevel[level],
    children: [new Bookmark({ id: anchor, children: [words(text)] })],
  });

const level = (at: number, format: 'DECIMAL' | 'LOWER_LETTER', text: string) => ({
  level: at,
  format: LevelFormat[format],
  text,
});

/** Headings with bookmarks, two levels of items, a table, a footnote, links, words put in and taken out. */
export async function byDocxPackage(): Promise<Uint8Array> {
  const document = new Document({
    features: { trackRevisions: true },
    numbering: {
      config: [{ reference: 'steps', levels: [level(0, 'DECIMAL', '%1.'), level(1, 'LOWER_LETTER', '%2)')] }],
    },
    footnotes: { 1: { children: [paragraph('Counted from the last visit.')] } },
    sections: [
      {
        children: [
          heading('General terms', 'general'),
          new Paragraph({
            children: [
              words('We keep data for '),
              new DeletedTextRun({ text: '3', id: 1, ...by }),
              new InsertedTextRun({ text: '5', id: 2, ...by }),
              words(' years'),
              new FootnoteReferenceRun(1),
              words(', see '),
              new InternalHyperlink({ anchor: 'rights', children: [words('your rights')] }),
              words(' and '),
              new ExternalHyperlink({ link: 'https://a.example/law', children: [words('the law')] }),
              words('.'),
            ],
          }),
          item('first of the steps'),
          item('within the first', 1),
          item('second of the steps'),
          heading('What we hold', 'data', 'HEADING_2'),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Data'), cell('Period')] }),
              new TableRow({ children: [cell('Name and number'), cell('5 years')] }),
            ],
          }),
          heading('Rights', 'rights'),
          new Paragraph({
            children: [words('You may '), new TextRun({ text: 'ask', bold: true }), words(' us.')],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
