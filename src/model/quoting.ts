/** Splits sentences of the interface into its own words and words quoted from a text. */

/** Text in quotation marks, in the style of any supported language. */
const QUOTED = '(?<=«)[^»]+(?=»)|(?<=“)[^”]+(?=”)|(?<=„)[^“”]+(?=[“”])|(?<=「)[^」]+(?=」)';

export interface SentencePart {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * `sentence` cut into parts, which joined give it again. Quotation marks belong to the interface; `phrases` count as quoted from
 * the text wherever they occur.
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
