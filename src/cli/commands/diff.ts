/** `gazette diff`: the redline of two versions, or of any two Markdown files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import {
  type Archive,
  type ArchivedPolicy,
  isError,
  readComments,
  readDocument,
  readSource,
  textPath,
} from '../../archive/index.ts';
import { sheetOf, type WithWordings } from '../../drafting/index.ts';
import { withoutHtml } from '../../import/index.ts';
import { dictionaryOf } from '../../languages/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import {
  type ChangeTense,
  changeTenseOn,
  dayIn,
  type IsoDate,
  inForceOn,
  type Locale,
  type PolicyDocument,
  TOOL_LOCALE,
  toldText,
} from '../../model/index.ts';
import { printRedline, type RedlineSheet, redlineDocx, textsSheet } from '../../output/index.ts';
import type { DraftComment } from '../../records/index.ts';
import {
  knownRedline,
  redlineText,
  renderRedline,
  SIDES_CSS,
  sideBySide,
  typedChanges,
} from '../../redline/index.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
import { conflictsIn, openWordings } from '../open-wordings.ts';
import { printText } from '../plain-words.ts';
import {
  type AddCommand,
  type CommonOptions,
  dayOf,
  EXIT,
  NothingThere,
  openArchive,
  reportProblems,
  requireOut,
  requirePolicy,
  UsageError,
  wantedDay,
  withCommonOptions,
} from '../report.ts';
import { type Source, sourcePatch } from '../source-patch.ts';

interface DiffOptions extends CommonOptions {
  readonly format: string;
  readonly locale?: string;
  readonly out?: string;
  readonly stat?: boolean;
  readonly view: string;
}

const FORMATS = ['text', 'html', 'json', 'patch', 'docx', 'pdf'] as const;
type TextFormat = Exclude<(typeof FORMATS)[number], 'docx' | 'pdf'>;

export const addDiff: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('diff'))
    .description('compare two versions of a policy, or two Markdown files')
    .argument('<policy-or-file>', 'a policy, or the old Markdown file')
    .argument('<from-or-file>', 'the old version (an id, draft or in-force), or the new Markdown file')
    .argument('[to]', 'the new version (an id, draft or in-force)')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .option('--locale <locale>', `language: ${LOCALE_HELP} (default: the policy's authoritative one)`)
    .option('--view <view>', 'form of the HTML: inline, or side (old text left, new text right)', 'inline')
    .option('--stat', 'print the changes in words and their counts instead of the text')
    .option('--out <file>', 'write to a file instead of printing')
    .action(async (first: string, second: string, third: string | undefined, options: DiffOptions) => {
      setStatus(await diff(first, second, third, options));
    });
};

interface Sides {
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly locale: Locale;
  readonly names: readonly [string, string];
  /** Tense of the sentences about the changes. */
  readonly tense: ChangeTense;
  /** The words around the redline in a PDF or Word file, and the root of the templates for it. */
  readonly sheet: (day: IsoDate) => RedlineSheet;
  readonly root: string;
  /** Reviewers' comments on the new side. */
  readonly comments?: readonly DraftComment[];
  /** Conflicting wordings of several people, shown where the draft is compared with itself. */
  readonly wordings?: WithWordings | null;
  /** How many conflicts are open and not shown. */
  readonly unshown?: number;
  /** The Markdown of both sides, as written. */
  readonly sources: readonly [Source, Source];
}

async function diff(
  first: string,
  second: string,
  third: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const format = options.json ? 'json' : options.format;
  if (!(FORMATS as readonly string[]).includes(format))
    throw new UsageError(`--format takes ${FORMATS.join(', ')}, not \`${format}\``);
  if (options.view !== 'inline' && options.view !== 'side')
    throw new UsageError(`--view takes inline or side, not \`${options.view}\``);
  const asked = options.locale === undefined ? undefined : localeFrom(options.locale);
  const sides =
    third === undefined
      ? filesOf(first, second, { ...options, locale: asked })
      : versionsOf(first, second, third, { ...options, locale: asked });
  if (typeof sides === 'number') return sides;
  if (format === 'docx' || format === 'pdf') {
    if (options.stat || options.view !== 'inline')
      throw new UsageError(`--format ${format} has one form: leave out --stat and --view`);
    return writeFile(sides, format, options);
  }
  const output =
    options.stat && format === 'text' ? statOf(sides) : rendered(sides, format as TextFormat, options.view);
  if (options.out === undefined) printText(output);
  else writeFileSync(requireOut(options.out), output);
  return EXIT.ok;
}

/** The redline as a PDF or Word file: written to a file or a pipe, never to a terminal. */
async function writeFile(sides: Sides, format: 'docx' | 'pdf', options: DiffOptions): Promise<number> {
  if (options.out === undefined && process.stdout.isTTY)
    throw new UsageError(`--format ${format} is not text: name a file with --out`);
  const out = options.out === undefined ? null : requireOut(options.out);
  const sheet = sides.sheet(wantedDay(options) ?? dayIn('UTC', new Date()));
  const { wordings, unshown = 0 } = sides;
  const comments = [...(sides.comments ?? []), ...(wordings?.comments ?? [])];
  const redline = wordings ? { redline: wordings.redline } : {};
  const bytes =
    format === 'docx'
      ? redlineDocx(sheet, sides.root, { comments, onStrayed: tellStrayed, ...redline })
      : await printRedline(sheet, sides.root);
  for (const { number } of wordings?.strayed ?? [])
    console.error(`note: the words of conflict ${number} are others by now, so it is not shown`);
  if (format === 'docx' && unshown > 0)
    console.error(
      `note: ${unshown === 1 ? 'an open conflict is' : `${unshown} open conflicts are`} not shown: compare draft with draft for all wordings`,
    );
  if (out === null) process.stdout.write(bytes);
  else {
    writeFileSync(out, bytes);
    console.error(`${out}: ${sides.names[0]} → ${sides.names[1]}`);
  }
  return EXIT.ok;
}

const tellStrayed = ({ author, text, clause }: DraftComment) =>
  console.error(
    `note: the words of a comment are no longer in the text, it stands at ${clause === null ? 'the beginning' : `#${clause}`}: ${author}: ${text}`,
  );

function filesOf(from: string, to: string, options: DiffOptions): Sides {
  const read = (path: string) => {
    if (!existsSync(path)) throw new UsageError(`there is no file ${path}`);
    const text = readFileSync(path, 'utf8');
    const markdown = withoutHtml(text);
    if (markdown !== text) console.error(`${path}: has HTML, which is compared by what it says`);
    return { ...parseMarkdown(markdown, { path }), source: { path, text } };
  };
  const sides = [read(from), read(to)] as const;
  const locale = options.locale ?? TOOL_LOCALE;
  const names = [basename(from), basename(to)] as const;
  const titles = sides.map(({ frontMatter }) => titleOf(frontMatter));
  // A file without a title gets its name as title; that must not count as a change of title.
  const headings =
    titles[0] && titles[1] ? ([titles[0], titles[1]] as const) : ([names[1], names[1]] as const);
  return {
    from: sides[0].document,
    to: sides[1].document,
    locale,
    names: [from, to],
    tense: 'has',
    root: process.cwd(),
    sources: [sides[0].source, sides[1].source],
    sheet: (date) =>
      textsSheet({
        from: sides[0].document,
        to: sides[1].document,
        locale,
        headings,
        names,
        author: 'Gazette',
        date,
        tense: 'has',
      }),
  };
}

function versionsOf(id: string, from: string, to: string, options: DiffOptions): Sides | number {
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const locale = options.locale ?? policy.policy.authoritative;
  const [fromId, toId] = [from, to].map((name) => versionNamed(archive, policy, name, locale, options)) as [
    string,
    string,
  ];
  const [old, next] = [fromId, toId].map((version) =>
    readDocument(archive, policy.policy, version, locale),
  ) as [PolicyDocument, PolicyDocument];
  const sourceOf = (version: string): Source => ({
    path: textPath(policy.policy.id, version, locale),
    text: readSource(archive, policy.policy.id, version, locale).toString('utf8'),
  });
  return {
    from: old,
    to: next,
    locale,
    names: [fromId, toId],
    tense: tenseOf(policy, toId, dayOf(options, archive)),
    root: archive.root,
    comments:
      toId === 'draft'
        ? readComments(archive, policy.policy.id).comments.filter((one) => one.locale === locale)
        : [],
    ...(toId === 'draft' && fromId === 'draft'
      ? { wordings: openWordings(archive, policy, locale) }
      : toId === 'draft'
        ? { unshown: conflictsIn(archive, policy.policy.id, locale).length }
        : {}),
    sources: [sourceOf(fromId), sourceOf(toId)],
    sheet: (day) =>
      sheetOf(archive, policy, {
        from: { id: fromId, document: old },
        to: { id: toId, document: next },
        locale,
        day,
      }),
  };
}

/** The change of a draft is in the future tense. */
function tenseOf({ versions }: ArchivedPolicy, to: string, day: IsoDate): ChangeTense {
  const version = versions.find(({ id }) => id === to);
  return version ? changeTenseOn(version, versions, day) : 'will';
}

function titleOf(frontMatter: { readonly yaml: string } | null): string | null {
  let values: unknown = null;
  try {
    values = frontMatter ? parse(frontMatter.yaml) : null;
  } catch {
    // A title that cannot be read counts as missing.
  }
  const title = values && typeof values === 'object' && 'title' in values ? values.title : null;
  return typeof title === 'string' ? title : null;
}

function versionNamed(
  archive: Archive,
  policy: ArchivedPolicy,
  name: string,
  locale: Locale,
  options: DiffOptions,
): string {
  if (name === 'draft') {
    if (policy.draft?.translations.some((text) => text.locale === locale)) return name;
    throw new NothingThere(`\`${policy.policy.id}\` has no draft in \`${locale}\``);
  }
  const version =
    name === 'in-force'
      ? inForceOn(policy.versions, dayOf(options, archive))
      : policy.versions.find((v) => v.id === name);
  if (!version) {
    const known = policy.versions.map((v) => v.id).join(', ');
    const others = `expected draft, in-force or one of ${known}`;
    if (name === 'in-force')
      throw new NothingThere(`\`${policy.policy.id}\` has no version in force on that day, ${others}`);
    throw new UsageError(`\`${policy.policy.id}\` has no version \`${name}\`, ${others}`);
  }
  if (!version.translations[locale])
    throw new UsageError(`version ${version.id} has no text in \`${locale}\``);
  return version.id;
}

function rendered(sides: Sides, format: TextFormat, view: string): string {
  const { from, to, locale, names, tense, sources } = sides;
  if (format === 'patch') return sourcePatch(...sources);
  if (format === 'text') return redlineText(knownRedline(from, to));
  const words = dictionaryOf(locale).redline;
  const { html, blocks, changes, stats } = renderRedline(from, to, {
    lang: locale,
    numbers: true,
    ...(format === 'html' ? { labels: words } : {}),
  });
  if (format === 'html' && view === 'side') return `<style>${SIDES_CSS}</style>\n${sideBySide(blocks)}\n`;
  if (format === 'html') return `${html}\n`;
  const told = changes.map((change) => ({ ...change, sentence: words.sentence(change, tense) }));
  return `${JSON.stringify({ ok: true, from: names[0], to: names[1], locale, stats, changes: told, html }, null, 2)}\n`;
}

function statOf({ from, to, locale, tense }: Sides): string {
  const words = dictionaryOf(locale).redline;
  const { changes, stats } = typedChanges(from, to);
  if (changes.length === 0) return `${words.none}\n`;
  return `${toldText(changes, words, tense)}\n${words.count(stats)}\n`;
}
