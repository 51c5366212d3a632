/**
 * Writes the words of scripts that put no blanks between them: `src/redline/word-lists/NAME.ts`.
 *
 * ```
 * node packaging/redline-words.ts thai th FILE…
 * ```
 *
 * A word is in the list if Unicode's dictionary in this Node finds it in the texts as often as `--least` says. The texts are
 * anybody's; what stands in the repository is the list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LETTERS_WITHOUT_BLANKS, type WithoutBlanks } from '../src/redline/word-lists/letters.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { least: { type: 'string', default: '2' } },
});
const [given, locale, ...files] = positionals;
const name = given as WithoutBlanks;

/** What is longer was in no dictionary either. */
const LONGEST = 20;
/** Letters of words that may as well be a part of longer ones: a character of Chinese, a syllable. */
const SHORT: Readonly<Record<WithoutBlanks, number>> = { thai: 4, lao: 4, han: 1 };
/**
 * So much of the places where a short one stands it has to be a word. Measured on texts that were not counted: of the borders
 * in Thai 1.3 % stood inside of a word without this, and 0.3 % with it, of Chinese 2.3 % and 0.5 %.
 */
const WORD_SHARE = 0.4;

const runs = new RegExp(`[${LETTERS_WITHOUT_BLANKS[name]}]+`, 'gu');
const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
const times = new Map<string, number>();
const texts = files.map((file) => readFileSync(file, 'utf8').normalize('NFC'));
for (const text of texts)
  for (const [run] of text.matchAll(runs))
    for (const { segment } of segmenter.segment(run)) times.set(segment, (times.get(segment) ?? 0) + 1);

const all = texts.join('\n');
/** Whether letters are more than by chance a word where they stand: “and” is, at the end of “island” it is none. */
const isMostlyWord = (word: string, count: number) =>
  word.length > SHORT[name] || count >= WORD_SHARE * (all.split(word).length - 1);

const words = [...times]
  .filter(
    ([word, count]) => count >= Number(values.least) && word.length <= LONGEST && isMostlyWord(word, count),
  )
  .map(([word]) => word)
  .sort();
const lines: string[] = [];
for (const word of words) {
  const last = lines.at(-1);
  if (last === undefined || last.length + word.length > 100) lines.push(word);
  else lines[lines.length - 1] = `${last} ${word}`;
}
const file = join(import.meta.dirname, `../src/redline/word-lists/${name}.ts`);
writeFileSync(
  file,
  `/** Words of texts in these letters, counted in public texts: \`packaging/redline-words.ts\` writes it. */
export const words = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${file}: ${words.length} words of ${times.size}`);
