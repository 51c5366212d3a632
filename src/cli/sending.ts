/** One notice being sent: its words, the ids of its recipients, and the folder that keeps the delivery state. */
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../archive/index.ts';
import {
  addressOf,
  type DkimKey,
  dkimSigner,
  fieldsOfList,
  Journal,
  type Recipient,
  recipientId,
  type SendOptions,
  type Survey,
} from '../delivery/index.ts';
import type { Locale, NoticeSubject } from '../model/index.ts';
import { mailFor, mailTo, type NoticeSource, noticeKey, noticeLocales } from '../output/index.ts';
import { UsageError } from './report.ts';

/** Beside `policies/`. Delivery state stays on the machine that sends. */
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
  /** How many have got which words; empty before anything was sent. */
  readonly sent: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}

interface From {
  readonly from?: string;
  readonly dkimKey?: string;
  readonly dkimSelector?: string;
  readonly dkimDomain?: string;
}

/** Opens the sending of this notice, as an earlier run left it. Errors: `UsageError`, `ListError`, `JournalError`, `StopError`. */
export async function openSending(
  root: string,
  source: NoticeSource,
  about: NoticeSubject,
  options: From & { readonly to: string },
): Promise<Sending> {
  const { policy, archive } = source;
  const { organisation } = archive;
  const from = senderOf(options.from ?? organisation.contacts.email);
  const key = noticeKey(source, about);
  const base = join(root, FOLDER);
  if (lstatSync(base, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(
      `${base} is a link, expected a folder of this project, since delivery state is kept there`,
    );
  const folder = join(base, `${policy.policy.id}-${key}`);
  const path = join(folder, 'journal.sqlite');
  const locales = noticeLocales(source);
  const fallback = locales.includes(policy.policy.authoritative) ? policy.policy.authoritative : locales[0]!;
  const sign = await signerOf(options, from);
  const columns = await fieldsOfList(options.to);
  let journal = existsSync(path) ? new Journal(path) : null;
  let mails = new Map<string, Buffer>();
  let digest = '';

  const localeOf = ({ language }: Recipient) =>
    locales.find((locale) => locale === language.toLowerCase().split(/[-_]/)[0]) ?? fallback;
  const idOf = ({ email }: Recipient) => recipientId(policy.policy.id, key, email);
  const messageOf: SendOptions['messageOf'] = async (recipient, id) => {
    const addressed = { from, recipient: { to: recipient.email, id, date: new Date() } };
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
      const fields = Object.fromEntries(columns.map((name) => [name, `{{ recipient.${name} }}`]));
      mails = new Map();
      for (const locale of locales)
        mails.set(`notice-${locale}.eml`, await mailTo(source, locale, fields, { from, recipient: null }));
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
        const ignore = join(base, '.gitignore');
        if (!existsSync(ignore))
          writeFileSync(ignore, '# Belongs to the machine that sends, not into the repository\n*\n');
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
    sent: () => journal?.sentByWords() ?? new Map(),
    close: () => journal?.close(),
  };
}

/** The address to send from, strictly read: a wrong one would make the server refuse everyone. */
function senderOf(text: string | null): string {
  if (!text)
    throw new UsageError('policies/organisation.yaml names no `contacts.email`: name the sender with --from');
  const address = addressOf(text);
  if (address) return address;
  throw new UsageError(`--from takes one address such as info@example.org, not \`${text}\``);
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
