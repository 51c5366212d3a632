/** The signs with which the tool joins what a language says: a name and its value, the members of a list, two versions. */
import type { Dictionary } from './dictionary.ts';
import { directionOf, knownLanguage } from './languages.ts';

export interface Signs {
  /** Between a name and what it names, with its blanks. */
  readonly colon: string;
  /** Between the members of a list, with its blank. */
  readonly comma: string;
}

/** Of a language that says nothing of its own. */
const USUAL: Signs = { colon: ': ', comma: ', ' };

/** Those of the language that `words` are in. */
export const signsOf = ({ locale }: Pick<Dictionary, 'locale'>): Signs =>
  knownLanguage(locale)?.signs ?? USUAL;

/** From one version to the next, in the direction in which `words` are read. */
export const arrowOf = ({ locale }: Pick<Dictionary, 'locale'>): '→' | '←' =>
  directionOf(locale) === 'rtl' ? '←' : '→';
