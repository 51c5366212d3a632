/** Builds the policies again, without any cache, and compares every file of a site with the result. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VFileMessage } from 'vfile-message';
import { problem, readOnce } from '../archive/index.ts';
import { rootUrl } from '../model/index.ts';
import { BUILD_RECORD_FILE, CHECKSUMS_FILE, filesIn, toolPackage } from '../output/index.ts';
import { clearPassing, passingFolder } from '../store/index.ts';
import { UsageError } from './report.ts';

const HERE = fileURLToPath(import.meta.url);

/** The record that a build leaves in its site. */
interface BuildRecord {
  readonly asOf: string;
  readonly gazette: string;
  readonly chromium: string | null;
}

/**
 * Every difference between the site in `folder` and a build of the policies under `root`, at their own address, or the one that the reader names.
 * Throws a `UsageError`.
 */
export function rebuildProblems(folder: string, root: string, baseUrl?: string): VFileMessage[] {
  if (!existsSync(join(root, 'policies'))) throw new UsageError(`--rebuild: ${root} holds no policies/`);
  const record = read<BuildRecord>(folder, BUILD_RECORD_FILE);
  const index = read<{ policies: { url: string; policy: string }[] }>(folder, 'api/v1/index.json');
  const [first] = index?.policies ?? [];
  if (!record || !first)
    throw new UsageError(`--rebuild: ${folder} does not say on which day and at which address it was built`);
  if (record.gazette !== toolPackage().version)
    throw new UsageError(
      `--rebuild: the site was built with Gazette ${record.gazette}, and this is ${toolPackage().version}`,
    );
  const url = first.url.slice(0, -`api/v1/${first.policy}/index.json`.length);
  // Against an address that the reader names, every site is held.
  const wanted = rootUrl(baseUrl === undefined ? (readOnce(root).archive?.organisation.site ?? url) : url);
  const elsewhere =
    wanted === url
      ? []
      : [
          problem(
            BUILD_RECORD_FILE,
            `Unexpected address ${url}, expected ${wanted} as policies/organisation.yaml has it: say \`--base-url\` if the site is meant to stand elsewhere`,
            { rule: 'site/rebuild' },
          ),
        ];
  const own = passingFolder('assets');
  try {
    // A copy, so that nothing of an earlier build is used and nothing is written beside the policies.
    for (const name of ['policies', 'templates'])
      if (existsSync(join(root, name))) cpSync(join(root, name), join(own, name), { recursive: true });
    const program = join(dirname(HERE), `main${extname(HERE)}`);
    const options = [
      '--as-of',
      record.asOf,
      '--base-url',
      url,
      ...(record.chromium === null ? ['--no-pdf'] : []),
    ];
    const built = spawnSync(process.execPath, [program, 'build', ...options, '--root', own], {
      encoding: 'utf8',
    });
    if (built.status !== 0)
      throw new UsageError(
        `--rebuild: the policies under ${root} could not be built: ${built.stderr.trim().split('\n')[0]}`,
      );
    return [...elsewhere, ...differences(folder, join(own, 'dist'))];
  } finally {
    clearPassing(own);
  }
}

/** Files that are in one of the two only, or differ. The record of a build names program versions and is not compared. */
function differences(folder: string, made: string): VFileMessage[] {
  const [there, wanted] = [folder, made].map(
    (site) => new Set(filesIn(site).filter((path) => path !== BUILD_RECORD_FILE && path !== CHECKSUMS_FILE)),
  ) as [Set<string>, Set<string>];
  const report = (path: string, reason: string) => problem(path, reason, { rule: 'site/rebuild' });
  return [...new Set([...there, ...wanted])].sort().flatMap((path) => {
    if (!wanted.has(path)) return [report(path, 'Unexpected file, a build of the policies does not make it')];
    if (!there.has(path))
      return [report(path, 'Unexpected absence, a build of the policies makes this file')];
    const isSame = readFileSync(join(folder, path)).equals(readFileSync(join(made, path)));
    return isSame
      ? []
      : [report(path, 'Unexpected bytes, expected those that a build of the policies makes')];
  });
}

function read<T>(folder: string, path: string): T | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    // The record cannot be read.
    return null;
  }
}
