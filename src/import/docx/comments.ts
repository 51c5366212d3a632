/**
 * Comments of a Word file with their places: which words they mark, in which paragraph. Read from the part as it is
 * written, since the reader of texts leaves marks of comments out.
 * Source: ECMA-376-1, 17.13.4.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type PolicyDocument, textOfRuns } from '../../model/index.ts';
import { type DocxParts, partOf } from './package.ts';
import type { View } from './revisions.ts';
import { wordsOfDocument } from './words.ts';
import { elementsIn, textIn } from './xml.ts';

export interface PlacedComment {
  readonly author: string;
  /** As the file says it. */
  readonly at: string | null;
  readonly text: string;
  /** The words that it marks; `null`: its paragraph as a whole. */
  readonly quote: string | null;
  /** The words of the paragraph that it begins in; `null`: it stands nowhere in the text. */
  readonly paragraph: string | null;
  /** Which one of the paragraphs of these words, from 0. */
  readonly nth: number;
  /** Whether nobody has marked it as resolved. */
  readonly open: boolean;
}

interface Place {
  quote: string;
  paragraph: string | null;
  nth: number;
}

/** The comments in the order of the file. */
export function commentsOf(parts: DocxParts, view: View): PlacedComment[] {
  const part = partOf(parts, 'word/comments.xml');
  if (!part) return [];
  const places = placesOf(parts.get('word/document.xml') ?? '', view);
  const resolved = resolvedIn(parts);
  return elementsIn(part, 'w:comment').map((comment) => {
    const place = places.get(comment.attributes['w:id'] ?? '');
    return {
      author: comment.attributes['w:author'] ?? '',
      at: comment.attributes['w:date'] ?? null,
      text: elementsIn(comment, 'w:p')
        .map((paragraph) => elementsIn(paragraph, 'w:t').map(textIn).join(''))
        .join('\n'),
      quote: place?.quote.trim() || null,
      paragraph: place?.paragraph ?? null,
      nth: place?.nth ?? 0,
      open: !resolved.has(comment.attributes['w:id'] ?? ''),
    };
  });
}

/**
 * Ids of the comments that are resolved. The part that says so names the last paragraph of each, by a number that the reader
 * of texts leaves out. Source: MS-DOCX, 2.5.1 (`commentsEx`).
 */
function resolvedIn(parts: DocxParts): Set<string> {
  const done = new Set(
    [...(parts.get('word/commentsExtended.xml') ?? '').matchAll(/<w15:commentEx\b[^>]*>/g)].flatMap(
      ([tag]) => (/\bw15:done="(?:1|true)"/.test(tag) ? [/\bw15:paraId="(\w+)"/.exec(tag)?.[1]] : []),
    ),
  );
  const found = new Set<string>();
  if (done.size === 0) return found;
  const comments = (parts.get('word/comments.xml') ?? '').matchAll(
    /<w:comment\b[^>]*\bw:id="([^"]*)"[^>]*>([\s\S]*?)<\/w:comment>/g,
  );
  for (const [, id, content] of comments) {
    const last = [...content!.matchAll(/<w:p\b[^>]*\bw14:paraId="(\w+)"/g)].at(-1)?.[1];
    if (last !== undefined && done.has(last)) found.add(id!);
  }
  return found;
}

/** Words of these are not in the text that a view shows. */
const GONE: Readonly<Record<View, readonly string[]>> = {
  accepted: ['w:del', 'w:moveFrom'],
  original: ['w:ins', 'w:moveTo'],
};

/** Enough of what is marked to find it again; a file may mark all of its text a thousand times. */
const LONGEST = 2000;

function placesOf(document: string, view: View): Map<string, Place> {
  const places = new Map<string, Place>();
  const begun = new Set<string>();
  const here = new Set<string>();
  const seen = new Map<string, number>();
  const gone = GONE[view];
  const outer: { words: string; here: string[] }[] = [];
  let words = '';
  let hidden = 0;
  let isText = false;
  const placeOf = (id: string) => {
    const place = places.get(id) ?? { quote: '', paragraph: null, nth: 0 };
    places.set(id, place);
    return place;
  };
  const add = (text: string) => {
    if (hidden > 0) return;
    words += text;
    for (const id of begun) {
      const place = placeOf(id);
      if (place.quote.length < LONGEST) place.quote += text;
    }
  };
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('opentag', ({ name, attributes, isSelfClosing }: SaxesTagPlain) => {
    const id = attributes['w:id'] ?? '';
    // A mark of a paragraph's end is empty; a wrapper of words is not.
    if (gone.includes(name) && !isSelfClosing) hidden++;
    else if (name === 'w:p') {
      outer.push({ words, here: [...here] });
      words = '';
      here.clear();
    } else if (name === 'w:commentRangeStart') {
      begun.add(id);
      here.add(id);
      placeOf(id);
    } else if (name === 'w:commentRangeEnd') begun.delete(id);
    else if (name === 'w:commentReference') {
      if (placeOf(id).paragraph === null) here.add(id);
    } else if (name === 'w:tab' || name === 'w:br') add(' ');
    isText = name === 'w:t' || name === 'w:delText';
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (gone.includes(name) && !isSelfClosing) hidden--;
    if (name === 'w:t' || name === 'w:delText') isText = false;
    if (name !== 'w:p') return;
    const key = plain(words);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    // One over several paragraphs stands at the first.
    for (const id of here) {
      begun.delete(id);
      const place = placeOf(id);
      if (place.paragraph === null) Object.assign(place, { paragraph: words.trim() || null, nth });
    }
    const before = outer.pop()!;
    words = before.words;
    here.clear();
    for (const id of before.here) here.add(id);
  });
  parser.on('text', (text) => {
    if (isText) add(text);
  });
  try {
    parser.write(document.replace(/^\uFEFF/, '')).close();
  } catch {
    // The reader of the text says that the part is broken.
  }
  return places;
}

/** Letters and digits alone: what stays of words in every form of a text. */
const plain = (words: string) => (words.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** The anchor of the section that a comment stands in; `null`: before the first one, or nowhere. */
export function clauseOf(document: PolicyDocument, { paragraph, nth }: PlacedComment): string | null {
  if (paragraph === null) return null;
  const wanted = plain(paragraph);
  const found: (string | null)[] = [];
  let anchor: string | null = null;
  for (const block of document.blocks) {
    if (block.type === 'heading') anchor = block.anchor;
    const lines =
      block.type === 'heading' ? [textOfRuns(block.runs)] : wordsOfDocument({ ...document, blocks: [block] });
    for (const line of lines) {
      const words = plain(line);
      // Numbers that a file types before its words may be generated here.
      if (words !== '' && wanted.replace(/^\d+/, '').endsWith(words.replace(/^\d+/, ''))) found.push(anchor);
    }
  }
  return found[nth] ?? found[0] ?? null;
}
