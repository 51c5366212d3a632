/** Makes a site again from what it serves: its ledger, its texts, its records, and the choices that its own record states. */
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Archive, documentKey, textPath, versionPath } from '../archive/index.ts';
import { address, localesOf } from '../model/index.ts';
import type { Basis, Claim } from '../output/index.ts';
import { loadSite, openSite, SiteInMaking } from '../site/index.ts';
import { makeSite, sealsFor, toolDigest } from './site-process.ts';
import { workingIn } from './working-folder.ts';

/** How a site is made again. */
export interface RemakeOptions {
  /** A folder that is empty. */
  readonly home: string;
  /** What its PDFs say that they hold to, when they are printed again, too; `null`: they are named and not printed. */
  readonly print: readonly Claim[] | null;
}

/** Writes the site into a folder under `home`, and gives its path. */
export async function remakeSite(basis: Basis, { home, print }: RemakeOptions): Promise<string> {
  const { served, record, templates } = basis;
  const root = join(home, 'root');
  const out = join(home, 'site');
  for (const folder of [root, out]) mkdirSync(folder);
  const archive: Archive = { ...served.archive, root };
  writeSources(basis, root);
  if (templates !== null)
    for (const name of ['docx', 'email', 'languages', 'pdf']) {
      const own = join(templates, 'templates', name);
      if (existsSync(own)) cpSync(own, join(root, 'templates', name), { recursive: true });
    }
  const { seals } = sealsFor(home);
  openSite({
    root,
    archive,
    asOf: record.asOf,
    baseUrl: record.site.url,
    hasPdf: record.chromium !== null,
    sheets: record.site.extent,
    again: {
      unprinted: record.site.unprinted,
      code: toolDigest(),
      kept: print === null ? null : { folder: join(home, 'kept'), seals },
    },
    ...(print === null ? {} : { pdfClaims: print }),
  });
  keepDocuments(basis);
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await workingIn(home, (folder) =>
      makeSite(folder, new SiteInMaking({ folder: out, moving: archive.organisation.rootLocale }), seals),
    );
  } finally {
    process.env.NODE_ENV = before;
  }
  return out;
}

/** What a build reads from the disk: texts, facts, witnesses, pictures. */
function writeSources({ served, record }: Basis, root: string): void {
  const { archive, folder, known } = served;
  const copy = (from: string, to: string) => {
    if (!known.has(from)) return;
    mkdirSync(dirname(join(root, to)), { recursive: true });
    copyFileSync(join(folder, from), join(root, to));
  };
  for (const { policy, versions } of archive.policies)
    for (const { id, translations } of versions) {
      for (const locale of localesOf(translations))
        copy(address.download(locale, policy.id, id, 'md'), textPath(policy.id, id, locale));
      const facts = record.site.facts[`${policy.id}/${id}`];
      if (facts === undefined) continue;
      mkdirSync(join(root, versionPath(policy.id, id)), { recursive: true });
      writeFileSync(join(root, versionPath(policy.id, id), 'facts.yaml'), facts);
    }
  for (const path of known)
    if (path.startsWith('witness/')) copy(path, `policies/${path}`);
    else if (path.startsWith('brand/')) copy(path, path.replace('brand/', 'templates/site/'));
}

/** Texts that were read already are not parsed again; those of languages that the site does not speak stand in no file. */
function keepDocuments({ served }: Basis): void {
  const { store } = loadSite();
  for (const { policy, versions } of served.archive.policies)
    for (const version of versions)
      for (const locale of localesOf(version.translations)) {
        const document = served.documentOf(version, locale);
        store.json('document', documentKey(version.translations[locale]!, policy), () => document);
      }
}
