/** The scripts and styles that this version of the tool puts into sites, found by building a minimal site in a temporary folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishDraft } from '../archive/index.ts';
import { type Assets, filesIn, toolPackage } from '../output/index.ts';
import { clearPassing, passingFolder } from '../store/index.ts';

/** Any day: scripts and styles do not depend on it. */
const DAY = '2020-01-01';

const HERE = fileURLToPath(import.meta.url);

/** The scripts and styles that the site in `folder` may hold; a sentence if this machine cannot find out. */
export function assetsFor(folder: string): Assets | string {
  const built = read(folder, 'release.json')?.gazette;
  const { version } = toolPackage();
  if (built !== version)
    return `Its scripts and styles were not looked at: the site says that Gazette ${built ?? 'of no version'} made it, and this is ${version}`;
  const index = read(folder, 'api/v1/index.json') as {
    policies?: { url?: unknown; policy?: unknown }[];
  } | null;
  const first = index?.policies?.[0];
  const end = `api/v1/${String(first?.policy)}/index.json`;
  const url = String(first?.url);
  if (!url.endsWith(end))
    return 'Its scripts and styles were not looked at: it does not say at which address it stands';
  return smallest(url.slice(0, -end.length));
}

/** Builds a site of one policy at `url`, in a process of its own. */
function smallest(url: string): Assets | string {
  const root = passingFolder('assets');
  try {
    const policy = join(root, 'policies/privacy');
    mkdirSync(join(policy, 'draft'), { recursive: true });
    const files = {
      'policies/organisation.yaml': `name: { en: A }\nsite: ${JSON.stringify(url)}\ndefaultLocale: en\nlocales: [en]\ntimeZone: UTC\n`,
      'policies/privacy/policy.yaml': 'kind: privacy\ntitles: { en: A }\nauthoritative: en\n',
      'policies/privacy/draft/version.yaml': 'change:\n  summary:\n    en: [First]\n',
      'policies/privacy/draft/en.md': '---\ntitle: A\nstanding: authoritative\n---\n\n## A {#a}\n\nA.\n',
    };
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
    publishDraft(root, {
      policy: 'privacy',
      effective: DAY,
      published: DAY,
      class: 'editorial',
      material: null,
      reason: null,
      now: () => `${DAY}T00:00:00Z`,
    });
    const program = join(dirname(HERE), `main${extname(HERE)}`);
    const built = spawnSync(process.execPath, [program, 'build', '--no-pdf', '--root', root], {
      encoding: 'utf8',
    });
    if (built.status !== 0)
      return `Its scripts and styles were not looked at: those of this tool could not be made (${built.stderr.trim().split('\n').at(-1)})`;
    const dist = join(root, 'dist');
    return new Map(filesIn(dist).map((path) => [path, readFileSync(join(dist, path))]));
  } finally {
    clearPassing(root);
  }
}

function read(folder: string, path: string): Record<string, unknown> | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    // Reported where the file itself is checked.
    return null;
  }
}
