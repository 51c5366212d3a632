/** The PDFs of a site, each printed once and kept by the digest of all that it depends on. */
import { join } from 'node:path';
import type { Archive, ArchivedPolicy } from '../archive/index.ts';
import {
  address,
  type IsoDate,
  inTagOrder,
  type Locale,
  type PolicyDocument,
  type Version,
} from '../model/index.ts';
import { keep, readKept, type Seals, writeWhole } from '../store/index.ts';
import type { Claim, Printable } from './pdf/printable.ts';
import type { RedlineSheet } from './sheet.ts';
import { readTemplate } from './templates.ts';
import type { VersionSource } from './version-source.ts';

/** Which PDFs a site has, and what they are made from. */
export interface Sheets {
  readonly archive: Archive;
  readonly url: string;
  /** The day of which the documents speak. */
  readonly asOf: IsoDate;
  /** Whether a text, or the redline of two, is printed. */
  readonly hasPdf: (policy: ArchivedPolicy, locale: Locale, ...versions: [...Version[], Version]) => boolean;
  /** The redlines that the site has of a policy. */
  readonly pairsOf: (policy: ArchivedPolicy, locale: Locale) => readonly { from: Version; to: Version }[];
  readonly documentOf: (policy: ArchivedPolicy, version: Version, locale: Locale) => PolicyDocument;
}

export interface PrintOptions extends Sheets {
  /** The built site. */
  readonly folder: string;
  /** Whether a file of the site that was built last stays, since it was made under the same key. */
  readonly stays?: (path: string, key: string) => boolean;
  readonly cache: string;
  readonly seals: Seals;
  readonly claims: readonly Claim[];
  readonly onProgress?: (done: number, all: number) => void;
}

export interface PrintCount {
  readonly printed: number;
  readonly kept: number;
}

/** One PDF: where it stands, what it is called in messages, and what is printed. */
interface Job {
  readonly path: string;
  readonly name: string;
  readonly printable: () => Printable;
}

/** How many documents are in work at once: two in the browser, two being settled, the next ones ready. */
const LANES = 6;

/** Puts every PDF into the site. Throws, naming the document, if one cannot be printed. */
export async function printSite(options: PrintOptions): Promise<PrintCount> {
  const { archive, folder, seals, onProgress } = options;
  // Loaded here, so that commands that print nothing start without a PDF library.
  const { Printer } = await import('./pdf/printer.ts');
  const printer = await Printer.open({
    css: readTemplate(archive.root, 'pdf/print.css').text,
    claims: options.claims,
  });
  const cache = join(options.cache, 'pdf');
  const jobs = await jobsOf(options);
  let [next, done, printed] = [0, 0, 0];
  const lane = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const page = job.printable();
      const key = printer.keyOf(page);
      const entry = printer.entryOf(key);
      if (options.stays?.(job.path, entry)) {
        onProgress?.(++done, jobs.length);
        continue;
      }
      let bytes = readKept(cache, entry, seals);
      if (bytes === null) {
        bytes = await printer.print(page, key).catch((cause: unknown) => {
          // The others stop as well: a site without one of its documents is none.
          next = jobs.length;
          throw new Error(`The PDF of ${job!.name} could not be printed`, { cause });
        });
        keep(cache, entry, bytes, seals);
        printed++;
      }
      writeWhole(join(folder, job.path), bytes);
      onProgress?.(++done, jobs.length);
    }
  };
  try {
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
    const failed = lanes.find((ended) => ended.status === 'rejected');
    if (failed) throw failed.reason;
  } finally {
    await printer.close();
  }
  return { printed, kept: jobs.length - printed };
}

/** Where the PDFs of a site stand, whether anybody prints them or not. */
export const printedPaths = async (sheets: Sheets): Promise<readonly string[]> =>
  (await jobsOf(sheets)).map(({ path }) => path);

/** Every text of the site's languages, and every redline. */
async function jobsOf({ archive, url, asOf, pairsOf, hasPdf, documentOf }: Sheets): Promise<Job[]> {
  const { versionPrintable } = await import('./pdf/version-html.ts');
  const { pairPrintable } = await import('./pdf/redline-html.ts');
  const locales = archive.organisation.locales.toSorted(inTagOrder);
  return archive.policies.flatMap((policy) =>
    locales.flatMap((locale) => {
      const { id } = policy.policy;
      const source = {
        archive,
        policy,
        locale,
        url,
        asOf,
        documentOf: (version: Version) => documentOf(policy, version, locale),
      };
      const texts = policy.versions.filter(
        (version) => version.translations[locale] && hasPdf(policy, locale, version),
      );
      return [
        ...texts.map(
          (version): Job => ({
            path: address.download(locale, id, version.id, 'pdf'),
            name: `${id} ${version.id} (${locale})`,
            printable: () => versionPrintable({ ...source, version }),
          }),
        ),
        ...pairsOf(policy, locale)
          .filter(({ from, to }) => hasPdf(policy, locale, from, to))
          .map(
            ({ from, to }): Job => ({
              path: address.redlineFile(locale, id, from.id, to.id, 'pdf'),
              name: `the redline of ${id} ${from.id} and ${to.id} (${locale})`,
              printable: () => pairPrintable({ ...source, from, to }),
            }),
          ),
      ];
    }),
  );
}

/** One redline as a PDF; the layout is that under `root` or the shipped one. */
export async function printRedline(sheet: RedlineSheet, root: string): Promise<Uint8Array> {
  const { redlinePrintable } = await import('./pdf/redline-html.ts');
  return printOne(redlinePrintable(sheet), root);
}

/** One version's text as a PDF, as the site has it. */
export async function printVersion(source: VersionSource): Promise<Uint8Array> {
  const { versionPrintable } = await import('./pdf/version-html.ts');
  return printOne(versionPrintable(source), source.archive.root);
}

async function printOne(page: Printable, root: string): Promise<Uint8Array> {
  const { Printer } = await import('./pdf/printer.ts');
  const printer = await Printer.open({ css: readTemplate(root, 'pdf/print.css').text });
  try {
    return await printer.print(page);
  } finally {
    await printer.close();
  }
}
