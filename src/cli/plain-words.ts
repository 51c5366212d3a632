/** Makes messages safe for a terminal: names of files, people and addresses come from outside and may hold control characters. */
import { shown } from '../archive/index.ts';

let isPlain = false;

/** From now on, messages show control characters as visible text. Data for programs is printed unchanged (`printText`). */
export function speakPlainly(): void {
  if (isPlain) return;
  isPlain = true;
  for (const way of ['log', 'error'] as const) {
    const say = console[way].bind(console);
    console[way] = (...words: unknown[]) =>
      say(...words.map((word) => (typeof word === 'string' ? shown(word) : word)));
  }
}

/** Writes data to standard output: byte for byte, except on a terminal. */
export function printText(data: string | Uint8Array): void {
  if (!process.stdout.isTTY) process.stdout.write(data);
  else process.stdout.write(shown(typeof data === 'string' ? data : Buffer.from(data).toString('utf8')));
}
