/** Words of a page that stand under the mark of another language. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

export interface MarkedWords {
  /** The nearest `lang` around them, and the direction in which they are read. */
  readonly lang: string;
  readonly dir: string;
  readonly text: string;
}

/** What stands in `html`, piece by piece, each with its language and direction. Scripts are no words, and neither is code. */
export function markedWords(html: string): MarkedWords[] {
  const found: MarkedWords[] = [];
  const visit = (node: Node, lang: string, dir: string): void => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      if (value.trim() !== '') found.push({ lang, dir, text: value.trim() });
      return;
    }
    if (['script', 'style', 'title', 'pre'].includes(node.nodeName) || !('childNodes' in node)) return;
    const given = (name: string) =>
      'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
    for (const child of node.childNodes) visit(child, given('lang') ?? lang, given('dir') ?? dir);
  };
  visit(parse(html, { scriptingEnabled: false }), '', 'ltr');
  return found;
}
