import { expect, it } from 'vitest';
import { asCounted } from './counted-lists.ts';
import { markdownOf, settleText } from './settle.ts';

const written = (source: string) => markdownOf(settleText(source), null);

it('reads the lists that Pandoc counts, with letters as words', () => {
  expect(
    written(
      'A.  The purpose\n    goes on.\n    1.  First\n    #.  Second\n        i.  Deep\n        #.  Deeper\n#.  Where\n\n    More of it.\n#.   When\n\nWords.\n',
    ),
  ).toBe(
    '- A. The purpose\n  goes on.\n  1. First\n  2. Second\n     - i. Deep\n     - ii. Deeper\n- B. Where\n\n  More of it.\n- C. When\n\nWords.\n',
  );
});

it('goes on behind the number that is typed, and begins anew behind other words', () => {
  expect(asCounted('4. Four\n#. Five\n\nWords.\n\n#. One\n#. Two\n')).toBe(
    '4. Four\n5. Five\n\nWords.\n\n1. One\n2. Two\n',
  );
  expect(asCounted('h. Eight\n#. Nine\nj. Ten\n')).toBe('- h. Eight\n- i. Nine\n- j. Ten\n');
});

it.each([
  'A.  One\nB.  Two\n',
  'B. Russell wrote.\n\nWords\n#. no item behind words\n',
  '# A heading\n\n1. One\n',
])('leaves %j as it is, where nothing proves that Pandoc is meant', (text) => {
  expect(asCounted(text)).toBe(text);
});

it('takes the subtitle of a head for a part of the title, where it names no version', () => {
  const text = '---\ntitle: A University\nsubtitle: Bylaws of the Senate\n...\n\nWords.\n';
  expect(settleText(text).title).toBe('A University: Bylaws of the Senate');
  expect(settleText(text.replace('Bylaws of the Senate', 'Version 2.1')).title).toBe('A University');
});
