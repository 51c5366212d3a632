/** `gazette review` as one comment for a pull request. */
import type { VFileMessage } from 'vfile-message';
import { type Archive, isError, readDocument, ruleOf, severityOf } from '../../archive/index.ts';
import type { PublicationPlan } from '../../drafting/index.ts';
import {
  addressesAt,
  type ChangeTense,
  changeTenseOn,
  type IsoDate,
  type Locale,
  localised,
  type PolicyDocument,
  translationsOf,
} from '../../model/index.ts';
import { changesTold } from './changes.ts';
import { type Block, fitted } from './fit.ts';
import { code, fenced, linkTo, said, told } from './markdown.ts';
import { markedBlocks } from './marked.ts';
import { outcomeLines } from './outcome.ts';
import type { Reviewed } from './reviewed.ts';

/** Marks the comment, so that a CI finds its earlier one and updates it. */
export const COMMENT_MARK = '<!-- gazette:review -->';

export interface ReviewSource {
  readonly archive: Archive;
  /** The archive at the base, for comparing with drafts that existed there. */
  readonly base: Archive | null;
  /** What was compared with, in words. */
  readonly baseSaid: string;
  readonly today: IsoDate;
  readonly reviewed: readonly Reviewed[];
  readonly planFor: (policy: string) => PublicationPlan;
  /** All findings, in the archive and in the planned publications. */
  readonly problems: readonly VFileMessage[];
  readonly preview: URL | null;
  /** The most characters; 0: no limit. */
  readonly length: number;
}

const title = (level: number, words: string) => `${'#'.repeat(level)} ${words}`;

export function reviewComment(source: ReviewSource): string {
  const { reviewed, problems, baseSaid, length } = source;
  const errors = problems.filter(isError).length;
  const verdict =
    errors > 0
      ? `**${errors === 1 ? 'One error stands' : `${errors} errors stand`} in the way of publishing.**`
      : 'Nothing stands in the way of publishing.';
  const head = [
    COMMENT_MARK,
    title(2, 'Review of policies'),
    reviewed.length === 0
      ? `${baseSaid} No draft and no version changes here.${errors > 0 ? ` ${verdict}` : ''}`
      : `${baseSaid} ${verdict}`,
  ].join('\n\n');
  const blocks = [
    ...errorBlocks(problems.filter(isError)),
    ...reviewed.flatMap((one) => policyBlocks(source, one)),
    ...otherBlocks(problems.filter((one) => !isError(one))),
  ];
  return fitted(head, blocks, length === 0 ? Number.POSITIVE_INFINITY : length);
}

/** Findings are kept or left out in groups of this size. */
const FINDINGS = 20;

const errorBlocks = (found: readonly VFileMessage[]): Block[] =>
  inParts(found, FINDINGS).map((part, i) => ({
    rank: 1,
    name: 'some of the errors',
    text: `${i === 0 ? `${title(3, 'Errors')}\n\n` : ''}${part.map(findingLine).join('\n')}`,
  }));

/** Folded, because it includes findings that were there before the branch. */
const otherBlocks = (found: readonly VFileMessage[]): Block[] =>
  inParts(found, FINDINGS).map((part, i) => {
    const [first, last] = [i * FINDINGS + 1, i * FINDINGS + part.length];
    const summary = `Other findings, ${first} to ${last} of ${found.length}`;
    return {
      rank: 4,
      name: 'some of the other findings',
      text: `<details><summary>${summary}</summary>\n\n${part.map(findingLine).join('\n')}\n\n</details>`,
    };
  });

const findingLine = (message: VFileMessage) =>
  `- ${code(`${message.file ?? ''}:${message.line ?? 1}`)} ${severityOf(message)} ${code(ruleOf(message))}: ${told(message.reason.slice(0, 600))}`;

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size));
  return parts;
}

function policyBlocks(source: ReviewSource, one: Reviewed): Block[] {
  const { archive, preview } = source;
  const { policy } = one.found;
  const { authoritative } = policy;
  const titled = localised(policy.titles, authoritative, archive.organisation.defaultLocale) ?? policy.id;
  const what = one.type === 'published' ? `version ${code(one.version.id)}` : 'draft';
  const name = `${policy.id}${one.type === 'published' ? ` ${one.version.id}` : ''}`;
  const lines = [title(3, `${said(titled)} (${code(policy.id)}): ${what}`)];
  if (one.type === 'dropped') {
    const text = [...lines, '', 'The draft is taken out, and no version is published from it.'].join('\n');
    return [{ rank: 0, name, text }];
  }
  if (one.type === 'draft') {
    const plan = source.planFor(policy.id);
    lines.push('', ...outcomeLines(plan));
    if (preview) {
      const at = addressesAt(preview.href, archive.organisation.rootLocale);
      const page = linkTo('Preview of the draft', new URL(at.draft(authoritative, policy.id)));
      const changes = linkTo('with its changes', new URL(at.draftChanges(authoritative, policy.id)));
      lines.push(`- ${page}${plan.before ? `, ${changes}` : ''}`);
    }
  } else lines.push('', ...publishedLines(one));
  return [{ rank: 0, name, text: lines.join('\n') }, ...changeBlocks(source, one, name)];
}

const publishedLines = ({ version, before }: Extract<Reviewed, { type: 'published' }>): string[] => [
  `- Published in this branch on ${version.published}, in force from **${version.effective}**${before ? `, in place of ${code(before.id)}` : ', the first version'}.`,
  `- ${version.change.class}${version.change.material === null ? '' : version.change.material ? ', material' : ', not material'}${version.change.reason ? `: ${said(version.change.reason)}` : ''}`,
];

type Compared = Exclude<Reviewed, { type: 'dropped' }>;

/** The changes in each language: what must not be missed, all of them in words, the marked text. */
function changeBlocks(source: ReviewSource, one: Compared, name: string): Block[] {
  const { archive, base, today } = source;
  const { policy, versions, draft } = one.found;
  const [id, before, tense]: [string, string | null, ChangeTense] =
    one.type === 'draft'
      ? ['draft', source.planFor(policy.id).before?.id ?? null, 'will']
      : [one.version.id, one.before?.id ?? null, changeTenseOn(one.version, versions, today)];
  const languages =
    one.type === 'draft'
      ? draft!.translations.map(({ locale }) => locale)
      : translationsOf(one.version).map(({ locale }) => locale);
  const ordered = [...languages].sort(
    (a, b) => Number(b === policy.authoritative) - Number(a === policy.authoritative),
  );
  const textOf = (version: string, locale: Locale) => readDocument(archive, policy, version, locale);
  const fromOf = (locale: Locale): PolicyDocument | null => {
    const old = versions.find((version) => version.id === before);
    return old?.translations[locale] ? textOf(old.id, locale) : null;
  };
  const baseDraft = one.type === 'draft' ? one.baseDraft : null;
  return ordered.flatMap((locale): Block[] => {
    const to = textOf(id, locale);
    const from = fromOf(locale);
    const isMain = locale === policy.authoritative;
    const wasDraft =
      base && baseDraft?.draft?.translations.some((text) => text.locale === locale)
        ? readDocument(base, baseDraft.policy, 'draft', locale)
        : null;
    return [
      ...(wasDraft
        ? comparedBlocks(wasDraft, to, {
            heading: `Since the draft at the base (${code(locale)})`,
            name,
            locale,
            tense,
            isMain: false,
          })
        : []),
      ...(from
        ? comparedBlocks(from, to, {
            heading: `Against ${code(before!)} (${code(locale)})`,
            name,
            locale,
            tense,
            isMain,
          })
        : [
            {
              rank: isMain ? 1 : 3,
              name,
              text: `${title(4, `In ${code(locale)}`)}\n\nA first text in this language: there is none to compare with.`,
            },
          ]),
    ];
  });
}

interface Comparison {
  readonly heading: string;
  readonly name: string;
  readonly locale: Locale;
  readonly tense: ChangeTense;
  /** Whether it is the authoritative text: then its marked text is shown, and left out last. */
  readonly isMain: boolean;
}

function comparedBlocks(
  from: PolicyDocument,
  to: PolicyDocument,
  { heading, name, locale, tense, isMain }: Comparison,
): Block[] {
  const { count, alerts, sections, summary } = changesTold(from, to, locale, tense);
  const opening = `${title(4, heading)}\n\n${summary}`;
  if (count === 0)
    return [{ rank: isMain ? 1 : 3, name, text: `${title(4, heading)}\n\nThe words are the same.` }];
  const rank = isMain ? 2 : 5;
  return [
    { rank: rank - 1, name: `changes of ${name} in ${locale}`, text: opening },
    ...inParts(alerts, 20).map((part, i) => ({
      rank: rank - 1,
      name: `some of what must not be missed in ${name} in ${locale}`,
      text: `${i === 0 ? 'Not to be missed:\n\n' : ''}${part.join('\n')}`,
    })),
    ...sections.map((text) => ({ rank, name: `changes of ${name} in ${locale}`, text })),
    ...(isMain ? markedParts(from, to, name) : []),
  ];
}

/** Lines of marked text are kept or left out in groups of this size. */
const MARKED_LINES = 30;

function markedParts(from: PolicyDocument, to: PolicyDocument, name: string): Block[] {
  return inParts(markedBlocks(from, to), MARKED_LINES).map((part, i) => ({
    rank: 6,
    name: `marked text of ${name}`,
    text: `${i === 0 ? 'The changed text, `[-without-]` and `{+with+}`:\n\n' : ''}${fenced(part, 'diff')}`,
  }));
}
