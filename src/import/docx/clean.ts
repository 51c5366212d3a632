/** What no reader sees, or no text can hold: left out, or kept in words where that can be. */
import type { Styles } from './styles.ts';
import { wordsOf } from './words.ts';
import {
  childOf,
  childrenOf,
  elementsIn,
  isElement,
  isOn,
  rewrite,
  settingOf,
  textIn,
  wordsRun,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

export interface Cleaned {
  /** Words that nobody sees in Word. */
  readonly hidden: readonly string[];
  readonly formulas: number;
  /** Words under a highlighter: points that are still open, as a rule. */
  readonly highlighted: readonly string[];
}

/** Characters that a published text cannot have, and hyphens that only show where a line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\ufffd]|\p{Surrogate}/gu;

/** Reads: styles, runs, formulas. Writes: the same without hidden words, formulas as their signs. */
export function cleanPart(part: XmlElement, styles: Styles): Cleaned {
  const hidden: string[] = [];
  const highlighted: string[] = [];
  let formulas = 0;
  const settleRun = (run: XmlElement, paragraph: string | null): readonly XmlElement[] => {
    const properties = childOf(run, 'w:rPr');
    if (isHidden(properties, paragraph, styles)) {
      const words = wordsOf(run);
      if (words.trim() !== '') hidden.push(words);
      return [];
    }
    const light = settingOf(properties, 'w:highlight');
    if (light !== null && light !== 'none') {
      const words = wordsOf(run).trim();
      if (words !== '') highlighted.push(words);
    }
    return [run];
  };
  const walk = (node: XmlElement, paragraph: string | null) => {
    node.children = node.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child.replace(UNFIT, '')];
      const style = child.name === 'w:p' ? settingOf(childOf(child, 'w:pPr'), 'w:pStyle') : paragraph;
      walk(child, style);
      if (child.name === 'w:r') return settleRun(child, style);
      if (child.name === 'm:oMath') {
        formulas++;
        return [wordsRun(elementsIn(child, 'm:t').map(textIn).join(''))];
      }
      return child.name === 'm:oMathPara' ? child.children : [child];
    });
  };
  walk(part, null);
  rewrite(part, (element) => (element.name === 'w:softHyphen' ? [] : [element]));
  return { hidden, formulas, highlighted };
}

/** A run's own word over its style's, and that over its paragraph's. */
function isHidden(properties: XmlElement | null, paragraph: string | null, styles: Styles): boolean {
  const own = isOn(properties, 'w:vanish');
  if (own !== null) return own;
  const inStyle = styles.words(settingOf(properties, 'w:rStyle')).isHidden;
  return inStyle ?? styles.paragraph(paragraph).isHidden ?? false;
}

/** Whether a paragraph says nothing at all. */
export const isEmpty = (paragraph: XmlElement): boolean =>
  childrenOf(paragraph).every(({ name }) => name === 'w:pPr' || /^w:bookmark/.test(name));
