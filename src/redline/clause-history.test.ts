import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { lastChangeOf } from '../model/index.ts';
import { clauseHistories } from './index.ts';

const LONG = 'Мы храним номер телефона три года после последнего обращения и затем удаляем его.';

/** Histories of texts given as Markdown, named v1, v2 …: `anchor: fate fate …`. */
const histories = (...texts: string[]) =>
  clauseHistories(
    texts.map((text, i) => ({
      version: `v${i + 1}`,
      key: text,
      document: () => parseMarkdown(text, { path: 'x.md', numbering: 'decimal' }).document,
    })),
  );
const shortly = (...texts: string[]) =>
  histories(...texts).map(({ anchor, steps }) => `${anchor}: ${steps.map(({ fate }) => fate).join(' ')}`);

const A = `## Общее {#general}\n\nТекст о Компании и её услугах.\n`;
const B = `## Сроки {#retention}\n\n${LONG}\n`;
const C = `## Контакты {#contact}\n\nПишите на почту, мы ответим вам за десять дней.\n`;

describe('the history of a clause', () => {
  it('tells what each version did to it', () => {
    expect(shortly(`${A}${B}`, `${A}${B.replace('три года', 'пять лет')}${C}`, `${A}${C}`)).toEqual([
      'general: first kept kept',
      'contact: added kept',
      'retention: first changed removed',
    ]);
  });

  it('is not disturbed by renumbering, and says from where a clause moved', () => {
    const all = histories(`${A}${B}${C}`, `${B}${A}${C}`);
    const step = (anchor: string) => all.find((history) => history.anchor === anchor)!.steps[1]!;
    expect(step('contact').fate).toBe('kept');
    expect([step('retention'), step('general')].filter(({ fate }) => fate === 'moved')).toHaveLength(1);
    const one = [step('retention'), step('general')].find(({ fate }) => fate === 'moved')!;
    expect(one.movedFrom).toMatch(/^[12]\.$/);
  });

  it('goes on under another anchor and another heading, if the words are the same', () => {
    expect(shortly(`${A}${B}`, `${A}${B.replace('Сроки {#retention}', 'Хранение {#storage}')}`)).toEqual([
      'general: first kept',
      'storage: first changed',
    ]);
  });

  it('begins anew where only the place is the same', () => {
    expect(shortly(`${A}${B}`, `${A}${C}`)).toEqual([
      'general: first kept',
      'contact: added',
      'retention: first removed',
    ]);
  });

  it('does not take an anchor for a clause where the redline finds that clause elsewhere', () => {
    // «Сроки» keeps its words and heading under a new anchor; its old anchor is given to «Контакты».
    expect(
      shortly(
        `${A}${B}`,
        `${A}${B.replace('{#retention}', '{#storage}')}${C.replace('{#contact}', '{#retention}')}`,
      ),
    ).toEqual(['general: first kept', 'storage: first kept', 'retention: added']);
    expect(
      shortly(`${B}${C}`, `${B.replace('retention', 'contact')}${C.replace('contact', 'retention')}`),
    ).toEqual(['contact: first kept', 'retention: first kept']);
  });

  it('gives a clause that went another name where its anchor was given to another clause', () => {
    const D = C.replace('{#contact}', '{#retention}');
    expect(shortly(`${A}${B}`, `${A}`, `${A}${D}`)).toEqual([
      'general: first kept kept',
      'retention: added',
      'retention.2: first removed',
    ]);
  });

  it('counts words and names the changes of the redline', () => {
    const step = histories(`${A}${B}`, `${A}${B.replace('три года', 'пять лет')}`)[1]!.steps[1]!;
    expect(step).toMatchObject({ fate: 'changed', changes: [1], words: { removed: 2, added: 2 } });
  });

  it('finds the last change up to a version', () => {
    const [, history] = histories(
      `${A}${B}`,
      `${A}${B.replace('три', 'два')}`,
      `${A}${B.replace('три', 'два')}`,
    );
    expect(lastChangeOf(history!, 'v3')).toMatchObject({ step: { version: 'v2' }, isOwn: false });
    expect(lastChangeOf(history!, 'v2')).toMatchObject({ isOwn: true });
    expect(lastChangeOf(history!, 'v9')).toBe(null);
  });
});
