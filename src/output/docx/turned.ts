/**
 * Texts that are read from right to left. Word does not find out by itself which way words go: the paragraphs, the tables, the
 * page and each run say so, and a run says it of all that is in it.
 */
import { LEFT_TO_RIGHT } from '../direction.ts';

export interface Stretch {
  readonly text: string;
  readonly isTurned: boolean;
}

/** The stretches of `text`, each in one direction. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, 0: foreign } of text.matchAll(LEFT_TO_RIGHT)) {
    stretches.push({ text: text.slice(end, index), isTurned: true }, { text: foreign, isTurned: false });
    end = index + foreign.length;
  }
  stretches.push({ text: text.slice(end), isTurned: true });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** Stands in the properties of a run behind its weight and its slant. */
export const TURNED_RUN = '<w:rtl/>';

/** `styles.xml` in which every paragraph goes from right to left, but for those of code. */
export const turnedStyles = (styles: string, tag: string): string =>
  styles
    .replace(/(<w:style [^>]*w:styleId="Normal">[\s\S]*?<w:qFormat\/>)/, '$1<w:pPr><w:bidi/></w:pPr>')
    .replace(/(<w:style [^>]*w:styleId="Code">(?:(?!<\/w:style>)[\s\S])*?<w:pPr>)/, '$1<w:bidi w:val="0"/>')
    .replace(/w:bidi="[^"]*"/, `w:bidi="${tag}"`)
    // Word mirrors where a paragraph begins, and not the lines beside it.
    .replace(
      /(<w:style [^>]*w:styleId="Quote">(?:(?!<\/w:style>)[\s\S])*?)<w:left ([^>]*)\/>/,
      '$1<w:right $2/>',
    );

/** A document whose page and tables begin on the right. */
export const turnedDocument = (xml: string): string =>
  xml
    .replaceAll('<w:tblStyle w:val="PolicyTable"/>', '<w:tblStyle w:val="PolicyTable"/><w:bidiVisual/>')
    // To the right is where a line begins, which needs no word.
    .replaceAll('<w:jc w:val="right"/>', '')
    .replace('</w:sectPr>', '<w:bidi/></w:sectPr>');
