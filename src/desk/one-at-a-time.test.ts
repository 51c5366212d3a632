/** Nothing that takes much memory runs twice at once. */
import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

it('begins the next when the one before has ended, also in an error', async () => {
  const told: string[] = [];
  const work = (name: string, fails = false) =>
    oneAtATime(async () => {
      told.push(`${name} begins`);
      await new Promise(setImmediate);
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
