/** Versions and redlines as Word files. */
import { dictionaryOf } from '../../languages/index.ts';
import { knownRedline, unchanged } from '../../redline/index.ts';
import { pairSheet, type RedlineSheet, type SheetWords, versionWords } from '../sheet.ts';
import { readTemplate } from '../templates.ts';
import { documentIn, type PairSource, type VersionSource } from '../version-source.ts';
import { docxFile, type Line, type Sheet } from './file.ts';

/** The version's text in one language as a Word file. */
export function versionDocx(source: VersionSource): Uint8Array {
  const words = versionWords(source);
  const document = documentIn(source, source.version);
  return docxFile({
    ...words,
    redline: unchanged(document),
    isTracked: false,
    head: headOf(words, { style: 'Title', text: words.heading }),
    record: recordOf(words),
    styles: stylesIn(source.archive.root),
  });
}

/** The redline of two versions as a Word file with tracked changes. */
export const pairDocx = (source: PairSource): Uint8Array =>
  redlineDocx(pairSheet(source), source.archive.root);

/** The redline of two texts as a Word file with tracked changes; styles are those under `root` or the shipped ones. */
export function redlineDocx(
  sheet: RedlineSheet,
  root: string,
  remarked: Partial<Pick<Sheet, 'comments' | 'onStrayed' | 'redline'>> = {},
): Uint8Array {
  return docxFile({
    ...sheet,
    ...remarked,
    redline: remarked.redline ?? knownRedline(sheet.from, sheet.to),
    isTracked: true,
    head: headOf(
      { ...sheet, dates: sheet.dates.map((line) => `${dictionaryOf(sheet.locale).redline.title}: ${line}`) },
      { style: 'Title', text: sheet.heading, oldText: sheet.oldHeading },
    ),
    record: recordOf(sheet),
    styles: stylesIn(root),
  });
}

const stylesIn = (root: string) => readTemplate(root, 'docx/styles.xml').text;

function headOf({ author, dates, notes }: SheetWords, title: Line): Line[] {
  return [
    ...(author === '' ? [] : [{ style: 'Organisation', text: author }]),
    title,
    ...dates.map((text) => ({ style: 'Dates', text })),
    ...notes.map((text) => ({ style: 'BoxedNote', text })),
  ];
}

function recordOf({ record, link }: SheetWords): Line[] {
  return [
    ...record.map((text) => ({ style: 'Record', text })),
    ...(link ? [{ style: 'Record', ...link }] : []),
  ];
}
