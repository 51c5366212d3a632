/** Findings beside their lines. A hidden copy of the text, laid out alike, says how high each line stands. */
import { one } from './page.ts';

export interface Mark {
  readonly line: number;
  readonly severity: string;
  readonly message: string;
}

export interface Marks {
  readonly put: (marks: readonly Mark[]) => void;
  /** After the text changed, or its width. */
  readonly layOut: () => void;
  readonly goTo: (line: number) => void;
}

export function startMarks(area: HTMLTextAreaElement): Marks {
  const mirror = one('[data-mirror]')!;
  const margin = one('[data-marks]')!;
  let marks: readonly Mark[] = [];

  /** The height at which each of the lines begins. */
  function heights(lines: ReadonlySet<number>): Map<number, number> {
    mirror.style.width = `${area.clientWidth}px`;
    const parts = area.value.split('\n').map((text, i) => {
      const line = document.createElement('div');
      line.textContent = text === '' ? '\u200b' : text;
      if (lines.has(i + 1)) line.dataset.line = String(i + 1);
      return line;
    });
    mirror.replaceChildren(...parts);
    const found = [...mirror.querySelectorAll<HTMLElement>('[data-line]')];
    const tops = new Map(found.map((line) => [Number(line.dataset.line), line.offsetTop]));
    mirror.replaceChildren();
    return tops;
  }

  function layOut(): void {
    const tops = heights(new Set(marks.map(({ line }) => line)));
    const byLine = Map.groupBy(marks, ({ line }) => line);
    const dots = [...byLine].flatMap(([line, here]) => {
      const top = tops.get(line);
      if (top === undefined) return [];
      const worst = ['error', 'warning', 'info'].find((severity) =>
        here.some((mark) => mark.severity === severity),
      )!;
      const dot = document.createElement('button');
      dot.type = 'button';
      dot.className = `mark mark-${worst}`;
      dot.title = here.map(({ message }) => message).join('\n');
      dot.textContent = String(line);
      dot.dataset.top = String(top);
      dot.addEventListener('click', () => goTo(line));
      return [dot];
    });
    margin.replaceChildren(...dots);
    scroll();
  }

  function scroll(): void {
    for (const dot of margin.querySelectorAll<HTMLElement>('.mark')) {
      const top = Number(dot.dataset.top) - area.scrollTop;
      dot.style.top = `${top}px`;
      dot.hidden = top < 0 || top > area.clientHeight - 16;
    }
  }

  function goTo(line: number): void {
    const lines = area.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    area.focus();
    area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    area.scrollTop = (heights(new Set([line])).get(line) ?? 0) - area.clientHeight / 3;
  }

  area.addEventListener('scroll', scroll);
  new ResizeObserver(layOut).observe(area);
  return {
    put(newer) {
      marks = newer;
      layOut();
    },
    layOut,
    goTo,
  };
}
