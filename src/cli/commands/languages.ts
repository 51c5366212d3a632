/** `gazette languages`: what the interface speaks; with a tag, the file in which a project writes its own words. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readArchive } from '../../archive/index.ts';
import { LANGUAGES, languageIn, spokenBeside } from '../../languages/index.ts';
import { TOOL_LOCALE } from '../../model/index.ts';
import { languageFile } from '../language-file.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
import { printText } from '../plain-words.ts';
import { type AddCommand, EXIT, printJson, UsageError } from '../report.ts';

export const addLanguages: AddCommand = (program, setStatus) => {
  program
    .command('languages')
    .description(
      'list the languages that the interface speaks; with a tag, write the file to fill in with words of your own',
    )
    .argument('[tag]', LOCALE_HELP)
    .option('--root <dir>', 'folder that holds policies/ (default: the current folder)')
    .option('--print', 'print the file instead of writing templates/languages/TAG.yaml')
    .option('--json', 'print one JSON object')
    .action((tag: string | undefined, options: LanguagesOptions) =>
      setStatus(tag === undefined ? list(options) : write(tag, options)),
    );
};

interface LanguagesOptions {
  readonly root?: string;
  readonly print?: boolean;
  readonly json?: boolean;
}

function list({ json }: LanguagesOptions): number {
  const languages = LANGUAGES.map(({ tag, isConfirmed, words, policies }) => ({
    tag,
    name: languageIn(TOOL_LOCALE, tag),
    ownName: words().languageName,
    isConfirmed,
    policies,
  }));
  if (json) printJson({ ok: true, languages });
  else
    for (const { tag, name, ownName, isConfirmed } of languages)
      console.log(
        `${tag.padEnd(8)} ${name}, ${ownName}${isConfirmed ? '' : ': not confirmed by anybody who speaks it'}`,
      );
  return EXIT.ok;
}

function write(typed: string, { root = '.', print, json }: LanguagesOptions): number {
  const tag = localeFrom(typed, 'languages');
  // Begun from the words that pages say now: those of the language beneath, which the organisation may name.
  const speech = existsSync(join(resolve(root), 'policies'))
    ? readArchive(resolve(root)).archive?.organisation
    : undefined;
  const text = languageFile(tag, spokenBeside(tag, speech));
  if (print) {
    printText(text);
    return EXIT.ok;
  }
  const path = `templates/languages/${tag}.yaml`;
  const file = join(resolve(root), path);
  if (!existsSync(join(resolve(root), 'policies')))
    throw new UsageError(
      `there is no policies/ in ${resolve(root)}: name the folder with --root, or add --print`,
    );
  if (existsSync(file))
    throw new UsageError(`${path} is there already: add --print to see every word that there is`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (json) printJson({ ok: true, written: [path] });
  else console.log(path);
  return EXIT.ok;
}
