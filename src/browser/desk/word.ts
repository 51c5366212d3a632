/** A Word file that is dropped or chosen: first what it would change, then in the place of the text. */
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
  const address = box.dataset.word!;
  const says = one('[data-word-says]', box)!;
  const input = one<HTMLInputElement>('[data-word-file]', box)!;
  let file: File | null = null;

  async function read(view: string): Promise<void> {
    if (!file) return;
    says.textContent = words.reading!;
    await saveFirst();
    const reply = await ask(`${address}?view=${view}`, file, TYPE);
    if (reply === null) says.textContent = words.away!;
    else says.innerHTML = reply.data.html ?? '';
  }

  async function take(view: string): Promise<void> {
    if (!file) return;
    await saveFirst();
    const reply = await ask(`${address}?view=${view}&take=1&seen=${digest()}`, file, TYPE);
    if (reply === null) return say('away', words.away!);
    if (reply.data.conflict)
      return onConflict(
        reply.data.digest === null ? null : { digest: reply.data.digest, text: reply.data.text },
      );
    if (reply.status !== 200) {
      says.innerHTML = reply.data.html ?? '';
      return;
    }
    file = null;
    says.textContent = words.taken!;
    onTaken(reply.data.digest, reply.data.text);
  }

  const chosen = (given: File | null | undefined) => {
    if (!given) return;
    file = given;
    void read('accepted');
  };
  input.addEventListener('change', () => {
    chosen(input.files?.[0]);
    // The same file can be chosen again.
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
    if (target.closest('[data-word-cancel]')) {
      file = null;
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
        chosen(event.dataTransfer.files[0]);
      }
    });
  window.addEventListener('dragleave', () => box.classList.remove('word-over'));
}
