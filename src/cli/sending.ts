/** One notice being sent: its words, the ids of its recipients, and the folder that keeps the delivery state. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../archive/index.ts';
import {
  addressOf,
  type DkimKey,
  dkimSigner,
  fieldsOfList,
  Journal,
  JournalError,
  languageIn,
  type Recipient,
  recipientId,
  type SendOptions,
  type Survey,
} from '../delivery/index.ts';
import type { Locale, NoticeSubject } from '../model/index.ts';
import { mailFor, mailTo, type NoticeSource, noticeKey, noticeLocales } from '../output/index.ts';
import { UsageError } from './report.ts';
import { closeFile, closeFolder, keepKey, makeFolder, readKey } from './send-folder.ts';

/** Beside `policies/`. Delivery state stays on the machine that sends. */
const FOLDER = '.send';

export interface Sending {
  readonly from: string;
  readonly timeZone: string;
  readonly idOf: (recipient: { readonly email: string }) => string;
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
  /** How many mails with each digest were sent; empty before anything was sent. */
  readonly sent: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}

interface From {
  readonly from?: string;
  readonly dkimKey?: string;
  readonly dkimSelector?: string;
  readonly dkimDomain?: string;
  readonly unsubscribe?: string;
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
  closeFolder(base);
  const folder = join(base, `${policy.policy.id}-${key}`);
  const path = join(folder, 'journal.sqlite');
  const locales = noticeLocales(source);
  const fallback = locales.includes(policy.policy.authoritative) ? policy.policy.authoritative : locales[0]!;
  const sign = await signerOf(options, from);
  // Options of this run take precedence over settings for all runs.
  const unsubscribe = unsubscribeOf(options.unsubscribe ?? organisation.unsubscribe ?? undefined);
  const columns = fieldsOfList(options.to);
  let journal = existsSync(path) ? openJournal(path) : null;
  const digestKey = keyOf(journal, base);
  let mails = new Map<string, Buffer>();
  let digest = '';

  const localeOf = ({ language }: Recipient) => languageIn(language, locales) ?? fallback;
  const idOf: Sending['idOf'] = ({ email }) => recipientId(policy.policy.id, key, email, digestKey.key);
  const messageOf: SendOptions['messageOf'] = async (recipient, id) => {
    const addressed = { from, unsubscribe, recipient: { to: recipient.email, id, date: new Date() } };
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
      // Recipients' own values are shown as placeholders, so that there is one text for each language.
      const fields = Object.fromEntries(columns.map((name) => [name, `{{ recipient.${name} }}`]));
      mails = new Map();
      for (const locale of locales)
        mails.set(
          `notice-${locale}.eml`,
          await mailTo(source, locale, fields, { from, unsubscribe, recipient: null }),
        );
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
        makeFolder(base, folder);
        journal = openJournal(path);
      }
      if (journal.meta(KEY) === null) beginKey(journal, base, digestKey);
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

/** The journal at `path`, readable by its owner only. Errors: `JournalError`, `UsageError`. */
function openJournal(path: string): Journal {
  for (const file of [path, ...[`${path}-wal`, `${path}-shm`].filter((beside) => existsSync(beside))])
    closeFile(file);
  return new Journal(path);
}

/** The key of a sending's digests; `null`: it was begun without a key, and is finished without one. */
interface DigestKey {
  readonly key: Buffer | null;
  readonly isNew: boolean;
}

/** A fingerprint of the key, stored in the journal. */
const KEY = 'key';
const fingerprint = (key: Buffer) => sha256(key).slice(0, 16);

/** The key with which the sending was begun, or will be begun. Errors: `JournalError`. */
function keyOf(journal: Journal | null, base: string): DigestKey {
  const begunWith = journal?.meta(KEY) ?? null;
  // A journal without recipients was interrupted before it got its key.
  if (journal !== null && begunWith === null && !journal.isEmpty) return { key: null, isNew: false };
  const found = readKey(base);
  if (begunWith !== null && (found.isNew || fingerprint(found.key) !== begunWith))
    throw new JournalError(
      `${join(base, 'key')} is not the key with which this sending was begun, so nobody can know who got the notice: restore it from a backup`,
    );
  return found;
}

function beginKey(journal: Journal, base: string, { key, isNew }: DigestKey): void {
  if (key === null) return;
  if (isNew && !keepKey(base, key).equals(key))
    throw new JournalError('another process has just begun a first sending here: run the command again');
  journal.setMeta(KEY, fingerprint(key));
}

/** The value of `List-Unsubscribe` (RFC 2369): a mail address or the address of a page. */
function unsubscribeOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const address = addressOf(text.replace(/^mailto:/i, ''));
  if (address) return `mailto:${address}`;
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && !/[<>\s]/.test(text)) return url.href;
  throw new UsageError(
    `--unsubscribe takes an address such as info@example.org, or one of a page that begins with https://, not \`${text}\``,
  );
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
