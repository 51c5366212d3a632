/** The frame with a text: as a text or as a redline; and the way from a change in words to its mark. */
import { one } from './page.ts';

type View = 'text' | 'redline';

export interface Views {
  readonly show: (view: View) => void;
  /** Puts newer words into the frame, which stays where its reader is. */
  readonly put: (parts: {
    readonly title?: string;
    readonly text?: string;
    readonly redline?: string | null;
  }) => void;
  /** Brings a section into view. */
  readonly follow: (anchor: string) => void;
}

export function startViews(): Views {
  const frame = one<HTMLIFrameElement>('[data-frame]');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-view]')];
  const inner = () => frame?.contentDocument ?? null;
  const part = (view: View) => inner()?.querySelector<HTMLElement>(`[data-part="${view}"]`) ?? null;
  let shown: View = 'text';

  const apply = () => {
    for (const view of ['text', 'redline'] as const) {
      const article = part(view);
      if (article) article.hidden = view !== shown;
    }
  };
  const show = (view: View) => {
    shown = view;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.view === view));
    apply();
  };
  for (const button of buttons) button.addEventListener('click', () => show(button.dataset.view as View));
  frame?.addEventListener('load', apply);

  document.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[data-change]');
    if (!item || !inner()) return;
    show('redline');
    inner()?.getElementById(`change-${item.dataset.change}`)?.scrollIntoView({ block: 'center' });
  });

  return {
    show,
    put({ title, text, redline }) {
      const head = inner()?.querySelector('[data-title]');
      if (head && title !== undefined) head.textContent = title;
      replace(part('text'), text);
      replace(part('redline'), redline ?? undefined);
    },
    follow(anchor) {
      if (shown === 'text') inner()?.getElementById(anchor)?.scrollIntoView({ block: 'start' });
    },
  };
}

/** The frame runs no scripts, and what is put there was made by who escapes. */
function replace(article: HTMLElement | null, html: string | undefined): void {
  if (!article || html === undefined) return;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  article.replaceChildren(...parsed.body.childNodes);
}

if (document.querySelector('[data-frame]') && !document.querySelector('[data-edit]')) startViews();
