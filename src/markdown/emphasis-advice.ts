/** Suggests how to rewrite marks of emphasis that stay literal, without character references such as `&#x43D;`. */
import { isEmphasis, type LiteralEmphasis } from './emphasis.ts';

/** Quotation marks and brackets, each with the one that closes it. */
const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“',
  '‘': '’',
  '"': '"',
  '(': ')',
  '[': ']',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '【': '】',
};
/** The ending of a word: letters up to a blank or a sign. */
const ENDING = /^[\p{L}\p{M}\p{N}]+/u;
const STEM = /[\p{L}\p{M}\p{N}]+$/u;

export interface EmphasisAdvice {
  /** The marks with the words between them and the word that touches them. */
  readonly written: string;
  /** The same, written so that it is emphasis; `null`: there is no simple way. */
  readonly better: string | null;
}

/** The place in `source`, and how to write it instead. */
export function emphasisAdvice(source: string, { mark, open, close }: LiteralEmphasis): EmphasisAdvice {
  const words = source.slice(open + mark.length, close);
  const stem = STEM.exec(source.slice(0, open))?.[0] ?? '';
  const ending = ENDING.exec(source.slice(close + mark.length))?.[0] ?? '';
  const written = `${stem}${mark}${words}${mark}${ending}`;
  const ways = [...waysFor(mark, words, stem, ending)].map((way) => way.trim());
  return { written, better: ways.find(isEmphasis) ?? null };
}

function* waysFor(mark: string, words: string, stem: string, ending: string): Generator<string> {
  const way = (before: string, inside: string, behind: string, own = mark) =>
    `${before}${own}${inside}${own}${behind}`;
  const [, head, core, tail] = /^(\s*)(.*?)(\s*)$/su.exec(words)!;
  // A blank inside moves outside.
  if (head || tail) yield way(`${stem}${head}`, core!, `${tail}${ending}`);
  const [first, last] = [[...core!][0]!, [...core!].at(-1)!];
  const inner = core!.slice(first.length, core!.length - last.length);
  // Quotation marks around all of it move outside the marks.
  if (PAIRS[first] === last && inner !== '' && !inner.includes(first) && !inner.includes(last))
    yield way(`${stem}${first}`, inner, `${last}${ending}`);
  // An underscore inside a word is not a mark.
  if (mark[0] === '_') yield way(stem, core!, ending, mark.replaceAll('_', '*'));
  // Punctuation at the end moves behind the closing mark.
  const sign = /[:;,.!?…：；，。！？、]+$/u.exec(core!)?.[0] ?? '';
  if (sign !== '' && ending !== '') yield way(stem, core!.slice(0, -sign.length), `${sign}${ending}`);
  // The whole word is emphasised, its ending too.
  yield way('', `${stem}${core}${ending}`, '');
}
