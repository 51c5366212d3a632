/**
 * Evidence for a day: which text was in force, what the ledger has about it, what readers were told, and how a stranger
 * checks all of it with a shell. The same archive and day give the same bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import {
  type Archive,
  type ArchivedPolicy,
  digestLine,
  readDocument,
  readSource,
  readWitness,
  sha256,
  type Testimony,
  testimoniesOf,
  versionPath,
} from '../archive/index.ts';
import { bringsTexts } from '../events/index.ts';
import { dictionaryOf, directionOf } from '../languages/index.ts';
import {
  type AsOf,
  asOf,
  documentText,
  escapeMarkup,
  type IsoDate,
  type Locale,
  localesOf,
  neighboursOf,
  TOOL_LOCALE,
  type Version,
} from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { changeListHtml } from './change-list-html.ts';
import { CHECKSUMS_FILE } from './checksums.ts';
import { readme } from './evidence-readme.ts';
import { sourceFiles } from './evidence-sources.ts';
import { type Extent, extentOf, hasPdfOf } from './extent.ts';
import { noticeBytes, noticeLocales } from './notices.ts';
import { proveScript } from './prove.ts';
import { redlineProof } from './redline-proof.ts';
import { readNoticeTemplates } from './templates.ts';
import { zipOf } from './zip.ts';

export interface EvidenceSource {
  readonly archive: Archive;
  readonly policy: ArchivedPolicy;
  readonly on: IsoDate;
  /** Address of the site's root with a closing slash. */
  readonly url: string;
  /** Of which versions the site has PDFs; left out, as the size of the archive has it. */
  readonly extent?: Extent;
}

/** The evidence as a zip archive. */
export async function evidenceZip(source: EvidenceSource): Promise<Uint8Array> {
  const files = await evidenceFiles(source);
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  return zipOf([...files, [CHECKSUMS_FILE, sums]]);
}

/** Every file by its path, sorted; `SHA256SUMS` is made of these. */
export async function evidenceFiles(given: EvidenceSource): Promise<Map<string, Uint8Array>> {
  const source = { ...given, extent: given.extent ?? extentOf(given.archive) };
  const { archive, policy, on } = source;
  const answer = asOf(policy.versions, on);
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array) =>
    files.set(path, typeof content === 'string' ? strToU8(content) : content);
  const { text: ledger, events } = archive.ledger;
  add('ledger.jsonl', ledger);
  add('ledger.sha256', digestLine(ledger));
  add('answer.json', `${JSON.stringify(answerRecord(source, answer), sinceFormat2, 2)}\n`);
  add('README.txt', readme(source, answer));
  const checks: string[] = [];
  if (answer.version) {
    const { version } = answer;
    const lines = events
      .filter((event) => event.policy === policy.policy.id && event.version === version.id)
      .filter(bringsTexts)
      .map(({ seq }) => seq);
    for (const [path, bytes] of versionFiles(archive, policy, version)) {
      add(path, bytes);
      checks.push(`holds '${path}' ${lines.join(' ')}`);
    }
    for (const [path, content] of redlines(archive, policy, version)) add(path, content);
    for (const [path, bytes] of await notices(source, version)) add(path, bytes);
    const first = lines[0] ?? 1;
    const witnesses = await testimoniesOf(archive.root, ledger);
    // A witness that is known not to hold, or to prove nothing, is no evidence.
    const isEvidence = ({ holds, proves }: Testimony) => holds === null || (holds && proves !== null);
    for (const witness of witnesses.filter((one) => one.lines >= first && isEvidence(one))) {
      add(`witness/${witness.name}`, readWitness(archive.root, witness));
      const { proves } = witness;
      const moment = proves?.kind === 'time' ? ` ${Math.floor(Date.parse(proves.at) / 1000)}` : '';
      checks.push(`witness '${witness.name}' ${witness.lines}${moment}`);
    }
  }
  for (const [path, content] of sourceFiles(source, answer.version)) add(path, content);
  add('verify.sh', script(checks));
  add('prove.mjs', readFileSync(proveScript(), 'utf8'));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Evidence about texts in format 1 has the bytes that it had before there was another. */
const sinceFormat2 = (key: string, value: unknown) =>
  key === 'textFormat' && value === 1 ? undefined : value;

function answerRecord({ policy, on, archive }: EvidenceSource, answer: AsOf<Version>) {
  const { version, announced, recalled, since, until, lastDay, absence } = answer;
  return {
    organisation: archive.organisation.name,
    policy: policy.policy.id,
    date: on,
    timeZone: archive.organisation.timeZone,
    version: version?.id ?? null,
    since,
    until,
    lastDay,
    recalled: recalled.map(({ id, effective, published, withdrawn, withdrawnAt, withdrawnNote }) => ({
      version: id,
      effective,
      published,
      withdrawn,
      withdrawnAt,
      reason: withdrawnNote,
    })),
    absence,
    sample: version?.sample ?? false,
    entered: version?.enteredAt ?? null,
    announced: announced.map(({ id, effective, published }) => ({ version: id, effective, published })),
    notices: version?.notifications ?? [],
  };
}

/** The texts as they were written and as they read, and the record, as the ledger has them. */
function versionFiles(archive: Archive, { policy }: ArchivedPolicy, version: Version) {
  const folder = join(archive.root, versionPath(policy.id, version.id));
  const files: [string, Uint8Array][] = [
    ['version/version.yaml', readFileSync(join(folder, 'version.yaml'))],
  ];
  if (existsSync(join(folder, 'facts.yaml')))
    files.push(['version/facts.yaml', readFileSync(join(folder, 'facts.yaml'))]);
  for (const locale of localesOf(version.translations)) {
    const translation = version.translations[locale]!;
    files.push([`version/${locale}.md`, readSource(archive, policy.id, version.id, locale)]);
    const text = documentText(readDocument(archive, policy, version.id, locale), translation.textFormat);
    files.push([`version/${locale}.txt`, strToU8(text)]);
  }
  return files;
}

/** What changed with the version, in every language that both have. */
function redlines(
  archive: Archive,
  { policy, versions }: ArchivedPolicy,
  version: Version,
): [string, string][] {
  const { before } = neighboursOf(version, versions);
  if (!before) return [];
  return localesOf(version.translations)
    .filter((locale) => before.translations[locale])
    .flatMap((locale): [string, string][] => {
      const words = dictionaryOf(locale, archive.organisation);
      const from = readDocument(archive, policy, before.id, locale);
      const to = readDocument(archive, policy, version.id, locale);
      const { html, changes, stats } = renderRedline(from, to, {
        lang: locale,
        numbers: true,
        labels: words.redline,
      });
      const title = escapeMarkup(
        words.redline.between(words.date(before.effective), words.date(version.effective)),
      );
      const page = `<!doctype html>
<html lang="${words.locale}"${turned(words.locale, TOOL_LOCALE)}><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:1rem/1.5 serif;margin:2rem auto;max-width:45rem;padding:0 1rem}ins{background:#dff3e1}del{background:#fbe3e1}ins[data-rl-kind]{background:none;text-decoration:none}</style></head>
<body><h1>${title}</h1><p>${escapeMarkup(words.redline.count(stats))}</p>${changeListHtml(changes, words.redline)}
<article lang="${locale}"${turned(locale, words.locale)}>${html}</article></body></html>
`;
      const name = `redline/${before.id}..${version.id}-${locale}`;
      const [was, is] = [before.translations[locale]!, version.translations[locale]!];
      const proof = redlineProof({
        policy: policy.id,
        locale,
        from: { id: before.id, document: from, text: was.textDigest },
        to: { id: version.id, document: to, text: is.textDigest },
        changes,
        html,
        // The Word file belongs to the site; what it says, the page here says as well.
        word: null,
      });
      return [
        [`${name}.html`, page],
        [`${name}.json`, `${JSON.stringify(proof, null, 2)}\n`],
        [`redline/${before.id}-${locale}.txt`, documentText(from, was.textFormat)],
      ];
    });
}

/** The direction of what is in the language `tag`, where that of `around` is another one. */
const turned = (tag: Locale, around: Locale): string =>
  directionOf(tag) === directionOf(around) ? '' : ` dir="${directionOf(tag)}"`;

async function notices({ archive, policy, url, on, extent }: EvidenceSource, version: Version) {
  const documentOf = (other: Version, locale: Locale) =>
    readDocument(archive, policy.policy, other.id, locale);
  const source = {
    archive,
    policy,
    version,
    asOf: on,
    url,
    hasPdf: hasPdfOf(archive, policy, on, documentOf, extent),
    templates: readNoticeTemplates(archive.root),
    documentOf,
  };
  const files: [string, Uint8Array][] = [];
  for (const locale of noticeLocales(source))
    for (const form of ['html', 'txt', 'json'] as const)
      files.push([`notice/${locale}.${form}`, new Uint8Array(await noticeBytes(source, locale, form))]);
  return files;
}

/** A check that needs a shell, sed, grep and `sha256sum` (or `shasum`); with OpenSSL and OpenSSH also the witnesses. */
function script(checks: readonly string[]): string {
  return `#!/bin/sh
# Checks the files of this folder against each other. Exits 0 only if everything agrees.
# It came with the files, so whoever changed them could have changed it: \`gazette verify\` of your own makes all of them anew.
cd "$(dirname "$0")" || exit 2
bad=0
if command -v sha256sum >/dev/null; then sum() { sha256sum "$@"; }
elif command -v shasum >/dev/null; then sum() { shasum -a 256 "$@"; }
else
  printf 'Nothing was checked: this script needs sha256sum or shasum, and neither is here.\\n' >&2
  exit 2
fi
for tool in sed grep cut head tr wc; do
  command -v "$tool" >/dev/null && continue
  printf 'Nothing was checked: this script needs %s, which is not here.\\n' "$tool" >&2
  exit 2
done
good() { printf 'agrees: %s\\n' "$1"; }
fail() { printf 'DOES NOT AGREE: %s\\n' "$1"; bad=1; }
skipped=0
skip() { printf 'not checked here: %s\\n' "$1"; skipped=1; }

# Every file has the digest that SHA256SUMS has.
if sum -c SHA256SUMS; then good 'all files with SHA256SUMS'; else fail 'files with SHA256SUMS'; fi

# The ledger ends as ledger.sha256 says, and every line holds the digest of the line before.
if sum -c ledger.sha256; then good 'the end of the ledger'; else fail 'the end of the ledger'; fi
number=0 expected=null
while IFS= read -r line; do
  number=$((number + 1))
  case $line in
    *",\\"previous\\":$expected,"*) ;;
    *) fail "line $number of the ledger with the line before" ;;
  esac
  expected="\\"$(printf '%s' "$line" | sum | cut -c1-64)\\""
done <ledger.jsonl
good "the chain was followed over $number lines"

# A file's digest stands where the line that published its version has it: the record, the source or the text of a language.
holds() {
  file=$1; shift
  name=\${file##*/}
  digest=$(sum <"$file" | cut -c1-64)
  case $name in
    version.yaml) key="\\"record\\":\\"$digest\\"" ;;
    facts.yaml) key="\\"facts\\":\\"$digest\\"" ;;
    *.md) key="\\"source\\":{[^}]*\\"\${name%.md}\\":\\"$digest\\"" ;;
    *.txt) key="\\"text\\":{[^}]*\\"\${name%.txt}\\":\\"$digest\\"" ;;
    *) key=none ;;
  esac
  for at in "$@"; do
    line=$(sed -n "\${at}p" ledger.jsonl)
    case $line in *'"type":"published"'* | *'"type":"translated"'*) ;; *) continue ;; esac
    if printf '%s' "$line" | grep -q "$key"; then good "$file with line $at of the ledger"; return; fi
  done
  fail "$file with the ledger"
}

# Outside witnesses are about the ledger's first lines. Whether to trust them is for you to decide.
witness() {
  if [ "$2" -gt "$(wc -l <ledger.jsonl)" ]; then fail "$1 is about more lines than the ledger has"; return; fi
  head -n "$2" ledger.jsonl >.head
  case $1 in
    *.sig)
      if ! command -v ssh-keygen >/dev/null; then skip "$1 (needs ssh-keygen)"
      elif ssh-keygen -Y check-novalidate -n gazette-ledger -s "witness/$1" <.head; then good "$1"
      else fail "$1"; fi ;;
    *.tsr)
      if ! command -v openssl >/dev/null; then skip "$1 (needs openssl)"
      elif openssl ts -reply -in "witness/$1" -text >.stamp 2>/dev/null; then
        stamped=$(sed -n 's/^ *00[01]0 - \\(.\\{47\\}\\).*/\\1/p' .stamp | tr -d ' \\n-')
        if [ "$stamped" = "$(sum <.head | cut -c1-64)" ]; then
          good "$1 stamps these lines: $(grep 'Time stamp' .stamp)"
          skip "the signature of $1: head -n $2 ledger.jsonl >head && openssl ts -verify -attime $3 -data head -in witness/$1 -CAfile CA.pem"
        else fail "$1 stamps other bytes"; fi
      else fail "$1"; fi ;;
    *) skip "$1: head -n $2 ledger.jsonl >head && ots verify -f head witness/$1" ;;
  esac
  rm -f .head .stamp
}

${checks.join('\n')}

if [ "$bad" != 0 ]; then printf 'Something was changed.\\n'
elif [ "$skipped" != 0 ]; then printf 'Everything that was checked agrees; something was not checked.\\n'
else printf 'Everything agrees.\\n'; fi
exit "$bad"
`;
}
