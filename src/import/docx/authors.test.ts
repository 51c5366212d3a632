import { describe, expect, it } from 'vitest';
import { takenIn } from '../../testing/import-word.ts';
import { run } from '../../testing/word-file.ts';

const who = (author: string) => `w:id="9" w:author="${author}" w:date="2026-01-01T00:00:00Z"`;
const put = (author: string, words: string) => `<w:ins ${who(author)}>${run(words)}</w:ins>`;
const cut = (author: string, words: string) =>
  `<w:del ${who(author)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const mark = (name: 'ins' | 'del', author: string) =>
  `<w:pPr><w:rPr><w:${name} ${who(author)}/></w:rPr></w:pPr>`;
const p = (content: string, properties = '') => `<w:p>${properties}${content}</w:p>`;

/** The text with the changes of these people, ours put before all others. */
const textBy = (body: string, author: string | null, ours: readonly string[] = []) => {
  const { apart, markdown } = takenIn({ body }, { apart: { ours } });
  return (apart.find((one) => one.author === author)?.markdown ?? markdown).trim();
};

const BODY =
  p(
    `${run('We keep data for ')}${cut('Anna', '3')}${put('Anna', '5')}${run(' years')}${put('Boris', ', and no longer')}${run('.')}`,
  ) +
  p(put('Anna', 'Write to us.'), mark('ins', 'Anna')) +
  p(cut('Boris', 'This goes away.'), mark('del', 'Boris')) +
  p(run('The end.'));

describe('a Word file of several people', () => {
  it('gives the text of each of them', () => {
    expect(textBy(BODY, 'Anna')).toBe(
      'We keep data for 5 years.\n\nWrite to us.\n\nThis goes away.\n\nThe end.',
    );
    expect(textBy(BODY, 'Boris')).toBe('We keep data for 3 years, and no longer.\n\nThe end.');
  });

  it('gives the text before all of them', () => {
    expect(textBy(BODY, null)).toBe('We keep data for 3 years.\n\nThis goes away.\n\nThe end.');
  });

  it('names them, and says who saved it', () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>Clara</cp:lastModifiedBy></cp:coreProperties>';
    expect(takenIn({ body: BODY, more: { 'docProps/core.xml': core } })).toMatchObject({
      authors: ['Anna', 'Boris'],
      savedBy: 'Clara',
    });
  });

  it('undoes the looks that somebody else gave to words and paragraphs', () => {
    const look = (author: string) =>
      `<w:r><w:rPr><w:b/><w:rPrChange ${who(author)}><w:rPr/></w:rPrChange></w:rPr><w:t>always</w:t></w:r>`;
    const body = p(`${run('We ')}${look('Anna')}${run(' ask.')}`);
    expect(textBy(body, 'Anna')).toBe('We **always** ask.');
    expect(textBy(body, null)).toBe('We always ask.');
  });

  it('tells of words that one put in and another one took out again: nobody has them', () => {
    const body = p(
      `${run('We keep data')}<w:ins ${who('Anna')}>${run(' safely')}${cut('Boris', ' for ever')}</w:ins>${run('.')}`,
    );
    const taken = takenIn({ body }, { apart: { ours: [] } }).apart.find(({ author }) => author === 'Anna')!;
    expect(taken.markdown.trim()).toBe('We keep data safely.');
    expect(taken.takenBack).toEqual([{ author: 'Boris', of: 'Anna', words: ' for ever' }]);
  });

  it('lets them change what we had put in before them', () => {
    const body = p(
      `${run('We keep data')}<w:ins ${who('Roza')}>${run(' safely')}${cut('Boris', ' for ever')}</w:ins>${run('.')}`,
    );
    expect(textBy(body, 'Boris', ['Roza'])).toBe('We keep data safely.');
    expect(textBy(body, null, ['Roza'])).toBe('We keep data safely for ever.');
  });

  it('keeps rows and cells apart by who put them in', () => {
    const row = (words: string, author: string | null) =>
      `<w:tr>${author === null ? '' : `<w:trPr><w:ins ${who(author)}/></w:trPr>`}<w:tc>${p(author === null ? run(words) : put(author, words))}</w:tc></w:tr>`;
    const body = `<w:tbl>${row('Data', null)}${row('name', 'Anna')}${row('address', 'Boris')}</w:tbl>${p(run('End.'))}`;
    expect(textBy(body, 'Anna')).toBe('| Data |\n| - |\n| name |\n\nEnd.');
    expect(textBy(body, 'Boris')).toBe('| Data |\n| - |\n| address |\n\nEnd.');
  });
});
