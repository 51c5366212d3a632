/**
 * Room beside the lines of a page for the blanks that hang over their ends. What stands outside the margins' inner edge is not
 * drawn at all, so that a word which ends right there would lose its blank.
 */

/**
 * Runs in the browser. Makes the margins narrower by a blank's width and the text's own edge wider by as much, so that everything
 * stays where it is. `margins`: left and right. Units: CSS pixels.
 */
export function giveRoom(margins: readonly [number, number]): void {
  /** Wider than a blank of the largest heading. */
  const ROOM = 10;
  const [left, right] = margins.map((margin) => Math.min(margin, ROOM)) as [number, number];
  document
    .querySelector('#page-css')!
    .append(
      `@page{margin-left:${margins[0] - left}px;margin-right:${margins[1] - right}px;@bottom-left{padding-left:${left}px}@bottom-right{padding-right:${right}px}}html{padding:0 ${right}px 0 ${left}px}`,
    );
}
