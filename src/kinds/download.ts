/** A version as a file: Markdown, plain text, and Word where the site has files for printing. */
import {
  DOWNLOADS,
  type Download,
  downloadName,
  lastUpdatedOn,
  neighboursOf,
  statusPeriods,
  toldWith,
  type Version,
} from '../model/index.ts';
import { hasSheets, statusEntries } from '../site/index.ts';
import { kind } from './kind.ts';
import { unreviewed } from './said.ts';
import { ofVersion, texts, type VersionProps } from './subjects.ts';

export interface DownloadProps extends VersionProps {
  readonly type: Download;
}

/** PDFs are printed from the built site. */
const TYPES = DOWNLOADS.filter((type) => type !== 'pdf');

export const download = kind({
  name: 'file',
  all: () =>
    texts().flatMap((props) =>
      TYPES.filter((type) => type !== 'docx' || hasSheets(props.policy, props.version)).map((type) => ({
        params: {
          ...ofVersion(props),
          file: downloadName(props.policy.policy.id, props.version.id, props.locale, type),
        },
        props: { ...props, type } satisfies DownloadProps,
      })),
    ),
  says: ({ policy, version, locale }) => [
    unreviewed(version),
    beforeOf(version, policy.versions),
    lastUpdatedOn(toldWith(version, policy.versions), version.effective),
    statusPeriods(version, policy.versions),
    statusEntries(policy, version, locale),
  ],
});

/** The version that it takes the place of, which names clauses as well. */
function beforeOf(version: Version, versions: readonly Version[]) {
  const { before } = neighboursOf(version, versions);
  return before && unreviewed(before);
}
