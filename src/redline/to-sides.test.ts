import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { renderRedline, sideBySide } from './index.ts';

/** The words of each row, old side and new side. */
function rows(old: string, next: string): string[][] {
  const [from, to] = [old, next].map((text) => parseMarkdown(text, { numbering: 'none' }).document);
  const html = sideBySide(renderRedline(from!, to!).blocks);
  const words = (part: string) =>
    part
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return [...html.matchAll(/side-old">([\s\S]*?)<\/div><div class="side side-new">([\s\S]*?)<\/div>/g)].map(
    ([, left, right]) => [words(left!), words(right!)],
  );
}

describe('a redline side by side', () => {
  it('has a replaced paragraph level with the one that replaces it', () => {
    const [, replaced] = rows(
      '## A {#a}\n\nПользуясь Сайтом, вы соглашаетесь с условиями.\n',
      '## A {#a}\n\nКаждая цель названа отдельно, и отказ не мешает заказу.\n',
    );
    expect(replaced![0]).toContain('соглашаетесь');
    expect(replaced![1]).toContain('отказ не мешает');
  });

  it('leaves the other side empty where one has more, and keeps each id once', () => {
    const seen = rows('## A {#a}\n\nOne stays.\n', '## A {#a}\n\nOne stays.\n\nTwo came.\n\nThree came.\n');
    expect(seen.slice(2).map(([old]) => old)).toEqual(['', '']);
    const [from, to] = ['Gone quite.\n', 'Wholly other words came.\n'].map(
      (text) => parseMarkdown(`## A {#a}\n\n${text}`, { numbering: 'none' }).document,
    );
    const { changes, blocks } = renderRedline(from!, to!);
    const html = sideBySide(blocks);
    for (const { id } of changes) expect(html.split(`id="change-${id}"`)).toHaveLength(2);
  });
});
