/** Many documents through one printer: as many come out, the browser dies on the way, memory stays. Small here, 1,000 at full size. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { readArchive, sha256 } from '../../archive/index.ts';
import { PROJECT } from '../../testing/sandbox.ts';
import { launchBrowser } from '../browser.ts';
import { readTemplate } from '../templates.ts';
import { Printer } from './printer.ts';
import { versionPrintable } from './version-html.ts';

const isFull = process.env.GAZETTE_TRIALS === 'full';
const COUNT = isFull ? 1000 : 9;
/** The number of different documents among them. */
const KINDS = isFull ? 7 : 3;
/** The browser is killed each time so many documents have come out. */
const KILL_EVERY = isFull ? 300 : 4;
const LANES = 6;

function page() {
  const { archive } = readArchive(PROJECT);
  const policy = archive!.policies.find(({ policy: { id } }) => id === 'privacy')!;
  return versionPrintable({
    archive: archive!,
    policy,
    version: policy.versions[1]!,
    locale: 'ru',
    asOf: '2026-11-28',
    url: 'https://automaster.kz/',
  });
}

/** Memory of a process and all its children, in MB: shared pages are shared out (Linux). */
function memoryOf(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === String(pid);
      } catch {
        return false;
      }
    });
  let own = 0;
  try {
    own = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    // It ended while it was looked at.
  }
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own);
}

describe('a printer of many documents', () => {
  it(`gives ${COUNT}, the same bytes for the same document, though its browser is killed on the way`, async () => {
    const launched: Browser[] = [];
    const printer = await Printer.open({
      css: readTemplate(PROJECT, 'pdf/print.css').text,
      launch: async () => {
        launched.push(await launchBrowser());
        return launched.at(-1)!;
      },
    });
    const base = page();
    const digests: string[] = [];
    const memory: number[] = [];
    let [next, kills] = [0, 0];
    const lane = async () => {
      while (next < COUNT) {
        const n = next++;
        const bytes = await printer.print({
          ...base,
          body: base.body.replace('</h1>', ` ${n % KINDS}</h1>`),
        });
        digests[n] = `${n % KINDS} ${sha256(bytes)}`;
        const done = digests.filter(Boolean).length;
        if (done % KILL_EVERY === 0 && done < COUNT) {
          kills++;
          launched
            .findLast(({ connected }) => connected)
            ?.process()
            ?.kill('SIGKILL');
        }
        if (isFull && done % 100 === 50) memory.push(Math.round(memoryOf(process.pid)));
      }
    };
    try {
      await Promise.all(Array.from({ length: LANES }, lane));
    } finally {
      await printer.close();
    }
    expect(digests.filter(Boolean)).toHaveLength(COUNT);
    expect(new Set(digests).size).toBe(KINDS);
    expect(kills).toBeGreaterThan(0);
    if (isFull) {
      console.error(
        `${kills} kills, ${launched.length} browsers; memory every 100 documents, MB: ${memory.join(' ')}`,
      );
      const [early, late] = [Math.max(...memory.slice(0, 4)), Math.max(...memory.slice(-4))];
      expect(late).toBeLessThan(early * 1.25);
    }
  }, 1_800_000);
});
