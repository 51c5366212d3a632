import { expect, it } from 'vitest';
import { atOnce, inTurns } from './turns.ts';

function* steps(count: number): Generator<void, string> {
  for (let i = 0; i < count; i++) yield;
  return `${count} steps`;
}

it('gives what the work gives, in one go and in turns', async () => {
  for (const count of [0, 1, 99, 100, 101, 250]) {
    expect(atOnce(steps(count))).toBe(`${count} steps`);
    expect(await inTurns(steps(count))).toBe(`${count} steps`);
  }
});

it('lets what waits have its turn after every hundred steps', async () => {
  let turns = 0;
  const wait = () => {
    turns += 1;
    waiting = setImmediate(wait);
  };
  let waiting = setImmediate(wait);
  await inTurns(steps(1000));
  clearImmediate(waiting);
  expect(turns).toBeGreaterThanOrEqual(9);
});
