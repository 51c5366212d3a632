/**
 * What the pages are made from: the archive, read once a process, and the day of which they speak.
 *
 * The command line hands its options over in the environment, so that `astro build` and `astro dev` work the same.
 */
import { existsSync } from 'node:fs';
import {
  type Archive,
  type ArchivedPolicy,
  isError,
  problemLine,
  readArchive,
  readDocument,
} from '../archive/index.ts';
import {
  dayIn,
  type IsoDate,
  isIsoDate,
  type Locale,
  type PolicyDocument,
  rootUrl,
  type Version,
} from '../model/index.ts';

export interface Site {
  readonly archive: Archive;
  readonly asOf: IsoDate;
  /** Address of the site's root with a closing slash: `https://example.org/legal/`. */
  readonly url: string;
  /** Path of the site's root with a closing slash: `/` or `/legal/`. */
  readonly base: string;
  /** Whether PDFs are printed. */
  readonly hasPdf: boolean;
}

let loaded: Site | null = null;
const memory = new Map<string, unknown>();

/** The site of this process. Throws an error that lists every problem if the archive cannot be published. */
export function loadSite(): Site {
  loaded ??= readSite();
  return loaded;
}

/** Forgets what was read, so that the next page reads `policies/` again. */
export function forgetSite(): void {
  loaded = null;
  memory.clear();
}

function readSite(): Site {
  const root = process.env.GAZETTE_ROOT;
  if (!root || !existsSync(root))
    throw new Error('GAZETTE_ROOT names no folder, expected the one that holds `policies/`');
  const { archive, problems } = readArchive(root);
  const errors = problems.filter(isError);
  if (archive === null || errors.length > 0)
    throw new Error(`The policies cannot be published:\n${errors.map(problemLine).join('\n')}`);
  const wanted = process.env.GAZETTE_AS_OF;
  if (wanted && !isIsoDate(wanted))
    throw new Error(`Unexpected day \`${wanted}\`, expected one such as \`2026-01-31\``);
  const url = rootUrl(process.env.GAZETTE_BASE_URL || archive.organisation.site);
  return {
    archive,
    asOf: wanted || dayIn(archive.organisation.timeZone, new Date()),
    url,
    base: new URL(url).pathname,
    hasPdf: process.env.GAZETTE_NO_PDF !== '1',
  };
}

/** What `make` gives, made once in this build. */
export function once<T>(key: string, make: () => T): T {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}

/** The document of a published text, parsed once. */
export function documentOf(
  policy: ArchivedPolicy,
  version: Pick<Version, 'id'>,
  locale: Locale,
): PolicyDocument {
  return once(`document ${policy.policy.id} ${version.id} ${locale}`, () =>
    readDocument(loadSite().archive, policy.policy, version.id, locale),
  );
}
