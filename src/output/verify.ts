/** Holds a built site, or a folder of policies, against its own ledger and checksums. Needs nothing but the folder. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import type { VFileMessage } from 'vfile-message';
import {
  checkArchive,
  checkLedger,
  problem,
  readArchive,
  readWitnesses,
  ruleOf,
  sha256,
  type Testimony,
  testimonyOf,
  type Witness,
} from '../archive/index.ts';
import { address, documentText, type LedgerEvent, LOCALES, type PolicyDocument } from '../model/index.ts';
import { CHECKSUMS_FILE, filesIn } from './checksums.ts';

export interface Verification {
  readonly kind: 'site' | 'policies';
  /** How many files were compared with a digest. */
  readonly files: number;
  readonly versions: number;
  readonly problems: readonly VFileMessage[];
  readonly witnesses: readonly (Witness & Testimony)[];
}

/** Rules that speak of bytes that are not what was published, rather than of what is written in them. */
const OF_INTEGRITY = /^(ledger|date\/silent-edit|archive\/missing)/;

/** Verifies `folder`; `null` if it holds neither a site nor policies. */
export async function verify(folder: string): Promise<Verification | null> {
  if (existsSync(join(folder, CHECKSUMS_FILE))) return verifySite(folder);
  if (existsSync(join(folder, 'policies'))) return verifyPolicies(folder);
  if (existsSync(join(folder, 'ledger.jsonl')) && basename(resolve(folder)) === 'policies')
    return verifyPolicies(dirname(resolve(folder)));
  return null;
}

async function verifyPolicies(root: string): Promise<Verification> {
  const { archive, found, problems } = readArchive(root);
  const all = archive ? checkArchive(archive) : [...problems];
  const texts = archive ? 'ledger/text-digest' : '';
  const ledger = archive?.ledger ?? null;
  const testimonies = await allTestimonies(root, ledger?.text ?? '');
  return {
    kind: 'policies',
    files: (ledger?.events ?? []).reduce((sum, event) => sum + filesOf(event), 0),
    versions: found.policies.flatMap(({ versions }) => versions).length,
    problems: [
      ...all.filter((p) => OF_INTEGRITY.test(ruleOf(p)) || ruleOf(p) === texts || archive === null),
      ...brokenWitnesses(testimonies),
    ],
    witnesses: testimonies,
  };
}

const filesOf = (event: LedgerEvent) =>
  event.type === 'published'
    ? 1 + (event.facts ? 1 : 0) + Object.keys(event.source).length
    : event.type === 'translated'
      ? 1
      : 0;

async function allTestimonies(root: string, ledger: string) {
  const found: (Witness & Testimony)[] = [];
  for (const witness of readWitnesses(root))
    found.push({ ...witness, ...(await testimonyOf(root, ledger, witness)) });
  return found;
}

const brokenWitnesses = (found: readonly (Witness & Testimony)[]) =>
  found
    .filter(({ holds }) => holds === false)
    .map(({ name, says }) =>
      problem(`policies/witness/${name}`, `Unexpected witness: ${says}`, { rule: 'ledger/witness' }),
    );

async function verifySite(folder: string): Promise<Verification> {
  const problems: VFileMessage[] = [];
  const report = (path: string, reason: string, rule: string) =>
    problems.push(problem(path, reason, { rule }));
  const sums = readFileSync(join(folder, CHECKSUMS_FILE), 'utf8');
  const wanted = new Map<string, string>();
  sums.split('\n').forEach((line, i, lines) => {
    if (i === lines.length - 1 && line === '') return;
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (match) wanted.set(match[2]!, match[1]!);
    else report(CHECKSUMS_FILE, `Unexpected line ${i + 1}, expected a digest and a path`, 'site/checksum');
  });
  const there = filesIn(folder).filter((path) => path !== CHECKSUMS_FILE);
  for (const path of there) {
    const digest = wanted.get(path);
    if (digest === undefined) report(path, 'Unexpected file, SHA256SUMS does not have it', 'site/checksum');
    else if (sha256(readFileSync(join(folder, path))) !== digest)
      report(path, 'Unexpected bytes, expected those that SHA256SUMS has', 'site/checksum');
  }
  const known = new Set(there);
  for (const path of wanted.keys())
    if (!known.has(path)) report(path, 'Unexpected absence, SHA256SUMS has this file', 'site/checksum');

  const ledgerFile = join(folder, 'ledger.jsonl');
  const bytes = existsSync(ledgerFile) ? readFileSync(ledgerFile) : Buffer.alloc(0);
  const digestFile = join(folder, 'ledger.sha256');
  const { ledger, problems: ofLedger } = checkLedger(
    bytes,
    existsSync(digestFile) ? readFileSync(digestFile, 'utf8') : null,
  );
  problems.push(...ofLedger);
  for (const event of ledger.events) problems.push(...verifyTexts(folder, event, known));
  const versions = ledger.events.filter(({ type }) => type === 'published').length;
  return { kind: 'site', files: there.length, versions, problems, witnesses: [] };
}

/** Every form in which the site holds a version's texts must have the words that the ledger has. */
function verifyTexts(folder: string, event: LedgerEvent, known: ReadonlySet<string>): VFileMessage[] {
  if (event.type !== 'published' && event.type !== 'translated') return [];
  const problems: VFileMessage[] = [];
  const hold = (path: string, is: (bytes: Buffer) => boolean) => {
    if (!known.has(path))
      problems.push(problem(path, 'Unexpected absence, the ledger has this text', { rule: 'site/text' }));
    else if (!is(readFileSync(join(folder, path))))
      problems.push(
        problem(path, 'Unexpected words, expected those that the ledger has', { rule: 'site/text' }),
      );
  };
  const { policy, version } = event;
  for (const locale of LOCALES) {
    const [source, text] = [event.source[locale], event.text[locale]];
    if (!source || !text) continue;
    hold(address.apiDocument(policy, version, locale), (bytes) => sha256(textOfApi(bytes)) === text);
    // A language that the site does not speak has its texts in the API only.
    if (!known.has(`${locale}/index.html`)) continue;
    const download = (type: 'md' | 'txt') => address.download(locale, policy, version, type);
    hold(download('md'), (bytes) => sha256(bytes) === source);
    hold(download('txt'), (bytes) => sha256(bytes) === text);
    hold(`${address.version(locale, policy, version)}index.html`, (bytes) => {
      const article = articleOf(bytes.toString('utf8'));
      const plain = known.has(download('txt')) ? readFileSync(join(folder, download('txt')), 'utf8') : '';
      return article?.digest === text && squash(article.text) === squash(plain);
    });
  }
  return problems;
}

function textOfApi(bytes: Buffer): string {
  try {
    return documentText((JSON.parse(bytes.toString('utf8')) as { document: PolicyDocument }).document);
  } catch {
    // Whatever it is, it is not the text.
    return '';
  }
}

const squash = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The words of the first article of a page without its controls, and the digest that it claims. */
function articleOf(html: string): { text: string; digest: string | null } | null {
  const article = firstArticle(parse(html));
  if (!article) return null;
  return { text: textOf(article), digest: attribute(article, 'data-text-sha256') };
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value ?? null;

function firstArticle(node: Node): Element | null {
  if ('tagName' in node && node.tagName === 'article') return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = firstArticle(child);
    if (found) return found;
  }
  return null;
}

const INLINE = new Set(['a', 'strong', 'em', 'del', 'code', 'span', 'sup', 'sub', 'abbr', 'dfn']);

function textOf(node: Node): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  if (!('tagName' in node)) return '';
  if (attribute(node, 'data-chrome') !== null) return '';
  if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
  if (node.tagName === 'br') return ' ';
  const inner = node.childNodes.map(textOf).join('');
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}
