import { describe, expect, it } from 'vitest';
import { CHANGE_TENSES, tensesAfter } from './change-tense.ts';

describe('the tenses that a change can still be told in', () => {
  it('are all while it is announced, those of what came once it came, and one when it never comes', () => {
    expect(CHANGE_TENSES.map((tense) => [tense, tensesAfter(tense)])).toEqual([
      ['will', ['will', 'has', 'had', 'would']],
      ['has', ['has', 'had']],
      ['had', ['has', 'had']],
      ['would', ['would']],
    ]);
  });
});
