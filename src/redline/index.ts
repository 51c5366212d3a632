/** The door of `redline`: two documents in, what changed out. Runs in Node and in the browser alike. */
export { type HtmlOptions, type RedlineLabels, redlineHtml } from './to-html.ts';
export { type Redline, redline } from './redline.ts';
