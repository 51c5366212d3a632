/** The comments that a draft keeps when a Word file is taken in. */
import type { ReadComments } from '../archive/index.ts';
import type { ImportedDocx } from '../import/index.ts';
import type { Locale } from '../model/index.ts';
import type { DraftComment } from '../records/index.ts';

export const NO_COMMENTS: ReadComments = { comments: [], problems: [] };

/**
 * Those of the file, and those that the draft has: of another language as they are, of the same one as settled where
 * the file does not have them any more, or says that they are resolved. `settled`: the ones that were open until now.
 */
export function keptComments(
  before: readonly DraftComment[],
  found: ImportedDocx['comments'],
  locale: Locale,
): { readonly kept: DraftComment[]; readonly settled: readonly DraftComment[] } {
  const now = found
    .filter(({ text }) => text !== '')
    .map((comment): DraftComment => ({ ...comment, author: comment.author || 'Somebody', locale }));
  const isSame = (one: DraftComment, other: DraftComment) =>
    one.author === other.author && one.text === other.text;
  const others = before.filter((one) => one.locale !== locale);
  const gone = before.filter((one) => one.locale === locale && !now.some((other) => isSame(one, other)));
  const resolved = before.filter(
    (one) => one.locale === locale && now.some((other) => isSame(one, other) && !other.open),
  );
  return {
    kept: [...others, ...now, ...gone.map((one) => ({ ...one, open: false }))],
    settled: [...gone, ...resolved].filter((one) => one.open),
  };
}
