import { expect, it } from 'vitest';
import { quotingParts } from './quoting.ts';

const quoted = (sentence: string, phrases?: readonly string[]) =>
  quotingParts(sentence, phrases).flatMap(({ text, isQuoted }) => (isQuoted ? [text] : []));

it.each<[string, readonly string[] | undefined, string[]]>([
  ['New: “Wir löschen Daten.”', undefined, ['Wir löschen Daten.']],
  ['«3 Jahre» → «5 Jahre»', undefined, ['3 Jahre', '5 Jahre']],
  ['Nothing is quoted.', undefined, []],
  ['Datenschutz changes on 1 May', ['Datenschutz'], ['Datenschutz']],
  ['Preise (netto) change', ['Preise (netto)', 'Preise'], ['Preise (netto)']],
  ['“” is empty', undefined, []],
])('in «%s» with %j of the text are %j', (sentence, phrases, expected) => {
  expect(quoted(sentence, phrases)).toEqual(expected);
  expect(
    quotingParts(sentence, phrases)
      .map(({ text }) => text)
      .join(''),
  ).toBe(sentence);
});
