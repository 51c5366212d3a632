/** The numbers in a text: of its sections, and of the items of its lists. */
import { type Block, itemNumber, type PolicyDocument, textOfRuns } from '../model/index.ts';

export interface TextNumbers {
  /** Generated numbers of sections alone. */
  readonly generated: ReadonlySet<string>;
  /** Generated numbers without their last dot, and those of items as parts of their section: `8`, `8.2`. Empty if none is generated. */
  readonly sections: ReadonlySet<string>;
  /** Numbers of items, nested ones also after those around them, and numbers that paragraphs begin with: `2`, `2.1`. */
  readonly items: ReadonlySet<string>;
}

export function numbersOf(document: PolicyDocument): TextNumbers {
  const generated = new Set<string>();
  const sections = new Set<string>();
  const items = new Set<string>();
  let section: string | null = null;
  for (const block of document.blocks) {
    if (block.type === 'heading') {
      section = block.number && bare(block.number);
      if (section) generated.add(section);
    }
    for (const path of pathsIn(block)) {
      items.add(path);
      items.add(path.split('.').at(-1)!);
      if (section) sections.add(`${section}.${path}`);
    }
  }
  return { generated, sections: new Set([...generated, ...sections]), items };
}

const bare = (number: string) => number.replace(/\.$/, '');

/** A number typed at the beginning of a paragraph: `12)` or `2.1.`. */
const TYPED = /^(\d+(?:\.\d+)*)[.)]?\s/;

function pathsIn(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item, at) => {
        const number = bare(itemNumber(block, at));
        const inner = item.blocks.flatMap(pathsIn);
        return number === '' ? inner : [number, ...inner.map((path) => `${number}.${path}`)];
      });
    case 'quote':
      return block.blocks.flatMap(pathsIn);
    case 'paragraph':
    case 'heading': {
      const typed = TYPED.exec(textOfRuns(block.runs))?.[1];
      return typed === undefined ? [] : [typed];
    }
    default:
      return [];
  }
}
