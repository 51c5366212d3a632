import { describe, expect, it } from 'vitest';
import { type Block, COMMENT_LENGTH, fitted } from './fit.ts';

const block = (name: string, rank: number, size: number): Block => ({
  name,
  rank,
  text: name.padEnd(size, '.'),
});

describe('a comment', () => {
  it('that fits has everything, in order', () => {
    expect(fitted('head', [block('b', 5, 1), block('a', 0, 1)])).toBe('head\n\nb\n\na\n');
  });

  it('that is too long leaves out what matters least, and says what', () => {
    const blocks = [
      block('errors', 1, 9_000),
      block('marked text of a', 6, 70_000),
      block('changes of a', 2, 9_000),
    ];
    const comment = fitted('head', blocks);
    expect(comment.length).toBeLessThan(COMMENT_LENGTH);
    expect(comment).toMatch(/^head\n\nerrors[\s\S]*changes of a[\s\S]*Left out[^:]*: marked text of a\./);
    expect(comment).not.toContain('marked text of a..');
  });

  it('of many parts stays under its length, names a few and counts the rest', () => {
    const blocks = Array.from({ length: 3_000 }, (_, i) => block(`part ${i} ${'x'.repeat(300)}`, 1, 500));
    const comment = fitted('head', blocks);
    expect(comment.length).toBeLessThan(COMMENT_LENGTH);
    expect(comment).toMatch(/; and \d{4} more\. `gazette review/);
  });
});
