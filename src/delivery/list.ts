/** Reads a list of recipients, of any length, row by row: a CSV file with a header that names `email`. */
import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import { LANGUAGES } from '../languages/index.ts';
import { addressOf, type Recipient } from './recipient.ts';

/** The list cannot be used as a whole: the message says where and why. */
export class ListError extends Error {}

/** A row of the list: somebody to write to, or why nobody is. */
export type ListRow = { readonly recipient: Recipient } | { readonly line: number; readonly problem: string };

const HEADER_BYTES = 64 * 1024;
/** Characters. No row of people is longer; an unclosed quotation mark would make the rest of the file one. */
const LONGEST_ROW = 64 * 1024;
/** A header may stand behind a title or what a spreadsheet says of itself. */
const HEADER_LINES = 10;
const EMAIL_NAMES = new Set(LANGUAGES.flatMap(({ columns }) => columns.email));
const LANGUAGE_NAMES = new Set(LANGUAGES.flatMap(({ columns }) => columns.language));
/** All of them: a list that was edited on several systems has several. */
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** The rows in the file's order. Errors: `ListError` if it is no list, is not UTF-8, or a quotation never ends. */
export async function* readList(path: string): AsyncGenerator<ListRow> {
  const { delimiter, names, line: headerLine } = readHeader(path);
  const email = names.findIndex((name) => EMAIL_NAMES.has(name));
  const language = names.findIndex((name) => LANGUAGE_NAMES.has(name));
  const parser = parse({
    bom: true,
    delimiter,
    from_line: headerLine + 1,
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
      const fields = {
        ...Object.fromEntries(names.map((name, i) => [name, plain(record[i] ?? '')])),
        email: plain(written),
      };
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
export const fieldsOfList = (path: string): readonly string[] => [
  ...new Set([...readHeader(path).names, 'email']),
];

/** Whether the file begins with a header that names a column of addresses. */
export function hasHeader(path: string): boolean {
  return headerIn(firstLines(path)) !== null;
}

interface Header {
  /** The sign between columns. */
  readonly delimiter: string;
  /** In small letters. */
  readonly names: readonly string[];
  /** On which line it stands. */
  readonly line: number;
}

function firstLines(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new ListError(`there is no file ${path} to read recipients from`);
  const buffer = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  const bytesRead = readSync(file, buffer, 0, HEADER_BYTES, 0);
  closeSync(file);
  if (['fffe', 'feff'].includes(buffer.toString('hex', 0, 2)))
    throw new ListError(`${path}: Unexpected UTF-16, expected the list saved as “CSV UTF-8”`);
  return buffer
    .toString('utf8', 0, bytesRead)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .slice(0, HEADER_LINES);
}

/** The first line that names a column of addresses, or `null`. Errors: those of the CSV parser. */
function headerIn(lines: readonly string[]): (Header & { readonly emails: number }) | null {
  // A spreadsheet may say first which sign it put between columns.
  const stated = /^sep=(.)$/i.exec(lines[0]?.trim() ?? '')?.[1] ?? null;
  for (const [i, line] of lines.entries()) {
    // Spreadsheets of many countries separate columns with semicolons and call it CSV all the same.
    const delimiter =
      stated ?? [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)[0]!;
    const [header] = parseAll(line, { delimiter, relax_quotes: true, trim: true, to: 1 }) as string[][];
    const names = (header ?? []).map(fieldName);
    const emails = names.filter((name) => EMAIL_NAMES.has(name)).length;
    if (emails > 0) return { delimiter, names, line: i + 1, emails };
  }
  return null;
}

function readHeader(path: string): Header {
  const lines = firstLines(path);
  const at = /^sep=/i.test(lines[0]?.trim() ?? '') ? 1 : 0;
  let header: ReturnType<typeof headerIn>;
  try {
    header = headerIn(lines);
  } catch (cause) {
    throw explained(`${path}:${at + 1}`, cause);
  }
  if (header?.emails === 1) return header;
  const line = header?.line ?? at + 1;
  throw new ListError(
    `${path}:${line}: Unexpected header \`${shown(lines[line - 1] ?? '')}\`, expected one that names ${header ? 'only one column `email`' : 'a column `email`'} (and, if wanted, \`locale\` and others)`,
  );
}

/** `"First name"` → `first_name`: what a template calls `recipient.first_name`. */
const fieldName = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '_')
    .replace(/(?<=.)_+$/u, '');

/** A value as words of a mail: one line, nothing invisible. */
export const plain = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const shown = (text: string) => {
  const line = plain(text);
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
