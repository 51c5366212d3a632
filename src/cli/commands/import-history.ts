/** `gazette import git|ota|markdown|html|legalize`: whole histories become versions. */
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import {
  folderHistory,
  gitHistory,
  htmlHistory,
  legalizeHistory,
  type Place,
  watcherHistory,
} from '../../import/index.ts';
import { canonicalLocale, dayIn, type Locale, POLICY_KINDS, TOOL_LOCALE } from '../../model/index.ts';
import { taking, wantedOf } from '../follow.ts';
import { LOCALE_HELP } from '../locale.ts';
import { type SetStatus, UsageError, withCommonOptions } from '../report.ts';
import { runHistory } from '../run-history.ts';
import { type HistoryCommandOptions, takeOwn } from '../take-own.ts';

export function addHistories(group: Command, setStatus: SetStatus): void {
  historyCommand(group, 'git', 'every commit that changed the words of a Markdown file becomes a version')
    .argument('<repository>', 'a folder with a git repository, bare or not')
    .argument(
      '[path...]',
      'files or folders in it, as ru=texts/ru where there are several languages (default: all)',
    )
    .option('--branch <name>', 'branch, tag or commit (default: HEAD)')
    .option(
      '--dates <whose>',
      'whose days: author, committer; effective: days of effect, as laws are kept',
      'committer',
    )
    .option('--with-deleted', 'take in files that are no longer there, too')
    .action(async (repository: string, paths: string[], options: HistoryCommandOptions) =>
      setStatus(
        await taking(
          options,
          wantedOf('git', repository, paths, options),
          async ({ folder, ref, since }) =>
            (paths.length === 0 ? await takeOwn(folder, ref, options) : null) ??
            (await runHistory(options, {}, (set) =>
              gitHistory(folder, {
                ref,
                since,
                places: placesOf(paths, set.locale),
                policy: set.policy,
                dates: datesOf(options),
                withDeleted: options.withDeleted ?? false,
                timeZone: set.daysIn,
                known: set.known,
              }),
            )),
        ),
      ),
    );
  historyCommand(group, 'ota', 'the versions that Open Terms Archive recorded of a service')
    .argument('<repository>', 'a folder with a repository of versions')
    .argument('[service...]', 'services such as Bluesky, or "Bluesky/Privacy Policy.md" (default: all)')
    .option('--branch <name>', 'branch, tag or commit (default: HEAD)')
    .option('--flips <days>', 'a text that comes back within so many days was never gone (default: 14)')
    .option('--with-deleted', 'take in files that are no longer there, too')
    .action(async (repository: string, services: string[], options: HistoryCommandOptions) =>
      setStatus(
        await taking(options, wantedOf('ota', repository, services, options), ({ folder, ref, since }) =>
          runHistory(options, { flips: options.flips ?? '14' }, (set) =>
            watcherHistory(folder, {
              ref,
              since,
              places: placesOf(services, set.locale),
              policy: set.policy,
              withDeleted: options.withDeleted ?? false,
              timeZone: set.daysIn,
              known: set.known,
            }),
          ),
        ),
      ),
    );
  historyCommand(group, 'markdown', 'a folder of files with days in their names: privacy-2024-09-01.md')
    .argument('<folder>')
    .action(async (folder: string, options: HistoryCommandOptions) =>
      setStatus(
        await taking(options, wantedOf('markdown', folder, [], options), ({ folder: where, only }) =>
          runHistory(options, {}, async (set) => folderHistory(where, { ...set, only })),
        ),
      ),
    );
  historyCommand(group, 'legalize', 'laws kept after the contract of legalize-dev: a commit a reform')
    .argument('<repository>', 'a folder with a git repository, bare or not')
    .argument('[law...]', 'laws by their identifiers, or files and folders (default: all)')
    .option('--branch <name>', 'branch, tag or commit (default: HEAD)')
    .option('--with-deleted', 'take in laws that are no longer there, too')
    .action(async (repository: string, laws: string[], options: HistoryCommandOptions) =>
      setStatus(
        await taking(options, wantedOf('legalize', repository, laws, options), ({ folder, ref, since }) =>
          // Two acts of one day become two versions.
          runHistory(options, { flips: '0', window: '0' }, (set) =>
            legalizeHistory(folder, {
              ref,
              since,
              laws: placesOf(laws, set.locale),
              policy: set.policy,
              withDeleted: options.withDeleted ?? false,
              known: set.known,
              today: dayIn(set.timeZone, new Date()),
            }),
          ),
        ),
      ),
    );
  historyCommand(group, 'html', 'pages saved from a site: 2024-09-01/privacy.html, privacy-2025-12-15.html')
    .argument('<path...>', 'files of HTML, or folders that hold them')
    .action(async (paths: string[], options: HistoryCommandOptions) => {
      const [first, ...others] = paths;
      if (options.follow && others.length > 0)
        throw new UsageError(
          '--follow looks at one folder of pages: name the one in which new pages will be',
        );
      const all = paths.map((path) => resolve(path));
      setStatus(
        await taking(options, wantedOf('html', first!, others, options), ({ only }) =>
          runHistory(options, {}, async (set) => htmlHistory(all, { ...set, only })),
        ),
      );
    });
}

const historyCommand = (group: Command, name: string, about: string): Command =>
  withCommonOptions(group.command(name) as Command)
    .description(about)
    .option('--policy <id>', 'the policy that the only document becomes (default: each from its name)')
    .option('--locale <locale>', `language of the texts: ${LOCALE_HELP}`, TOOL_LOCALE)
    .option('--kind <kind>', `of new policies: ${POLICY_KINDS.join(', ')} (default: from their names)`)
    .option('--window <days>', 'changes within so many days become one version (default: 1, one day)')
    .option('--name <name>', 'name of the organisation, where there is no archive yet')
    .addOption(new Option('--organisation <name>').hideHelp())
    .option('--site <address>', 'address of its site, likewise')
    .option('--time-zone <zone>', "whose days count (default: those of each commit's own place)")
    .option('--report <file>', 'write what was found in full: .md for people, .json for programs')
    .option('--follow', 'take in only what came since the last time; 4 where that is nothing')
    .option('--every <time>', 'with --follow: look again after this time, such as 15m, until stopped')
    .option('--dry-run', 'say what would be taken in and write nothing');

/** `ru=texts/ru`: the language, and where its texts are. */
function placesOf(paths: readonly string[], locale: Locale): Place[] {
  if (paths.length === 0) return [{ locale, path: '' }];
  return paths.map((path) => {
    const [before, ...rest] = path.split('=');
    const named = rest.length > 0 ? canonicalLocale(before!) : null;
    return named === null ? { locale, path } : { locale: named, path: rest.join('=') };
  });
}

const DATES = ['author', 'committer', 'effective'] as const;

function datesOf({ dates }: HistoryCommandOptions): (typeof DATES)[number] {
  const found = DATES.find((one) => one === dates);
  if (found) return found;
  throw new UsageError(`--dates takes ${DATES.join(', ')}, not \`${dates}\``);
}
