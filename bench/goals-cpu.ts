/** Prints the CPU milliseconds that the redline of a checkout takes for a set, parsing apart: the best of five rounds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, set, ...names] = process.argv.slice(2) as [string, string, ...string[]];
const { parse, redlineDocs } = (await import(
  pathToFileURL(join(root, 'bench/redline.ts')).href
)) as typeof import('./redline.ts');

// As JSON: every round compares documents that nothing is known of.
const pairs = names.map((name) =>
  ['old.md', 'new.md'].map((file) => JSON.stringify(parse(readFileSync(join(set, name, file), 'utf8')))),
);
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const ROUNDS = 5;
let best = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
  let sum = 0;
  for (const [old, next] of pairs) {
    const documents = [old, next].map((json) => JSON.parse(json!)) as [
      ReturnType<typeof parse>,
      ReturnType<typeof parse>,
    ];
    const start = cpuMs();
    redlineDocs(...documents);
    sum += cpuMs() - start;
  }
  best = Math.min(best, sum);
}
console.log(best);
