/** The date picker of the archive: which version held on a day, by the same rules as the command line. */
import { longDate } from '../i18n/dates.ts';
import { type Announced, asOf } from '../model/as-of.ts';
import { dayIn, type IsoDate, isIsoDate } from '../model/date.ts';
import type { Locale } from '../model/locale.ts';

/** What the page says of a version. */
interface Named extends Announced {
  readonly name: string;
  readonly url: string;
  /** From when to when it holds, in words. */
  readonly period: string;
  /** That it was announced, in words. */
  readonly announced: string;
}

export interface AsOfData {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly versions: readonly Named[];
  /** Sentences with `{day}` where the chosen day goes. */
  readonly words: {
    readonly inForce: string;
    readonly notYet: string;
    readonly repealed: string;
    readonly notADay: string;
  };
}

/** Makes the form answer as a day is chosen; a day in the address (`?on=2026-01-31`) is answered at once. */
export function startAsOf(form: HTMLFormElement | null): void {
  const input = form?.querySelector<HTMLInputElement>('input[name="on"]');
  const place = form?.querySelector<HTMLElement>('[data-answer]');
  if (!form || !input || !place) return;
  const data = JSON.parse(form.dataset.asOf ?? '{}') as AsOfData;
  const asked = new URLSearchParams(location.search).get('on');
  input.value = isIsoDate(asked) ? asked : dayIn(data.timeZone, new Date());
  const show = () => place.replaceChildren(...answer(data, input.value, place));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    history.replaceState(null, '', `?on=${input.value}${location.hash}`);
  });
  input.addEventListener('input', show);
  show();
}

function answer(data: AsOfData, day: IsoDate, place: HTMLElement): (Node | string)[] {
  const { words, versions, locale } = data;
  delete place.dataset.version;
  if (!isIsoDate(day)) return [words.notADay];
  const inWords = (sentence: string) => sentence.replace('{day}', longDate(locale, day));
  const { version, announced, absence } = asOf(versions, day);
  place.dataset.version = version?.id ?? '';
  place.dataset.announced = announced.map(({ id }) => id).join(' ');
  const first = element('p', 'as-of-answer');
  if (version) first.append(`${inWords(words.inForce)} `, linkTo(version), `, ${version.period}`);
  else first.append(inWords(absence === 'repealed' ? words.repealed : words.notYet));
  const later = announced.map((next) => {
    const line = element('p', 'as-of-announced');
    line.append(linkTo(next), `: ${next.announced}`);
    return line;
  });
  return [first, ...later];
}

function linkTo({ url, name }: Named): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  return link;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
