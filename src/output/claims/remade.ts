/**
 * Holds every file of a site against the site that follows from its ledger, its texts and its choices, made again by the tool.
 * What is not the same byte for byte is told by the first thing in it that differs; no list of what could be bad is needed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { VFileMessage } from 'vfile-message';
import { problem } from '../../archive/index.ts';
import type { Locale } from '../../model/index.ts';
import { BUILD_RECORD_FILE, type BuildRecord } from '../build-record.ts';
import { CHECKSUMS_FILE, filesIn } from '../checksums.ts';
import { fileInWords } from './file-words.ts';
import { firstDifference, parted } from './first-difference.ts';
import type { Site } from './site.ts';

/** What is told of elsewhere: the sums, which anybody can make, the record, the ledger. */
const LOOKED_AT_ELSEWHERE = new Set([CHECKSUMS_FILE, BUILD_RECORD_FILE, 'ledger.jsonl', 'ledger.sha256']);

/** Files that tell a host what to do; most hosts serve none of them, so a copy of a site has them not. */
export const FOR_HOSTS: ReadonlySet<string> = new Set(['_headers', '_redirects', '_nginx.conf']);

export interface Remade {
  readonly problems: readonly VFileMessage[];
  /** The files of the site that are not those that were made. */
  readonly changed: ReadonlySet<string>;
}

/** `made`: the folder of the site that was made again. PDFs in it that nobody printed are empty: what they say is read elsewhere. */
export function remadeProblems({ folder, known }: Site, made: string, locales: readonly Locale[]): Remade {
  const wanted = new Set(filesIn(made));
  const problems: VFileMessage[] = [];
  const changed = new Set<string>();
  const report = (path: string, reason: string, rule: string) =>
    problems.push(problem(path, reason, { rule }));
  const isOfInterest = (path: string) => !LOOKED_AT_ELSEWHERE.has(path);
  const gone = [...wanted].filter((path) => !known.has(path) && isOfInterest(path) && !FOR_HOSTS.has(path));
  const goneLocales = locales.filter((locale) => isGone(locale, wanted, gone));
  for (const locale of goneLocales)
    report(
      `${locale}/`,
      `Unexpected absence of the whole language \`${locale}\`: all of its pages are gone, expected those that the ledger has texts for`,
      'site/file',
    );
  for (const path of gone) {
    if (goneLocales.some((locale) => path.startsWith(`${locale}/`))) continue;
    report(path, `Unexpected absence of ${fileInWords(path)}, which this site must have`, 'site/file');
  }
  for (const path of [...known].filter(isOfInterest)) {
    if (!wanted.has(path)) {
      changed.add(path);
      report(path, 'Unexpected file, expected none: no build makes it here', 'site/file');
      continue;
    }
    const [found, own] = [readFileSync(join(folder, path)), readFileSync(join(made, path))];
    if (path.endsWith('.pdf') && own.length === 0) {
      changed.add(path);
      continue;
    }
    if (found.equals(own)) continue;
    changed.add(path);
    report(path, differenceIn(path, found, own), ruleOf(path));
  }
  const ofRecord = recordDifference(folder, made);
  if (ofRecord !== null) report(BUILD_RECORD_FILE, ofRecord, 'site/record');
  return { problems, changed };
}

/**
 * What of the record of the build is not what a build writes of these choices: a key more, one that stands twice, other blanks. The
 * programs that it names are those of another machine.
 */
function recordDifference(folder: string, made: string): string | null {
  const [found, own] = [folder, made].map((site) => readFileSync(join(site, BUILD_RECORD_FILE), 'utf8')) as [
    string,
    string,
  ];
  const { node, chromium } = JSON.parse(found) as BuildRecord;
  const wanted = `${JSON.stringify({ ...(JSON.parse(own) as BuildRecord), node, chromium }, null, 2)}\n`;
  return found === wanted ? null : lineOf(found, wanted);
}

/** Whether none of the pages is left that a language must have. */
function isGone(locale: Locale, wanted: ReadonlySet<string>, gone: readonly string[]): boolean {
  const ofLocale = (path: string) => path.startsWith(`${locale}/`) && path.endsWith('.html');
  const all = [...wanted].filter(ofLocale);
  return all.length > 0 && gone.filter(ofLocale).length === all.length;
}

function ruleOf(path: string): string {
  if (/^_astro\/|\.(?:js|mjs|css|wasm)$/.test(path)) return 'site/asset';
  return path.endsWith('.html') ? 'site/page' : 'site/claim';
}

const BYTES = 'Unexpected bytes, expected those that follow from the ledger and the texts';

const PRINTED = 'Unexpected bytes of a PDF, expected those that the browser of this site prints of the text';

function differenceIn(path: string, found: Buffer, wanted: Buffer): string {
  if (ruleOf(path) === 'site/asset') return 'Unexpected bytes, expected those of the tool';
  const [is, own] = [found.toString('utf8'), wanted.toString('utf8')];
  if (path.endsWith('.html')) return firstDifference(is, own) ?? BYTES;
  if (path.endsWith('.docx')) return partOf(found, wanted);
  if (path.endsWith('.pdf')) return PRINTED;
  if (/\.(?:json|txt|xml|md|eml|ics|link|jsonl)$|^_|\/_/.test(path)) return lineOf(is, own);
  return BYTES;
}

/** The part of a Word file that differs. */
function partOf(found: Buffer, wanted: Buffer): string {
  try {
    const [has, own] = [unzipSync(found), unzipSync(wanted)];
    for (const name of new Set([...Object.keys(own), ...Object.keys(has)])) {
      if (!has[name]) return `Unexpected absence of \`${name}\` in the Word file`;
      if (!own[name]) return `Unexpected part \`${name}\` of the Word file, expected none beside its own`;
      if (strFromU8(has[name], true) !== strFromU8(own[name], true))
        return `Unexpected \`${name}\` in the Word file, expected what follows from the texts and the ledger`;
    }
    return BYTES;
  } catch {
    return 'Unexpected bytes, expected a Word file';
  }
}

/** How many characters of a line are quoted. */
const QUOTED = 80;

function lineOf(found: string, wanted: string): string {
  const [is, own] = [found.split('\n'), wanted.split('\n')];
  const at = own.findIndex((line, i) => line !== is[i]);
  if (at === -1)
    return `Unexpected line “${is[own.length]!.trim().slice(0, QUOTED)}” after the end, expected none`;
  const [one, other] = [is[at], own[at]!] as const;
  if (one === undefined)
    return `Unexpected end at line ${at + 1}, expected “${other.trim().slice(0, QUOTED)}”`;
  const [served, made] = parted(one, other);
  return `Unexpected “${served}” in line ${at + 1}, expected “${made}”`;
}
