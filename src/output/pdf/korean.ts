/**
 * Korean has blanks between its words, and a browser may break a line within a word all the same. In print it breaks at blanks,
 * so that each word can be read back. Added behind the layout, so that whatever has no such letters is printed as ever.
 */
export const KOREAN_CSS = ':lang(ko) { word-break: keep-all; }';

/** Raise it when words should be held together otherwise. */
export const KOREAN_VERSION = 1;

/** Whether a text needs it. */
export const isKorean = (text: string): boolean => /\p{sc=Hangul}/u.test(text);

/** Nobody sees it, and no line ends beside it. */
export const JOINER = '\u2060';

/**
 * Runs in the browser. Holds Korean words together where they have signs in them, as in «주소)를» or «수집·이용»: styles speak of letters
 * alone. A word that is longer than its line is broken all the same. `joiner`: what holds them.
 */
export function holdWords(joiner: string): void {
  /** Signs within a word, with a Korean letter on one side. */
  const SIGNS =
    /(?<=\p{sc=Hangul}\p{M}*)[^\s\p{L}\p{M}\p{N}\u00ad\u200b]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{M}\p{N}])[^\s\p{L}\p{M}\p{N}\u00ad\u200b]+(?=\p{sc=Hangul})/gu;
  /** The text of a line, and of those that follow it in one paragraph. */
  let line: Text[] = [];
  const end = () => {
    const text = line.map(({ data }) => data).join('');
    // Before each sign, and behind the last one.
    const places = [...text.matchAll(SIGNS)].flatMap(({ 0: signs, index }) => {
      let place = index;
      return [place, ...Array.from(signs, (sign) => (place += sign.length))];
    });
    let from = 0;
    for (const node of line) {
      const to = from + node.length;
      const own = places.filter((place) => from <= place && place < to);
      if (own.length > 0 && node.parentElement?.matches(':lang(ko)'))
        for (const place of own.reverse()) node.insertData(place - from, joiner);
      from = to;
    }
    line = [];
  };
  const visit = (element: Element) => {
    const isInline = getComputedStyle(element).display === 'inline';
    if (!isInline || element.tagName === 'BR' || element.tagName === 'IMG') end();
    for (const node of element.childNodes)
      if (node instanceof Element) visit(node);
      else if (node instanceof Text) line.push(node);
    if (!isInline) end();
  };
  visit(document.body);
}
