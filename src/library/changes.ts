/**
 * For programs, in Node and in browsers: the changes of a redline one by one, in sentences, with what a reader must not miss.
 *
 * ```ts
 * import { language } from 'gazette/languages/en';
 * import { changesOf, readingIn, toldText } from 'gazette/changes';
 * import { redline } from 'gazette/redline';
 *
 * const { changes } = changesOf(redline(from, to, { reading: readingIn([language]) }));
 * console.log(toldText(changes, language.words));
 * ```
 *
 * A reading is made of the languages that the texts are in: `gazette/languages/TAG` has the words of each. Make it once, since
 * its patterns are compiled on first use. `readingIn([language], inEveryScript)` knows digits of other scripts, too, and numbers
 * with what they count, as Chinese, Japanese and Korean write them.
 */
export type { AlertWords, UnitWords } from '../model/alert-words.ts';
export type {
  Alert,
  AlertKind,
  Change,
  ChangeStats,
  ChangeType,
  ClauseRef,
  WordChange,
} from '../model/change.ts';
export {
  type ChangeGroup,
  type ChangeList,
  changeList,
  type ListWords,
  type ToldChange,
  type ToldLine,
  type ToldList,
  type ToldSection,
  toldLines,
  toldList,
  toldText,
} from '../model/change-list.ts';
export { changesOf, type TypedChanges } from '../redline/changes.ts';
export { changedSigns } from '../redline/item-signs.ts';
export { type ReadingWords, readingIn, type Scripts } from '../redline/language-reading.ts';
export type { Reading } from '../redline/reading.ts';
export { type RenderedChanges, renderChanges } from '../redline/render.ts';
export { inEveryScript } from '../redline/script-units.ts';
