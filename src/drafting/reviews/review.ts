/** The files of several people, merged into a draft: what the draft becomes, who changed what, and what is in dispute. */
import {
  type Archive,
  type ArchivedPolicy,
  parseSource,
  readDocument,
  readReviews,
  readSource,
  textPath,
} from '../../archive/index.ts';
import type { Locale, PolicyDocument } from '../../model/index.ts';
import { localesOf, sequenceOf } from '../../model/index.ts';
import type { ReviewChange, ReviewConflict } from '../../records/index.ts';
import { readingOfWord } from '../word-text.ts';
import { type Candidate, isSameText, nearestBase } from './base.ts';
import { hasMarks } from './marks.ts';
import { mergePens } from './merge.ts';
import type { Joined, Pen } from './merged.ts';
import { type ReadFile, type ReviewFile, readFiles } from './pens.ts';
import { markdownOfStuff, written } from './written.ts';

export interface Review {
  /** What the draft's file becomes. */
  readonly text: string;
  /** What these people were given: its name, and its Markdown. */
  readonly base: { readonly name: string; readonly text: string };
  /** Everybody, by name. */
  readonly people: readonly string[];
  readonly changes: readonly ReviewChange[];
  readonly conflicts: readonly ReviewConflict[];
  readonly files: readonly ReadFile[];
  readonly remarks: readonly string[];
}

/** A sentence in place of a review. */
export class ReviewError extends Error {}

export interface ReviewOptions {
  readonly locale: Locale;
  /** `draft` or a version's id; `null`: whatever is nearest to the files. */
  readonly base: string | null;
}

interface Based extends Candidate {
  readonly id: string;
  readonly text: string;
}

/** What the words of a draft are called among those of people. */
export const THE_DRAFT = 'the draft';

/** Merges `files` into the draft of `policy`. Throws a `ReviewError`, or a `DocxError` that knows its `file`. */
export async function reviewOf(
  archive: Archive,
  policy: ArchivedPolicy,
  files: readonly ReviewFile[],
  { locale, base: wanted }: ReviewOptions,
): Promise<Review> {
  const { id } = policy.policy;
  const parse = (text: string) => parseSource(policy.policy, textPath(id, 'draft', locale), text);
  const candidates = candidatesOf(archive, policy, locale);
  const chosen = wanted === null ? candidates : candidates.filter((one) => one.id === wanted);
  if (chosen.length === 0)
    throw new ReviewError(
      wanted === null
        ? `\`${id}\` has no text in \`${locale}\` that these files could be changes of: take one in with gazette import docx`
        : `\`${id}\` has no \`${wanted}\` in \`${locale}\`, expected one of ${candidates.map((one) => one.id).join(', ')}`,
    );
  const read = (base: PolicyDocument) =>
    readFiles(files, {
      reading: { ...readingOfWord(archive, policy, locale), base },
      ours: localesOf(archive.organisation.name).map((tag) => archive.organisation.name[tag]!),
      parse: (markdown) => parse(markdown).document,
    });
  const first = await read(chosen[0]!.document);
  const nearest = nearestBase(
    first.map(({ floor }) => floor),
    chosen,
  )!;
  // Headings keep the anchors of the text that the files were made from.
  const own = nearest === chosen[0] ? first : await read(nearest.document);
  const base = wanted === null ? (ownBase(own, nearest) ?? nearest) : nearest;
  const empty = own.find(({ pens }) => pens.some(({ document }) => document.blocks.length === 0));
  if (empty) throw new ReviewError(`${empty.name} holds no words`);
  const draft = candidates.find((one) => one.id === 'draft') ?? null;
  // A draft that is not there yet begins with the text that is nearest.
  const standing = draft ?? nearest;
  if (hasMarks(standing.text)) throw new ReviewError(`the text of \`${id}\` holds signs such as ⸨⸤1⸩`);
  const keeper: Pen | null = standing === base ? null : { name: THE_DRAFT, document: standing.document };
  const people = own.flatMap(({ pens }) => pens).sort((a, b) => (a.name < b.name ? -1 : 1));
  const pens = keeper ? [keeper, ...people] : people;
  const merged = mergePens(base.document, pens, { keeper: keeper ? 0 : null });
  const from = parse(standing.text);
  const { text, conflicts } = written(merged, { ...from, document: from.document });
  const names = pens.map(({ name }) => name);
  const before = readReviews(archive, id).reviews.conflicts;
  const last = Math.max(0, ...before.map(({ number }) => number));
  return {
    text,
    base: { name: base.name, text: base.text },
    people: people.map(({ name }) => name),
    changes: merged.joined
      .filter((one) => keeper === null || one.pens.some((pen) => pen > 0))
      .map((one) => changeOf(one, names, locale)),
    conflicts: conflicts.map(({ clause, isBlocks, was, place, wordings }, i) => ({
      number: last + i + 1,
      locale,
      clause,
      blocks: isBlocks,
      was,
      ...place,
      wordings: wordings.map(({ pens: by, text: words, notes }) => ({
        authors: by.map((pen) => names[pen]!),
        text: words,
        notes,
      })),
      open: true,
    })),
    files: own,
    remarks: remarksOn(own, base, parse),
  };
}

/**
 * The text that all files had before their tracked changes, where no text of the archive is that one any more: the draft went
 * on after they were sent. `null`: one of the archive is, or the files do not agree on it.
 */
function ownBase(files: readonly ReadFile[], nearest: Based): Based | null {
  const [first, ...others] = files.map(({ floor }) => floor);
  const isTracked = files.every(({ imported }) => imported.apart.length > 0);
  if (!isTracked || isSameText(first!, nearest.document)) return null;
  if (!others.every((floor) => isSameText(first!, floor))) return null;
  const text = files[0]!.imported.apart.find(({ author }) => author === null)!.markdown;
  return { id: 'files', name: 'what the files were before their changes', document: first!, text };
}

const changeOf = (
  { clause, pens, was, becomes }: Joined,
  names: readonly string[],
  locale: Locale,
): ReviewChange => ({
  locale,
  clause,
  authors: pens.map((pen) => names[pen]!),
  was: markdownOfStuff(was),
  becomes: markdownOfStuff(becomes),
});

/** The draft, the text that was reviewed last, and the versions, the newest first. */
function candidatesOf(archive: Archive, policy: ArchivedPolicy, locale: Locale): Based[] {
  const { id } = policy.policy;
  const based = (version: string, name: string, text: string): Based => ({
    id: version,
    name,
    text,
    document: parseSource(policy.policy, textPath(id, version, locale), text).document,
  });
  const source = (version: string) => readSource(archive, id, version, locale).toString('utf8');
  const hasDraft = policy.draft?.translations.some((text) => text.locale === locale) ?? false;
  const reviewed = readReviews(archive, id).reviews.bases[locale];
  const versions = sequenceOf(policy.versions.filter((version) => version.translations[locale])).toReversed();
  return [
    ...(hasDraft ? [based('draft', THE_DRAFT, source('draft'))] : []),
    ...(reviewed === undefined ? [] : [based('reviewed', 'the text that was reviewed before', reviewed)]),
    ...versions.map((version) => ({
      id: version.id,
      name: `version ${version.id}`,
      text: source(version.id),
      document: readDocument(archive, policy.policy, version.id, locale),
    })),
  ];
}

function remarksOn(
  files: readonly ReadFile[],
  base: Based,
  parse: (text: string) => ReturnType<typeof parseSource>,
): string[] {
  const title = /^title:\s*(.*)$/m
    .exec(parse(base.text).frontMatter?.yaml ?? '')?.[1]
    ?.replace(/^["']|["']$/g, '');
  const one = files.length === 1;
  return files.flatMap(({ name, imported, remarks }) => {
    const own = imported.title;
    const isOther = own !== null && title && !own.includes(title) && !title.includes(own);
    return [
      ...(isOther
        ? [`its title is “${own}”: the draft's stays, write it in the front matter if it is meant`]
        : []),
      ...remarks,
    ].map((remark) => (one ? remark : `${name}: ${remark}`));
  });
}
