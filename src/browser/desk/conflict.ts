/** Two wrote the same text: both are kept until a person chooses. */
import { ask, form, one, wordsOf } from './page.ts';
import type { Saver } from './saver.ts';

export interface Conflict {
  readonly tell: (theirs: { digest: string; text: string | null } | null) => void;
}

export function startConflict(
  area: HTMLTextAreaElement,
  address: string,
  saver: () => Saver,
  onTaken: () => void,
): Conflict {
  const words = wordsOf();
  const box = one('[data-conflict]')!;
  const says = one('[data-conflict-says]', box)!;
  const frame = one<HTMLIFrameElement>('[data-differences]', box)!;
  const buttons = ['show', 'mine', 'theirs'].map(
    (name) => one<HTMLButtonElement>(`[data-conflict-${name}]`, box)!,
  );
  const [show, mine, theirs] = buttons as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  let other: { digest: string; text: string | null } | null = null;

  const close = () => {
    box.hidden = true;
    frame.hidden = true;
    area.focus();
  };

  show.addEventListener('click', async () => {
    const reply = await ask(`${address}/compare`, form({ text: area.value }));
    if (reply?.status !== 200) return;
    frame.hidden = false;
    frame.addEventListener(
      'load',
      () => {
        const inner = frame.contentDocument;
        const text = inner?.querySelector<HTMLElement>('[data-part="text"]');
        const redline = inner?.querySelector<HTMLElement>('[data-part="redline"]');
        if (!text || !redline) return;
        const parsed = new DOMParser().parseFromString(reply.data.redline, 'text/html');
        redline.replaceChildren(...parsed.body.childNodes);
        [text.hidden, redline.hidden] = [true, false];
      },
      { once: true },
    );
    frame.src = `${address}/preview`;
  });
  mine.addEventListener('click', () => {
    if (!other) return;
    area.dataset.keep = 'mine';
    saver().know(other.digest, other.text ?? '');
    delete area.dataset.keep;
    close();
    void saver().saveNow();
  });
  theirs.addEventListener('click', () => {
    if (other?.text == null) return;
    saver().know(other.digest, other.text);
    close();
    onTaken();
  });
  one('[data-copy]', box)!.addEventListener('click', () => {
    area.focus();
    area.select();
    void navigator.clipboard?.writeText(area.value);
  });

  return {
    tell(given) {
      other = given;
      says.textContent = given === null ? words.gone! : words.conflict!;
      for (const button of buttons) button.hidden = given === null;
      box.hidden = false;
      box.focus();
    },
  };
}
