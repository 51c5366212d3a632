import { describe, expect, it } from 'vitest';
import { mailParts } from './mail-parts.ts';

describe('the parts of a mail', () => {
  it('are headings after two empty lines, points, addresses with their names, and paragraphs', () => {
    const text = `Образец.

С 1 марта начнёт действовать новая редакция.


Что изменится

* 1. Общие положения
  Станет: иначе

Новая редакция:
https://automaster.kz/ru/privacy/2027-03-01/


Связаться с нами

AutoMaster
privacy@automaster.kz
`;
    expect(mailParts(text)).toEqual([
      { type: 'paragraph', lines: ['Образец.'] },
      { type: 'paragraph', lines: ['С 1 марта начнёт действовать новая редакция.'] },
      { type: 'heading', lines: ['Что изменится'] },
      { type: 'point', lines: ['1. Общие положения', 'Станет: иначе'] },
      { type: 'link', text: 'Новая редакция', href: 'https://automaster.kz/ru/privacy/2027-03-01/' },
      { type: 'heading', lines: ['Связаться с нами'] },
      { type: 'paragraph', lines: ['AutoMaster', 'privacy@automaster.kz'] },
    ]);
  });

  it('lose no word', () => {
    const text = 'a\n\n\nb\nc\n\n* d\n  e\n\nf\nhttps://x.example/\n';
    const words = mailParts(text).flatMap((part) =>
      part.type === 'link' ? [part.text, part.href] : part.lines,
    );
    expect(words).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'https://x.example/']);
  });
});
