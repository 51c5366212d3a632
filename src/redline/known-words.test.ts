/** Words of texts without blanks, found by lists. */
import { describe, expect, it } from 'vitest';
import { everyLanguage } from './known.ts';
import { wordEndIn } from './known-words.ts';
import { IN_FIGURES } from './reading.ts';
import { WORDS_WITHOUT_BLANKS } from './word-lists/index.ts';
import { tokensOf } from './words.ts';

const cut = (text: string) => tokensOf(text, everyLanguage()).join('|');

describe('words of lists', () => {
  it.each([
    ['Thai', 'เราเก็บข้อมูลของคุณ', 'เรา|เก็บ|ข้อมูล|ของ|คุณ'],
    ['Thai, a name of several syllables', 'ผู้ใช้เบราว์เซอร์ของบริษัท', 'ผู้|ใช้|เบราว์เซอร์|ของ|บริษัท'],
    ['Chinese', '我们收集您的个人信息', '我们|收集|您|的|个人|信息'],
    ['Chinese with other characters', '我們會蒐集您的個人資料', '我們會蒐集您|的|個人|資料'],
    ['Japanese', '個人情報保護方針', '個人|情報|保護|方針'],
  ])('are whole in %s', (_, text, words) => {
    expect(cut(text)).toBe(words);
  });

  it('leave what is in no list whole with its neighbours', () => {
    const wordEnd = wordEndIn([{ letters: 'a-z', words: 'the cat sat on mat' }]);
    const words = (text: string) => tokensOf(text, { ...IN_FIGURES, wordEnd: (of, at) => wordEnd(of, at) });
    // Latin letters are no pieces, and yet cut by a list that has them.
    expect(words('thecatsatonthemat')).toEqual(['the', 'cat', 'sat', 'on', 'the', 'mat']);
    expect(words('thecatsatonthedogmat')).toEqual(['the', 'cat', 'sat', 'on', 'thedogmat']);
  });

  it('stand beside numbers and other signs', () => {
    expect(cut('เก็บไว้30วัน นับแต่วันที่แจ้ง')).toMatch(/\|30/);
    expect(cut('我们保存3年，之后删除')).toContain('|3年|，|');
  });

  it('are the same whatever was read before', () => {
    const first = cut('我们收集您的个人信息');
    cut('เราเก็บข้อมูลของคุณ');
    expect(cut('我们收集您的个人信息')).toBe(first);
  });

  it('are in the letters that their list is for', () => {
    for (const { letters, words } of WORDS_WITHOUT_BLANKS)
      expect(words.replace(new RegExp(`[${letters}]`, 'gu'), '').trim()).toBe('');
  });
});
