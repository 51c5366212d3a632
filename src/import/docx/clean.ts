/** What a Word file has besides a text: told of, kept in words where it can be, and left out where it cannot. */
import { childOf, childrenOf, type DocumentLike, elementsIn, remove, unwrap } from './dom.ts';

export interface Cleaned {
  /** Words that nobody sees in Word. */
  readonly hidden: readonly string[];
  readonly formulas: number;
  /** Words under a highlighter: points that are still open, as a rule. */
  readonly highlighted: readonly string[];
}

/** Word has no more. */
const MOST_COLUMNS = 63;
/** Characters that are ours, and those that a published text cannot have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNFIT = /[\uE000-\uE003\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]|\p{Surrogate}/gu;

/** Reads: fields, breaks, formulas, hidden runs. Writes: the same as text that a reader of HTML knows. */
export function cleanPart(part: DocumentLike): Cleaned {
  const hidden: string[] = [];
  // Our own marks must not come from the document, nor what no text may hold.
  for (const text of elementsIn(part, 'w:t', 'm:t')) {
    const fit = (text.textContent ?? '').replace(UNFIT, '');
    if (fit !== text.textContent) text.textContent = fit;
  }
  for (const span of elementsIn(part, 'w:gridSpan'))
    if (Number(span.getAttribute('w:val')) > MOST_COLUMNS) span.setAttribute('w:val', String(MOST_COLUMNS));
  for (const level of elementsIn(part, 'w:ilvl'))
    if (!/^[0-8]$/.test(level.getAttribute('w:val') ?? '')) level.setAttribute('w:val', '0');
  for (const place of elementsIn(part, 'w:bookmarkStart', 'w:hyperlink'))
    for (const name of ['w:name', 'w:anchor']) {
      const value = place.getAttribute(name);
      if (value && /^(foot|end)note-/.test(value)) place.setAttribute(name, `own-${value}`);
    }
  for (const mark of elementsIn(part, 'w:vanish')) {
    const run = mark.parentNode?.parentNode;
    if (run?.nodeName !== 'w:r' || /^(0|false|off)$/.test(mark.getAttribute('w:val') ?? '')) continue;
    const words = wordsOf(run as never);
    if (words !== '') hidden.push(words);
    remove(run);
  }
  const highlighted = elementsIn(part, 'w:highlight')
    .filter(
      (mark) => mark.getAttribute('w:val') !== 'none' && mark.parentNode?.parentNode?.nodeName === 'w:r',
    )
    .map((mark) => wordsOf(mark.parentNode!.parentNode as never).trim())
    .filter((words) => words !== '');
  for (const field of elementsIn(part, 'w:fldSimple')) unwrap(field);
  for (const cr of elementsIn(part, 'w:cr')) cr.parentNode?.replaceChild(part.createElement('w:br'), cr);
  const formulas = elementsIn(part, 'm:oMath');
  for (const formula of formulas) {
    const run = part.createElement('w:r');
    const text = part.createElement('w:t');
    text.appendChild(
      part.createTextNode(
        elementsIn(formula, 'm:t')
          .map((t) => t.textContent ?? '')
          .join(''),
      ),
    );
    run.appendChild(text);
    formula.parentNode?.replaceChild(run, formula);
  }
  for (const around of elementsIn(part, 'm:oMathPara')) unwrap(around);
  return { hidden, formulas: formulas.length, highlighted };
}

/** The words of a part as Word shows them, for holding the result against; without paragraphs of the styles in `not`. */
export function wordsIn(part: DocumentLike, not: ReadonlySet<string> = new Set()): string[] {
  return elementsIn(part, 'w:p').flatMap((paragraph) => {
    const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.getAttribute('w:val') ?? '';
    if (not.has(style)) return [];
    // A paragraph in a text box is a paragraph of its own inside another one.
    const own = childrenOf(paragraph)
      .filter(({ nodeName }) => nodeName !== 'w:pPr')
      .map((child) => wordsOf(child as never))
      .join('');
    return own === '' ? [] : [own];
  });
}

function wordsOf(node: Parameters<typeof childrenOf>[0]): string {
  return childrenOf(node)
    .map((child) => {
      switch (child.nodeName) {
        case 'w:t':
          return child.textContent ?? '';
        case 'w:tab':
        case 'w:br':
          return ' ';
        case 'w:noBreakHyphen':
          return '\u2011';
        case 'w:instrText':
        case 'w:p':
        case 'mc:Fallback':
          return '';
        default:
          return wordsOf(child);
      }
    })
    .join('');
}
