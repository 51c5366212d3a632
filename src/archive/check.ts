/** Checks every text of an archive against the rules, and every published text against its digest in the ledger. */
import { VFileMessage } from 'vfile-message';
import { atOnce, type ParsedText } from '../markdown/index.ts';
import {
  documentText,
  type Heading,
  localesOf,
  type Numbering,
  nearestWord,
  type Policy,
  type PolicyDocument,
  TEXT_FORMAT,
  type TextFormat,
  type Translation,
} from '../model/index.ts';
import {
  type ArchivedPolicy,
  documentKey,
  type Found,
  findPolicy,
  parsePublished,
  parseSource,
  readDocument,
  readUnchanged,
  textPath,
} from './archive.ts';
import { sha256 } from './digest.ts';
import { type PlacedLink, placedLinks } from './link-places.ts';
import { placeholderProblems } from './placeholders.ts';
import { byPlace, problem } from './problem.ts';
import { placesIn } from './yaml-places.ts';

/** The result of checking one text by itself, as plain data that can be cached. */
export interface CheckedText {
  readonly messages: readonly MessageData[];
  /** Digest of its plain text; `null`: it has no text. */
  readonly textDigest: string | null;
  readonly anchors: readonly string[];
  readonly links: readonly PlacedLink[];
  /** The numbering of its policy, or what that was when the text was published. */
  readonly numbering: Numbering;
}

type MessageData = Pick<VFileMessage, (typeof MESSAGE_KEYS)[number]>;
const MESSAGE_KEYS = [
  'reason',
  'message',
  'line',
  'column',
  'place',
  'ruleId',
  'source',
  'fatal',
  'note',
  'url',
  'actual',
  'expected',
] as const;

/** A cache of earlier results, for processes that check repeatedly. `parts` names everything that a result depends on. */
export interface TextMemory {
  readonly checked: (parts: readonly string[], make: () => CheckedText) => CheckedText;
  readonly parsed: (parts: readonly string[], document: PolicyDocument) => void;
}

const FORGETFUL: TextMemory = { checked: (_, make) => make(), parsed: () => {} };

/** Every problem of `archive`, also those found while reading, sorted by file and place. `isWanted`: which policies to check. */
export const checkArchive = (
  archive: Found,
  isWanted: (policy: string) => boolean = () => true,
  memory = FORGETFUL,
): VFileMessage[] => atOnce(checkSteps(archive, isWanted, memory));

/** The same, a step for each text: a long check can make room for what waits (`inTurns`). */
export function* checkSteps(
  archive: Found,
  isWanted: (policy: string) => boolean = () => true,
  memory = FORGETFUL,
): Generator<void, VFileMessage[]> {
  const texts: VFileMessage[] = [];
  for (const policy of archive.policies) {
    if (!isWanted(policy.policy.id)) continue;
    texts.push(...(yield* textSteps(archive, policy, memory)), ...summaryProblems(archive, policy));
  }
  const read = archive.problems.filter(({ file }) => {
    const policy = /^policies\/([^/]+)(?:\/|$)/.exec(file ?? '')?.[1];
    // A file beside the policies belongs to all of them.
    const isPolicy = policy !== undefined && !policy.includes('.');
    return !isPolicy || isWanted(policy);
  });
  return [...read, ...placeholderProblems(archive.root), ...texts].sort(byPlace);
}

/** A summary may only name sections that the draft's texts or the previous version's texts have. */
function summaryProblems(archive: Found, { policy, versions, draft }: ArchivedPolicy): VFileMessage[] {
  const summary = Object.entries(draft?.record.change.summary ?? {});
  const named = summary.flatMap(([locale, points]) =>
    (points ?? []).map(({ clause }, i) => ({ locale, clause, i })),
  );
  if (!draft || named.every(({ clause }) => clause === null)) return [];
  const anchors = draft.translations.flatMap(({ locale }) =>
    anchorsOf(readDocument(archive, policy, 'draft', locale)),
  );
  const last = versions.at(-1);
  const before = localesOf(last?.translations ?? {}).flatMap((locale) =>
    anchorsOf(readDocument(archive, policy, last!.id, locale)),
  );
  const known = [...new Set([...anchors, ...before])];
  const path = `policies/${policy.id}/draft/version.yaml`;
  const placeAt = placesIn(archive.root, path);
  return named
    .filter(({ clause }) => clause !== null && !known.includes(clause))
    .map(({ locale, clause, i }) => {
      const near = nearestWord(clause!, known);
      const expected = near ? `\`${near}\`` : `one of ${known.map((anchor) => `\`${anchor}\``).join(', ')}`;
      const reason = `\`change.summary.${locale}.${i}.clause\`: Unexpected \`${clause}\`, expected the anchor of a section: ${expected}`;
      return problem(path, reason, {
        rule: 'version/summary-clause',
        place: placeAt(['change', 'summary', locale, i, 'clause']),
      });
    });
}

const anchorsOf = ({ blocks }: PolicyDocument): string[] =>
  blocks.filter((block): block is Heading => block.type === 'heading').map(({ anchor }) => anchor);

function* textSteps(
  archive: Found,
  { policy, versions, draft }: ArchivedPolicy,
  memory: TextMemory,
): Generator<void, VFileMessage[]> {
  const texts = versions.flatMap((version) =>
    localesOf(version.translations).flatMap((locale) => {
      const translation = version.translations[locale];
      return translation ? [{ version: version.id, locale, translation }] : [];
    }),
  );
  const drafts = (draft?.translations ?? []).map((translation) => ({
    version: 'draft',
    locale: translation.locale,
    translation: { ...translation, textDigest: '', textFormat: TEXT_FORMAT },
  }));
  const all: { found: CheckedText; problems: VFileMessage[] }[] = [];
  for (const { version, locale, translation } of [...texts, ...drafts]) {
    const path = textPath(policy.id, version, locale);
    const parts = documentKey(translation, policy);
    const { sourceDigest, textDigest, textFormat } = translation;
    const found = memory.checked([path, ...parts, String(textFormat)], () => {
      const bytes = () => readUnchanged(archive, policy.id, version, locale, sourceDigest);
      const parsed =
        textDigest === ''
          ? { ...parseSource(policy, path, bytes().toString()), numbering: policy.numbering }
          : parsePublished(archive, policy, version, locale, translation);
      memory.parsed(parts, parsed.document);
      return checkedOf(parsed, textFormat, parsed.numbering);
    });
    all.push({ found, problems: problemsOf(archive, path, found, translation) });
    yield;
  }
  const former = all.filter(({ found }) => found.numbering !== policy.numbering).length;
  return [
    ...(former > 0 ? [renumbered(archive.root, policy, former)] : []),
    ...all.flatMap(({ problems }) => problems),
  ];
}

export const NUMBERING_CHANGED = 'policy/numbering';

/** One problem where `policy.yaml` has another numbering than texts that were published before. */
function renumbered(root: string, { id, numbering }: Policy, texts: number): VFileMessage {
  const former = numbering === 'none' ? 'decimal' : 'none';
  const path = `policies/${id}/policy.yaml`;
  return problem(
    path,
    `Unexpected \`numbering: ${numbering}\`, expected \`${former}\` as in ${texts} published ${texts === 1 ? 'text' : 'texts'}: what is published keeps its section numbers and its digests, and only what is published from now on is numbered by \`${numbering}\``,
    { rule: NUMBERING_CHANGED, severity: 'warning', place: placesIn(root, path)(['numbering']) },
  );
}

function checkedOf(
  { tree, document, messages }: ParsedText,
  format: TextFormat,
  numbering: Numbering,
): CheckedText {
  const words = documentText(document, format);
  return {
    messages: messages.map(
      (message) =>
        Object.fromEntries(MESSAGE_KEYS.map((key) => [key, message[key]])) as unknown as MessageData,
    ),
    textDigest: words === '' ? null : sha256(words),
    anchors: anchorsOf(document),
    links: placedLinks({ tree, document }),
    numbering,
  };
}

/** What is wrong with one text by itself. `path`: named in the problems. */
export const checkParsed = (
  archive: Pick<Found, 'policies'>,
  path: string,
  parsed: ParsedText,
): VFileMessage[] => problemsOf(archive, path, checkedOf(parsed, TEXT_FORMAT, 'none'), null);

/** `recorded`: the digest and format of its text in the ledger, if there are any. */
function problemsOf(
  archive: Pick<Found, 'policies'>,
  path: string,
  { messages, textDigest, anchors, links }: CheckedText,
  recorded: Pick<Translation, 'textDigest' | 'textFormat'> | null,
): VFileMessage[] {
  const problems: VFileMessage[] = messages.map((data) =>
    Object.assign(new VFileMessage(data.reason), data, { file: path }),
  );
  if (textDigest === null)
    problems.push(problem(path, 'Unexpected empty text, expected words', { rule: 'text/empty' }));
  problems.push(...linkProblems(archive, path, anchors, links));
  if (recorded && recorded.textDigest !== '' && (textDigest ?? sha256('')) !== recorded.textDigest) {
    const reason = `Unexpected text digest, expected the one that the ledger has: text format ${recorded.textFormat} must give the same text for ever`;
    problems.push(problem(path, reason, { rule: 'ledger/text-digest' }));
  }
  return problems;
}

const POLICY_LINK = /^policy:([^#]*)(?:#(.*))?$/;

/** Links inside the text and to other policies must lead somewhere. */
function linkProblems(
  archive: Pick<Found, 'policies'>,
  path: string,
  anchors: readonly string[],
  links: readonly PlacedLink[],
): VFileMessage[] {
  const known = new Set(anchors);
  return links.flatMap(({ href, place }) => {
    const reason = brokenLink(archive, known, href);
    return reason === null
      ? []
      : [problem(path, reason, { rule: 'link/internal', place: place ?? undefined })];
  });
}

/** Why `href` leads nowhere, or `null`. `known`: the anchors of its text. */
function brokenLink(
  { policies }: Pick<Found, 'policies'>,
  known: ReadonlySet<string>,
  href: string,
): string | null {
  const link = POLICY_LINK.exec(href);
  if (link && !findPolicy({ policies }, link[1]!))
    return `Unexpected link to policy \`${link[1]}\`, expected one of ${policies.map(({ policy }) => `\`${policy.id}\``).join(', ')}`;
  if (href.startsWith('#') && !known.has(href.slice(1)) && !href.startsWith('#fn-'))
    return `Unexpected link to \`${href}\`, expected an anchor of this text`;
  return null;
}
