/** What a Word file has besides paragraphs: controls to fill in, tables of contents, boxes in two forms, other files. */
import { wordsIn, wordsOf } from './words.ts';
import {
  childOf,
  elementsIn,
  isElement,
  rewrite,
  settingOf,
  textIn,
  wordsRun,
  type XmlElement,
  xml,
} from './xml.ts';

export interface Controls {
  /** Words that ask to be replaced, in controls that nobody has filled in. */
  readonly prompts: readonly string[];
  /** Words of tables of contents, left out. */
  readonly contents: readonly string[];
  /** Parts of the text that stand in other files inside this one. */
  readonly embedded: number;
}

const SHOWN = /^(?:w:(?:drawing|pict|object)|wp:|wps:|v:)/;

/** Reads: controls, alternates. Writes: their content in their place, one of two alternates, nothing for a prompt. */
export function settleControls(part: XmlElement): Controls {
  const prompts: string[] = [];
  const contents: string[] = [];
  const embedded = elementsIn(part, 'w:altChunk', 'w:subDoc').length;
  rewrite(part, (element) => {
    if (element.name === 'mc:AlternateContent') return alternateOf(element);
    if (element.name === 'w:ruby') return readingOf(element);
    if (element.name !== 'w:sdt') return [element];
    const properties = childOf(element, 'w:sdtPr');
    const gallery = settingOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery');
    if (gallery === 'Table of Contents') {
      contents.push(...wordsIn(element));
      return [];
    }
    if (childOf(properties, 'w:showingPlcHdr')) takePrompt(element, prompts);
    return [element];
  });
  return { prompts, contents, embedded };
}

/** The words go, and the paragraphs and cells that they stand in stay. */
function takePrompt(control: XmlElement, prompts: string[]): void {
  const lines = elementsIn(control, 'w:p').length > 0 ? wordsIn(control) : [wordsOf(control)];
  const words = lines.join(' ').trim();
  if (words !== '') prompts.push(words);
  rewrite(control, (element) => (element.name === 'w:r' ? [] : [element]));
}

/** Programs write a box twice, for themselves and for older ones: the first form that holds anything. */
function alternateOf(element: XmlElement): XmlElement['children'] {
  const forms = element.children.filter(isElement);
  const holds = (form: XmlElement) =>
    form.children.some((child) => isElement(child) && SHOWN.test(child.name));
  const form = forms.find((one) => holds(one) || elementsIn(one, 'w:t').length > 0) ?? forms.at(-1);
  return form?.children ?? [];
}

/** Signs with their reading above them: the signs, and the reading in brackets. */
function readingOf(element: XmlElement): XmlElement[] {
  const words = (name: string) =>
    elementsIn(childOf(element, name) ?? xml(name), 'w:t')
      .map(textIn)
      .join('');
  const reading = words('w:rt');
  return [wordsRun(words('w:rubyBase') + (reading === '' ? '' : ` (${reading})`))];
}
