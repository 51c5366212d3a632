/** What was made of texts of late: of so many characters, and at most of as many before them. */
export class Recent<V> {
  readonly #most: number;
  #late = new Map<string, V>();
  #earlier: ReadonlyMap<string, V> = new Map();
  #characters = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of `text`, or what `make` makes of it now. */
  of(text: string, make: () => V): V {
    if (this.#late.has(text)) return this.#late.get(text)!;
    const value = this.#earlier.has(text) ? this.#earlier.get(text)! : make();
    this.#characters += text.length;
    if (this.#characters > this.#most) {
      this.#earlier = this.#late;
      this.#late = new Map();
      this.#characters = text.length;
    }
    this.#late.set(text, value);
    return value;
  }
}
