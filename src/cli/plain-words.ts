/** What commands say: names of files, of people and of addresses come from elsewhere, and a terminal obeys some signs. */
import { shown } from '../archive/index.ts';

let isPlain = false;

/** From here on, messages show such signs in place of sending them. Data for programs go another way (`printText`). */
export function speakPlainly(): void {
  if (isPlain) return;
  isPlain = true;
  for (const way of ['log', 'error'] as const) {
    const say = console[way].bind(console);
    console[way] = (...words: unknown[]) =>
      say(...words.map((word) => (typeof word === 'string' ? shown(word) : word)));
  }
}

/** Writes data to standard output: byte for byte, unless a person looks at it. */
export function printText(data: string | Uint8Array): void {
  if (!process.stdout.isTTY) process.stdout.write(data);
  else process.stdout.write(shown(typeof data === 'string' ? data : Buffer.from(data).toString('utf8')));
}
