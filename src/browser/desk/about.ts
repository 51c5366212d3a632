/** The form of the change: kept while it is filled in, with what publishing would say of it. */
import { afterPause, ask, one, say, wordsOf } from './page.ts';

const PAUSE_MS = 700;
const form = one<HTMLFormElement>('[data-about]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const words = wordsOf();
  const plan = one('[data-plan]')!;
  const seen = form.elements.namedItem('seen') as HTMLInputElement;
  const fields = () =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const content = () => {
    const all = fields();
    all.delete('seen');
    return all.toString();
  };
  putFound(JSON.parse(one('#found')?.textContent ?? '{}'));
  let kept = content();
  let isStopped = false;
  let running: Promise<void> | null = null;

  async function save(): Promise<void> {
    const now = content();
    if (now === kept || isStopped) return;
    say('saving', words.saving!);
    const reply = await ask(form.action, fields());
    if (reply === null) return say('away', words.away!);
    if (reply.data.conflict) return conflict(reply.data.digest === null);
    if (reply.status !== 200) return say('problem', reply.data.problem ?? words.unsaved!);
    seen.value = reply.data.digest;
    plan.innerHTML = reply.data.plan;
    putFound(reply.data.found);
    if (reply.data.open > 0) return say('unsaved', words.incomplete!);
    kept = now;
    say('saved', content() === kept ? words.saved! : words.unsaved!);
  }

  function conflict(isGone: boolean): void {
    isStopped = true;
    const box = one('[data-conflict]')!;
    if (isGone) one('[data-conflict-says]', box)!.textContent = words.gone!;
    box.hidden = false;
    box.focus();
    say('unsaved', words.unsaved!);
  }

  const saveNow = () => {
    running = (running ?? Promise.resolve()).then(save);
    return running;
  };
  const soon = afterPause(saveNow, PAUSE_MS);
  const changed = () => {
    say('unsaved', words.unsaved!);
    soon();
  };
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void saveNow();
  });
  window.addEventListener('pagehide', () => void saveNow());
  window.addEventListener('beforeunload', (event) => {
    if (content() !== kept && !isStopped) event.preventDefault();
  });

  const take = one<HTMLButtonElement>('[data-take-earliest]', form);
  if (take) {
    take.hidden = false;
    take.addEventListener('click', () => {
      const day = form.elements.namedItem('effective') as HTMLInputElement;
      day.value = one('[data-earliest]', plan)?.dataset.earliest ?? day.value;
      changed();
    });
  }
  for (const summary of form.querySelectorAll<HTMLElement>('[data-summary]')) points(summary, changed);
}

/** Beside each question, what was found of its answer. */
function putFound(found: Readonly<Record<string, string>>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-found]'))
    place.innerHTML = found[place.dataset.found!] ?? '';
}

/** Adding and removing the points of a summary. */
function points(summary: HTMLElement, changed: () => void): void {
  const list = one('[data-points]', summary)!;
  const template = one<HTMLTemplateElement>('template', summary)!;
  const add = one<HTMLButtonElement>('[data-add]', summary)!;
  let next = list.children.length;
  const withRemove = () => {
    for (const button of list.querySelectorAll<HTMLElement>('[data-remove]')) button.hidden = false;
  };
  add.hidden = false;
  withRemove();
  add.addEventListener('click', () => {
    const point = template.content.cloneNode(true) as DocumentFragment;
    for (const field of point.querySelectorAll<HTMLElement>('[name]'))
      field.setAttribute('name', field.getAttribute('name')!.replace('.NEW.', `.${next}.`));
    next += 1;
    list.append(point);
    withRemove();
    one('select', list.lastElementChild as HTMLElement)?.focus();
  });
  list.addEventListener('click', (event) => {
    const point = (event.target as Element).closest('[data-remove]')?.closest('[data-point]');
    if (!point) return;
    point.remove();
    add.focus();
    changed();
  });
}
