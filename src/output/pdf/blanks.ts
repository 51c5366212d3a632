/**
 * Leaves the blank at the end of each line in what is printed. A browser takes it away where a line breaks, and whoever reads
 * the tags or the content of a page finds the last word of a line and the first of the next as one. A blank that is kept hangs
 * over the end of its line and moves nothing.
 */

/** How a document is set whose blanks are those of its words. */
export const BLANKS_CSS = 'body{white-space:pre-wrap}';

/**
 * Runs in the browser. Takes away the blanks of the source that no reader sees, as a browser does while it lays out, puts one at
 * the end of each line that the text itself ends, and then says that all are kept.
 */
export function keepBlanks(css: string): void {
  /** Between two of these the end of a line of the source is no blank. */
  const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
  /** The text that ends in a blank of which it is not known yet whether anything follows. */
  let open: Text | null = null;
  /** Whether a blank that comes next is one too many: at the beginning of a line, and after another one. */
  let isAfterBlank = true;

  const endLine = () => {
    if (open) open.data = open.data.slice(0, -1);
    [open, isAfterBlank] = [null, true];
  };
  const hardBreak = (node: Element) => {
    if (!isAfterBlank) node.before(' ');
    [open, isAfterBlank] = [null, true];
  };
  const text = (node: Text, keeps: boolean) => {
    if (keeps) {
      // Code: its lines are its own, and each ends in a blank.
      node.data = node.data.replace(/(?<=\S)\n(?!$)/g, ' \n');
      if (node.data !== '') [open, isAfterBlank] = [null, false];
      return;
    }
    const joined = node.data.replace(/[ \t\n\f\r]+/g, (blanks, at: number) => {
      const around = [node.data[at - 1] ?? '', node.data[at + blanks.length] ?? ''];
      return blanks.includes('\n') && around.every((sign) => WIDE.test(sign)) ? '' : ' ';
    });
    node.data = isAfterBlank ? joined.replace(/^ /, '') : joined;
    if (node.data === '') return;
    isAfterBlank = node.data.endsWith(' ');
    open = isAfterBlank ? node : null;
  };
  const element = (node: Element) => {
    const style = getComputedStyle(node);
    const keeps = style.getPropertyValue('white-space-collapse') !== 'collapse';
    if (style.display === 'none') return;
    if (node.tagName === 'BR') return hardBreak(node);
    const isPicture = node.tagName === 'IMG' || style.display.startsWith('inline-');
    const isApart = isPicture || style.float !== 'none';
    const isInline = style.display === 'inline' && !isApart;
    if (!isInline && !isApart) endLine();
    const outside = [open, isAfterBlank] as const;
    if (isApart) [open, isAfterBlank] = [null, true];
    for (const child of [...node.childNodes])
      if (child instanceof Element) element(child);
      else if (child instanceof Text) text(child, keeps);
    if (isInline) return;
    // The line around what floats goes on as if it were not there, and its own last blank parts the two; a picture is a word.
    if (isApart && !isPicture) [open, isAfterBlank] = outside;
    else endLine();
    if (isPicture) isAfterBlank = false;
  };

  element(document.body);
  document.querySelector('#blank-css')!.textContent = css;
}
