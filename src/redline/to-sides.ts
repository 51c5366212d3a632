/**
 * A redline side by side: one row a block, the old side left and the new one right, so that changes stand level.
 *
 * A block that both sides have stands on both with the same marked HTML; the styles hide on each what the other has alone, and
 * ids stay on the new side. Blocks of one side that follow each other are what was replaced and what replaces it: they share rows.
 */

/** `blocks`: the redline's top-level blocks, as `renderRedline` gives them. */
export function sideBySide(blocks: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const html = blocks[at]!;
    if (sideOf(html) === null) {
      rows.push(row(html.replace(/ id="[^"]*"/g, ''), html));
      at += 1;
      continue;
    }
    const [gone, come]: [string[], string[]] = [[], []];
    for (; at < blocks.length && sideOf(blocks[at]!) !== null; at += 1)
      (sideOf(blocks[at]!) === 'del' ? gone : come).push(blocks[at]!);
    for (let i = 0; i < Math.max(gone.length, come.length); i += 1)
      rows.push(row(gone[i] ?? '', come[i] ?? ''));
  }
  return `<div class="sides">${rows.join('\n')}</div>`;
}

const row = (old: string, next: string) =>
  `<div class="side side-old">${old}</div><div class="side side-new">${next}</div>`;

/** The only side that has a block; `null`: both have it. */
function sideOf(html: string): 'del' | 'ins' | null {
  const mark = /^<[a-z0-9]+\b[^>]*\bdata-rl="(del|ins)"/.exec(html)?.[1];
  return (mark as 'del' | 'ins' | undefined) ?? null;
}

/** What a page needs to show the two sides; the site has it in its own styles. */
export const SIDES_CSS = `.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.side{min-width:0}
.side-old :is(ins,[data-rl="ins"],[data-rl="to"]),.side-new :is(del,[data-rl="del"],[data-rl="from"]),.sides .rl-word{display:none}
ins{background:#dcf2e1}del{background:#fbe3df}ins[data-rl-kind],.side-old del[data-rl-kind]{background:none;text-decoration:none}.side-old del[data-rl-kind]{display:inline}`;
