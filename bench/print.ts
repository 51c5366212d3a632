/**
 * How many documents a second are printed, beside other ways to the same: a page load for each, a browser for each, and
 * the libraries that install. Everything in one run; compare ratios, not seconds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readArchive, readDocument } from '../src/archive/index.ts';
import { launchBrowser } from '../src/output/index.ts';
import { fontFaces } from '../src/output/pdf/faces.ts';
import { Printer } from '../src/output/pdf/printer.ts';
import { versionPrintable } from '../src/output/pdf/version-html.ts';
import { readTemplate } from '../src/output/templates.ts';
import { printPeers } from './print-peers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Our documents; the slower ways print fewer. */
const COUNT = 120;
const ROUNDS = 3;

/** Prints the table. */
export async function benchPrint(): Promise<void> {
  const { archive } = readArchive(ROOT);
  if (!archive) throw new Error('the shipped policies cannot be read');
  const policy = archive.policies.find(({ policy: { id } }) => id === 'privacy')!;
  const version = policy.versions[1]!;
  const css = readTemplate(ROOT, 'pdf/print.css').text;
  const base = versionPrintable({
    archive,
    policy,
    version,
    locale: 'ru',
    asOf: '2026-11-28',
    url: 'https://example.org/',
  });
  const numbered = (n: number) => ({ ...base, body: base.body.replace('</h1>', ` ${n}</h1>`) });
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  const html = join(folder, 'page.html');
  writeFileSync(
    html,
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>${base.title}</title><style>${fontFaces()}${css}</style></head><body>${base.body}</body></html>`,
  );
  const printer = await Printer.open({ css });
  const browser = await launchBrowser();
  const loadAndPrint = async (opened: typeof browser) => {
    const page = await opened.newPage();
    await page.goto(pathToFileURL(html).href);
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      printBackground: true,
    });
    await page.close();
    return bytes.length;
  };
  const ways = [
    {
      name: 'Gazette, settled and described',
      count: COUNT,
      lanes: 6,
      print: async (n: number) => (await printer.print(numbered(n))).length,
    },
    { name: 'a page load for each', count: 16, lanes: 2, print: () => loadAndPrint(browser) },
    {
      name: 'a browser for each',
      count: 6,
      lanes: 2,
      print: async () => {
        const own = await launchBrowser();
        try {
          return await loadAndPrint(own);
        } finally {
          await own.close();
        }
      },
    },
    ...(
      await printPeers(join(ROOT, '.cache/bench'), readDocument(archive, policy.policy, version.id, 'ru'))
    ).map((peer) => ({ ...peer, count: 20, lanes: 2 })),
  ];
  const rates = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  const sizes = new Map<string, number>();
  try {
    await printer.print(base);
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, count, lanes, print } of ways) {
        const start = performance.now();
        let next = 0;
        const lane = async () => {
          while (next < count) sizes.set(name, await print(next++));
        };
        await Promise.all(Array.from({ length: lanes }, lane));
        rates.get(name)!.push((count * 1000) / (performance.now() - start));
        if (process.stderr.isTTY) process.stderr.write(`\rprinting, round ${round + 1}: ${name}          `);
      }
    }
  } finally {
    await printer.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
  const ours = median(rates.get(ways[0]!.name)!);
  console.log(
    '\n| way to a PDF of three pages | documents/s | ours is × as fast | KB |\n| - | -: | -: | -: |',
  );
  for (const { name } of ways) {
    const rate = median(rates.get(name)!);
    console.log(
      `| ${name} | ${rate.toFixed(1)} | ${(ours / rate).toFixed(1)} | ${Math.round(sizes.get(name)! / 1024)} |`,
    );
  }
}
