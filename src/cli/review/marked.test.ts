import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { markedBlocks } from './marked.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: string, to: string) => markedBlocks(documentOf(from), documentOf(to));
const paragraphs = (...words: string[]) => words.join('\n\n');

describe('the marked blocks', () => {
  it('are those that changed, word by word, with two before and after', () => {
    const rest = ['One.', 'Two.', 'Three.', 'Four.'];
    expect(
      marked(
        paragraphs(...rest, 'We keep it 30 days.', ...rest),
        paragraphs(...rest, 'We keep it 45 days.', ...rest),
      ),
    ).toEqual(['  Three.', '  Four.', '! We keep it [-30-]{+45+} days.', '  One.', '  Two.', '  …']);
  });

  it('that came or went are marked as whole lines', () => {
    expect(marked('Alpha beta gamma.\n\nSame.', 'Same.\n\nУдаление через год.')).toEqual([
      '- [-Alpha beta gamma.-]',
      '  Same.',
      '+ {+Удаление через год.+}',
    ]);
  });

  it('that are long keep what stands around their marks', () => {
    const far = 'слово '.repeat(300);
    const [line] = marked(`${far}30 дней ${far}конец.`, `${far}45 дней ${far}конец.`);
    expect(line).toMatch(/^! ….*\[-30-\]\{\+45\+\} дней .*…$/);
    expect(line!.length).toBeLessThan(400);
  });

  it('are none where nothing changed', () => {
    expect(marked('Same.', 'Same.')).toEqual([]);
  });
});
