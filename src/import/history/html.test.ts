import { expect, it } from 'vitest';
import { markdownOf, settleText } from './settle.ts';

const written = (source: string) => markdownOf(settleText(source), null);

it('ends lines where HTML ends them, and says nothing of it at the end of a paragraph', () => {
  expect(written('Acme<br/>\n1 Road<br />\nTown<br>\n\nNext.\n')).toBe('Acme\\\n1 Road\\\nTown\n\nNext.\n');
  expect(written('Acme<br><br>\nTown **now**<br> <br>\n')).toBe('Acme\\\n\\\nTown **now**\n');
  expect(settleText('Acme<br/>\nTown<br/>\n').words).toBe('Acme Town');
});
