/**
 * The browser that prints and tests: found, never downloaded.
 *
 * Order: the path or the address (`ws://…`) in `GAZETTE_BROWSER`, puppeteer's own cache, the one in the npm package
 * `@sparticuz/chromium` where that is installed (Linux x64), and a Chrome or Chromium of the system. The packaged one comes
 * before the system's: a lock file pins it, so it prints the same bytes on every machine.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from 'puppeteer';
import { clearPassing, leftBeside, passingFolder } from '../store/index.ts';
import { browserAt } from './browser-name.ts';
import { toolPackages } from './tool.ts';

export class BrowserError extends Error {}

/** Comes with whoever needs it: a machine with a browser of its own does not. */
const PACKAGED = '@sparticuz/chromium';

/** The packaged Chromium is built for one kind of machine. */
function canUnpack(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Chromium needs none of these on an ordinary machine, and one crash must not take everything with it. */
const UNWANTED = new Set([
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--allow-running-insecure-content',
  "--headless='shell'",
]);

/** Loaded when a browser is wanted: it costs every other command its start. */
const puppeteer = async () => (await import('puppeteer')).default;

/** A browser on another machine, as pools of them are reached: `ws://127.0.0.1:9222/devtools/browser/…`. */
const REMOTE = /^wss?:\/\//i;
const remoteAddress = (): string | null =>
  REMOTE.test(process.env.GAZETTE_BROWSER ?? '') ? process.env.GAZETTE_BROWSER! : null;
const remote = new WeakSet<Browser>();

/** Throws a `BrowserError`. An address may hold a token: of it only the host is ever said. */
async function connectTo(address: string): Promise<Browser> {
  const host = URL.canParse(address) ? new URL(address).host : 'its address';
  try {
    const browser = await (await puppeteer()).connect({ browserWSEndpoint: address });
    remote.add(browser);
    return browser;
  } catch {
    throw new BrowserError(
      `The browser at ${host} cannot be reached to print PDFs: is it running, and is the address whole? Or build with --no-pdf.`,
    );
  }
}

/** Ends a browser that was started here; one on another machine is left, without the pages that were opened in it. */
export async function releaseBrowser(browser: Browser): Promise<void> {
  if (remote.has(browser)) return browser.disconnect();
  await browser.close();
  const profile = profiles.get(browser);
  if (profile !== undefined) clearPassing(profile);
}

/** A browser that others are to reach has an address in place of a pipe, and has to be ended by whoever started it. */
interface Reach {
  readonly isReachable?: boolean;
  /** Options of Chromium beside those that printing needs. */
  readonly further?: readonly string[];
}

const profiles = new WeakMap<Browser, string>();

/**
 * Starts a browser that speaks through a pipe: it ends when the pipe does, however this process ends. Its profile bears
 * the number of this process, so that the next one clears what one that was killed has left.
 */
async function launched(wanted: LaunchOptions & Reach): Promise<Browser> {
  const { isReachable = false, further = [], args = [], ...options } = wanted;
  const userDataDir = passingFolder('browser');
  try {
    const env = { ...(options.env ?? process.env), ...temporaryIn(userDataDir) };
    const browser = await (await puppeteer()).launch({
      ...options,
      args: [...args, ...further],
      env,
      pipe: !isReachable,
      userDataDir,
    });
    profiles.set(browser, userDataDir);
    return browser;
  } catch (error) {
    clearPassing(userDataDir);
    throw error;
  }
}

/** A socket of Chromium that stands in its temporary folder has a name of up to 108 signs. */
const LONGEST_TEMPORARY = 61;

/** What a browser on Linux lays down for a moment goes with its profile, also when it is killed in that moment. */
const temporaryIn = (folder: string): NodeJS.ProcessEnv =>
  process.platform === 'linux' && folder.length <= LONGEST_TEMPORARY ? { TMPDIR: folder } : {};

/** Launches a browser, or reaches the one that is named. Throws a `BrowserError` that says what was tried and what to do. */
export async function launchBrowser(reach: Reach = {}): Promise<Browser> {
  const address = remoteAddress();
  if (address !== null) return connectTo(address);
  const tried: string[] = [];
  for (const { path, launch } of await candidates())
    try {
      return await launch(reach);
    } catch (error) {
      tried.push(`${path}: ${firstLine(error)}`);
    }
  throw new BrowserError([noBrowser(), ...tried].join('\n'));
}

function noBrowser(): string {
  const wayOut = 'Install Chrome or Chromium, or name one in GAZETTE_BROWSER, or build with --no-pdf.';
  const packaged =
    canUnpack() && !isInstalled(PACKAGED) ? ` \`npm install --save-dev ${PACKAGED}\` brings one along.` : '';
  return `No browser could be started to print PDFs. ${wayOut}${packaged}`;
}

interface Candidate {
  /** What messages call it. */
  readonly path: string;
  /** The program and its version, `null` where it does not say. */
  readonly name: () => string | null;
  /** What tells it from another one, without starting it. */
  readonly identity: () => string;
  readonly launch: (reach: Reach) => Promise<Browser>;
}

/** The browsers that this machine has, in the order in which they are tried. */
async function candidates(): Promise<Candidate[]> {
  const named = process.env.GAZETTE_BROWSER;
  if (named !== undefined) return [atPath(named)];
  const own = [await cachedBrowser()].filter((path) => path !== null).map(atPath);
  const packaged = canUnpack() && isInstalled(PACKAGED) ? [PACKAGED_CANDIDATE] : [];
  return [...own, ...packaged, ...systemBrowsers().map(atPath)];
}

const atPath = (path: string): Candidate => ({
  path,
  name: () => browserAt(path),
  identity() {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  },
  launch: (reach) =>
    launched({
      ...reach,
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    }),
});

/** What tells two browsers apart that may print other bytes, without starting either. */
export async function browserIdentity(): Promise<string> {
  const address = remoteAddress();
  if (address !== null) {
    const browser = await connectTo(address);
    const version = await browser.version();
    await releaseBrowser(browser);
    return `remote ${version}`;
  }
  const found = (await candidates()).find(({ path }) => path === PACKAGED_CANDIDATE.path || existsSync(path));
  if (!found) throw new BrowserError(noBrowser());
  return found.identity();
}

/** The browser that prints here, with its version and without its place; `null` where it does not say. */
export async function browserName(): Promise<string | null> {
  if (remoteAddress() !== null) return browserIdentity();
  return (await candidates())[0]?.name() ?? null;
}

/** The installed version of a package. */
export const versionOf = (name: string): string => packageOf(name).version;

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';

async function cachedBrowser(): Promise<string | null> {
  try {
    const path = await (await puppeteer()).executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Only a full Chrome or Chromium from the usual places: `GAZETTE_BROWSER` names any other. */
const systemBrowsers = () =>
  [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ].filter((path) => existsSync(path));

const PACKAGED_CANDIDATE: Candidate = {
  path: 'the packaged Chromium',
  name: () => `${PACKAGED} ${versionOf(PACKAGED)}`,
  identity: () => `${PACKAGED} ${versionOf(PACKAGED)}`,
  launch: launchPackaged,
};

async function launchPackaged(reach: Reach): Promise<Browser> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const { version } = packageOf(PACKAGED);
  const folder = await unpacked(chromium, version);
  const args = [...chromium.args.filter((arg) => !UNWANTED.has(arg)), '--disable-dev-shm-usage'];
  const launch = (env: NodeJS.ProcessEnv) =>
    launched({ ...reach, executablePath: join(folder, 'chromium'), args, headless: 'shell', env });
  const browser = await launch(process.env).catch(async (error: unknown) => {
    if (!/shared librar|lib\w+\.so/.test(error instanceof Error ? error.message : '')) throw error;
    console.error('The system lacks libraries that Chromium needs; using those of its npm package.');
    await unpackLibraries(folder);
    return launch({ ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  });
  const major = version.split('.')[0];
  if (!(await browser.version()).includes(`/${major}.`)) {
    await browser.close();
    throw new BrowserError(`Unexpected browser ${await browser.version()}, expected version ${major}`);
  }
  return browser;
}

/**
 * The package unpacks into the temporary folder and trusts what lies there. So each version and each user has a folder, and
 * one that belongs to somebody else is not used: whoever can write there decides what is run.
 */
async function unpacked(chromium: { executablePath(): Promise<string> }, version: string): Promise<string> {
  const user = process.getuid?.() ?? userInfo().username;
  const folder = join(tmpdir(), `gazette-chromium-${version}-${user}`);
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && process.getuid !== undefined && owner !== process.getuid())
    throw new BrowserError(
      `${folder} belongs to another user: remove it, or set TMPDIR to a folder of your own`,
    );
  if (existsSync(join(folder, 'chromium'))) return folder;
  for (const { path } of leftBeside(folder)) rmSync(path, { recursive: true, force: true });
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true, mode: 0o700 });
  await inTemporaryFolder(own, () => chromium.executablePath());
  try {
    renameSync(own, folder);
  } catch {
    // Another process was quicker; its copy is whole because it was renamed into place too.
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

async function unpackLibraries(folder: string): Promise<void> {
  if (existsSync(join(folder, 'al2023'))) return;
  const { inflate } = await import('@sparticuz/chromium');
  const bin = join(packageOf(PACKAGED).folder, 'bin');
  const archive = readdirSync(bin).find((name) => name.startsWith('al2023'));
  if (archive) await inTemporaryFolder(folder, () => inflate(join(bin, archive)));
}

/** Runs `work` while the system's temporary folder is `folder`. */
async function inTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Found by looking, not by resolving: not every package lets its `package.json` be imported. */
function packageOf(name: string): { version: string; folder: string } {
  const folder = folderOf(name);
  if (folder === undefined) throw new BrowserError(`The package ${name} is not installed: run npm install`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { version, folder };
}

const folderOf = (name: string): string | undefined =>
  (toolPackages().resolve.paths(name) ?? [])
    .map((place) => join(place, name))
    .find((place) => existsSync(join(place, 'package.json')));

const isInstalled = (name: string): boolean => folderOf(name) !== undefined;
