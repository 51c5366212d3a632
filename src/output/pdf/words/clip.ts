/**
 * Where a page begins and ends. A browser that breaks a text into pages draws letters of the line before, or of the next one, once
 * more at its edge, if they reach up or down far enough: their tips are seen there, and whoever reads the page finds them twice.
 */
import { type Matrix, times } from './matrix.ts';
import type { Place } from './turned-tags.ts';

interface State {
  readonly matrix: Matrix;
  /** From which height to which one, in the units of the page. */
  readonly seen: readonly [number, number] | null;
}

const NUMBERS = String.raw`((?:-?[\d.]+ )`;
const MOVED = new RegExp(`^${NUMBERS}{6})cm$`);
const BOX = new RegExp(`^${NUMBERS}{4})re$`);
const CLIPPED = /^W\*? n$/;

const numbers = (text: string) => text.trim().split(' ').map(Number);

/** Follows the operators of a page, line by line. */
export class Clip {
  #state: State = { matrix: [1, 0, 0, 1, 0, 0], seen: null };
  readonly #kept: State[] = [];
  #box: readonly number[] | null = null;

  follow(line: string): void {
    const moved = MOVED.exec(line);
    const box = BOX.exec(line);
    if (line === 'q') this.#kept.push(this.#state);
    else if (line === 'Q') this.#state = this.#kept.pop() ?? this.#state;
    else if (moved)
      this.#state = {
        ...this.#state,
        matrix: times(numbers(moved[1]!) as unknown as Matrix, this.#state.matrix),
      };
    else if (CLIPPED.test(line) && this.#box) {
      const [x, y, , height] = this.#box as [number, number, number, number];
      const ends = [this.#heightOf(x, y), this.#heightOf(x, y + height)].sort((a, b) => a - b);
      this.#state = { ...this.#state, seen: [ends[0]!, ends[1]!] };
    }
    this.#box = box ? numbers(box[1]!) : null;
  }

  /** A place in the units of the page. */
  placeOf(x: number, y: number): Place {
    const [a, , c, , e] = this.#state.matrix;
    return { x: a * x + c * y + e, y: this.#heightOf(x, y) };
  }

  /** Whether letters that stand at a place belong to this page. */
  shows(x: number, y: number): boolean {
    const { seen } = this.#state;
    const height = this.#heightOf(x, y);
    return seen === null || (seen[0] <= height && height <= seen[1]);
  }

  #heightOf(x: number, y: number): number {
    const [, b, , d, , f] = this.#state.matrix;
    return b * x + d * y + f;
  }
}
