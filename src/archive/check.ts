/** Holds every text of an archive against the rules, and every published one against the digest that the ledger has. */
import type { VFileMessage } from 'vfile-message';
import type { ParsedText } from '../markdown/index.ts';
import {
  documentText,
  type Heading,
  LOCALES,
  type Locale,
  type Policy,
  type PolicyDocument,
} from '../model/index.ts';
import { type ArchivedPolicy, type Found, findPolicy, parseText, textPath } from './archive.ts';
import { sha256 } from './digest.ts';
import { byPlace, problem } from './problem.ts';

/** Every problem of `archive`, those found while reading included, by file and place. `only`: one policy's. */
export function checkArchive(archive: Found, only?: string): VFileMessage[] {
  const texts = archive.policies
    .filter(({ policy }) => only === undefined || policy.id === only)
    .flatMap((policy) => checkTexts(archive, policy));
  const read = archive.problems.filter(
    ({ file }) => only === undefined || !file?.startsWith('policies/') || belongsTo(file, only),
  );
  return [...read, ...texts].sort(byPlace);
}

function belongsTo(file: string, policy: string): boolean {
  return (
    file.startsWith(`policies/${policy}/`) ||
    file === `policies/${policy}` ||
    !file.slice('policies/'.length).includes('/')
  );
}

function checkTexts(archive: Found, { policy, versions, draft }: ArchivedPolicy): VFileMessage[] {
  const texts = versions.flatMap((version) =>
    LOCALES.flatMap((locale) => {
      const translation = version.translations[locale];
      return translation ? [{ version: version.id, locale, digest: translation.textDigest }] : [];
    }),
  );
  const drafts = (draft?.translations ?? []).map(({ locale }) => ({ version: 'draft', locale, digest: '' }));
  return [...texts, ...drafts].flatMap(({ version, locale, digest }) =>
    checkText(archive, policy, version, locale, digest),
  );
}

function checkText(
  archive: Found,
  policy: Policy,
  version: string,
  locale: Locale,
  digest: string,
): VFileMessage[] {
  const path = textPath(policy.id, version, locale);
  const parsed = parseText(archive, policy, version, locale);
  const problems = checkParsed(archive, path, parsed);
  const { document } = parsed;
  if (digest !== '' && sha256(documentText(document)) !== digest) {
    const reason =
      'Unexpected text digest, expected the one that the ledger has: text format 1 must give the same text for ever';
    problems.push(problem(path, reason, { rule: 'ledger/text-digest' }));
  }
  return problems;
}

/** What is wrong with one text by itself. `path`: named in the problems. */
export function checkParsed(
  archive: Pick<Found, 'policies'>,
  path: string,
  { document, messages }: ParsedText,
): VFileMessage[] {
  const problems: VFileMessage[] = [...messages];
  for (const message of problems) message.file = path;
  if (documentText(document) === '')
    problems.push(problem(path, 'Unexpected empty text, expected words', { rule: 'text/empty' }));
  return [...problems, ...checkLinks(archive, path, document)];
}

const POLICY_LINK = /^policy:([^#]*)(?:#(.*))?$/;

/** Links inside the text and to other policies must lead somewhere. */
function checkLinks(
  archive: Pick<Found, 'policies'>,
  path: string,
  document: PolicyDocument,
): VFileMessage[] {
  const anchors = new Set(
    document.blocks.filter((block): block is Heading => block.type === 'heading').map(({ anchor }) => anchor),
  );
  const broken = new Set<string>();
  for (const href of hrefsOf(document)) {
    const link = POLICY_LINK.exec(href);
    if (link && !findPolicy(archive, link[1]!))
      broken.add(
        `Unexpected link to policy \`${link[1]}\`, expected one of ${archive.policies.map(({ policy }) => `\`${policy.id}\``).join(', ')}`,
      );
    if (href.startsWith('#') && !anchors.has(href.slice(1)) && !href.startsWith('#fn-'))
      broken.add(`Unexpected link to \`${href}\`, expected an anchor of this text`);
  }
  return [...broken].map((reason) => problem(path, reason, { rule: 'link/internal' }));
}

/** Every address that `document` links to. */
export function hrefsOf(document: PolicyDocument): string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'href' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}
