import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toolFolder } from '../tool.ts';
import { DARK, LIGHT, themeFaults } from './theme.ts';

const at = (path: string) => readFileSync(join(toolFolder(), path), 'utf8');
const README = /```css\n([\s\S]*?)```/.exec(at('templates/site/README.md'))![1]!;

it('knows the colours that pages have', () => {
  const css = at('src/styles/tokens.css');
  for (const [i, colours] of [LIGHT, DARK].entries())
    for (const [name, value] of Object.entries(colours)) {
      const all = [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(
        ([, colour]) => colour,
      );
      expect(all[i], name).toBe(value);
    }
});

it.each([
  ['the example of the documentation', README],
  ['one colour', ':root { --accent: rgb(120, 0, 60); }'],
  ['typefaces and a measure', ':root { --serif: "PT Serif", serif; --measure: 45rem }'],
  ['colours for the dark alone', '@media (prefers-color-scheme: dark) { :root { --paper: #000; } }'],
  ['nothing', '/* Later. */'],
])('takes %s', (_, css) => {
  expect(themeFaults(css)).toEqual([]);
});

it.each([
  ['a part that is not shown', 'article p { display: none }'],
  ['an escape', ':root { --ink: #000 } article p { disp\\6cay: none }'],
  ['words of its own', 'h1::before { content: "Void: " }'],
  ['a part without height', 'p { height: 0; overflow: hidden }'],
  ['a counter with words', '@counter-style e { system: cyclic; symbols: "We sell. " }'],
  ['styles of another host', '@import "https://evil.example/a.css";'],
  ['a typeface of its own', '@font-face { font-family: a; src: url(a.woff2) }'],
  ['a typeface of signs', ':root { --serif: Wingdings }'],
  ['ink like paper', ':root { --ink: #fbfaf6 }'],
  ['ink like paper in the dark', '@media (prefers-color-scheme: dark) { :root { --ink: #16171a } }'],
  ['paper like ink', ':root { --paper: #1c1b18; --raised: #1c1b18 }'],
  ['a colour that is none', ':root { --ink: transparent }'],
  ['a colour through which one sees', ':root { --ink: #1c1b1800 }'],
  ['a column without width', ':root { --measure: 0rem }'],
  ['a property that pages have not', ':root { --other: 1 }'],
  ['an address', ':root { --serif: url(a) }'],
  ['a comment in the middle of a name', ':root { --in/**/k: #000 }'],
  ['another rule for paper', '@media print { :root { --ink: #fff } }'],
  ['what is never closed', ':root { --ink: #000'],
])('refuses %s', (_, css) => {
  expect(themeFaults(css)).not.toEqual([]);
});
