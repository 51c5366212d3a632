/** The page about what a built site has for programs, from the schemas that the site publishes. */
import { API_SCHEMAS, apiJsonSchema } from '../../src/output/index.ts';
import { keyRows, type Schema } from './keys.ts';
import { page, table } from './markdown.ts';

type ApiName = keyof typeof API_SCHEMAS;

/** Where each stands on a site. */
const PLACES: Readonly<Record<ApiName, string>> = {
  index: '/api/v1/index.json',
  policy: '/api/v1/POLICY/index.json',
  document: '/api/v1/POLICY/VERSION/LOCALE.json',
  consent: '/api/v1/consent.json',
  redline: '/LOCALE/POLICY/compare/FROM..TO/redline.json',
};

export function siteApiReference(): string {
  return page(
    'The site’s API',
    'docs/reference/site-api.md',
    [
      'What every built site holds for programs, as JSON files: no server is needed. Made from the JSON Schemas that the site publishes at `/api/v1/schemas/NAME.json`. With a base path, put it before each address.',
      'Feeds stand at `/LOCALE/feed.xml`, `/LOCALE/feed.json` and `/LOCALE/POLICY/feed.xml`, the ledger at `/ledger.jsonl`, the time map of a policy at `/LOCALE/POLICY/timemap.link`, the message for a webhook at `/api/v1/POLICY/VERSION/release.json`, the declaration for [Open Terms Archive](../api.md#for-open-terms-archive) at `/api/open-terms-archive/LOCALE.json`.',
      'To use the redline or the parser in a program of your own, see [the API for programs](../api.md).',
    ],
    (Object.keys(API_SCHEMAS) as ApiName[]).map(section),
  );
}

function section(name: ApiName): string {
  const schema = apiJsonSchema(name) as Schema;
  const rows = keyRows(schema).map(([key, value, , meaning]) => [key!, value!, meaning!]);
  const lead = schema.description === undefined ? '' : `${schema.description}.\n\n`;
  return `## ${name}\n\n\`${PLACES[name]}\`\n\n${lead}${table(['key', 'is', 'means'], rows)}`;
}
