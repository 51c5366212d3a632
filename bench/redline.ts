/** The redline as measuring tools call it. */
import { parseMarkdown } from '../src/markdown/index.ts';
import type { PolicyDocument } from '../src/model/index.ts';
import { redline as compare, redlineHtml } from '../src/redline/index.ts';

export const parse = (markdown: string): PolicyDocument => parseMarkdown(markdown).document;

export const redlineDocs = (from: PolicyDocument, to: PolicyDocument): string =>
  redlineHtml(compare(from, to));

/** The HTML of the redline's article body, without generated section numbers. */
export const redline = (oldMarkdown: string, newMarkdown: string): string =>
  redlineDocs(parse(oldMarkdown), parse(newMarkdown));

/** The HTML of one version, as the redline writes it. */
export const render = (markdown: string): string => {
  const document = parse(markdown);
  return redlineDocs(document, document);
};
