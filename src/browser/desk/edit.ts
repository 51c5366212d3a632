/** The page of a text: saves while somebody writes, shows what it looks like, marks what was found. */
import { startConflict } from './conflict.ts';
import { startMarks } from './marks.ts';
import { ask, one } from './page.ts';
import { startSaver } from './saver.ts';
import { startTools } from './tools.ts';
import { startViews } from './views.ts';
import { startWord } from './word.ts';

const root = one('[data-edit]');
const area = one<HTMLTextAreaElement>('#text');
if (root && area) start(root, area);

function start(root: HTMLElement, area: HTMLTextAreaElement): void {
  const address = root.dataset.address!;
  const views = startViews();
  const marks = startMarks(area);

  async function findings(): Promise<void> {
    const reply = await ask(`${address}/findings`);
    if (reply?.status !== 200) return;
    one('[data-findings]')!.innerHTML = reply.data.html;
    marks.put(reply.data.marks);
  }

  /** Both are shown anew: the text is another one. */
  async function again(): Promise<void> {
    one<HTMLIFrameElement>('[data-frame]')!.contentWindow?.location.reload();
    const changes = one('[data-changes]')!;
    const reply = await ask(`${address}/state?look=1`);
    if (reply?.status === 200) changes.innerHTML = reply.data.changes ?? '';
    await findings();
  }

  const conflict = startConflict(area, address, () => saver, again);
  const saver = startSaver(root.dataset.digest!, {
    area,
    address,
    onSaved({ title, text, redline, changes }) {
      views.put({ title: title as string, text: text as string, redline: redline as string | null });
      one('[data-changes]')!.innerHTML = changes as string;
      void findings();
    },
    onNewer: again,
    onConflict: conflict.tell,
  });
  startTools(area);
  startWord({
    digest: saver.digest,
    saveFirst: saver.saveNow,
    onTaken(digest, text) {
      saver.know(digest, text);
      void again();
    },
    onConflict: conflict.tell,
  });

  area.addEventListener('input', () => {
    saver.changed();
    marks.layOut();
  });
  area.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void saver.saveNow();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saver.saveNow();
  });
  // The frame follows the section that is written.
  const followed = { anchor: '' };
  for (const name of ['keyup', 'click'] as const)
    area.addEventListener(name, () => {
      const before = area.value.slice(0, area.selectionStart + 1);
      const anchor = [...before.matchAll(/^#{1,6} .*\{#([\w-]+)\}/gm)].at(-1)?.[1] ?? '';
      if (anchor === followed.anchor) return;
      followed.anchor = anchor;
      if (anchor !== '') views.follow(anchor);
    });
  one('[data-findings]')!.addEventListener('click', (event) => {
    const line = /^#line-(\d+)$/.exec(
      (event.target as Element).closest('a')?.getAttribute('href') ?? '',
    )?.[1];
    if (line === undefined) return;
    event.preventDefault();
    marks.goTo(Number(line));
  });
  // A finding on another page leads to its line here.
  const toLine = () => {
    const line = /^#line-(\d+)$/.exec(location.hash)?.[1];
    if (line !== undefined) marks.goTo(Number(line));
  };
  window.addEventListener('hashchange', toLine);
  toLine();
  void findings();
}
