/** What was shown of answers goes once one of them is another, and comes back with the answer: only what was seen is agreed to. */
import { one } from './page.ts';

const questions = one<HTMLFormElement>('[data-answers]');
const outcome = one('[data-outcome]');
if (questions && outcome) start(questions, outcome);

function start(form: HTMLFormElement, outcome: HTMLElement): void {
  const isOf = (field: Element) => !outcome.contains(field);
  const check = () => {
    const isOther = [...form.elements].some((field) => isOf(field) && isChanged(field));
    outcome.hidden = isOther;
    one('[data-again]')!.hidden = !isOther;
    for (const button of outcome.querySelectorAll<HTMLButtonElement>('button[form]'))
      button.disabled = isOther;
  };
  form.addEventListener('input', check);
  form.addEventListener('change', check);
  // A browser puts back what was typed when it comes back to a page.
  window.addEventListener('pageshow', check);
  check();
}

/** Whether the field says something else than when the page was made. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(first, 0);
  }
  if (!(field instanceof HTMLInputElement)) return false;
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.type === 'file') return (field.files?.length ?? 0) > 0;
  return field.value !== field.defaultValue;
}
