import { expect, it } from 'vitest';
import { addressesIn } from './fingerprint.ts';
import { markdownOf, settleText } from './settle.ts';

const written = (source: string) => markdownOf(settleText(source), null);

it('ends lines where HTML ends them, and says nothing of it at the end of a paragraph', () => {
  expect(written('Acme<br/>\n1 Road<br />\nTown<br>\n\nNext.\n')).toBe('Acme\\\n1 Road\\\nTown\n\nNext.\n');
  expect(written('Acme<br><br>\nTown **now**<br> <br>\n')).toBe('Acme\\\n\\\nTown **now**\n');
  expect(settleText('Acme<br/>\nTown<br/>\n').words).toBe('Acme Town');
});

it('keeps links that stand in HTML among words, and notices where they lead', () => {
  const text = (address: string) =>
    `<small>See <a class="x" href="${address}">our <b>terms</b></a> and <a name="y"></a>more</small>.\n`;
  expect(written(text('https://a.example/?x=1&amp;y=2'))).toBe(
    'See [our terms](https://a.example/?x=1\\&y=2) and more.\n',
  );
  expect(written('<a href="/x">here</a> we are.\n')).toBe('here we are.\n');
  expect(addressesIn(text('https://a.example/'), false)).not.toBe(
    addressesIn(text('https://b.example/'), false),
  );
});
