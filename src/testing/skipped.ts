/** Names, in the last lines of a run, the tests that were skipped: nobody should take them for passed. */
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { PROJECT } from './sandbox.ts';

export default class Skipped implements Reporter {
  #modules: readonly TestModule[] = [];

  onTestRunEnd(modules: readonly TestModule[]): void {
    this.#modules = modules;
    // After the summary, which is printed when all reporters have been told of the end.
    setImmediate(() => this.#print());
  }

  #print(): void {
    const skipped = this.#modules.flatMap((module) =>
      [...module.children.allTests('skipped')].map(
        ({ fullName }) => `  ${relative(PROJECT, module.moduleId)} > ${fullName}`,
      ),
    );
    if (skipped.length > 0)
      console.log(
        `Skipped, for want of a program or because they belong to \`npm run trials\`:\n${skipped.join('\n')}`,
      );
  }
}
