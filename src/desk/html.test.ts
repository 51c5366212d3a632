/** No text becomes markup. */
import { expect, it } from 'vitest';
import { asHtml, attributes, html, jsonFor } from './html.ts';

const HOSTILE = `<script>alert(1)</script>"'&`;

it('escapes every value, in text and in attributes', () => {
  expect(html`<p title="${HOSTILE}">${HOSTILE}</p>`.text).toBe(
    `<p title="&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;">&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;</p>`,
  );
  expect(attributes({ value: HOSTILE, checked: true, disabled: false, id: null }).text).toBe(
    ` value="&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;" checked`,
  );
});

it('takes what is HTML as it is, puts lists together, and writes nothing for nothing', () => {
  expect(html`${[html`<i>a</i>`, ' ', asHtml('<b>b</b>')]}${null}${false}${undefined}${0}`.text).toBe(
    '<i>a</i> <b>b</b>0',
  );
});

it('ends no script with the data in it', () => {
  const { text } = jsonFor('words', { hostile: '</script><script>alert(1)</script>' });
  expect(text.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(text.replace(/<[^>]+>/g, '')).hostile).toBe('</script><script>alert(1)</script>');
});
