/** Links out of a Word file, and the bookmarks that links inside it lead to. */
import { BOOKMARK_LENGTH, bookmarkOf } from '../../model/index.ts';
import { element, part } from './xml.ts';

/** The parts that hold text. Each has relationships of its own, which no other part can use. */
export type TextPart = 'document' | 'footnotes';

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships to parts of the file: what each is, and its name. */
export const relationshipsTo = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([type, target]) => element('Relationship', { Id: type, Type: `${BASE}/${type}`, Target: target }))
    .join('');

export class Links {
  readonly #resolve: (href: string) => string;
  /** Ids by target, for each part. */
  readonly #targets: Readonly<Record<TextPart, Map<string, string>>> = {
    document: new Map(),
    footnotes: new Map(),
  };
  readonly #names = new Map<string, string>();
  readonly #placed = new Set<string>();

  /** `resolve` gives an address its final form. */
  constructor(resolve: (href: string) => string) {
    this.#resolve = resolve;
  }

  /** The attributes of a `w:hyperlink` to `href` that stands in `inPart`. */
  attributesOf(href: string, inPart: TextPart): Record<string, string> {
    if (href.startsWith('#')) return { 'w:anchor': this.#nameOf(href.slice(1)), 'w:history': '1' };
    const target = this.#resolve(href);
    const targets = this.#targets[inPart];
    if (!targets.has(target)) targets.set(target, `link${targets.size + 1}`);
    return { 'r:id': targets.get(target)!, 'w:history': '1' };
  }

  /** `content` as what `#anchor` leads to; the first place that has an anchor keeps it. */
  bookmark(anchor: string, content: string, nextId: () => number): string {
    if (anchor === '' || this.#placed.has(anchor)) return content;
    this.#placed.add(anchor);
    const id = nextId();
    return `${element('w:bookmarkStart', { 'w:id': id, 'w:name': this.#nameOf(anchor) })}${content}${element('w:bookmarkEnd', { 'w:id': id })}`;
  }

  /** Relationships of a part by their file's path: `fixed` are those to parts that it needs. Nothing if it needs none. */
  relationships(of: TextPart, fixed = ''): Readonly<Record<string, string>> {
    const targets = this.#targets[of];
    if (targets.size === 0 && fixed === '') return {};
    const links = [...targets].map(([target, id]) =>
      element('Relationship', {
        Id: id,
        Type: `${BASE}/hyperlink`,
        Target: target,
        TargetMode: 'External',
      }),
    );
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const xml = part(element('Relationships', { xmlns }, fixed, ...links));
    return { [`word/_rels/${of}.xml.rels`]: xml };
  }

  /** Letters, digits and low lines only, and no two anchors under one name. */
  #nameOf(anchor: string): string {
    const known = this.#names.get(anchor);
    if (known) return known;
    const plain = bookmarkOf(anchor);
    const taken = new Set(this.#names.values());
    let name = plain;
    for (let n = 2; taken.has(name); n++) name = `${plain.slice(0, BOOKMARK_LENGTH - 4)}_${n}`;
    this.#names.set(anchor, name);
    return name;
  }
}
