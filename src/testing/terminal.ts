/** A real terminal for commands that ask: that of `script`, of util-linux. */
import { spawn } from 'node:child_process';

/** Runs the command line on a real terminal (of `script`), typing `keys` one after the other as prompts appear. */
export function onTerminal(
  command: string,
  steps: readonly (readonly [prompt: string, keys: string])[],
): Promise<string> {
  return new Promise((done) => {
    const child = spawn('script', ['-qec', `stty cols 120 rows 50; ${command}`, '/dev/null'], {
      env: { ...process.env, TERM: 'xterm', COLUMNS: '120' },
    });
    let output = '';
    let from = 0;
    const left = [...steps];
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes;
      while (left[0] && output.slice(from).includes(left[0][0])) {
        from = output.length;
        child.stdin.write(left.shift()![1]);
      }
    });
    child.on('close', () => done(output));
  });
}
