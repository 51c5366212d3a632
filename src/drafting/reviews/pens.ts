/** Word files of several people as pens: one for everybody who tracked changes, else one for a file. */
import { type ImportedDocx, importDocx } from '../../import/index.ts';
import type { PolicyDocument } from '../../model/index.ts';
import type { Pen } from './merged.ts';

export interface ReviewFile {
  /** As it is told: the file's own name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Without what is said for each file by itself. */
  readonly reading: Omit<Parameters<typeof importDocx>[1], 'view' | 'apart'>;
  /** Names of the organisation, under which it tracks changes in its own files. */
  readonly ours: readonly string[];
  readonly parse: (markdown: string) => PolicyDocument;
}

export interface ReadFile {
  readonly name: string;
  readonly pens: readonly Pen[];
  /** The text that these people began with, as far as the file tells. */
  readonly floor: PolicyDocument;
  readonly imported: ImportedDocx;
  /** What a person should know. */
  readonly remarks: readonly string[];
}

/** Reads each file. Throws a `DocxError` that knows its `file`. */
export async function readFiles(files: readonly ReviewFile[], options: ReadOptions): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    try {
      read.push(await readFile(file, options));
    } catch (error) {
      if (error instanceof Error) Object.assign(error, { file: file.name });
      throw error;
    }
  }
  return withOwnNames(read);
}

async function readFile(
  { name, bytes }: ReviewFile,
  { reading, ours, parse }: ReadOptions,
): Promise<ReadFile> {
  const imported = await importDocx(bytes, { ...reading, view: 'accepted', apart: { ours } });
  const { authors, apart, savedBy, markdown } = imported;
  const whole = parse(markdown);
  const people = authors.filter((author) => !ours.includes(author));
  const before = apart.find(({ author }) => author === null);
  const isKnown = savedBy !== null && !ours.includes(savedBy);
  const pens: Pen[] =
    people.length < 2
      ? [{ name: people[0] ?? (isKnown ? savedBy : name), document: whole }]
      : people.map((author) => ({
          name: author,
          document: parse(apart.find((one) => one.author === author)!.markdown),
        }));
  const takenBack = apart
    .flatMap((one) => one.takenBack)
    .map(
      ({ author, of, words }) =>
        `${named(author)} took out again what ${named(of)} had put in, so nobody has it: “${words.trim()}”`,
    );
  const remarks = people.length < 2 ? imported.remarks : apart.flatMap((one) => one.remarks);
  return {
    name,
    imported,
    pens,
    floor: before ? parse(before.markdown) : whole,
    remarks: [...new Set([...imported.remarks, ...remarks, ...takenBack])],
  };
}

/** Programs that were never told who works with them write these. */
const NOBODY: ReadonlySet<string> = new Set(['', 'Unknown Author', 'Author', 'Microsoft Office User']);
const named = (author: string): string => (NOBODY.has(author) ? 'somebody' : author);

/** Names by which people are told apart: with the file where several have one name, or nobody has. */
function withOwnNames(files: readonly ReadFile[]): ReadFile[] {
  const counts = new Map<string, number>();
  for (const { pens } of files) for (const { name } of pens) counts.set(name, (counts.get(name) ?? 0) + 1);
  return files.map((file) => ({
    ...file,
    pens: file.pens.map((pen) => {
      if (NOBODY.has(pen.name)) return { ...pen, name: file.name };
      return counts.get(pen.name)! > 1 && pen.name !== file.name
        ? { ...pen, name: `${pen.name} (${file.name})` }
        : pen;
    }),
  }));
}
