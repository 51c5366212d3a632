/** Buttons that write the signs of Markdown around what is selected. */

const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  bold: ['**', '**'],
  italic: ['*', '*'],
  link: ['[', '](https://)'],
};
const BEFORE_LINE: Readonly<Record<string, string>> = { heading: '## ', list: '- ', numbers: '1. ' };

export function startTools(area: HTMLTextAreaElement): void {
  const bar = document.querySelector<HTMLElement>('[data-tools]');
  if (!bar) return;
  bar.hidden = false;
  bar.addEventListener('click', (event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-tool]')?.dataset.tool;
    if (name !== undefined) apply(area, name);
  });
}

function apply(area: HTMLTextAreaElement, name: string): void {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const around = AROUND[name];
  area.focus();
  if (around) {
    const words = value.slice(start, end);
    write(area, `${around[0]}${words}${around[1]}`);
    area.setSelectionRange(start + around[0].length, start + around[0].length + words.length);
    return;
  }
  const first = value.lastIndexOf('\n', start - 1) + 1;
  area.setSelectionRange(first, end);
  const lines = value.slice(first, end).split('\n');
  write(area, lines.map((line) => `${BEFORE_LINE[name]}${line}`).join('\n'));
}

/** What browsers have for typing that can be undone is called outdated, and nothing stands in its place. */
interface Typing {
  execCommand(command: 'insertText', showUi: false, words: string): boolean;
}

/** As typing does, so that it can be undone. */
function write(area: HTMLTextAreaElement, words: string): void {
  if (!(document as unknown as Typing).execCommand('insertText', false, words)) area.setRangeText(words);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
