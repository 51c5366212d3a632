/** Sentences of the interface in their parts: its own words, and those that it takes from a text. */

/** What stands between quotation marks, as any of our languages writes them. */
const QUOTED = '(?<=«)[^»]+(?=»)|(?<=“)[^”]+(?=”)|(?<=„)[^“”]+(?=[“”])|(?<=「)[^」]+(?=」)';

export interface SentencePart {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * `sentence` cut in parts; put together they are it. Quotation marks belong to the interface; `phrases` are taken from the text
 * wherever they stand.
 */
export function quotingParts(sentence: string, phrases: readonly string[] = []): SentencePart[] {
  const named = phrases
    .filter((phrase) => phrase.trim() !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/gu, '\\s+'));
  const parts: SentencePart[] = [];
  let from = 0;
  for (const { 0: text, index } of sentence.matchAll(new RegExp([...named, QUOTED].join('|'), 'gu'))) {
    parts.push({ text: sentence.slice(from, index), isQuoted: false }, { text, isQuoted: true });
    from = index + text.length;
  }
  parts.push({ text: sentence.slice(from), isQuoted: false });
  return parts.filter(({ text }) => text !== '');
}
