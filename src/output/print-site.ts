/** The PDF of every version in every language, each printed once and kept by the digest of all that it depends on. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Archive, readDocument } from '../archive/index.ts';
import { address, LOCALES, lastUpdatedOn } from '../model/index.ts';
import { printable } from './print-html.ts';
import { readTemplate } from './templates.ts';

export interface PrintOptions {
  readonly archive: Archive;
  /** The built site. */
  readonly folder: string;
  readonly cache: string;
  readonly url: string;
  readonly onProgress?: (done: number, all: number) => void;
}

export interface PrintCount {
  readonly printed: number;
  readonly kept: number;
}

/** Puts every PDF into the site. Throws, naming the document, if one cannot be printed. */
export async function printSite({
  archive,
  folder,
  cache,
  url,
  onProgress,
}: PrintOptions): Promise<PrintCount> {
  // Loaded here, so that commands that print nothing start without a PDF library.
  const { Printer } = await import('./pdf.ts');
  const printer = new Printer(readTemplate(archive.root, 'pdf/print.css').text);
  const jobs = archive.policies.flatMap(({ policy, versions }) =>
    versions.flatMap((version) =>
      LOCALES.filter(
        (locale) => version.translations[locale] && archive.organisation.locales.includes(locale),
      ).map((locale) => ({ policy, versions, version, locale })),
    ),
  );
  let printed = 0;
  try {
    for (const [at, { policy, versions, version, locale }] of jobs.entries()) {
      const page = printable({
        organisation: archive.organisation,
        policy,
        version,
        locale,
        document: readDocument(archive, policy, version.id, locale),
        url,
        lastUpdated: lastUpdatedOn(versions, version.effective) ?? version.effective,
      });
      const kept = join(cache, 'pdf', `${printer.keyOf(page)}.pdf`);
      if (!existsSync(kept)) {
        const bytes = await printer.print(page).catch((cause: unknown) => {
          throw new Error(`The PDF of ${policy.id} ${version.id} (${locale}) could not be printed`, {
            cause,
          });
        });
        writeWhole(kept, bytes);
        printed++;
      }
      writeWhole(join(folder, address.download(locale, policy.id, version.id, 'pdf')), readFileSync(kept));
      onProgress?.(at + 1, jobs.length);
    }
  } finally {
    await printer.close();
  }
  return { printed, kept: jobs.length - printed };
}

/** Writes a file under a temporary name first, so that no one ever reads half of it. */
function writeWhole(path: string, bytes: Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}.part`, bytes);
  renameSync(`${path}.${process.pid}.part`, path);
}
