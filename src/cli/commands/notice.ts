/** `gazette notice`: a version's change notice in any form, byte for byte what the site holds. */
import { writeFileSync } from 'node:fs';
import { isError } from '../../archive/index.ts';
import { noticeSourceOf } from '../../drafting/index.ts';
import type { Locale } from '../../model/index.ts';
import { NOTICE_FORMS, TemplateError } from '../../notice/index.ts';
import { type NoticeSource, noticeBytes, noticeLocales, releasePayload } from '../../output/index.ts';
import { LOCALE_HELP, localeFrom } from '../locale.ts';
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

/** The payload for a webhook is about all languages, so it is not a form of one notice. */
const RELEASE = 'release';

const FORMATS = [...Object.values(NOTICE_FORMS).map(({ format }) => format), RELEASE];

export const addNotice: AddCommand = (program, setStatus) => {
  withCommonOptions(program.command('notice'))
    .description('print the change notice of a version, exactly as the site has it')
    .argument('<policy>')
    .argument('<version>')
    .option('--format <format>', FORMATS.join(', '), 'text')
    .option('--locale <locale>', `language: ${LOCALE_HELP} (default: the policy's authoritative one)`)
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
  const format = options.json ? 'json' : options.format;
  if (!FORMATS.includes(format))
    throw new UsageError(`--format takes ${FORMATS.join(', ')}, not \`${options.format}\``);
  const { archive, problems } = openArchive(options);
  if (archive === null || problems.some(isError)) return reportProblems(problems, options);
  const policy = requirePolicy(archive, id);
  const version = requireVersion(policy, versionId);
  const locale = options.locale === undefined ? policy.policy.authoritative : localeFrom(options.locale);
  const source = {
    ...noticeSourceOf(archive, policy, version, {
      asOf: dayOf(options, archive),
      baseUrl: options.baseUrl,
      hasPdfs: options.pdf,
    }),
    merge: options.merge,
  };
  if (!noticeLocales(source).includes(locale)) {
    throw new NothingThere(
      `version ${versionId} has no notice in \`${locale}\`: only a substantive version that replaces another has one, in the languages that both have`,
    );
  }
  try {
    const bytes = await bytesOf(source, locale, format);
    if (options.out === undefined) printText(bytes);
    else writeFileSync(requireOut(options.out), bytes);
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    console.error(error.message);
    return EXIT.policies;
  }
}

function bytesOf(source: NoticeSource, locale: Locale, format: string): Promise<Uint8Array> | Uint8Array {
  const form = Object.values(NOTICE_FORMS).find((known) => known.format === format);
  return form ? noticeBytes(source, locale, form.name) : Buffer.from(JSON.stringify(releasePayload(source)));
}
