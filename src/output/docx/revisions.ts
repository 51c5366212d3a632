/** Who changed what and when, on every tracked change of one file; and numbers that no two of them share. */
import { type Attributes, element, escapeXml } from './xml.ts';

/** What became of a stretch of text or of a paragraph's mark. */
export type Fate = 'kept' | 'inserted' | 'deleted' | 'movedFrom' | 'movedTo';

const TAGS = { inserted: 'w:ins', deleted: 'w:del', movedFrom: 'w:moveFrom', movedTo: 'w:moveTo' } as const;

export class Revisions {
  readonly #author: string;
  readonly #date: string;
  /** Both as attributes, written once for all the changes of a file. */
  readonly #who: string;
  #last = 0;

  /** `date`: `2025-12-15`. */
  constructor(author: string, date: string) {
    this.#author = author;
    this.#date = `${date}T00:00:00Z`;
    this.#who = ` w:author="${escapeXml(author)}" w:date="${escapeXml(this.#date)}"`;
  }

  /** A number that nothing else in the file has. */
  nextId(): number {
    return ++this.#last;
  }

  attributes(): Attributes {
    return { 'w:id': this.nextId(), 'w:author': this.#author, 'w:date': this.#date };
  }

  /** `runs` as inserted, deleted or moved; as they are if kept. `by`: somebody else than the file's author. */
  around(fate: Fate, runs: string, by?: string): string {
    if (fate === 'kept' || runs === '') return runs;
    const tag = TAGS[fate];
    return `<${tag} w:id="${this.nextId()}"${this.#whoIs(by)}>${runs}</${tag}>`;
  }

  /** The mark inside a paragraph's or a row's own properties. */
  mark(fate: Fate, by?: string): string {
    return fate === 'kept' ? '' : `<${TAGS[fate]} w:id="${this.nextId()}"${this.#whoIs(by)}/>`;
  }

  #whoIs(by: string | undefined): string {
    return by === undefined ? this.#who : ` w:author="${escapeXml(by)}" w:date="${escapeXml(this.#date)}"`;
  }

  /** What stands before and after one end of a move; both ends have the same name. */
  moveEnds(end: 'movedFrom' | 'movedTo', name: string): [string, string] {
    const tag = TAGS[end];
    const start = this.attributes();
    return [
      element(`${tag}RangeStart`, { ...start, 'w:name': name }),
      element(`${tag}RangeEnd`, { 'w:id': start['w:id']! }),
    ];
  }
}
