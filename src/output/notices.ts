/** Every form of a version's notice, as the site holds it and `gazette notice` prints it. */
import { type Archive, type ArchivedPolicy, readFactsOf, sha256 } from '../archive/index.ts';
import {
  type IsoDate,
  type Locale,
  type Notice,
  type NoticeSubject,
  neverHeld,
  type PolicyDocument,
  type Version,
} from '../model/index.ts';
import {
  type Addressed,
  composeMail,
  composeNotice,
  emlOf,
  hasNotice,
  type Mail,
  NOTICE_FORMS,
  type NoticeFormName,
  type NoticeTemplates,
  type Release,
  recipientFields,
  releaseOf,
} from '../notice/index.ts';

export interface NoticeSource {
  readonly archive: Archive;
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly asOf: IsoDate;
  readonly url: string;
  /** Whether the site has a PDF of the text. */
  readonly hasPdf: (version: Version, locale: Locale) => boolean;
  readonly templates: NoticeTemplates;
  readonly documentOf: (version: Version, locale: Locale) => PolicyDocument;
  /** What the notice is written for; the change, if left out. */
  readonly about?: NoticeSubject;
  /** The folder that has the version's facts, if another than its own: those of a draft that is planned. */
  readonly factsFrom?: string;
  /** A mail service whose merge fields are written; `none` by default. */
  readonly merge?: string;
}

/** The languages in which the site tells of a version. */
export const noticeLocales = ({
  archive,
  policy,
  version,
}: Pick<NoticeSource, 'archive' | 'policy' | 'version'>): Locale[] =>
  archive.organisation.locales.filter((locale) => hasNotice(version, policy.versions, locale));

/**
 * The notices that one mail to a reader of `locale` holds: its own, or all those that the organisation wants in every
 * mail, in its order, if the version has a text in each.
 */
export function noticesFor(source: NoticeSource, locale: Locale): Notice[] {
  const { noticeLanguages } = source.archive.organisation;
  const all =
    noticeLanguages.includes(locale) &&
    noticeLanguages.every((other) => noticeLocales(source).includes(other));
  return (all ? noticeLanguages : [locale]).map((other) => noticeOf(source, other));
}

function noticeOf(
  { archive, policy, version, asOf, url, hasPdf, documentOf, about = 'change', factsFrom }: NoticeSource,
  locale: Locale,
): Notice {
  return composeNotice({
    organisation: archive.organisation,
    policy: policy.policy,
    versions: policy.versions,
    version,
    locale,
    asOf,
    url,
    about,
    hasPdf: hasPdf(version, locale),
    documentOf: (other) => documentOf(other, locale),
    // Of data a notice speaks where the policy does.
    facts:
      policy.policy.kind === 'privacy'
        ? readFactsOf(archive, policy.policy.id, factsFrom ?? version.id)
        : null,
  });
}

const fieldsOf = ({ merge = 'none', templates }: NoticeSource) => recipientFields(merge, templates.merge);

/** The mail to a reader of `locale`. `fields`: what stands for `recipient.NAME`. Throws `TemplateError`. */
export const mailFor = (source: NoticeSource, locale: Locale, fields = fieldsOf(source)): Mail =>
  composeMail(noticesFor(source, locale), source.templates, fields);

/** One form of the notice, byte for byte. Throws `TemplateError` for what is wrong in a template. */
export async function noticeBytes(
  source: NoticeSource,
  locale: Locale,
  form: NoticeFormName,
): Promise<Uint8Array> {
  const notices = noticesFor(source, locale);
  return NOTICE_FORMS[form].bytes({
    notices,
    own: noticeOf(source, locale),
    mail: composeMail(notices, source.templates, fieldsOf(source)),
    templates: source.templates,
    organisation: source.archive.organisation,
    digestOf: sha256,
  });
}

/**
 * What a notice of `version` can be about on `asOf`; of the change always. The first that is asked for by default, and alone
 * if nothing happened to the version since.
 */
export function subjectsOf({ version, asOf }: Pick<NoticeSource, 'version' | 'asOf'>): NoticeSubject[] {
  return [
    'change' as const,
    ...(version.corrections.some(({ date }) => date <= asOf) ? ['correction' as const] : []),
    ...(isWithdrawn(version, asOf) ? ['withdrawal' as const] : []),
  ];
}

/** Whether readers can be told that `version` is withdrawn: at once if it never begins, else from the day on. */
const isWithdrawn = (version: Version, asOf: IsoDate) =>
  version.withdrawn !== null && (version.withdrawn <= asOf || neverHeld(version));

/** The same source, as a notice about `about` is made from it: of the change, also where it was withdrawn since. */
export function aboutOnly(source: NoticeSource, about: NoticeSubject): NoticeSource {
  const { version, policy } = source;
  if (about !== 'change') return { ...source, about };
  const without: Version = {
    ...version,
    withdrawn: null,
    withdrawnAt: null,
    withdrawnNote: null,
  };
  // The others are spoken of beside it, so the timeline has it as the notice does.
  const versions = policy.versions.map((other) => (other.id === version.id ? without : other));
  return { ...source, version: without, policy: { ...policy, versions } };
}

/** What tells one notice of a version from another: a change is told once, however long the telling takes. */
export function noticeKey(
  { version, asOf }: Pick<NoticeSource, 'version' | 'asOf'>,
  about: NoticeSubject,
): string {
  if (about === 'change') return version.id;
  const corrected = version.corrections.findLast(({ date }) => date <= asOf);
  return about === 'correction' ? `${version.id}-correction-${corrected?.date}` : `${version.id}-withdrawal`;
}

/** One recipient's own mail, as bytes. Throws `TemplateError`. */
export function mailTo(
  source: NoticeSource,
  locale: Locale,
  fields: Readonly<Record<string, string>>,
  addressed: Addressed | null,
): Promise<Buffer> {
  return emlOf(noticesFor(source, locale), mailFor(source, locale, fields), addressed);
}

/** The payload for a webhook: the release in all its languages. */
export function releasePayload(source: NoticeSource): Release {
  return releaseOf(
    noticeLocales(source).map((locale) => {
      const notice = noticeOf(source, locale);
      const { subject, short } = composeMail([notice], source.templates);
      return { notice, subject, short };
    }),
  );
}
