/** Reading a text: the contents follow the reader, and a section's link copies its citation. */

/** Starts both, in the part of the page that holds contents and text. */
export function startReading(place: Element | null): void {
  const article = place?.querySelector<HTMLElement>('article');
  if (!place || !article) return;
  followReader(place, article);
  article.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
    // The link itself still leads to the section; the citation comes on top.
    if (target) void copyCitation(article, target);
  });
}

/** Marks in the contents the section that stands at the top of the window. */
function followReader(place: Element, article: HTMLElement): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of place.querySelectorAll<HTMLAnchorElement>('.contents a'))
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  const headings = [...article.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)[id]')].filter(
    ({ id }) => links.has(id),
  );
  let shown: HTMLAnchorElement | undefined;
  const show = () => {
    // A third of the window is read by the time its heading leaves it.
    const line = innerHeight / 3;
    const now = links.get(
      (headings.findLast((heading) => heading.getBoundingClientRect().top < line) ?? headings[0])?.id ?? '',
    );
    if (now === shown) return;
    shown?.removeAttribute('aria-current');
    now?.setAttribute('aria-current', 'location');
    shown = now;
    const list = now?.closest<HTMLElement>('.contents');
    // Only the list itself is moved, never the page under the reader.
    if (now && list && list.scrollHeight > list.clientHeight)
      list.scrollTop = now.offsetTop - list.offsetTop - list.clientHeight / 2;
  };
  if (headings.length === 0) return;
  let isDue = false;
  addEventListener(
    'scroll',
    () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        show();
      });
    },
    { passive: true },
  );
  show();
}

/** «AutoMaster, Политика конфиденциальности, редакция от 15.12.2025, п. 8», and the address of exactly that. */
export function citationOf(article: HTMLElement, heading: HTMLElement): string {
  const { cite = '', citeNumber = '', citeTitle = '', citeUrl = '' } = article.dataset;
  const number = heading.querySelector('.clause-number')?.textContent?.trim().replace(/\.$/, '');
  const words = heading.cloneNode(true) as HTMLElement;
  for (const other of words.querySelectorAll('.clause-number, [data-chrome]')) other.remove();
  const clause = number
    ? citeNumber.replace('{}', number)
    : citeTitle.replace('{}', words.textContent?.trim() ?? '');
  return `${cite}, ${clause}\n${citeUrl}#${heading.id}`;
}

async function copyCitation(article: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!heading) return;
  try {
    await navigator.clipboard.writeText(citationOf(article, heading));
  } catch {
    // Not allowed here: the address bar has the link all the same.
    return;
  }
  const said = document.createElement('span');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  link.after(said);
  said.textContent = article.dataset.citeCopied ?? '';
  setTimeout(() => said.remove(), 2500);
}
