/** A mail as an `.eml` file: ASCII only, long lines folded, the same bytes for the same mail. */

import { createHash } from 'node:crypto';
import type { Notice } from '../model/index.ts';
import type { Mail } from './mail.ts';
import { TemplateError } from './words.ts';

interface MimeNode {
  baseBoundary: string;
  childNodes: MimeNode[];
  build(): Promise<Buffer>;
}

/** Sender of a mail and, if it is for one recipient, the recipient and the time of sending. */
export interface Addressed {
  /** The address it is sent from; replies go to the organisation's own. */
  readonly from: string;
  /** Address for unsubscribing: `mailto:` or `https:`. */
  readonly unsubscribe?: string | null;
  readonly recipient: {
    readonly to: string;
    /** Identifies this recipient's mail in its message id: letters and digits. */
    readonly id: string;
    readonly date: Date;
  } | null;
}

/**
 * The `.eml` of a notice, without a recipient unless it is `addressed`. Its message id and boundaries come from the notice
 * and the recipient alone: sent again, it is the same message. Throws `TemplateError` if there is no address to send from.
 */
export async function emlOf(
  notices: readonly Notice[],
  mail: Mail,
  addressed: Addressed | null = null,
): Promise<Buffer> {
  const notice = notices[0]!;
  const { email } = notice.contact;
  const from = addressed?.from ?? email;
  const recipient = addressed?.recipient ?? null;
  if (from === null)
    throw new TemplateError('policies/organisation.yaml names no `contacts.email` to send a notice from');
  const host = new URL(notice.links[0]!.url).host;
  const locales = notices.map(({ locale }) => locale);
  const name = `${notice.policy}.${notice.version}`;
  // A notice sent again after a correction is another message.
  const isCorrected =
    notice.about === 'correction' || notice.isCorrected || notice.corrections.at(-1)?.date === notice.told;
  const telling = isCorrected
    ? `${notice.telling}.corrected-${notice.corrections.at(-1)?.date}`
    : notice.telling;
  const messageId = `<${name}.${recipient?.id ?? `${telling}.${locales.join('-')}`}@${host}>`;
  // Loaded only when a mail is made, since it would slow the start of every other command.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: { name: notice.organisation, address: from },
    ...(recipient ? { to: recipient.to } : {}),
    ...(email !== null && from !== email ? { replyTo: email } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId,
    date: recipient?.date ?? new Date(`${notice.told}T00:00:00Z`),
    textEncoding: 'base64',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': locales.join(', '),
      ...(addressed?.unsubscribe ? { 'List-Unsubscribe': `<${addressed.unsubscribe}>` } : {}),
    },
  });
  const message = composer.compile() as unknown as MimeNode;
  const boundary = createHash('sha256').update(messageId).digest('hex').slice(0, 16);
  const settle = (node: MimeNode) => {
    node.baseBoundary = boundary;
    node.childNodes?.forEach(settle);
  };
  settle(message);
  return message.build();
}
