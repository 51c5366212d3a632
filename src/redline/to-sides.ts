/**
 * A redline side by side: one row a block, the old side left and the new one right, so that changes stand level.
 *
 * Both sides hold the same marked HTML; the styles hide on each what the other has alone. Ids stay on the new side.
 */

/** `blocks`: the redline's top-level blocks, as `renderRedline` gives them. */
export function sideBySide(blocks: readonly string[]): string {
  const rows = blocks.map(
    (html) =>
      `<div class="side side-old">${html.replace(/ id="[^"]*"/g, '')}</div><div class="side side-new">${html}</div>`,
  );
  return `<div class="sides">${rows.join('\n')}</div>`;
}

/** What a page needs to show the two sides; the site has it in its own styles. */
export const SIDES_CSS = `.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 2rem}
.side{min-width:0}
.side-old :is(ins,[data-rl="ins"],[data-rl="to"]),.side-new :is(del,[data-rl="del"],[data-rl="from"]),.sides .rl-word{display:none}
ins{background:#dcf2e1}del{background:#fbe3df}ins[data-rl-kind],.side-old del[data-rl-kind]{background:none;text-decoration:none}.side-old del[data-rl-kind]{display:inline}`;
