/** The redline of two versions. */
import { page } from './kind.ts';
import { aboutPair } from './said.ts';
import { pairs } from './subjects.ts';

export const redline = page({
  at: '[locale]/[policy]/compare/[from]..[to]/',
  all: pairs,
  says: aboutPair,
});
