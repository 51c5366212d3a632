/** Holds a built site, or a folder of policies, against its own ledger and checksums. Needs nothing but the folder. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import {
  checkLedger,
  checkSteps,
  isError,
  isPending,
  LEDGER_FILE,
  type Ledger,
  partingFrom,
  partingProblem,
  problem,
  readOnce,
  ruleOf,
  sha256,
  type Testimony,
  type Trust,
  testimoniesOf,
  testimonyOf,
  versionPath,
  type Witness,
  witnessOf,
  witnessProblem,
} from '../archive/index.ts';
import { bringsTexts } from '../events/index.ts';
import { dictionaryOf } from '../languages/index.ts';
import { inTurns } from '../markdown/index.ts';
import {
  address,
  documentText,
  type IsoDate,
  isLocale,
  type LedgerEvent,
  type Locale,
  localesOf,
  type PolicyDocument,
  placed,
  rootUrl,
  type TextFormat,
} from '../model/index.ts';
import { pathFrom } from '../store/index.ts';
import { articleIn } from './article-text.ts';
import { BUILD_RECORD_FILE } from './build-record.ts';
import { CHECKSUMS_FILE } from './checksums.ts';
import {
  type Built,
  type Claims,
  type ClaimsRequest,
  claimProblems,
  jsonAt,
  type MadeFrom,
  madeFrom,
} from './claims/index.ts';
import { proveRedlines } from './prove.ts';
import { verifySums } from './verify-sums.ts';

export interface Verification {
  readonly kind: 'site' | 'policies' | 'evidence';
  /** How many files were looked at: those that are there, and those that should be. */
  readonly files: number;
  /** How many of them are not what was published. */
  readonly wrong: number;
  readonly versions: number;
  /** Of the ledger. */
  readonly lines: number;
  readonly problems: readonly VFileMessage[];
  readonly witnesses: readonly (Witness & Testimony)[];
  /** Of a site: for which day and address it was built, and whether every file was made again and compared. */
  readonly claims: Omit<Claims, 'problems' | 'changed'> | null;
  /** Files that tell hosts what to do and are not there: hosts read them and serve none. */
  readonly forHosts: readonly string[];
}

/** Rules that speak of bytes that are not what was published, rather than of what is written in them. */
const OF_INTEGRITY = /^(ledger|date\/silent-edit|archive\/missing)/;

/** What a reader brings along: whom to trust, and what was published before. */
export interface Holding extends Trust, ClaimsRequest {
  /** A ledger that the reader had earlier, and where it is from. */
  readonly since?: { readonly text: string; readonly from: string } | undefined;
  /** The address at which the site was found, where the reader knows it. */
  readonly foundAt?: string | undefined;
  /** The day on which it is verified, where the company is: no site is of a later one. */
  readonly todayIn?: ((timeZone: string) => IsoDate) | undefined;
  /** Every line must be covered by a witness whom the reader trusts. */
  readonly needsWitness?: boolean;
}

/**
 * Whether a built site stands in `folder`: it has the list of digests, the API, or a ledger that is not in a folder `policies`.
 * Each of them alone makes it one, so that nobody makes it something else by taking a file away or by putting policies into it.
 */
export const isSite = (folder: string): boolean =>
  [CHECKSUMS_FILE, address.apiIndex()].some((path) => existsSync(join(folder, path))) ||
  (existsSync(join(folder, 'ledger.jsonl')) && basename(resolve(folder)) !== 'policies');

/** Verifies `folder`; `null` if it holds neither a site nor policies. */
export async function verify(folder: string, holding: Holding = {}): Promise<Verification | null> {
  if (isSite(folder)) return verifySite(folder, holding);
  if (existsSync(join(folder, 'policies'))) return verifyPolicies(folder, holding);
  if (existsSync(join(folder, 'ledger.jsonl')) && basename(resolve(folder)) === 'policies')
    return verifyPolicies(dirname(resolve(folder)), holding);
  return null;
}

/** What is wrong with a ledger in the eyes of a reader who had an earlier one, or asks for witnesses. */
export function heldAgainst(
  ledger: Ledger,
  witnesses: readonly (Witness & Testimony)[],
  { since, needsWitness = false }: Holding,
): VFileMessage[] {
  const problems = witnesses.flatMap((witness) => witnessProblem(witness) ?? []);
  const parting = since ? partingFrom(since.text, ledger) : null;
  if (parting) problems.push(partingProblem(parting, since!.from));
  const covered = Math.max(0, ...witnesses.filter(({ counts }) => counts).map(({ lines }) => lines));
  const { length } = ledger.events;
  if (needsWitness && covered < length) {
    const which = covered + 1 === length ? `line ${length}` : `lines ${covered + 1} to ${length}`;
    const reason = `Unexpected absence of a witness whom you trust for ${which}, expected one that covers all ${length} lines of the ledger`;
    problems.push(problem(LEDGER_FILE, reason, { rule: 'ledger/witness' }));
  }
  return problems;
}

async function verifyPolicies(root: string, holding: Holding): Promise<Verification> {
  // Whoever verifies writes nothing, not even the end of somebody else's write.
  const { archive, found, problems } = readOnce(root);
  const all = archive ? await inTurns(checkSteps(archive)) : [...problems];
  const events = archive?.ledger.events ?? [];
  const ledger = archive?.ledger ?? { events: [], text: '' };
  const witnesses = await testimoniesOf(root, ledger.text, holding);
  const own: VFileMessage[] = heldAgainst(ledger, witnesses, holding);
  if (isPending(root))
    own.push(
      problem(
        'policies/.pending',
        'Unexpected write that was decided and not finished: `gazette check` finishes it',
        {
          rule: 'ledger/pending',
        },
      ),
    );
  if (archive && events.length === 0)
    own.push(
      problem('policies/ledger.jsonl', 'Unexpected emptiness, expected published versions', {
        rule: 'ledger/empty',
      }),
    );
  const wrong = [...all.filter((p) => OF_INTEGRITY.test(ruleOf(p)) || archive === null), ...own];
  return {
    kind: 'policies',
    ...countsOf(['policies/ledger.jsonl', 'policies/ledger.sha256', ...events.flatMap(filesOf)], wrong),
    versions: found.policies.flatMap(({ versions }) => versions).length,
    lines: events.length,
    problems: wrong,
    witnesses,
    claims: null,
    forHosts: [],
  };
}

/** The files whose digests a line of the ledger has. */
function filesOf(event: LedgerEvent): string[] {
  if (!bringsTexts(event)) return [];
  const names = [
    ...(event.type === 'published' ? ['version.yaml', ...(event.facts ? ['facts.yaml'] : [])] : []),
    ...localesOf(event.source).map((locale) => `${locale}.md`),
  ];
  return names.map((name) => `${versionPath(event.policy, event.version)}/${name}`);
}

/** Files, each counted once, however much is wrong with it. */
function countsOf(paths: readonly string[], problems: readonly VFileMessage[]) {
  const wrong = new Set(problems.filter(isError).map(({ file }) => file ?? ''));
  return { files: new Set([...paths, ...wrong]).size, wrong: wrong.size };
}

async function verifySite(folder: string, holding: Holding): Promise<Verification> {
  const { there, all, forHosts, problems: ofSums } = verifySums(folder);
  const problems: VFileMessage[] = [...ofSums];
  const report = (path: string, reason: string, rule: string) =>
    problems.push(problem(path, reason, { rule }));
  const known = new Set(there);

  const ledgerFile = join(folder, 'ledger.jsonl');
  const bytes = existsSync(ledgerFile) ? readFileSync(ledgerFile) : Buffer.alloc(0);
  const digestFile = join(folder, 'ledger.sha256');
  const { ledger, problems: ofLedger } = checkLedger(
    bytes,
    existsSync(digestFile) ? readFileSync(digestFile, 'utf8') : null,
  );
  problems.push(...ofLedger);
  const stated = madeFrom(folder, ledger, holding.templates);
  const { locales: spoken, rootLocale = null } = stated.made?.organisation ?? toldIn(folder);
  const gone = (spoken ?? []).filter((locale) => isGone(locale, known));
  for (const locale of gone)
    report(
      `${locale}/`,
      `Unexpected absence of the language \`${locale}\`: all of its pages are gone, and the site says that it speaks it`,
      'site/file',
    );
  const locales = spoken?.filter((locale) => !gone.includes(locale)) ?? null;
  const built: BuiltSite = { folder, known, rootLocale, locales };
  const ofTexts = [
    ...ledger.events.flatMap((event) => verifyTexts(built, event)),
    ...verifyHomes(built, ledger.events),
  ];
  const versions = ledger.events.filter(({ type }) => type === 'published').length;
  if (versions === 0)
    report('ledger.jsonl', 'Unexpected emptiness, expected published versions', 'ledger/empty');
  const witnesses: (Witness & Testimony)[] = [];
  for (const path of there) {
    const witness = path.startsWith('witness/') ? witnessOf(path.slice('witness/'.length)) : null;
    if (witness)
      witnesses.push({
        ...witness,
        ...(await testimonyOf(ledger.text, witness, readFileSync(join(folder, path)), holding)),
      });
  }
  problems.push(...heldAgainst(ledger, witnesses, holding));
  // Where the ledger is broken, nothing follows from it.
  let claims: Verification['claims'] = null;
  let isMadeAgain = (_path: string) => false;
  if (ofLedger.length === 0 && versions > 0) {
    const {
      problems: ofClaims,
      changed,
      ...told
    } = await claimProblems({ folder, known }, ledger, stated, holding);
    problems.push(...ofClaims);
    if (changed !== null) isMadeAgain = (path) => path.endsWith('.html') && !changed.has(path);
    claims = told;
    problems.push(...placeProblems(told.built, holding));
    for (const { path, faults } of await proveRedlines(folder, ownLabels(stated.made)))
      for (const fault of faults)
        report(pathFrom(folder, path), `Unexpected redline: ${fault}`, 'site/redline');
  }
  // A page that was made again from the text says its words, whatever a company calls the links beside them.
  problems.push(...ofTexts.filter(({ file }) => !isMadeAgain(file ?? '')));
  return {
    kind: 'site',
    ...countsOf(all, problems),
    versions,
    lines: ledger.events.length,
    problems,
    witnesses,
    claims,
    forHosts,
  };
}

/** A site of a day to come, or of another address than the one at which the reader found it. */
function placeProblems(built: Built | null, { foundAt, todayIn }: Holding): VFileMessage[] {
  if (built === null) return [];
  const report = (reason: string) => problem(BUILD_RECORD_FILE, reason, { rule: 'site/record' });
  const today = todayIn?.(built.timeZone);
  const isElsewhere = foundAt !== undefined && built.url !== rootUrl(foundAt);
  return [
    ...(isElsewhere
      ? [
          report(
            `Unexpected address ${built.url}, expected ${rootUrl(foundAt)}: its pages, feeds and notices lead there`,
          ),
        ]
      : []),
    ...(today !== undefined && built.asOf > today
      ? [report(`Unexpected day of the build ${built.asOf}, expected none after today, ${today}`)]
      : []),
  ];
}

/** Words of the notes in redlines that a company has itself. */
function ownLabels(made: MadeFrom | null): string[] {
  if (made === null || made.templates === null) return [];
  return made.organisation.locales.flatMap((locale) => {
    const { added, removed, end, movedHere, movedAway } = dictionaryOf(locale, made.organisation).redline;
    return [added, removed, end, movedHere, movedAway];
  });
}

/** A built site as its folder has it. */
interface BuiltSite {
  readonly folder: string;
  readonly known: ReadonlySet<string>;
  /** The language whose pages stand at the root, as the site itself says. */
  readonly rootLocale: Locale | null;
  /** Its languages, as far as they are there; `null`: it does not say. */
  readonly locales: readonly Locale[] | null;
}

const isGone = (locale: Locale, known: ReadonlySet<string>) =>
  ![...known].some((path) => path.startsWith(`${locale}/`));

/** What the API says of languages, where the record of the build does not. */
function toldIn(folder: string): { readonly locales: null; readonly rootLocale: Locale | null } {
  const path = join(folder, address.apiIndex());
  const index = existsSync(path)
    ? jsonAt({ folder, known: new Set([address.apiIndex()]) }, address.apiIndex())
    : null;
  const named = (index as { organisation?: { rootLocale?: unknown } } | null)?.organisation?.rootLocale;
  // Without it, every page is looked for where it stands without one.
  return { locales: null, rootLocale: isLocale(named) ? named : null };
}

/** Every form in which the site holds a version's texts must have the words that the ledger has. */
function verifyTexts({ folder, known, rootLocale, locales }: BuiltSite, event: LedgerEvent): VFileMessage[] {
  if (!bringsTexts(event)) return [];
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
  for (const locale of localesOf(event.source)) {
    const [source, text] = [event.source[locale], event.text[locale]];
    if (!source || !text) continue;
    hold(
      address.apiDocument(policy, version, locale),
      (bytes) => sha256(textOfApi(bytes, event.textFormat)) === text,
    );
    // A language that the site does not speak has its texts in the API only.
    if (locales === null ? isGone(locale, known) : !locales.includes(locale)) continue;
    const download = (type: 'md' | 'txt') => address.download(locale, policy, version, type);
    const page = `${address.version(locale, policy, version)}index.html`;
    // Files of the language that stands at the root are at both addresses; its prefixed page has no text, but leads on.
    for (const type of ['md', 'txt'] as const)
      for (const path of new Set([download(type), placed(download(type), rootLocale)]))
        hold(path, (bytes) => sha256(bytes) === (type === 'md' ? source : text));
    if (locale === rootLocale) hold(page, (bytes) => articleIn(bytes.toString('utf8')) === null);
    hold(placed(page, rootLocale), (bytes) => {
      const article = articleIn(bytes.toString('utf8'));
      const plain = known.has(download('txt')) ? readFileSync(join(folder, download('txt')), 'utf8') : '';
      return article?.digest === text && squash(article.textIn(event.textFormat)) === squash(plain);
    });
  }
  return problems;
}

/** The pages at the policies' own addresses hold the words of one of their published versions. */
function verifyHomes(
  { folder, known, rootLocale }: BuiltSite,
  events: readonly LedgerEvent[],
): VFileMessage[] {
  const problems: VFileMessage[] = [];
  const pairs = new Set(
    events.flatMap((event) =>
      bringsTexts(event) ? localesOf(event.text).map((locale) => `${locale} ${event.policy}`) : [],
    ),
  );
  for (const pair of pairs) {
    const [locale, policy] = pair.split(' ') as [Locale, string];
    const path = placed(`${address.policy(locale, policy)}index.html`, rootLocale);
    if (!known.has(path)) continue;
    const article = articleIn(readFileSync(join(folder, path), 'utf8'));
    // No version in force, or none in this language: the page has no text.
    if (!article) continue;
    const event = events
      .filter(bringsTexts)
      .find((one) => one.policy === policy && one.text[locale] === article.digest);
    const download = event && address.download(locale, policy, event.version, 'txt');
    const plain = download && known.has(download) ? readFileSync(join(folder, download), 'utf8') : null;
    if (plain === null || squash(article.textIn(event!.textFormat)) !== squash(plain))
      problems.push(
        problem(path, 'Unexpected words, expected those of a version that the ledger has', {
          rule: 'site/text',
        }),
      );
  }
  return problems;
}

function textOfApi(bytes: Buffer, format: TextFormat): string {
  try {
    const { document } = JSON.parse(bytes.toString('utf8')) as { document: PolicyDocument };
    return documentText(document, format);
  } catch {
    // Whatever it is, it is not the text.
    return '';
  }
}

const squash = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
