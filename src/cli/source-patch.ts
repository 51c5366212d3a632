/** Two Markdown files as a unified diff: line by line, front matter and anchors included, as `git apply` and reviews read it. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

export interface Source {
  /** Its name in the patch. */
  readonly path: string;
  readonly text: string;
}

/** Lines of context around each change, as many as git shows. */
const CONTEXT = 3;

/** The patch from one source to the other; empty if they are equal. */
export function sourcePatch(from: Source, to: Source): string {
  if (from.text === to.text) return '';
  return createTwoFilesPatch(from.path, to.path, from.text, to.text, undefined, undefined, {
    context: CONTEXT,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
