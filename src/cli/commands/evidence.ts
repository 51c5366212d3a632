/** `gazette evidence`: what was in force on a day, with everything a stranger needs to check it, as one zip file. */
import { renameSync, writeFileSync } from 'node:fs';
import { isError } from '../../archive/index.ts';
import { rootUrl } from '../../model/index.ts';
import { evidenceZip } from '../../output/index.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  printJson,
  reportProblems,
  requireDay,
  requireOut,
  requirePolicy,
  withCommonOptions,
} from '../report.ts';

interface EvidenceOptions extends CommonOptions {
  readonly on: string;
  readonly out: string;
  readonly baseUrl?: string;
}

export const addEvidence: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('evidence'))
    .description(
      'pack what was in force on a day into a zip file, with its record and a script that checks it',
    )
    .argument('<policy>')
    .requiredOption('--on <date>', 'the day in question')
    .requiredOption('--out <file.zip>', 'the file to write')
    .option('--base-url <url>', 'address of the site (default: site in organisation.yaml)')
    .action(async (policy: string, options: EvidenceOptions) => setStatus(await evidence(policy, options)));
};

async function evidence(id: string, options: EvidenceOptions): Promise<number> {
  const on = requireDay(options.on, '--on');
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const url = rootUrl(options.baseUrl ?? archive.organisation.site);
  const out = requireOut(options.out);
  const bytes = await evidenceZip({ archive, policy, on, url });
  writeFileSync(`${out}.part`, bytes);
  renameSync(`${out}.part`, out);
  if (options.json) printJson({ ok: true, policy: id, date: on, out: options.out, bytes: bytes.length });
  else console.log(`${options.out}: unpack it and run sh verify.sh (on Windows in Git Bash or WSL)`);
  return EXIT.ok;
}
