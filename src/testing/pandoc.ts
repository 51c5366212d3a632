/** pandoc, where the machine has it. */
import { spawnSync } from 'node:child_process';
import { programNamed } from './programs.ts';

/** `input` converted by pandoc; tracked changes of a Word file stay what they are. */
export function byPandoc(input: Uint8Array, from: 'markdown' | 'docx', to: 'docx' | 'odt'): Uint8Array {
  const { stdout, stderr, status } = spawnSync(
    programNamed('pandoc')!,
    ['--from', from, '--to', to, '--track-changes=all', '--output', '-'],
    { input, maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  return new Uint8Array(stdout);
}
