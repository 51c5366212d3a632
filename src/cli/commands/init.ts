/** `gazette init`: a new organisation in an empty folder, from a dozen answers: facts, drafts, policies. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { confirm, select, text } from '@clack/prompts';
import { parse } from 'yaml';
import { isError, readArchive, writeDraft } from '../../archive/index.ts';
import { isLocale, type Locale } from '../../model/index.ts';
import { answerOf, isInteractive } from '../confirm.ts';
import { fillDraft } from '../fill-draft.ts';
import { ANSWERS, type Answers, filesFor, QUESTIONS } from '../init.ts';
import { type AddCommand, EXIT, printJson, reportProblems, UsageError } from '../report.ts';

interface InitOptions {
  readonly answers?: string;
  readonly json?: boolean;
}

export const addInit: AddCommand = (program, setStatus) => {
  program
    .command('init')
    .description(
      'begin a new organisation in an empty folder: asks a dozen questions, writes facts and drafts',
    )
    .argument('[dir]', 'default: the current folder')
    .option('--answers <file>', 'a YAML file with the answers, for scripts')
    .option('--json', 'print one JSON object')
    .action(async (dir: string | undefined, options: InitOptions) =>
      setStatus(await init(dir ?? '.', options)),
    );
};

async function init(dir: string, options: InitOptions): Promise<number> {
  const root = resolve(dir);
  if (existsSync(root) && readdirSync(root).some((name) => name !== '.git'))
    throw new UsageError(`${root} is not empty: name an empty folder, or one that is not there yet`);
  const answers = checked(options.answers === undefined ? await ask(options) : fromFile(options.answers));
  const files = filesFor(answers);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { archive, problems } = readArchive(root);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const written = Object.keys(files);
  for (const policy of archive.policies) {
    const draft = fillDraft(archive, policy);
    if (draft.problems.some(isError)) return reportProblems(draft.problems, options);
    written.push(...writeDraft(archive, policy.policy.id, draft.files));
  }
  if (options.json) printJson({ ok: true, root, written });
  else {
    for (const path of written) console.log(path);
    console.error(
      `Next: read policies/facts/facts.yaml, then in ${root}: gazette check, gazette publish POLICY, gazette build`,
    );
  }
  return EXIT.ok;
}

function fromFile(file: string): unknown {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  return parse(readFileSync(file, 'utf8'));
}

function checked(answers: unknown): Answers {
  const result = ANSWERS.safeParse(answers);
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new UsageError(`the answer to \`${path.join('.')}\`: ${message}`);
  }
  if (!result.data.languages.includes(result.data.authoritative))
    throw new UsageError('the answer to `authoritative`: expected one of the languages of the documents');
  return result.data;
}

async function ask(options: InitOptions): Promise<unknown> {
  if (!isInteractive(options))
    throw new UsageError('without a terminal, give the answers in a file: --answers FILE');
  const output = process.stderr;
  const language = await answerOf(
    select<Locale>({
      message: 'Русский · Қазақша · English',
      options: [
        { value: 'ru', label: 'Русский' },
        { value: 'kk', label: 'Қазақша' },
        { value: 'en', label: 'English' },
      ],
      output,
    }),
  );
  const answers: Record<string, unknown> = {};
  for (const [key, question, kind, initial] of QUESTIONS) {
    const message = question[language];
    if (kind === 'yes') {
      answers[key] = await answerOf(confirm({ message, initialValue: false, output }));
      continue;
    }
    const said = await answerOf(
      text({ message, initialValue: initial, output, validate: (value) => faultOf(key, value ?? '') }),
    );
    answers[key] = meantBy(key, said ?? '');
  }
  return answers;
}

/** What a typed answer means. */
function meantBy(key: keyof Answers, said: string): unknown {
  const tidy = said.trim();
  if (key === 'languages') return tidy.split(/[\s,]+/).filter(isLocale);
  if (key === 'noticeDays') return Number(tidy);
  return tidy === '' ? null : tidy;
}

/** What is wrong with a typed answer, at once. */
function faultOf(key: keyof Answers, said: string): string | undefined {
  const result = ANSWERS.shape[key].safeParse(meantBy(key, said));
  return result.success ? undefined : result.error.issues[0]!.message;
}
