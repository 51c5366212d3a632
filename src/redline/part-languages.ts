/**
 * Says of blocks of a redline in which language they are, where that is another than the text's: a quotation, a foreign note. A
 * reader that speaks pronounces them so, and a browser reads them from their own side, as in the text itself.
 *
 * Works on the HTML that `to-html.ts` gives: paragraphs, headings and cells hold no block, and every text in it is escaped. A
 * block that changed is judged by all its words, those that went and those that came. A page that compares two versions in the
 * browser does not know enough languages for this and marks none.
 */
import { directionOf, languageOfPart } from '../languages/index.ts';
import type { Locale } from '../model/index.ts';

const BLOCK = /<(p|h[1-6]|td|th)(?=[ >])([^>]*)>(.*?)<\/\1>/gs;
/** Words for readers, which are in the page's language. */
const NOTE = /<(span|a|button)(?=[ >])[^>]*\bdata-rl="note"[^>]*>.*?<\/\1>/gs;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** `html` of a redline of texts in `locale` with `lang`, and `dir` where it differs, on blocks in other languages. */
export const withPartLanguages = (html: string, locale: Locale): string =>
  html.replace(BLOCK, (block, tag: string, attributes: string, content: string) => {
    const other = / lang="/.test(attributes) ? null : languageOfPart(wordsOf(content), locale);
    if (other === null) return block;
    const dir = directionOf(other) === directionOf(locale) ? '' : ` dir="${directionOf(other)}"`;
    return `<${tag}${attributes} lang="${other}"${dir}>${content}</${tag}>`;
  });

const wordsOf = (content: string): string =>
  content
    .replace(NOTE, '')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(?:(amp|lt|gt|quot)|#(\d+)|#x([\da-f]+));/gi,
      (entity, name?: string, code?: string, hex?: string) =>
        name
          ? (ENTITIES[name.toLowerCase()] ?? entity)
          : String.fromCodePoint(code ? Number(code) : Number.parseInt(hex!, 16)),
    );
