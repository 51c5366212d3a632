/** What a browser sends, within bounds, and as forms. */
import type { IncomingMessage } from 'node:http';

/** A text longer than any policy: some thousand pages. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** Answers to questions, and a summary in several languages. */
export const MAX_FORM_BYTES = 512 * 1024;

/** More was sent than is read. */
export class TooMuch extends Error {}

/** The body's bytes. Throws `TooMuch` before more than `most` is held. */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new TooMuch();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) throw new TooMuch();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A form's fields; of one that stands several times, all values. */
export class Form {
  readonly #fields: URLSearchParams;

  constructor(fields: URLSearchParams | string) {
    this.#fields = typeof fields === 'string' ? new URLSearchParams(fields) : fields;
  }

  /** The value without blanks around it; `null`: it is not there, or empty. */
  value(name: string): string | null {
    const given = this.#fields.get(name)?.trim() ?? '';
    return given === '' ? null : given;
  }

  /** The value as it was sent, with the ends of its lines as files have them. */
  text(name: string): string | null {
    return this.#fields.get(name)?.replace(/\r\n?/g, '\n') ?? null;
  }

  all(name: string): string[] {
    return this.#fields.getAll(name);
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  /** All fields, for a form that asks once more. */
  entries(): [string, string][] {
    return [...this.#fields];
  }
}

/** The fields that were sent. What is no form has none. */
export async function formOf(request: IncomingMessage, most = MAX_FORM_BYTES): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return new Form('');
  // Three signs for each byte of a letter beyond Latin.
  return new Form((await bytesOf(request, most * 3)).toString('utf8'));
}
