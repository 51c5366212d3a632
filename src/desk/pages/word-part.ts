/** Files out, and where a Word file is dropped: the page's script sends it, first to be looked at, then to be taken. */
import { type Html, html } from '../html.ts';
import type { Visit } from '../visit.ts';

/** `address`: of one file, and of those of several people. `at`: where the redlines are; `null`: there is nothing to compare with. */
export const wordPart = (
  { words }: Visit,
  address: { readonly one: string; readonly several: string },
  at: ((...parts: string[]) => string) | null,
): Html =>
  html`${at && html`<section aria-labelledby="files"><h2 id="files">${words.edit.files}</h2><p class="actions"><a class="button" href="${at('redline', 'docx')}">${words.edit.word}</a> <a class="button" href="${at('redline', 'pdf')}">${words.edit.pdf}</a></p></section>`}
<section aria-labelledby="word" class="word" data-word="${address.one}" data-reviews="${address.several}"><h2 id="word">${words.word.title}</h2>
<p class="help">${words.word.lead}</p>
<p><label class="button word-choose">${words.word.choose}<input type="file" accept=".docx" multiple class="rl-word" data-word-file></label></p>
<div data-word-says role="status" aria-live="polite"></div></section>`;
