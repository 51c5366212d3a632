/** The width of the paper that the layout asks for. */

/** Units: CSS pixels. */
export interface PaperSize {
  /** What is between the margins of an upright page, and of one that is turned. */
  readonly upright: number;
  readonly turned: number;
  /** How high each of the two is between its margins. */
  readonly heights: { readonly upright: number; readonly turned: number };
  /** Left and right margin. */
  readonly margins: readonly [number, number];
}

/**
 * Runs in the browser. Reads the layout's own `@page`, gives turned pages the same paper on its side, and lays the
 * document out as wide as it will be printed, with the letters as wide as print makes them.
 */
export function paperSize(): PaperSize {
  const SIZES: Readonly<Record<string, readonly [string, string]>> = {
    a3: ['297mm', '420mm'],
    a4: ['210mm', '297mm'],
    a5: ['148mm', '210mm'],
    letter: ['8.5in', '11in'],
    legal: ['8.5in', '14in'],
  };
  const ruler = document.body.appendChild(document.createElement('div'));
  const pixels = (length: string) => {
    ruler.style.cssText = `position:absolute;width:${length}`;
    return ruler.getBoundingClientRect().width;
  };
  const page: Record<string, string> = {
    size: 'a4',
    'margin-top': '0',
    'margin-right': '0',
    'margin-bottom': '0',
    'margin-left': '0',
  };
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSPageRule && rule.selectorText === '')
        for (const key of Object.keys(page)) page[key] = rule.style.getPropertyValue(key) || page[key]!;
  const words = page.size!.toLowerCase().split(/\s+/);
  const named = words.map((word) => SIZES[word]).find((size) => size !== undefined);
  const lengths = named ?? [words[0]!, words[1] ?? words[0]!];
  let [width, height] = [pixels(lengths[0]!), pixels(lengths[1]!)];
  if (words.includes('landscape')) [width, height] = [Math.max(width, height), Math.min(width, height)];
  const margins = [pixels(page['margin-left']!), pixels(page['margin-right']!)] as const;
  const ends = pixels(page['margin-top']!) + pixels(page['margin-bottom']!);
  ruler.remove();
  const sides = margins[0] + margins[1];
  document.querySelector('#page-css')!.append(`@page turned{size:${height}px ${width}px}`);
  document.documentElement.style.textRendering = 'geometricPrecision';
  document.body.style.width = `${width - sides}px`;
  const heights = { upright: height - ends, turned: width - ends };
  return { upright: width - sides, turned: height - sides, heights, margins };
}
