/** The door of `redline`: two documents in, what changed out. Runs in Node and in the browser alike. */
export { changesOf, type TypedChanges } from './changes.ts';
export { type Redline, redline } from './redline.ts';
export { type HtmlOptions, type RedlineLabels, redlineHtml } from './to-html.ts';
export { redlineText } from './to-text.ts';

import type { PolicyDocument } from '../model/index.ts';
import { changesOf, type TypedChanges } from './changes.ts';
import { redline } from './redline.ts';
import { type HtmlOptions, redlineHtml } from './to-html.ts';

/** A redline's article body, with a jump target `change-N` where each of its typed changes begins. */
export function renderRedline(
  from: PolicyDocument,
  to: PolicyDocument,
  options: Omit<HtmlOptions, 'targetOf'> = {},
): TypedChanges & { html: string } {
  const result = redline(from, to);
  const typed = changesOf(result);
  const targetOf: HtmlOptions['targetOf'] = (edit) => {
    const id = typed.places.get(edit);
    return id === undefined ? null : `change-${id}`;
  };
  return { ...typed, html: redlineHtml(result, { ...options, targetOf }) };
}
