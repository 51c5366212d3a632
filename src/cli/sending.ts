/** One notice being sent: its words, its recipients' ids, and the folder that remembers what became of them. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../archive/index.ts';
import {
  type DkimKey,
  dkimSigner,
  Journal,
  type Recipient,
  recipientId,
  type SendOptions,
  type Survey,
} from '../delivery/index.ts';
import type { Locale, Version } from '../model/index.ts';
import { mailFor, mailTo, type NoticeSource, noticeKey, noticeLocales } from '../output/index.ts';
import { UsageError } from './report.ts';

/** Beside `policies/`: what became of whom stays on the machine that sends. */
const FOLDER = '.send';

export interface Sending {
  readonly from: string;
  readonly timeZone: string;
  readonly idOf: SendOptions['idOf'];
  readonly messageOf: SendOptions['messageOf'];
  readonly localeOf: (recipient: Recipient) => Locale;
  /** What the journal has of a recipient. */
  readonly find: Journal['find'];
  /** Makes the mails of every language once: what is sent, its digest, and one to look at. Throws `TemplateError`. */
  readonly prepare: (survey: Survey) => Promise<{ preview: string | null; hasChanged: boolean }>;
  /** SHA-256 of the list of the mails' digests; after `prepare`. */
  readonly digest: string;
  /** The journal, made if there is none yet; keeps the mails beside it. */
  readonly begin: () => Journal;
  /** How many have it who are not in the ledger yet. */
  readonly unrecorded: (version: Version) => number;
  readonly close: () => void;
}

interface From {
  readonly from?: string;
  readonly dkimKey?: string;
  readonly dkimSelector?: string;
  readonly dkimDomain?: string;
}

/** Opens the sending of this notice, as an earlier run left it. Errors: `UsageError`, `JournalBusyError`, `StopError`. */
export async function openSending(root: string, source: NoticeSource, options: From): Promise<Sending> {
  const { policy, archive } = source;
  const { organisation } = archive;
  const from = options.from ?? organisation.contacts.email;
  if (!from)
    throw new UsageError(
      'policies/organisation.yaml names no `contacts.email`; say with --from what to send from',
    );
  const key = noticeKey(source);
  const folder = join(root, FOLDER, `${policy.policy.id}-${key}`);
  const path = join(folder, 'journal.sqlite');
  const locales = noticeLocales(source);
  const fallback = locales.includes(policy.policy.authoritative) ? policy.policy.authoritative : locales[0]!;
  const sign = await signerOf(options, from);
  let journal = existsSync(path) ? new Journal(path) : null;
  let mails = new Map<string, Buffer>();
  let digest = '';

  const localeOf = ({ language }: Recipient) =>
    locales.find((locale) => locale === language.toLowerCase().split(/[-_]/)[0]) ?? fallback;
  const idOf = ({ email }: Recipient) => recipientId(policy.policy.id, key, email);
  const messageOf: SendOptions['messageOf'] = async (recipient, id) => {
    const addressed = { to: recipient.email, from, id, date: new Date() };
    return sign(await mailTo(source, localeOf(recipient), recipient.fields, addressed));
  };
  const digests = () => JSON.parse(journal?.meta('digests') ?? '[]') as string[];

  return {
    from,
    timeZone: organisation.timeZone,
    idOf,
    messageOf,
    localeOf,
    find: (id) => journal?.find(id) ?? null,
    async prepare({ first }) {
      // Every recipient's own values stand as their names, so that what was sent is one text a language.
      const names = Object.keys(first?.fields ?? { email: '' });
      const fields = Object.fromEntries(names.map((name) => [name, `{{ recipient.${name} }}`]));
      mails = new Map();
      for (const locale of locales)
        mails.set(`notice-${locale}.eml`, await mailTo(source, locale, fields, null));
      digest = sha256(sums(mails));
      const hasChanged = digests().length > 0 && !digests().includes(digest);
      if (first === null) return { hasChanged, preview: null };
      const { subject, text } = mailFor(source, localeOf(first), first.fields);
      return {
        hasChanged,
        preview: `From: ${from}\nTo: ${first.email}\nSubject: ${subject}\n\n${text.trim()}`,
      };
    },
    get digest() {
      return digest;
    },
    begin() {
      if (journal === null) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          join(root, FOLDER, '.gitignore'),
          '# Belongs to the machine that sends, not into the repository\n*\n',
        );
        journal = new Journal(path);
      }
      if (!digests().includes(digest)) {
        const kept = join(folder, digest.slice(0, 16));
        mkdirSync(kept, { recursive: true });
        for (const [name, bytes] of mails) writeFileSync(join(kept, name), bytes);
        writeFileSync(join(kept, 'SHA256SUMS'), sums(mails));
        journal.setMeta('digests', JSON.stringify([...digests(), digest]));
      }
      return journal;
    },
    unrecorded({ notifications }) {
      const known = digests();
      const recorded = notifications
        .filter(({ channel, notice }) => channel === 'email' && notice !== null && known.includes(notice))
        .reduce((sum, { audience }) => sum + (audience ?? 0), 0);
      return (journal?.counts().sent ?? 0) - recorded;
    },
    close: () => journal?.close(),
  };
}

/** As `sha256sum` writes it. */
const sums = (files: ReadonlyMap<string, Buffer>) =>
  [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');

async function signerOf(
  { dkimKey, dkimSelector, dkimDomain }: From,
  from: string,
): Promise<(message: Buffer) => Promise<Buffer>> {
  if (dkimKey === undefined) return async (message) => message;
  if (dkimSelector === undefined)
    throw new UsageError('--dkim-key needs --dkim-selector, the name of the key in the DNS');
  if (!statSync(dkimKey, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`there is no file ${dkimKey}`);
  const key: DkimKey = {
    privateKey: readFileSync(dkimKey, 'utf8'),
    selector: dkimSelector,
    domain: dkimDomain ?? from.slice(from.lastIndexOf('@') + 1),
  };
  return dkimSigner(key);
}
