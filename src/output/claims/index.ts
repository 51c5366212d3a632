/** What a site's pages and files claim, held against the ledger and the texts by reading the bytes that are served. */
import { dirname } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Ledger, problem } from '../../archive/index.ts';
import { address, type IsoDate } from '../../model/index.ts';
import { assetsDigest, BUILD_RECORD_FILE, type BuildRecord } from '../build-record.ts';
import { ownTemplates } from '../site-choices.ts';
import { toolPackage } from '../tool.ts';
import { dataProblems } from './data.ts';
import { dayProblems } from './days.ts';
import { fileProblems } from './files.ts';
import { type MadeFrom, madeFrom, toolOf } from './made-from.ts';
import { noticeProblems } from './notices.ts';
import { pageProblems } from './pages.ts';
import { redlineProblems } from './redlines.ts';
import { remadeProblems } from './remade.ts';
import { jsonAt, type Served, type Site, servedBy } from './served.ts';
import { themeProblems } from './theme.ts';
import { versionProblems } from './versions.ts';

export { FOR_HOSTS } from './remade.ts';

/** What a site can be made again from: the texts and records that it serves, all of them proved, and what its record states. */
export interface Basis {
  readonly served: Served;
  readonly record: BuildRecord;
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
  /** For which day the site was built, and at which address it stands. */
  readonly built: { readonly asOf: IsoDate; readonly url: string; readonly timeZone: string } | null;
  /** Whether every file was made again and compared; a sentence where it was not, and nobody minds. */
  readonly remade: boolean | string;
}

/** Every claim that is not what follows from the ledger and the texts. */
export async function claimProblems(site: Site, ledger: Ledger, request: ClaimsRequest): Promise<Claims> {
  const { made, problems: ofRecord } = madeFrom(site.folder, ledger, request.templates);
  const { served, problems: ofTexts } = servedBy(site, ledger, made);
  const problems = [...ofRecord, ...ofTexts];
  if (served === null) return { problems, built: null, remade: false };
  const { timeZone } = served.archive.organisation;
  const built = { asOf: served.asOf, url: served.url, timeZone };
  const isWhole = problems.length === 0;
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
  return { problems, built, remade: again.changed !== null || (again.told ?? false) };
}

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
  { remake, templates, takesOthers = false }: ClaimsRequest,
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
  const said = JSON.stringify(record.site.templates);
  if (said !== JSON.stringify(templates === undefined ? {} : ownTemplates(templates)))
    return report(
      `Unexpected templates, expected those of Gazette: the site says that it is made with ${templatesTold(record)}; name the folder that holds its \`templates/\` with \`--templates\``,
    );
  const index = jsonAt(served, address.apiIndex()) as { asOf?: unknown; policies?: unknown } | null;
  const urls = Array.isArray(index?.policies) ? (index.policies as { url?: unknown }[]) : [];
  if (index?.asOf !== record.asOf)
    return report(`Unexpected day of the build, expected ${String(index?.asOf)} as the API has it`);
  if (urls.some(({ url }) => !String(url).startsWith(record.site.url)))
    return report(`Unexpected address ${record.site.url}, expected that of the API`);
  const folder = await remake({ served, record });
  if (assetsDigest(folder) !== record.assets)
    return other(`another state of Gazette ${own} made the site than this one`);
  const { problems, changed } = remadeProblems(served, folder, served.archive.organisation.locales);
  return { ...nothing, problems, changed };
}

function templatesTold({ site }: BuildRecord): string {
  const names = Object.keys(site.templates).map((name) => `\`${name}\``);
  return names.length === 0 ? 'none of its own' : `${names.join(', ')} of its own`;
}
