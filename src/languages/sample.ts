/** What is said of the change that a sample brings: it is so in the sample alone. */
import { inEveryTense, type Tensed, type Version } from '../model/index.ts';
import type { Dictionary } from './dictionary.ts';

/** The words that follow the status of the change that comes with `version`. */
export function tensedOf(
  words: Pick<Dictionary, 'tensed' | 'sample'>,
  { sample }: Pick<Version, 'sample'>,
): Dictionary['tensed'] {
  const { tensed } = words;
  if (!sample) return tensed;
  const only = (said: Tensed) => inEveryTense((tense) => words.sample.only(said[tense]));
  const always = (word: string) => inEveryTense(() => word);
  return {
    ...tensed,
    whatChanged: only(tensed.whatChanged),
    whatChangedWith: only(tensed.whatChangedWith),
    wordForWord: only(tensed.wordForWord),
    was: always(tensed.was.will),
    becomes: always(words.sample.becomes),
    means: always(words.sample.becomes),
  };
}
