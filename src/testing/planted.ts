/** Ways to make a built site say what is not so, each in one file, with the list of checksums made anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A change of a file's bytes; `null`: the file has nothing of the kind. */
export type Edit = (bytes: Buffer) => Buffer | null | Promise<Buffer | null>;

/** Replaces the first match in a text. */
export const swap =
  (pattern: RegExp | string, to: string): Edit =>
  (bytes) => {
    const text = bytes.toString('utf8');
    const changed = text.replace(pattern, to);
    return changed === text ? null : Buffer.from(changed);
  };

/** Puts `value` at a place in JSON (`versions.0.effective`); `undefined`: takes away what stands there. */
export const set =
  (place: string, value: unknown): Edit =>
  (bytes) =>
    inJson(bytes, place, (parent, key) => {
      if (value === undefined && Array.isArray(parent)) parent.splice(Number(key), 1);
      else if (value === undefined) delete parent[key];
      else parent[key] = value;
    });

/** Turns a list in JSON round. */
export const reversed =
  (place: string): Edit =>
  (bytes) =>
    inJson(bytes, place, (parent, key) => {
      parent[key] = (parent[key] as unknown[]).toReversed();
    });

type Parent = Record<string, unknown>;

function inJson(bytes: Buffer, place: string, change: (parent: Parent, key: string) => void): Buffer | null {
  const text = bytes.toString('utf8');
  const value = JSON.parse(text) as Parent;
  const before = JSON.stringify(value);
  const keys = place.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Parent>((at, key) => at[key] as Parent, value);
  change(parent, last);
  return JSON.stringify(value) === before ? null : Buffer.from(JSON.stringify(value));
}

/** Changes the XML of a Word file. */
export const inWord =
  (part: string, pattern: RegExp | string, to: string): Edit =>
  (bytes) => {
    const files = unzipSync(bytes);
    const text = strFromU8(files[part]!);
    const changed = text.replace(pattern, to);
    return changed === text ? null : Buffer.from(zipSync({ ...files, [part]: strToU8(changed) }));
  };

/** Changes what the first page of a PDF draws, furniture left out. */
export const inPrint =
  (change: (drawn: string) => string): Edit =>
  async (bytes) => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const contents = pdf.getPage(0).node.get(PDFName.of('Contents'));
    const ref = contents instanceof PDFArray ? contents.get(0) : contents;
    if (!(ref instanceof PDFRef)) return null;
    const stream = pdf.context.lookup(ref);
    if (!(stream instanceof PDFRawStream)) return null;
    const drawn = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const start = drawn.search(/\/(?!Artifact)\w+\s*<<[\s\S]*?BDC/);
    const changed = drawn.slice(0, start) + change(drawn.slice(start));
    if (changed === drawn) return null;
    pdf.context.assign(ref, pdf.context.flateStream(Buffer.from(changed, 'latin1')));
    return Buffer.from(await pdf.save({ useObjectStreams: false }));
  };

/** Changes a PDF, part by part. */
export const inPdf =
  (change: (pdf: PDFDocument) => void): Edit =>
  async (bytes) => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    change(pdf);
    return Buffer.from(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }));
  };

/** Plants an edit; gives the bytes as they were, or `null` if there was nothing to change. */
export async function plant(folder: string, path: string, edit: Edit): Promise<Buffer | null> {
  const file = join(folder, path);
  const before = readFileSync(file);
  const after = await edit(before);
  if (after === null || after.equals(before)) return null;
  writeFileSync(file, after);
  return before;
}
