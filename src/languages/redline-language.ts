/** What a program that compares texts takes of a language: `redline.ts` of its folder. */
import type { AlertWords, UnitWords } from '../model/alert-words.ts';
import type { Dictionary } from './dictionary.ts';

export interface RedlineLanguage {
  readonly units: UnitWords;
  readonly alerts: AlertWords;
  /** The words of a redline and the sentences of its changes. */
  readonly words: Dictionary['redline'];
}
