/**
 * The browser that prints and tests: found, never downloaded.
 *
 * Order: the path or the address (`ws://…`) in `GAZETTE_BROWSER`, puppeteer's own cache, a Chrome or Chromium of the system, and the one that the
 * npm package `@sparticuz/chromium` holds (Linux x64), unpacked once into a folder named for its version.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';

export class BrowserError extends Error {}

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
  if (remote.has(browser)) await browser.disconnect();
  else await browser.close();
}

/** Launches a browser, or reaches the one that is named. Throws a `BrowserError` that says what was tried and what to do. */
export async function launchBrowser(): Promise<Browser> {
  const address = remoteAddress();
  if (address !== null) return connectTo(address);
  const tried: string[] = [];
  for (const find of [explicit, cached, system]) {
    const executablePath = await find();
    if (executablePath === null) continue;
    try {
      return await (await puppeteer()).launch({
        executablePath,
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
      });
    } catch (error) {
      tried.push(`${executablePath}: ${firstLine(error)}`);
      if (find === explicit) break;
    }
  }
  if (process.env.GAZETTE_BROWSER === undefined && process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await launchPackaged();
    } catch (error) {
      tried.push(`the packaged Chromium: ${firstLine(error)}`);
    }
  }
  throw new BrowserError(
    `No browser could be started to print PDFs. Install Chrome or Chromium, or name one in GAZETTE_BROWSER, or build with --no-pdf.\n${tried.join('\n')}`,
  );
}

/** What tells two browsers apart that may print other bytes, without starting either. */
export async function browserIdentity(): Promise<string> {
  const address = remoteAddress();
  if (address !== null) {
    const browser = await connectTo(address);
    const version = await browser.version();
    await releaseBrowser(browser);
    return `remote ${version}`;
  }
  for (const find of [explicit, cached, system]) {
    const path = await find();
    if (path === null || !existsSync(path)) continue;
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  }
  return `@sparticuz/chromium ${versionOf('@sparticuz/chromium')}`;
}

/** The installed version of a package. */
export const versionOf = (name: string): string => packageOf(name).version;

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';

async function explicit(): Promise<string | null> {
  return process.env.GAZETTE_BROWSER ?? null;
}

async function cached(): Promise<string | null> {
  try {
    const path = await (await puppeteer()).executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

const system = async () => systemBrowser();

/** Only a full Chrome or Chromium from the usual places: `GAZETTE_BROWSER` names any other. */
function systemBrowser(): string | null {
  // The packaged browser is pinned by the lock file and so prints the same bytes on every machine that can run it.
  if (process.platform === 'linux' && process.arch === 'x64') return null;
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((path) => existsSync(path)) ?? null;
}

async function launchPackaged(): Promise<Browser> {
  const { default: chromium } = await import('@sparticuz/chromium');
  const { version } = packageOf('@sparticuz/chromium');
  const folder = await unpacked(chromium, version);
  const args = [...chromium.args.filter((arg) => !UNWANTED.has(arg)), '--disable-dev-shm-usage'];
  const tool = await puppeteer();
  const launch = (env: NodeJS.ProcessEnv) =>
    tool.launch({ executablePath: join(folder, 'chromium'), args, headless: 'shell', env });
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

/** The package unpacks into the temporary folder and trusts what lies there, so each version gets a folder of its own. */
async function unpacked(chromium: { executablePath(): Promise<string> }, version: string): Promise<string> {
  const folder = join(tmpdir(), `gazette-chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  const own = join(tmpdir(), `gazette-chromium-${version}-${process.pid}`);
  mkdirSync(own, { recursive: true });
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
  const bin = join(packageOf('@sparticuz/chromium').folder, 'bin');
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
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = places
    .map((place) => join(place, name))
    .find((place) => existsSync(join(place, 'package.json')));
  if (folder === undefined) throw new BrowserError(`The package ${name} is not installed: run npm install`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { version, folder };
}
