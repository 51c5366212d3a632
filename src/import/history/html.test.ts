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

it('takes an address among the words of a link for words', () => {
  expect(written('To <a href="mailto:a@b.example?cc=c@d.example">a@b.example, with a copy</a>.\n')).toBe(
    'To [a@b.example, with a copy](mailto:a@b.example?cc=c@d.example).\n',
  );
});

it.each([
  [
    'Markdown between its tags',
    '<table>\n<tr>\n<td>\n\nSee [us](https://a.example) *now*.\n\n</td>\n    <td>B\n\n    </td>\n</tr>\n</table>\n\nEnd.\n',
    '| | |\n| - | - |\n| See [us](https://a.example) *now*. | B |\n\nEnd.\n',
  ],
  [
    'no end',
    '<table>\n<tr>\n<td>A\n\n</td>\n<td>B\n\n</td>\n</tr>\n\n## End\n\nText.\n',
    '| | |\n| - | - |\n| A | B |\n\n## End\n\nText.\n',
  ],
  [
    'several blocks in a cell',
    '<table><tr><td><p>One</p><p>Two</p><ol start="3"><li>x</li><li>y</li></ol></td><td><h4>A</h4><ul><li>b</li></ul></td></tr></table>\n',
    '| | |\n| - | - |\n| One Two 3. x 4. y | **A** b |\n',
  ],
  [
    'code in a cell',
    '<table>\n<tr>\n<td>\n\n```json\n{\n  "days": 30\n}\n```\n\n</td>\n</tr>\n</table>\n',
    '| |\n| - |\n| `{` `"days": 30` `}` |\n',
  ],
])('reads a table with %s', (_, source, markdown) => {
  expect(written(source)).toBe(markdown);
});
