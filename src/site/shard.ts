/** A part of a build: the pages of some policies, and in the first one all that belongs to none. */
import { sha256 } from '../archive/index.ts';

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** More parts than that only repeat what every part does. */
const MOST = 1000;

/** `3/8`; `null`: it is no such thing. */
export function shardFrom(text: string): Shard | null {
  const [, first, second] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  return index >= 1 && index <= of && of <= MOST ? { index, of } : null;
}

/** Whether the pages of a policy are in this part: whatever the others are, a policy stays where it is. */
export function isInShard(policy: string, shard: Shard | null): boolean {
  if (shard === null) return true;
  return Number.parseInt(sha256(policy).slice(0, 8), 16) % shard.of === shard.index - 1;
}
