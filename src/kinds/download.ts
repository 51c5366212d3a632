/** A version as a file: its source, its plain text, and Word where the site has files for printing. */
import { type ArchivedPolicy, readUnchanged } from '../archive/index.ts';
import {
  DOWNLOADS,
  documentText,
  downloadName,
  type Locale,
  lastUpdatedOn,
  neighboursOf,
  statusPeriods,
  toldWith,
  type Version,
} from '../model/index.ts';
import { versionDocx } from '../output/index.ts';
import { documentOf, downloadSource, hasSheets, loadSite, statusEntries } from '../site/index.ts';
import { file } from './kind.ts';
import { unreviewed } from './said.ts';
import { texts } from './subjects.ts';

/** PDFs are printed from the built site. */
const TYPES = DOWNLOADS.filter((type) => type !== 'pdf');

export const download = file({
  at: '[locale]/[policy]/[version]/[file]',
  all: () =>
    texts().flatMap((props) =>
      TYPES.filter((type) => type !== 'docx' || hasSheets(props.policy, props.version)).map((type) => ({
        ...props,
        type,
        file: downloadName(props.policy.policy.id, props.version.id, props.locale, type),
      })),
    ),
  says: ({ policy, version, locale }) => [
    unreviewed(version),
    beforeOf(version, policy.versions),
    lastUpdatedOn(toldWith(version, policy.versions), version.effective),
    statusPeriods(version, policy.versions),
    statusEntries(policy, version, locale),
  ],
  answer: ({ policy, version, locale, type }) => {
    if (type === 'docx')
      return new Response(new Uint8Array(versionDocx({ ...downloadSource({ locale, policy }), version })));
    if (type === 'md') return new Response(new Uint8Array(sourceBytes(policy, version, locale)));
    const { textFormat } = version.translations[locale]!;
    return new Response(documentText(documentOf(policy, version, locale), textFormat));
  },
});

const sourceBytes = ({ policy }: ArchivedPolicy, { id, translations }: Version, locale: Locale) =>
  readUnchanged(loadSite().archive, policy.id, id, locale, translations[locale]!.sourceDigest);

/** The version that it replaces, whose clauses are named as well. */
function beforeOf(version: Version, versions: readonly Version[]) {
  const { before } = neighboursOf(version, versions);
  return before && unreviewed(before);
}
