/** `gazette init`: an organisation begins in an empty folder or in a project, with its own texts or with drafts. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { isError, problemLine, readArchive, writeDraft } from '../../archive/index.ts';
import { fillDraft } from '../../drafting/index.ts';
import { type DatedFile, datedHistory, knownIn } from '../../import/index.ts';
import { knownLanguage } from '../../languages/index.ts';
import { dayIn } from '../../model/index.ts';
import { passingFolder, pathFrom } from '../../store/index.ts';
import { isInteractive } from '../confirm.ts';
import { installedAt } from '../editor-schema.ts';
import { historySummary } from '../history-report.ts';
import { draftedIn, filesFor } from '../init.ts';
import { type Answers, readAnswers } from '../init-answers.ts';
import { askAnswers } from '../init-dialogue.ts';
import { gitFiles, type ProjectFile, packageFile, writeProjectFiles } from '../project-files.ts';
import { type AddCommand, EXIT, printJson, UsageError } from '../report.ts';
import { takeHistory } from '../take-history.ts';
import { takeAnswers, takenTexts } from '../taken-texts.ts';

interface InitOptions {
  readonly answers?: string;
  readonly take?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export const addInit: AddCommand = (program, setStatus) => {
  program
    .command('init')
    .description(
      'begin: asks who you are, takes in the policies that you have, or writes drafts from what you answer',
    )
    .argument('[dir]', 'default: the current folder; nothing that stands there is overwritten')
    .option('--answers <file>', 'a YAML file with the answers, for scripts')
    .option('--take <file...>', 'Markdown files that become the first versions of your policies')
    .option('--dry-run', 'say what would be written and write nothing')
    .option('--json', 'print one JSON object')
    .action(async (dir: string | undefined, options: InitOptions) =>
      setStatus(await init(resolve(dir ?? '.'), options)),
    );
};

async function init(root: string, options: InitOptions): Promise<number> {
  refuseTaken(root);
  const answers = readAnswers(await said(root, options));
  const today = dayIn(answers.timeZone, new Date());
  const texts = takenTexts(root, answers, today);
  await requireReadable(root, texts, answers);
  const around = [...gitFiles(root), packageFile(root)];
  // Everything is made beside its final place, and moved there when complete.
  if (!options.dryRun) mkdirSync(root, { recursive: true });
  const staged = passingFolder('init', options.dryRun ? undefined : root);
  try {
    const written = await stage(staged, root, answers, texts);
    if (!options.dryRun) {
      // Written before the policies, because once those exist nobody runs this again.
      writeProjectFiles(root, around);
      renameSync(join(staged, 'policies'), join(root, 'policies'));
    }
    return tell(root, options, answers, written, around);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Refuses a folder that already has an archive. */
function refuseTaken(root: string): void {
  if (existsSync(join(root, 'policies/organisation.yaml')))
    throw new UsageError(
      `${root} holds policies/ already: \`gazette draft\` starts a version, \`gazette import\` takes more in`,
    );
  if (existsSync(join(root, 'policies')))
    throw new UsageError(
      `${join(root, 'policies')} exists and is not an archive, but this name is needed: rename the folder, then its texts can be imported`,
    );
  if (existsSync(root) && !statSync(root).isDirectory()) throw new UsageError(`${root} is no folder`);
}

/** The answers as they were given. */
async function said(root: string, { answers: file, take = [], ...options }: InitOptions): Promise<unknown> {
  const more = takeAnswers(root, take);
  if (file === undefined) {
    if (!isInteractive(options))
      throw new UsageError('without a terminal, give the answers in a file: --answers FILE');
    return await askAnswers(root, more);
  }
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  let given: unknown;
  try {
    given = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} is no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (more.length === 0) return given;
  const own = Object(given) as { take?: unknown };
  return { ...own, take: [...(Array.isArray(own.take) ? own.take : []), ...more] };
}

const historyOf = (root: string, texts: readonly DatedFile[], { authoritative }: Answers) =>
  datedHistory(root, texts, { locale: authoritative, known: knownIn(null) });

const takeOptions = (root: string, answers: Answers) => ({
  root,
  archive: null,
  locale: answers.authoritative,
  timeZone: answers.timeZone,
  daysIn: answers.timeZone,
  windowDays: 1,
  flipDays: 0,
  kind: null,
  begun: {},
  isQuiet: true,
});

/** Reads the texts once before anything is written: each must become a version. Throws a `UsageError`. */
async function requireReadable(root: string, texts: readonly DatedFile[], answers: Answers): Promise<void> {
  if (texts.length === 0) return;
  const { reports } = await takeHistory(historyOf(root, texts, answers), {
    ...takeOptions(root, answers),
    isDry: true,
  });
  if (reports.some(({ versions, refused }) => versions === 0 || refused.length > 0))
    throw new UsageError(`not every text can be taken in:\n${historySummary(reports)}`);
}

/** Makes the archive in the folder `staged`, for a project at `root`, and gives the paths. Throws where a draft cannot be made. */
async function stage(
  staged: string,
  root: string,
  answers: Answers,
  texts: readonly DatedFile[],
): Promise<string[]> {
  const files = filesFor(answers, root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    writeFileSync(join(staged, path), content);
  }
  const written = Object.keys(files);
  if (texts.length > 0) {
    const begun = readArchive(staged).archive;
    const { problems } = await takeHistory(historyOf(root, texts, answers), {
      ...takeOptions(staged, answers),
      archive: begun,
      home: root,
      isDry: false,
    });
    refuse(problems);
  }
  const { archive, problems } = readArchive(staged);
  refuse(problems);
  for (const policy of archive!.policies) {
    for (const { id } of policy.versions) written.push(`policies/${policy.policy.id}/${id}/`);
    if (!draftedIn(answers).some((id) => id === policy.policy.id)) continue;
    const draft = fillDraft(archive!, policy);
    refuse(draft.problems);
    written.push(...writeDraft(archive!, policy.policy.id, draft.files));
  }
  return written;
}

function refuse(
  problems: Parameters<typeof problemLine>[0][] | readonly Parameters<typeof problemLine>[0][],
): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new UsageError(`nothing was written:\n${errors.map(problemLine).join('\n')}`);
}

function tell(
  root: string,
  options: InitOptions,
  answers: Answers,
  written: readonly string[],
  around: readonly ProjectFile[],
): number {
  const fresh = around.filter(({ state }) => state === 'new').map(({ path }) => path);
  const merged = around.filter(({ state }) => state === 'merged').map(({ path }) => path);
  const notes = around.flatMap(({ note }) => note ?? []);
  if (options.json) {
    printJson({
      ok: true,
      dryRun: options.dryRun ?? false,
      root,
      written: [...written, ...fresh],
      merged,
      taken: answers.take.map(({ file, policy }) => ({ file, policy })),
      notes,
    });
    return EXIT.ok;
  }
  for (const path of [...written, ...fresh]) console.log(path);
  for (const path of merged) console.log(`${path} (lines added)`);
  for (const note of [...notes, ...withoutTemplates(answers)]) console.error(`note: ${note}`);
  if (options.dryRun) console.error('Nothing was written: leave out --dry-run to write it');
  else console.error(nextSteps(root, answers));
  return EXIT.ok;
}

/** Says in which languages the drafts have no text, because there are no templates in them. */
function withoutTemplates(answers: Answers): string[] {
  const lacking = answers.languages.filter((locale) => knownLanguage(locale) === null);
  if (lacking.length === 0 || draftedIn(answers).length === 0) return [];
  const files = lacking.map((locale) => `\`draft/${locale}.md\``).join(' and ');
  return [
    `there are no templates in ${lacking.join(', ')}: write ${files} of each policy, and its title and promises in policy.yaml`,
  ];
}

/** What a person does next, three steps. */
function nextSteps(root: string, answers: Answers): string {
  const isInstalled = installedAt(root) !== null;
  const call = isInstalled ? 'npx gazette' : 'gazette';
  const away = pathFrom(process.cwd(), root);
  const where = away === '' ? '' : ` (in ${away})`;
  const drafted = draftedIn(answers);
  const steps =
    drafted.length > 0
      ? [
          'Read policies/facts/facts.yaml and write what is `unknown`: the drafts show a mark wherever it is missing',
          `Write the drafts again, and see what is still open: ${call} draft ${drafted[0]} --from template, then ${call} check`,
          `Publish the first one when nothing is open: ${call} publish ${drafted[0]}`,
        ]
      : [
          'Read policies/organisation.yaml and the texts that were taken in',
          `See what the rules say of them: ${call} check`,
          `Build the site, into dist/: ${call} build`,
        ];
  const scripts = isInstalled
    ? ''
    : '\nThe scripts in package.json need the package in this project: npm install --save-dev with its file';
  return `Next${where}:\n${steps.map((step, i) => `  ${i + 1}. ${step}`).join('\n')}${scripts}`;
}
