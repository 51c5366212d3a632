/** Reads a list of recipients, of any length, row by row: a CSV file with a header that names `email`. */
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { addressOf, type Recipient } from './recipient.ts';

/** The list cannot be used as a whole: the message says where and why. */
export class ListError extends Error {}

/** A row of the list: somebody to write to, or why nobody is. */
export type ListRow = { readonly recipient: Recipient } | { readonly line: number; readonly problem: string };

const HEADER_BYTES = 64 * 1024;
/** Characters. No row of people is longer; an unclosed quotation mark would make the rest of the file one. */
const LONGEST_ROW = 64 * 1024;
const EMAIL_NAMES = ['email', 'e-mail'];
const LANGUAGE_NAMES = ['locale', 'language', 'lang'];
/** All of them: a list that was edited on several systems has several. */
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** The rows in the file's order. Errors: `ListError` if it is no list, is not UTF-8, or a quotation never ends. */
export async function* readList(path: string): AsyncGenerator<ListRow> {
  const { delimiter, names } = await readHeader(path);
  const email = names.findIndex((name) => EMAIL_NAMES.includes(name));
  const language = names.findIndex((name) => LANGUAGE_NAMES.includes(name));
  const parser = parse({
    bom: true,
    delimiter,
    from: 2,
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    record_delimiter: LINE_ENDS,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  const rows = pipeline(createReadStream(path), decoded, parser, () => {});
  try {
    for await (const { record, info } of rows as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const written = record[email] ?? '';
      const address = addressOf(written);
      const line = info.lines;
      if (address === null) {
        const problem = written
          ? `Unexpected address \`${shown(written)}\`, expected one such as \`name@example.org\``
          : 'Unexpected row without an address';
        yield { line, problem };
        continue;
      }
      const fields = Object.fromEntries(names.map((name, i) => [name, plain(record[i] ?? '')]));
      yield { recipient: { line, email: address, language: plain(record[language] ?? ''), fields } };
    }
  } catch (cause) {
    throw explained(path, cause);
  }
}

/** Whole characters; bytes that are none end the reading. */
async function* decoded(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for await (const part of source) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

function explained(path: string, cause: unknown): unknown {
  if (cause instanceof CsvError) {
    const reason = /QUOTE|NON_TRIMABLE/.test(cause.code)
      ? 'quotation mark inside a value (double it, or take it out)'
      : cause.code === 'CSV_MAX_RECORD_SIZE'
        ? 'row without an end (is a quotation mark not closed?)'
        : cause.message;
    return new ListError(`${path}: Unexpected ${reason}, expected rows of comma-separated values`, { cause });
  }
  if (cause instanceof TypeError && (cause as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new ListError(
      `${path}: Unexpected bytes that are not UTF-8, expected the list saved as “CSV UTF-8”`,
      {
        cause,
      },
    );
  return cause;
}

/** What templates may call `recipient.NAME`: the list's columns. Errors: those of `readList`. */
export const fieldsOfList = async (path: string): Promise<readonly string[]> =>
  (await readHeader(path)).names;

/** The sign between columns, and their names in small letters. */
async function readHeader(path: string): Promise<{ delimiter: string; names: readonly string[] }> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new ListError(`there is no file ${path} to read recipients from`);
  const file = await open(path);
  const { buffer, bytesRead } = await file
    .read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    .finally(() => file.close());
  if (['fffe', 'feff'].includes(buffer.toString('hex', 0, 2)))
    throw new ListError(`${path}: Unexpected UTF-16, expected the list saved as “CSV UTF-8”`);
  const text = buffer.toString('utf8', 0, bytesRead);
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/)[0] ?? '';
  // Spreadsheets of many countries separate columns with semicolons and call it CSV all the same.
  const delimiter = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0]!;
  let names: string[];
  try {
    const [header] = parseAll(line, { delimiter, relax_quotes: true, trim: true, to: 1 }) as string[][];
    names = (header ?? []).map(fieldName);
  } catch (cause) {
    throw explained(`${path}:1`, cause);
  }
  const emails = names.filter((name) => EMAIL_NAMES.includes(name));
  if (emails.length !== 1)
    throw new ListError(
      `${path}:1: Unexpected header \`${shown(line)}\`, expected one that names ${emails.length === 0 ? 'a column `email`' : 'only one column `email`'} (and, if wanted, \`locale\` and others)`,
    );
  return { delimiter, names };
}

/** `"First name"` → `first_name`: what a template calls `recipient.first_name`. */
const fieldName = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '_');

/** A value as words of a mail: one line, nothing invisible. */
export const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const shown = (text: string) => {
  const line = plain(text);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
