/** A draft as a Word file: compared with itself, so that it changes nothing, and every comment and wording is written. */
import { gazette } from './gazette.ts';

/** Writes that of the policy `privacy` under `root` to `out`; gives the command's status and what it said. */
export const draftInWord = (root: string, out: string) =>
  gazette('diff', 'privacy', 'draft', 'draft', '--format', 'docx', '--out', out, '--root', root);
