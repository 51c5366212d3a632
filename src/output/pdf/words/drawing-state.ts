/**
 * How a page is drawn at a place of its content: the colour, and everything else that holds until it is said otherwise.
 * Source: ISO 32000-1, 8.4: graphics state.
 */

interface Level {
  /** What was said on this level, in its order: where things stand, what is cut off, how lines are drawn. */
  readonly settings: readonly string[];
  readonly colour: string;
}

const COLOUR = / rg$/;
/** Cuts off what stands outside of the path that was drawn last. */
const CLIPS = /^W\*? n$/;
/** Draws a path, what it surrounds, or its line. */
const SHAPE = /(?:^| )(?:re|[mlcvyhSsFnBb]|[fBb]\*|f)$/;
/** Writes or marks text, or draws a picture. */
const TEXT = /(?:^|[ >])(?:Do|BT|ET|T[fmdDjJ]|BMC|BDC|EMC)$/;

/** Whether an operator draws a shape, such as a line below words or the ground behind them, and leaves no other trace. */
export const isShape = (operator: string): boolean => SHAPE.test(operator) && !CLIPS.test(operator);

/** Whether an operator writes or marks text, or draws a picture. */
export const isText = (operator: string): boolean => TEXT.test(operator);

/** Follows the operators of a page, line by line. */
export class DrawingState {
  #level: Level = { settings: [], colour: '' };
  #kept: readonly Level[] = [];
  #last = '';

  /** Everything but the colour; equal settings are equal strings. */
  get settings(): string {
    return JSON.stringify([this.#kept, this.#level.settings]);
  }

  /** The operator that sets the colour; empty where none was set on this level. */
  get colour(): string {
    return this.#level.colour;
  }

  follow(operator: string): void {
    if (operator === 'q') this.#kept = [...this.#kept, this.#level];
    else if (operator === 'Q') {
      this.#level = this.#kept.at(-1) ?? this.#level;
      this.#kept = this.#kept.slice(0, -1);
    } else if (COLOUR.test(operator)) this.#level = { ...this.#level, colour: operator };
    else if (CLIPS.test(operator)) this.#set(`${this.#last} ${operator}`);
    else if (operator !== '' && !SHAPE.test(operator) && !TEXT.test(operator)) this.#set(operator);
    this.#last = operator;
  }

  #set(operator: string): void {
    this.#level = { ...this.#level, settings: [...this.#level.settings, operator] };
  }
}
