import { expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import type { PolicyDocument } from '../model/index.ts';
import { projection } from '../testing/project.ts';
import { renderRedline } from './index.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const htmlOf = (from: PolicyDocument, to: PolicyDocument) => renderRedline(from, to).html;
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

/** A section goes, and the one behind it takes over its address. */
const OLD = `## What else should you know? {#changes}

We are a global organisation, and our computers stand in several places all over the world.

## What if we change this policy? {#contact}

We post the updates online and tell you by mail where they matter.
`;
const NEW = `## What if we change this policy? {#changes}

We post the updates online and tell you by mail where they matter.
`;

it('gives an address to one section only: to the one that has it now', () => {
  const html = htmlOf(documentOf(OLD), documentOf(NEW));
  expect(idsOf(html)).toEqual(['change-1', 'changes']);
  expect(html).toMatch(/<h2 data-rl="del" data-rl-old="[^"]*changes[^"]*">.*<del>What else/);
  expect(html).toMatch(/<h2 id="changes" [^>]*>What if/);
});

it('gives the old section its address back where every change is rejected', () => {
  const [from, to] = [documentOf(OLD), documentOf(NEW)];
  const html = htmlOf(from, to);
  expect(projection(html, 'old')).toBe(projection(htmlOf(from, from), 'plain'));
  expect(projection(html, 'new')).toBe(projection(htmlOf(to, to), 'plain'));
});

it('leaves a section that went its address where no other has it', () => {
  const gone = '## Gone {#gone}\n\nOf this nothing stays at all, not one of the words.\n\n';
  expect(htmlOf(documentOf(gone + NEW), documentOf(NEW))).toContain('<h2 id="gone" data-rl="del">');
});
