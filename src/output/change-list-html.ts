/** The list of changes as HTML: by section, what matters first, changes of looks at the end. */
import {
  type Change,
  type ChangeTense,
  escapeMarkup,
  type ListWords,
  type ToldChange,
  toldList,
} from '../model/index.ts';
import { RIGHT_TO_LEFT_LETTER } from './direction.ts';

export interface ChangeListOptions {
  /** Whether each change leads to its place in the marked text. */
  readonly links?: boolean;
  /** Of the version that brings them. */
  readonly tense?: ChangeTense;
}

export function changeListHtml(
  changes: readonly Change[],
  words: ListWords,
  { links = false, tense = 'has' }: ChangeListOptions = {},
): string {
  const { sections, trivial } = toldList(changes, words);
  const item = ({ id, tenses }: ToldChange) => {
    const text = withIsolates(escapeMarkup(tenses[tense]));
    return `<li>${links ? `<a href="#change-${id}">${text}</a>` : text}</li>`;
  };
  return (trivial ? [...sections, trivial] : sections)
    .map(({ title, items }) => {
      const heading = title === '' ? '' : `<h3>${withIsolates(escapeMarkup(title))}</h3>`;
      return `${heading}<ul>${items.map(item).join('')}</ul>`;
    })
    .join('');
}

const QUOTATION = /([“«„「])([^“”«»„「」]*)(?=[”»“」])/g;

/** What a sentence quotes, read by itself where one of the two goes from right to left. */
const withIsolates = (html: string): string =>
  RIGHT_TO_LEFT_LETTER.test(html)
    ? html.replace(QUOTATION, (_, open: string, words: string) => `${open}<bdi>${words}</bdi>`)
    : html;
