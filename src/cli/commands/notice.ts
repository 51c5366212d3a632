/** `gazette notice`: a version's change notice in any form, byte for byte what the site holds. */
import { writeFileSync } from 'node:fs';
import { isError } from '../../archive/index.ts';
import { isLocale, LOCALES } from '../../model/index.ts';
import { TemplateError } from '../../notice/index.ts';
import {
  mailFor,
  type NoticeForm,
  type NoticeSource,
  noticeBytes,
  noticeLocales,
  releasePayload,
  snippetFor,
} from '../../output/index.ts';
import { noticeSourceOf } from '../notice-source.ts';
import {
  type AddCommand,
  type CommonOptions,
  EXIT,
  openArchive,
  reportProblems,
  requireOut,
  requirePolicy,
  requireVersion,
  UsageError,
  withCommonOptions,
} from '../report.ts';

interface NoticeOptions extends CommonOptions {
  readonly format: string;
  readonly locale?: string;
  readonly merge: string;
  readonly out?: string;
  readonly baseUrl?: string;
  readonly pdf: boolean;
}

/** What the command prints and the site holds elsewhere. */
type OtherForm = 'short' | 'release' | 'banner';

/** The names of the formats, and the forms of the site that they are. */
const FORMATS: Readonly<Record<string, NoticeForm | OtherForm>> = {
  html: 'html',
  text: 'txt',
  eml: 'eml',
  json: 'json',
  ics: 'ics',
  banner: 'banner',
  short: 'short',
  release: 'release',
};

export const addNotice: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('notice'))
    .description('print the change notice of a version, exactly as the site has it')
    .argument('<policy>')
    .argument('<version>')
    .option('--format <format>', Object.keys(FORMATS).join(', '), 'text')
    .option('--locale <locale>', `language: ${LOCALES.join(', ')} (default: the policy's authoritative one)`)
    .option(
      '--merge <service>',
      "write a mail service's merge fields: none, mailchimp, sendgrid, unisender or one of your own",
      'none',
    )
    .option('--base-url <url>', 'address of the site (default: site in organisation.yaml)')
    .option('--no-pdf', 'leave out the link to the PDF, as a site built without PDFs does')
    .option('--out <file>', 'write to a file instead of printing')
    .action(async (policy: string, version: string, options: NoticeOptions) =>
      setStatus(await notice(policy, version, options)),
    );
};

async function notice(id: string, versionId: string, options: NoticeOptions): Promise<number> {
  const form = FORMATS[options.json ? 'json' : options.format];
  if (form === undefined)
    throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not \`${options.format}\``);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const version = requireVersion(policy, versionId);
  const locale = options.locale ?? policy.policy.authoritative;
  if (!isLocale(locale)) throw new UsageError(`--locale takes ${LOCALES.join(', ')}, not \`${locale}\``);
  const source = { ...noticeSourceOf(archive, policy, version, options), merge: options.merge };
  if (!noticeLocales(source).includes(locale)) {
    throw new UsageError(
      `version ${versionId} has no notice in \`${locale}\`: only a substantive version that replaces another has one, in the languages that both have`,
    );
  }
  try {
    const bytes = await bytesOf(source, locale, form);
    if (options.out === undefined) process.stdout.write(bytes);
    else writeFileSync(requireOut(options.out), bytes);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    console.error(error.message);
    return EXIT.policies;
  }
}

async function bytesOf(
  source: NoticeSource,
  locale: (typeof LOCALES)[number],
  form: NoticeForm | OtherForm,
): Promise<Uint8Array> {
  if (form === 'short') return Buffer.from(`${mailFor(source, locale).short}\n`);
  if (form === 'banner') return Buffer.from(snippetFor(source, locale));
  if (form === 'release') return Buffer.from(JSON.stringify(releasePayload(source)));
  return noticeBytes(source, locale, form);
}
