/** `gazette import`: makes a draft from a text written elsewhere. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { select } from '@clack/prompts';
import type { Command } from 'commander';
import {
  type ArchivedPolicy,
  commentsText,
  findPolicy,
  isBegun,
  isError,
  isPolicyId,
  openConflicts,
  readArchive,
  readComments,
  readReviews,
  reviewsText,
  writeDraft,
} from '../../archive/index.ts';
import {
  conflictsEnded,
  keptComments,
  NO_COMMENTS,
  otherLanguageTold,
  readingOfWord,
  textOfWord,
} from '../../drafting/index.ts';
import {
  DocxError,
  type ImportedDocx,
  importDocx,
  MAX_FILE_BYTES,
  tooLarge,
  VIEWS,
  type View,
} from '../../import/index.ts';
import { type Locale, POLICY_KINDS, TOOL_LOCALE } from '../../model/index.ts';
import { begunWith, newOrganisation, newPolicy, tellPlaceholders } from '../beginnings.ts';
import { answerOf, isInteractive } from '../confirm.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
import { printText } from '../plain-words.ts';
import { gitFiles, writeProjectFiles } from '../project-files.ts';
import {
  type AddCommand,
  EXIT,
  printJson,
  reportProblems,
  UsageError,
  withCommonOptions,
} from '../report.ts';
import { addHistories } from './import-history.ts';
import { importReviews, type ReviewOptions } from './import-reviews.ts';

interface DocxCommandOptions extends ReviewOptions {
  readonly kind?: string;
  readonly view?: string;
  readonly name?: string;
  readonly site?: string;
  readonly replace?: boolean;
}

export const addImport: AddCommand = (program, setStatus) => {
  const group = program
    .command('import')
    .description('take in what was written elsewhere')
    .helpCommand(false);
  withCommonOptions(group.command('docx') as Command)
    .description("a Word file becomes a draft's text: headings, lists, tables, links, footnotes")
    .argument('<files...>', 'a .docx file; several are merged, each the changes of somebody to one text')
    .requiredOption('--policy <id>', 'the policy whose draft it becomes; made if there is none')
    .option('--merge', 'merge the changes of the people in one file, too, in place of taking its text')
    .option(
      '--base <version>',
      'what files that are merged were made from: draft, or an id (default: whatever is nearest to them)',
    )
    .option(
      '--locale <locale>',
      `language of the text: ${LOCALE_HELP} (default: the policy's authoritative one, else ${TOOL_LOCALE})`,
    )
    .option('--kind <kind>', `of a new policy: ${POLICY_KINDS.join(', ')} (default: the id, if it is one)`)
    .option(
      '--view <view>',
      'of a file with tracked changes: accepted (as it would be) or original (as it was)',
    )
    .option('--name <name>', 'name of the organisation, where there is no archive yet')
    .option('--site <address>', 'address of its site, likewise')
    .option('--replace', "replace the draft's text in that language")
    .option('--dry-run', 'write nothing: print the Markdown, or what merging would do')
    .action(async (files: readonly string[], options: DocxCommandOptions) =>
      setStatus(
        files.length > 1 || options.merge || options.base !== undefined
          ? await importReviews(
              files.map((file) => [basename(file), readBounded(file)] as const),
              options,
            )
          : await importWord(files[0]!, options),
      ),
    );
  addHistories(group as Command, setStatus);
};

async function importWord(file: string, options: DocxCommandOptions): Promise<number> {
  const bytes = readBounded(file);
  begunWith(options);
  const asked = options.locale === undefined ? undefined : localeFrom(options.locale);
  if (options.view !== undefined && !(VIEWS as readonly string[]).includes(options.view))
    throw new UsageError(`--view takes ${VIEWS.join(' or ')}, not \`${options.view}\``);
  const root = resolve(options.root ?? process.cwd());
  const { archive, problems } = isBegun(root) ? readArchive(root) : { archive: null, problems: [] };
  // Errors in the draft do not matter here: the document may be the one that fixes them.
  const elsewhere = problems.filter((found) => !found.file?.startsWith(`policies/${options.policy}/draft/`));
  if (elsewhere.some(isError)) return reportProblems(elsewhere, options);
  const policy = (archive && findPolicy(archive, options.policy)) ?? null;
  if (!policy && !isPolicyId(options.policy, archive?.organisation.locales))
    throw new UsageError(
      `--policy takes small letters, digits and hyphens such as \`privacy\`, no device of Windows (con, nul), and no address of the site, not \`${options.policy}\``,
    );
  const locale = asked ?? policy?.policy.authoritative ?? TOOL_LOCALE;
  const hasText = policy?.draft?.translations.some((text) => text.locale === locale) ?? false;
  if (hasText && !options.replace && !options.dryRun)
    throw new UsageError(
      `policies/${options.policy}/draft/${locale}.md is there already: add --replace to put the document in its place`,
    );
  if (policy && !policy.draft && locale !== policy.policy.authoritative)
    throw new UsageError(
      `a draft begins with its authoritative text: take in the \`${policy.policy.authoritative}\` document first, or start with gazette draft ${options.policy}`,
    );
  const kind = kindOf(options, policy);
  const known = readingOfWord(archive, policy, locale);
  const taken = await read(file, options, (view) => importDocx(bytes, { view, ...known }));
  const other = otherLanguageTold(taken.markdown, locale);
  const imported = other === null ? taken : { ...taken, remarks: [...taken.remarks, other] };
  const { title, text } = textOfWord(imported, policy, locale, options.policy);
  if (options.dryRun) {
    if (!options.json) printText(text);
    return tell(imported, options, { policy: options.policy, locale, written: [], text });
  }
  const before = archive && policy?.draft ? readComments(archive, policy.policy.id) : NO_COMMENTS;
  if (before.problems.length > 0) return reportProblems(before.problems, options);
  const { kept, settled } = keptComments(before.comments, imported.comments, locale);
  const reviews = archive && policy?.draft ? readReviews(archive, policy.policy.id).reviews : null;
  const open = reviews ? openConflicts(reviews).filter((one) => one.locale === locale) : [];
  if (open.length > 0 && imported.changes > 0)
    throw new UsageError(
      `${file} has tracked changes while ${counted(open.length, 'conflict')} of the draft ${open.length === 1 ? 'is' : 'are'} open: accept or reject each of them in Word, or choose with gazette settle ${options.policy}`,
    );
  const { numbering } = imported;
  const beside = [
    ...(archive ? [] : [newOrganisation({ root, locales: [locale], ...begunWith(options) })]),
    ...(policy ? [] : [newPolicy({ root, id: options.policy, kind, locale, title, numbering })]),
  ];
  // Written before the archive, because once that exists nobody runs this again.
  const around = archive ? [] : begin(root);
  const files = [
    ...(policy?.draft ? [] : [['version.yaml', ''] as const]),
    [`${locale}.md`, text] as const,
    ...(kept.length > 0 ? [['comments.yaml', commentsText(kept)] as const] : []),
    ...(open.length > 0 ? [['reviews.yaml', reviewsText(conflictsEnded(reviews!, locale))] as const] : []),
  ];
  const draft = writeDraft({ root }, options.policy, files, beside);
  const written = [...beside.map(([path]) => path), ...around, ...draft];
  if (open.length > 0)
    console.error(`note: ${counted(open.length, 'conflict')} of the draft ended with this text`);
  for (const { author, text: words } of settled)
    console.error(`note: a comment is no longer in the file and is settled now: ${author}: ${words}`);
  return tell(imported, options, { policy: options.policy, locale, written });
}

/** The file's bytes. Anything that is not a file, or is far too large, is refused without opening it. */
function readBounded(file: string): Uint8Array {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  const stat = statSync(file);
  if (stat.isDirectory()) throw new UsageError(`${file} is a folder, expected a .docx file`);
  if (!stat.isFile()) throw new UsageError(`${file} is no ordinary file, expected a .docx file`);
  if (stat.size > MAX_FILE_BYTES) throw new UsageError(`${file} cannot be taken in: ${tooLarge(stat.size)}`);
  return new Uint8Array(readFileSync(file));
}

/** Reads the file in the chosen view of its tracked changes (accepted or rejected); asks if none was chosen. */
async function read(
  file: string,
  options: DocxCommandOptions,
  readIn: (view: View) => Promise<ImportedDocx>,
): Promise<ImportedDocx> {
  try {
    const first = await readIn((options.view as View | undefined) ?? 'accepted');
    if (first.changes === 0 || options.view !== undefined) {
      if (first.markdown.trim() === '') throw new UsageError(`${file} holds no words`);
      return first;
    }
    const has = `${file} has ${counted(first.changes, 'tracked change')}${first.comments.length > 0 ? ` and ${counted(first.comments.length, 'comment')}` : ''}`;
    if (!isInteractive(options))
      throw new UsageError(
        `${has}: add --view accepted for the text as it would be, or --view original for the text as it was`,
      );
    const view = await answerOf(
      select<View>({
        message: `${has}. Which text?`,
        options: [
          { value: 'accepted', label: 'As it would be, with all changes' },
          { value: 'original', label: 'As it was, without any' },
        ],
        output: process.stderr,
      }),
    );
    return view === 'accepted' ? first : await readIn(view);
  } catch (error) {
    if (error instanceof DocxError) throw new UsageError(`${file} cannot be taken in: ${error.message}`);
    throw error;
  }
}

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function kindOf({ kind, policy: id }: DocxCommandOptions, policy: ArchivedPolicy | null): string {
  const kinds: readonly string[] = POLICY_KINDS;
  const wanted = kind ?? (kinds.includes(id) ? id : undefined);
  if (policy) return policy.policy.kind;
  if (wanted === undefined || !kinds.includes(wanted))
    throw new UsageError(
      `there is no policy \`${id}\` yet: say with --kind which it will be, ${kinds.join(', ')}`,
    );
  return wanted;
}

/** Writes what stands around an archive that begins and gives the paths. */
function begin(root: string): string[] {
  mkdirSync(root, { recursive: true });
  return writeProjectFiles(root, gitFiles(root));
}

function tell(
  { changes, comments, remarks }: ImportedDocx,
  options: DocxCommandOptions,
  done: { policy: string; locale: Locale; written: string[]; text?: string },
): number {
  if (options.json) {
    printJson({ ok: true, ...done, changes, comments, remarks });
    return EXIT.ok;
  }
  for (const path of done.written) console.log(path);
  for (const remark of remarks) console.error(`note: ${remark}`);
  for (const { author, text } of comments)
    console.error(
      done.written.length > 0
        ? `comment kept, of ${author || 'somebody'}: ${text}`
        : `comment, of ${author || 'somebody'}: ${text}`,
    );
  if (done.written.length === 0) return EXIT.ok;
  if (done.written.includes('policies/organisation.yaml')) tellPlaceholders(options);
  console.error(`read it, then: gazette check ${done.policy}`);
  return EXIT.ok;
}
