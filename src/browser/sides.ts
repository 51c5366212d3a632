/** Shows a redline side by side on wide screens; the page without a script has it inline. */
import { sideBySide } from '../redline/to-sides.ts';

/** Under this width two columns leave too few words a line. */
const WIDE = '(width >= 60rem)';

/** Adds the switch above `article`. `names`: what the switch is called in either state. */
export function addSides(
  article: HTMLElement | null,
  names: { readonly side: string; readonly inline: string },
): void {
  if (!article || !matchMedia(WIDE).matches) return;
  const inline = article.innerHTML;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = names.side;
  button.setAttribute('aria-pressed', 'false');
  button.addEventListener('click', () => {
    const isSide = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isSide));
    button.textContent = isSide ? names.inline : names.side;
    // The redline's own escaped HTML, taken from this page and put back into it.
    article.innerHTML = isSide ? sideBySide([...article.children].map((child) => child.outerHTML)) : inline;
    article.classList.toggle('redline-sides', isSide);
  });
  article.before(button);
}
