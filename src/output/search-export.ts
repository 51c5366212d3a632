/**
 * Exports every clause of every text for another search engine: the bulk format of OpenSearch and Elasticsearch, and the mapping
 * of its fields. https://opensearch.org/docs/latest/api-reference/document-apis/bulk/
 */
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import { LANGUAGES } from '../languages/index.ts';
import {
  addressesAt,
  endOf,
  type IsoDate,
  type Locale,
  localesOf,
  type PolicyDocument,
  statusOn,
  type Version,
} from '../model/index.ts';
import { clauseTexts } from './clause-texts.ts';

export interface SearchExport {
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  readonly index: string;
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
}

/** Lines in pairs: an action and a clause. A second export replaces each clause, because its id stays the same. */
export function* bulkLines({ archive, asOf, url, index, documentOf }: SearchExport): Generator<string> {
  const at = addressesAt(url, archive.organisation.rootLocale);
  for (const policy of archive.policies)
    for (const version of policy.versions)
      for (const locale of localesOf(version.translations)) {
        const text = version.translations[locale]!;
        const { id } = policy.policy;
        const page = at.version(locale, id, version.id);
        const common = {
          policy: id,
          kind: policy.policy.kind,
          version: version.id,
          locale,
          title: text.title,
          standing: text.standing,
          effective: version.effective,
          until: endOf(version, policy.versions),
          published: version.published,
          status: statusOn(version, policy.versions, asOf),
          sample: version.sample,
        };
        for (const { anchor, number, heading, words } of clauseTexts(
          documentOf(policy, version, locale),
          text.textFormat,
        )) {
          const name = `${id}/${version.id}/${locale}${anchor === null ? '' : `#${anchor}`}`;
          yield JSON.stringify({ index: { _index: index, _id: name } });
          yield JSON.stringify({
            ...common,
            anchor,
            number,
            heading,
            text: words,
            url: anchor === null ? page : `${page}#${anchor}`,
          });
        }
      }
}

/** Settings and mapping of the index, to be sent before the first bulk. */
export function searchMapping() {
  const text = {
    type: 'text',
    fields: Object.fromEntries(
      LANGUAGES.map(({ tag, searchAnalyser }) => [tag, { type: 'text', analyzer: searchAnalyser }]),
    ),
  };
  const [keyword, date] = [{ type: 'keyword' }, { type: 'date', format: 'strict_date' }];
  return {
    mappings: {
      dynamic: 'strict',
      properties: {
        ...{
          policy: keyword,
          kind: keyword,
          version: keyword,
          locale: keyword,
          standing: keyword,
          status: keyword,
        },
        ...{
          title: text,
          heading: text,
          text,
          anchor: keyword,
          number: keyword,
          url: { ...keyword, index: false },
        },
        ...{ effective: date, until: date, published: date, sample: { type: 'boolean' } },
      },
    },
  };
}
