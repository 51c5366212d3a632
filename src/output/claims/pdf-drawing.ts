/**
 * How a printed file draws its words. A browser writes one operator a line, and few kinds of them: whatever else stands on a page
 * was put there later, and so were words that nobody sees. What each code of a font looks like is not looked at here.
 */
import { type Matrix, times } from '../pdf/words/matrix.ts';
import { type Area, areaOf, holds, overlap, type Place, placeIn } from './pdf-area.ts';

/** What a page is held against. */
export interface PageRules {
  /** The paper, from its lower left corner. */
  readonly paper: Area;
  /** Whether a code was added to those of the browser: letters that are read and not seen, or signs that are seen and not read. */
  readonly isAdded: (font: string, code: number) => boolean;
  /** What a code is read as. */
  readonly textOf: (font: string, code: number) => string;
  /** How far a code moves on, in thousandths of the size. */
  readonly widthOf: (font: string, code: number) => number;
  /** Whether the text has pictures. */
  readonly hasPictures: boolean;
}

const N = String.raw`-?\d*\.?\d+`;
const line = (pattern: string) => new RegExp(`^${pattern}$`);
const numbers = (count: number) => `((?:${N} ){${count}})`;

const SHOW = line(`(?:(${N}) (${N}) Td )?<([0-9A-F]+)> Tj`);
const FONT = line(`/(\\w+) (${N}) Tf`);
const PLACE = line(`${numbers(6)}Tm`);
const MOVE = line(`${numbers(6)}cm`);
const BOX = line(`${numbers(4)}re`);
const POINTS = line(`((?:${N} )+)[mlc]`);
const COLOUR = line(`${numbers(3)}RG \\1rg`);
const PICTURE = line('/\\w+ Do');
/** What changes nothing of where and how words are seen. */
const OTHER = line(
  String.raw`(?:|h|EMC|/\w+ gs|/Artifact BMC|/Artifact <</Type /\w+>> BDC|/ReversedChars BMC|/Span ?<</ActualText (?:\((?:\\.|[^()\\])*\)|<[0-9A-F]*>) ?>> BDC|/\w+ <</MCID \d+ (?:/ActualText (?:\((?:\\.|[^()\\])*\)|<[0-9A-F]*>) )?>>BDC|${N} [wJjM]|\[(?:${N} ?)*\] ${N} d)`,
);

/** Colours of words in `templates/pdf/print.css`, as they are written; `#14130f` and `#57534a`. */
const INKS: ReadonlySet<string> = new Set(['.0784 .0745 .0588', '.3412 .3255 .2902']);
/** Of lines, and of what lies behind words: `#8a867c`, `#e3f3e6`, `#fbe6e3`; of rules between paragraphs, as browsers draw them. */
const FILLS: ReadonlySet<string> = new Set([
  ...INKS,
  '.5412 .5255 .4863',
  '.8902 .9529 .902',
  '.9843 .902 .8902',
  '.6039 .6039 .6039',
  '.9333 .9333 .9333',
]);

/** Sizes of letters, in points: a text has them from 8 to 20, and a table that is wider than the paper is drawn smaller. */
const SMALLEST = 4;
const LARGEST = 40;
/** Lines are thinner than this part of the letters that they go through. */
const THIN = 0.25;
/** A letter may be underlined and struck, and stand beside a line of a table. */
const LINES = 3;
/** By how much of its size a letter may stand before the one that it follows: kerning draws it back, in all scripts by less than a tenth. */
const BACK = 0.2;

/** The first thing on a page that hides, moves or paints over words, in words; `null`: there is none. */
export function drawingFault(content: string, rules: PageRules): string | null {
  const page = new Page(rules);
  for (const written of content.split('\n')) {
    const fault = page.follow(written);
    if (fault !== null) return fault;
  }
  return null;
}

/** Letters and digits that are written from left to right: a sequence that is read backwards holds no two of them in a row. */
const FORWARD =
  /(?:(?!\p{sc=Arab}|\p{sc=Hebr}|\p{sc=Syrc}|\p{sc=Thaa}|\p{sc=Nkoo}|\p{sc=Adlm})[\p{L}\p{N}]){2}/u;

/** What is read, and not only parts what is read. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}]/u;

interface State {
  readonly matrix: Matrix;
  /** What of the page is seen: the rest is cut off. */
  readonly seen: Area;
  readonly colour: string;
}

/** A letter that is seen. */
interface Letter {
  readonly place: Place;
  readonly size: number;
  /** How many lines go through it. */
  lines: number;
}

/** Words between `BT` and `ET`. */
interface Block {
  font: string;
  size: number;
  place: Matrix;
  /** Where the next line of codes begins, counted from the place of the block. */
  x: number;
  y: number;
  /** Where the last letter that is seen began. */
  last: number;
  /** What it is read as, where it is read backwards. */
  reversed: string | null;
}

/** Follows what is drawn, line by line. */
class Page {
  readonly #rules: PageRules;
  #state: State;
  readonly #kept: State[] = [];
  #path: Place[] = [];
  #block: Block | null = null;
  #isHidden = false;
  readonly #letters: Letter[] = [];

  constructor(rules: PageRules) {
    this.#rules = rules;
    this.#state = { matrix: [1, 0, 0, 1, 0, 0], seen: rules.paper, colour: '' };
  }

  /** What is wrong with a line, or `null`. */
  follow(written: string): string | null {
    return this.#block ? this.#inBlock(written, this.#block) : this.#around(written);
  }

  #around(written: string): string | null {
    const [, move] = MOVE.exec(written) ?? [];
    const [, box] = BOX.exec(written) ?? [];
    const [, points] = POINTS.exec(written) ?? [];
    const [, colour] = COLOUR.exec(written) ?? [];
    const state = this.#state;
    if (written === 'q') this.#kept.push(state);
    else if (written === 'Q') this.#state = this.#kept.pop() ?? state;
    else if (move)
      this.#state = { ...state, matrix: times(numbersIn(move) as unknown as Matrix, state.matrix) };
    else if (colour) this.#state = { ...state, colour: colour.trim() };
    else if (box) {
      const [x, y, width, height] = numbersIn(box) as [number, number, number, number];
      this.#draw([x, y, x + width, y + height, x + width, y, x, y + height]);
    } else if (points) this.#draw(numbersIn(points));
    else if (written === 'BT')
      this.#block = {
        font: '',
        size: 0,
        place: [1, 0, 0, 1, 0, 0],
        x: 0,
        y: 0,
        last: -Infinity,
        reversed: null,
      };
    else if (written === 'W n' || written === 'W* n')
      this.#state = { ...state, seen: overlap(state.seen, this.#area()) };
    else if (written === 'f' || written === 'S') return this.#paint(this.#area());
    else if (PICTURE.test(written)) {
      this.#draw([0, 0, 1, 1]);
      return this.#rules.hasPictures ? this.#covers(this.#area()) : 'a picture';
    } else if (!OTHER.test(written)) return `\`${written.slice(0, LONGEST)}\``;
    return null;
  }

  #inBlock(written: string, block: Block): string | null {
    const shown = SHOW.exec(written);
    const font = FONT.exec(written);
    const [, place] = PLACE.exec(written) ?? [];
    if (shown) {
      block.x += Number(shown[1] ?? 0);
      block.y += Number(shown[2] ?? 0);
      return this.#show(shown[3]!, block);
    }
    if (written === 'ET') {
      this.#block = null;
      if (FORWARD.test(block.reversed ?? '')) return 'words that are read backwards';
    } else if (written === '/ReversedChars BMC') block.reversed = '';
    else if (written === '3 Tr' || written === '0 Tr') this.#isHidden = written === '3 Tr';
    else if (font) Object.assign(block, { font: font[1], size: Number(font[2]) });
    else if (place) Object.assign(block, { place: numbersIn(place), x: 0, y: 0, last: -Infinity });
    else if (!OTHER.test(written)) return `\`${written.slice(0, LONGEST)}\` among words`;
    return null;
  }

  #show(digits: string, block: Block): string | null {
    const { widthOf, textOf, isAdded, paper } = this.#rules;
    const placed = times(block.place, this.#state.matrix);
    let x = block.x;
    for (const [code] of digits.matchAll(/.{4}/g)) {
      const sign = Number.parseInt(code, 16);
      if (block.reversed !== null) block.reversed += textOf(block.font, sign);
      const width = (widthOf(block.font, sign) / 1000) * block.size;
      if (this.#isHidden) {
        if (!isAdded(block.font, sign)) return 'hidden words';
      } else {
        if (isAdded(block.font, sign) && SEEN.test(textOf(block.font, sign)))
          return 'letters that are drawn as others';
        const place = placeIn(placed, x, block.y);
        const size = block.size * placed[0];
        if (!INKS.has(this.#state.colour)) return `words in the colour \`${this.#state.colour}\``;
        if (!(size >= SMALLEST && size <= LARGEST) || !isUpright(placed))
          return 'letters of another size or form';
        if (!holds(paper, place)) return 'words beside the paper';
        if (!holds(this.#state.seen, place, size)) return 'words that are cut off';
        if (Math.abs(block.y) > block.size) return 'letters above or below their line';
        if (width > 0 && x < block.last - BACK * block.size)
          return 'letters in another order than they are read';
        if (width > 0) block.last = x;
        this.#letters.push({ place, size, lines: 0 });
      }
      x += width;
    }
    return null;
  }

  #draw(points: readonly number[]): void {
    for (let i = 0; i + 1 < points.length; i += 2)
      this.#path.push(placeIn(this.#state.matrix, points[i]!, points[i + 1]!));
  }

  /** What the path that was drawn reaches over; it begins anew after that. */
  #area(): Area {
    const area = areaOf(this.#path);
    this.#path = [];
    return area;
  }

  #paint(area: Area): string | null {
    if (!FILLS.has(this.#state.colour)) return `a shape in the colour \`${this.#state.colour}\``;
    return this.#covers(area);
  }

  #covers(area: Area): string | null {
    const seen = overlap(area, this.#state.seen);
    const thickness = Math.min(seen.top - seen.bottom, seen.right - seen.left);
    for (const letter of this.#letters) {
      const { place, size } = letter;
      const isLine = thickness <= THIN * size;
      if (!holds(seen, [place[0] + size / 5, place[1] + size / 4], isLine ? size / 4 : 0)) continue;
      if (!isLine) return 'a shape or picture over words';
      letter.lines += 1;
      if (!INKS.has(this.#state.colour) || letter.lines > LINES) return 'lines over words';
    }
    return null;
  }
}

const numbersIn = (text: string) => text.trim().split(' ').map(Number);

/** How much of a line is quoted. */
const LONGEST = 40;

/** Neither turned nor leaning, and as wide as high. */
const isUpright = ([a, b, c, d]: Matrix) => b === 0 && c === 0 && Math.abs(a - d) < a / 100;
