/** Moving about in a redline: from change to change, changes alone, marks in words, side by side. The page without it is whole. */
import type { Dictionary } from '../languages/dictionary.ts';
import { element } from './element.ts';

export type RedlineWords = Dictionary['redlineTools'] & Pick<Dictionary['redline'], 'sideView'>;

/** Under this width two columns leave too few words a line. */
const WIDE = '(width >= 43.75rem)';

/** Puts the tools above the redline in `place`, whose `data-redline-tools` holds their words. */
export function startRedlineTools(place: HTMLElement | null): void {
  const article = place?.querySelector<HTMLElement>('article[data-redline]');
  if (!place || !article) return;
  const words = JSON.parse(place.dataset.redlineTools ?? '{}') as RedlineWords;
  const blocks = [...article.children].map((block) => block.outerHTML);
  const state = { isSide: false, isFolded: false, at: -1 };
  const position = element('span', { class: 'redline-position', role: 'status' });
  const targets = () => [...article.querySelectorAll<HTMLElement>('[id^="change-"]')];

  const show = async () => {
    const { laidOut, foldItems } = await import('./redline-views.ts');
    // The redline's own escaped HTML, taken from this page and put back into it.
    article.innerHTML = laidOut(blocks, words, state);
    article.classList.toggle('redline-sides', state.isSide);
    if (state.isFolded) foldItems(article, words);
  };
  const go = (step: 1 | -1) => {
    const all = targets();
    if (all.length === 0) return;
    state.at = (state.at + step + (state.at < 0 && step < 0 ? 1 : 0) + all.length) % all.length;
    const target = all[state.at]!;
    article.querySelector('.is-here')?.classList.remove('is-here');
    const block =
      target.closest<HTMLElement>('p, li, h1, h2, h3, h4, h5, h6, tr, pre, table, div, ul, ol') ?? target;
    block.classList.add('is-here');
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'center' });
    position.textContent = words.position
      .replace('{n}', String(state.at + 1))
      .replace('{all}', String(all.length));
  };
  const toggle = (text: string, change: (isOn: boolean) => void) => {
    const button = element('button', { class: 'button', type: 'button', 'aria-pressed': 'false' }, text);
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(isOn));
      change(isOn);
    });
    return button;
  };
  const step = (sign: string, text: string, by: 1 | -1, key: string) => {
    const button = element('button', { class: 'button', type: 'button', 'aria-keyshortcuts': key });
    button.append(
      element('span', { 'aria-hidden': 'true' }, sign),
      element('span', { class: 'tool-word' }, text),
    );
    button.addEventListener('click', () => go(by));
    return button;
  };

  const bar = element('div', { class: 'redline-tools', role: 'group', 'aria-label': words.label });
  bar.append(step('↑', words.previous, -1, 'K'), step('↓', words.next, 1, 'J'), position);
  // The bar stays in sight while the text is read; what is chosen once stands above it.
  const options = element('div', { class: 'redline-options' });
  options.append(
    toggle(words.onlyChanged, (isOn) => {
      state.isFolded = isOn;
      void show();
    }),
    toggle(words.marks, (isOn) => article.classList.toggle('redline-words', isOn)),
  );
  if (matchMedia(WIDE).matches)
    options.append(
      toggle(words.sideView, (isOn) => {
        state.isSide = isOn;
        void show();
      }),
    );
  const keys = element('p', { class: 'redline-keys' }, words.keys);
  (place.querySelector('.side-heads') ?? article).before(options, bar, keys);
  followReader(place, targets);
  // The bar came after the browser had gone to the place that the address names.
  if (location.hash.length > 1)
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  // Only while the text or its tools have the focus: elsewhere letters belong to the reader's own programs.
  place.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { KeyJ: 1, KeyK: -1 }[event.code] as 1 | -1 | undefined;
    if (!by) return;
    event.preventDefault();
    go(by);
  });
  article.tabIndex = -1;
}

/** Marks in the list of changes the section that is being read. */
function followReader(place: HTMLElement, targets: () => HTMLElement[]): void {
  const list = place.parentElement?.querySelector<HTMLElement>('[data-change-list]');
  if (!list) return;
  let now: Element | null | undefined;
  const show = () => {
    const line = innerHeight / 2;
    const at = targets().findLast((target) => target.getBoundingClientRect().top < line);
    const group = at && list.querySelector(`a[href="#${at.id}"]`)?.closest('.group');
    if (group === now) return;
    now?.classList.remove('now');
    group?.classList.add('now');
    now = group;
    // Only the list itself is moved, never the page under the reader.
    if (group && list.scrollHeight > list.clientHeight)
      list.scrollTop +=
        group.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  };
  addEventListener('scroll', () => requestAnimationFrame(show), { passive: true });
}
