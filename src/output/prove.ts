/** Checks redlines with the program that goes along with evidence: it shares no code with what made them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolFolder } from './tool.ts';

export interface ProvenRedline {
  /** The file that stands beside the redline; its page, where none does. */
  readonly path: string;
  /** What is wrong with it, in sentences; empty if it is right. */
  readonly faults: readonly string[];
}

/** Where the program stands; its text goes into every evidence file. */
export const proveScript = (): string => join(toolFolder(), 'templates/evidence/prove.mjs');

/** Every redline under `folder`. `labels`: words of its notes that are the company's own. */
export async function proveRedlines(
  folder: string,
  labels: readonly string[] = [],
): Promise<readonly ProvenRedline[]> {
  const { proveFolder } = (await import(pathToFileURL(proveScript()).href)) as {
    proveFolder: (folder: string, labels: readonly string[]) => ProvenRedline[];
  };
  return proveFolder(folder, labels);
}
