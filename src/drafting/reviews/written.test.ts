import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { edited, editOf, markdown, blocks as randomBlocks } from '../../testing/markdown-arbitrary.ts';
import { bodyOf, keyOf, notesOf } from './levels.ts';
import { mergePens } from './merge.ts';
import { comparablePens } from './normal.ts';
import { findPlace, replaced } from './place.ts';
import { written } from './written.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const plainKey = (text: string) => {
  const { base } = comparablePens(documentOf(text), []);
  return [keyOf(bodyOf(base)), keyOf(notesOf(base))];
};

function mergedText(base: string, ...own: string[]) {
  const pens = own.map((text, i) => ({ name: `Pen ${i}`, document: documentOf(text) }));
  return written(mergePens(documentOf(base), pens), parseMarkdown(base));
}

const BASE = `---
title: Privacy
---

## Data {#data}

We keep  data for 3 years, and
no longer.

[//]: # (a mark that nobody sees)

- names
- addresses

## Rights {#rights}

You may ask us.[^a]

[^a]: In writing.
`;

describe('a merged text', () => {
  it('keeps the bytes of whatever nobody changed', () => {
    const { text, conflicts } = mergedText(BASE, BASE.replace('You may', 'Everybody may'), BASE);
    expect(conflicts).toEqual([]);
    expect(text).toBe(BASE.replace('You may', 'Everybody may'));
  });

  it('holds the words of the base where they are in dispute, and knows where', () => {
    const { text, conflicts } = mergedText(
      BASE,
      BASE.replace('3 years', '5 years'),
      BASE.replace('3 years', '1 year'),
    );
    expect(text.replace(/\s+/g, ' ')).toBe(BASE.replace(/\s+/g, ' '));
    expect(conflicts).toMatchObject([
      {
        clause: 'data',
        isBlocks: false,
        was: '3 years',
        wordings: [{ text: '5 years' }, { text: '1 year' }],
      },
    ]);
    const [start, end] = findPlace(text, conflicts[0]!.place)!;
    expect(text.slice(start, end)).toBe('3 years');
  });

  it('gets the notes that were put in, and loses those that nothing refers to', () => {
    const { text } = mergedText(
      BASE,
      BASE.replace('no longer.', 'no longer.[^b]').replace('[^a]: ', '[^b]: As the law says.\n\n[^a]: '),
      BASE.replace('ask us.[^a]', 'ask us.').replace('\n[^a]: In writing.\n', ''),
    );
    expect(text).toContain('no longer.[^b]');
    expect(text).toContain('[^b]: As the law says.');
    expect(text).not.toContain('[^a]');
  });

  const texts = fc
    .tuple(randomBlocks, fc.array(fc.array(editOf, { maxLength: 3 }), { minLength: 2, maxLength: 2 }))
    .map(([base, edits]) => {
      const list = ['The text begins.', ...base];
      return { base: markdown(list), own: edits.map((one) => markdown(edited(list, one))) };
    });

  it('says what one person alone wrote', () => {
    fc.assert(
      fc.property(texts, ({ base, own }) => {
        const { text } = mergedText(base, own[0]!);
        expect(plainKey(text), text).toEqual(plainKey(own[0]!));
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 40) },
    );
  });

  it('becomes what one person would have it be when each conflict is settled for that person', () => {
    fc.assert(
      fc.property(texts, ({ base, own }) => {
        const { text, conflicts } = mergedText(base, ...own);
        // Settled from the end, places before stay where they are.
        let settled = text;
        for (const { place, wordings, isBlocks } of [...conflicts].reverse()) {
          const found = findPlace(settled, place);
          // In so small and random a text the same words may stand everywhere.
          fc.pre(found !== null);
          const wording = wordings.find(({ pens }) => pens.includes(0));
          if (wording) settled = replaced(settled, found!, wording.text, isBlocks).text;
          if (wording?.notes) settled += `\n${wording.notes}\n`;
        }
        const pens = own.map((one, i) => ({ name: `Pen ${i}`, document: documentOf(one) }));
        const kept = written(mergePens(documentOf(base), pens, { keeper: 0 }), parseMarkdown(base));
        expect(plainKey(settled), settled).toEqual(plainKey(kept.text));
      }),
      { numRuns: Number(process.env.GAZETTE_RUNS ?? 40) },
    );
  });
});
