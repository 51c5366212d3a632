/** What a site's pages and files claim, held against the ledger and the texts by reading the bytes that are served. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Ledger, problem, sha256 } from '../../archive/index.ts';
import { bringsTexts } from '../../events/index.ts';
import { address, type IsoDate, type Locale, localesOf } from '../../model/index.ts';
import { assetsDigest, BUILD_RECORD_FILE, type BuildRecord } from '../build-record.ts';
import { filesIn } from '../checksums.ts';
import { toolPackage } from '../tool.ts';
import { dataProblems } from './data.ts';
import { dayProblems } from './days.ts';
import { fileProblems } from './files.ts';
import { type MadeFrom, type madeFrom, toolOf } from './made-from.ts';
import { noticeProblems } from './notices.ts';
import { pageProblems } from './pages.ts';
import { redlineProblems } from './redlines.ts';
import { remadeProblems } from './remade.ts';
import { jsonAt, type Served, type Site, servedBy } from './served.ts';
import { standingFaults } from './standings.ts';
import { themeProblems } from './theme.ts';
import { versionProblems } from './versions.ts';

export { type MadeFrom, madeFrom } from './made-from.ts';
export { FOR_HOSTS } from './remade.ts';
export { jsonAt } from './site.ts';

/** What a site can be made again from: the texts and records that it serves, all of them proved, and what its record states. */
export interface Basis {
  readonly served: Served;
  readonly record: BuildRecord;
  /** The folder that holds the templates with which it was made; `null`: those of the tool alone. */
  readonly templates: string | null;
}

/** How a site's claims are looked at. */
export interface ClaimsRequest {
  /** Makes the site again and gives its folder; left out: nothing is made again, and claims alone are looked at. */
  readonly remake?: ((basis: Basis) => Promise<string>) | undefined;
  /** The folder that holds the company's own `templates/`. */
  readonly templates?: string | undefined;
  /** Whether a site may be of another version of the tool: then its claims alone are looked at. */
  readonly takesOthers?: boolean | undefined;
}

export interface Claims {
  readonly problems: readonly VFileMessage[];
  readonly built: Built | null;
  /** Whether every file was made again and compared; a sentence where it was not, and nobody minds. */
  readonly remade: boolean | string;
  /** The files that are other than those that were made again; `null`: nothing was made again. */
  readonly changed: ReadonlySet<string> | null;
}

/** What a site says of itself of which no ledger has a line. */
export interface Built {
  /** The day for which it was built. */
  readonly asOf: IsoDate;
  /** The address at which it stands. */
  readonly url: string;
  readonly timeZone: string;
  /** Languages in which the ledger has texts and the site has no pages. */
  readonly unspoken: readonly Locale[];
}

/** Every claim that is not what follows from the ledger and the texts. `stated`: what the site's record says. */
export async function claimProblems(
  site: Site,
  ledger: Ledger,
  { made, problems: ofRecord }: ReturnType<typeof madeFrom>,
  request: ClaimsRequest,
): Promise<Claims> {
  const { served, isWhole: isProved, problems: ofTexts } = servedBy(site, ledger, made);
  const problems = [...ofRecord, ...ofTexts];
  if (served === null) return { problems, built: null, remade: false, changed: null };
  const built = builtOf(served);
  problems.push(...bindingProblems(served), ...standingProblems(served));
  const isWhole = isProved && ofRecord.length === 0;
  const again = isWhole
    ? await madeAgain(served, made, request)
    : { problems: [], changed: null, told: null };
  problems.push(...again.problems);
  problems.push(...themeProblems(served));
  // What is as it was made again claims nothing false; its neighbours are read with what was changed.
  const { changed } = again;
  const looked: Served = changed === null ? served : { ...served, known: besides(served, changed) };
  const claims = [
    ...pageProblems(served, looked.known),
    // Without all records nothing can be said of what follows from them.
    ...(isWhole
      ? [
          ...(await dataProblems(looked)),
          ...versionProblems(looked),
          ...(await fileProblems(looked)),
          ...noticeProblems(looked),
          ...redlineProblems(looked),
          ...dayProblems(looked),
        ]
      : []),
  ];
  problems.push(...claims.filter(({ file }) => changed === null || changed.has(file ?? '')));
  return { problems, built, changed, remade: changed !== null || (again.told ?? false) };
}

function builtOf({ archive, asOf, url }: Served): Built {
  const { timeZone, locales } = archive.organisation;
  const texts = archive.ledger.events.flatMap((event) => (bringsTexts(event) ? localesOf(event.text) : []));
  const unspoken = [...new Set(texts)].filter((locale) => !locales.includes(locale)).sort();
  return { asOf, url, timeZone, unspoken };
}

/** A site without the language that binds keeps the binding text from its readers. */
const bindingProblems = ({ archive }: Served): VFileMessage[] =>
  archive.policies
    .filter(({ policy, versions }) => {
      const { authoritative } = policy;
      const isSpoken = archive.organisation.locales.includes(authoritative);
      return !isSpoken && versions.some(({ translations }) => translations[authoritative]);
    })
    .map(({ policy }) =>
      problem(
        BUILD_RECORD_FILE,
        `Unexpected absence of \`${policy.authoritative}\` among the languages of the site, in which the text of ${policy.id} binds`,
        { rule: 'site/language' },
      ),
    );

const standingProblems = ({ archive }: Served): VFileMessage[] =>
  archive.policies
    .flatMap(standingFaults)
    .map((fault) => problem(BUILD_RECORD_FILE, fault, { rule: 'site/language' }));

/** The files in the folders of `changed`. */
function besides({ known }: Site, changed: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set([...changed].map((path) => dirname(path)));
  return new Set([...known].filter((path) => folders.has(dirname(path))));
}

interface Again {
  readonly problems: readonly VFileMessage[];
  /** The files that are not those that were made again; `null`: none was. */
  readonly changed: ReadonlySet<string> | null;
  /** Why none was, where the reader takes it so. */
  readonly told: string | null;
}

async function madeAgain(
  served: Served,
  made: MadeFrom | null,
  { remake, takesOthers = false }: ClaimsRequest,
): Promise<Again> {
  const nothing: Again = { problems: [], changed: null, told: null };
  if (remake === undefined) return nothing;
  const report = (reason: string): Again => ({
    ...nothing,
    problems: [problem(BUILD_RECORD_FILE, reason, { rule: 'site/record' })],
  });
  const own = toolPackage().version;
  const other = (which: string): Again =>
    takesOthers
      ? { ...nothing, told: `Its pages were not made again and compared: ${which}.` }
      : report(
          `Unexpected origin: ${which}, so its pages cannot be made again and compared; verify it with the Gazette that made it, or say \`--other-version\` to look at its claims alone`,
        );
  const version = toolOf(served.folder);
  if (version !== own)
    return other(`the site says that Gazette ${version ?? 'of no version'} made it, and this is ${own}`);
  if (made === null) return other(`its \`${BUILD_RECORD_FILE}\` does not say what the site was made from`);
  const { record } = made;
  if (record.site.hasDrafts)
    return report('Unexpected preview with drafts, expected a site: no ledger has drafts');
  if (made.lacksTemplates)
    return report(
      `Unexpected templates ${templatesTold(record)}, expected those of Gazette: name the folder that holds the company’s own \`templates/\` with \`--templates\``,
    );
  const index = jsonAt(served, address.apiIndex()) as { asOf?: unknown; policies?: unknown } | null;
  const urls = Array.isArray(index?.policies) ? (index.policies as { url?: unknown }[]) : [];
  if (index?.asOf !== record.asOf)
    return report(`Unexpected day of the build, expected ${String(index?.asOf)} as the API has it`);
  if (urls.some(({ url }) => !String(url).startsWith(record.site.url)))
    return report(`Unexpected address ${record.site.url}, expected that of the API`);
  let folder: string;
  try {
    folder = await remake({ served, record, templates: made.templates });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return report(`Unexpected choices, expected those of a site that can be made again: ${why}`);
  }
  if (assetsDigest(filesIn(folder), (path) => sha256(readFileSync(join(folder, path)))) !== record.assets)
    return other(`another state of Gazette ${own} made the site than this one`);
  const { problems, changed } = remadeProblems(served, folder, served.archive.organisation.locales);
  return { ...nothing, problems, changed };
}

const templatesTold = ({ site }: BuildRecord) =>
  Object.keys(site.templates)
    .map((name) => `\`${name}\``)
    .join(', ');
