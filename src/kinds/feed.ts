/** The feeds of every policy in a language: Atom, and JSON Feed. */
import { atomFeed, jsonFeed } from '../output/index.ts';
import { feedRequest } from '../site/index.ts';
import { file } from './kind.ts';
import { locales } from './subjects.ts';

const FEEDS = { xml: atomFeed, json: jsonFeed } as const;
const TYPES = ['xml', 'json'] as const;

export const feed = file({
  at: '[locale]/feed.[type]',
  all: () => locales().flatMap((locale) => TYPES.map((type) => ({ locale, type }))),
  answer: async ({ locale, type }) => new Response(await FEEDS[type](feedRequest(locale))),
});
