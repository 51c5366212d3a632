/** Word files that are dropped or chosen: first what they would change, then one in the place of the text, several merged into it. */
import { ask, one, say, wordsOf } from './page.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface WordOptions {
  readonly digest: () => string;
  /** What is in the window goes to the disk first: the file is compared with that. */
  readonly saveFirst: () => Promise<void>;
  readonly onTaken: (digest: string, text: string) => void;
  readonly onConflict: (theirs: { digest: string; text: string | null } | null) => void;
}

export function startWord({ digest, saveFirst, onTaken, onConflict }: WordOptions): void {
  const box = one('[data-word]');
  if (!box) return;
  const words = wordsOf();
  const { word: address, reviews } = box.dataset as { word: string; reviews: string };
  const says = one('[data-word-says]', box)!;
  const input = one<HTMLInputElement>('[data-word-file]', box)!;
  let files: readonly File[] = [];
  /** Whether the changes of one file are merged, as those of several are. */
  let isMerged = false;
  /** One file, or several one after the other, with their names and lengths in the address. */
  const send = (query: string) => {
    const [file] = files;
    if (files.length === 1 && !isMerged) return ask(`${address}?${query}`, file, TYPE);
    const parts = files.map(({ name, size }) => `name=${encodeURIComponent(name)}&size=${size}`);
    return ask(`${reviews}?${query}&${parts.join('&')}`, new Blob([...files]), TYPE);
  };

  async function read(view: string): Promise<void> {
    if (files.length === 0) return;
    says.textContent = words.reading!;
    await saveFirst();
    const reply = await send(`view=${view}`);
    if (reply === null) says.textContent = words.away!;
    else says.innerHTML = reply.data.html ?? '';
  }

  async function take(view: string): Promise<void> {
    if (files.length === 0) return;
    await saveFirst();
    const reply = await send(`view=${view}&take=1&seen=${digest()}`);
    if (reply === null) return say('away', words.away!);
    if (reply.data.conflict)
      return onConflict(
        reply.data.digest === null ? null : { digest: reply.data.digest, text: reply.data.text },
      );
    if (reply.status !== 200) {
      says.innerHTML = reply.data.html ?? '';
      return;
    }
    files = [];
    if (reply.data.page) return location.assign(reply.data.page);
    says.textContent = words.taken!;
    onTaken(reply.data.digest, reply.data.text);
  }

  const chosen = (given: FileList | null | undefined) => {
    if (!given || given.length === 0) return;
    files = [...given];
    isMerged = false;
    void read('accepted');
  };
  input.addEventListener('change', () => {
    chosen(input.files);
    // The same files can be chosen again.
    input.value = '';
  });
  says.addEventListener('change', (event) => {
    const choice = (event.target as Element).closest<HTMLInputElement>('[data-word-view]');
    if (choice) void read(choice.value);
  });
  says.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-word-take]');
    if (button) void take(button.dataset.wordTake!);
    if (target.closest('[data-word-merge]')) {
      isMerged = true;
      void read('accepted');
    }
    if (target.closest('[data-word-cancel]')) {
      files = [];
      says.textContent = '';
      input.focus();
    }
  });
  // A file that misses its place would be opened by the browser in place of the page.
  for (const name of ['dragover', 'drop'] as const)
    window.addEventListener(name, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      box.classList.toggle('word-over', name === 'dragover');
      if (name === 'drop') {
        box.scrollIntoView({ block: 'nearest' });
        chosen(event.dataTransfer.files);
      }
    });
  window.addEventListener('dragleave', () => box.classList.remove('word-over'));
}
