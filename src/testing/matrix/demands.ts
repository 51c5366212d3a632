/** Asks outputs for words, by their names, and collects what is wrong. */
import type { Said } from './outputs.ts';

/** What outputs must say, must not say, and which must not be there; each collects what is wrong. */
export interface Demands {
  readonly must: (outputs: string, words: RegExp) => void;
  readonly mustNot: (outputs: string, words: RegExp) => void;
  readonly isAbsent: (outputs: string) => void;
}

/** `outputs`: names with commas between them. */
export function demandsOn(said: Said, faults: string[]): Demands {
  const each = (outputs: string, ask: (output: string, text: string) => void) => {
    for (const output of outputs.split(', ')) ask(output, (said[output] ?? []).join('\n'));
  };
  return {
    must: (outputs, words) =>
      each(outputs, (output, text) => {
        if (text !== '' && !words.test(text)) faults.push(`${output}: must say ${words}`);
      }),
    mustNot: (outputs, words) =>
      each(outputs, (output, text) => {
        const found = words.exec(text);
        if (found) faults.push(`${output}: must not say: ${found[0]}`);
      }),
    isAbsent: (outputs) =>
      each(outputs, (output, text) => {
        if (text !== '') faults.push(`${output}: is not for this state`);
      }),
  };
}
