/** What two languages of one part of a text say otherwise, as far as that can be seen without understanding them. */
import type { Language } from '../../languages/index.ts';
import type { Locale } from '../../model/index.ts';
import { type Figures, figuresIn } from './figures.ts';
import type { TextPart } from './parts.ts';

export interface Difference {
  /** `Unexpected numbers in … : 5, expected 3 as in …`. */
  readonly reason: string;
  /** Whether something stood in the way of a comparison, so that a person has to look. */
  readonly isUnsure: boolean;
}

export interface LanguagePart {
  readonly part: TextPart;
  readonly locale: Locale;
  /** `null`: nobody here knows it. */
  readonly language: Language | null;
}

/** What `own` says otherwise than `main`, which it translates. */
export function differencesOf(own: LanguagePart, main: LanguagePart): Difference[] {
  const at = own.part.anchor === '' ? 'before the first heading' : `in \`#${own.part.anchor}\``;
  const as = `as in \`${main.locale}.md\``;
  const told = (what: string, mine: string, theirs: string): Difference => ({
    reason: `Unexpected ${what} ${at}: ${mine || 'none'}, expected ${theirs || 'none'} ${as}`,
    isUnsure: false,
  });
  const counted = (what: string, key: 'items' | 'numberedItems' | 'notes'): Difference[] =>
    own.part[key] === main.part[key] ? [] : [told(what, String(own.part[key]), String(main.part[key]))];
  const listed = (what: string, key: 'tables' | 'firstNumbers'): Difference[] => {
    const [mine, theirs] = [own.part[key].join(', '), main.part[key].join(', ')];
    return mine === theirs ? [] : [told(what, mine, theirs)];
  };
  return [
    ...counted('number of bullets', 'items'),
    ...counted('number of numbered items', 'numberedItems'),
    ...counted('number of references to notes', 'notes'),
    ...listed('tables', 'tables'),
    ...listed('first numbers of lists', 'firstNumbers'),
    ...figureDifferences(own, main, told),
    ...linkDifferences(own, main, told),
  ];
}

type Told = (what: string, mine: string, theirs: string) => Difference;

function figureDifferences(own: LanguagePart, main: LanguagePart, told: Told): Difference[] {
  const [mine, theirs] = [own, main].map(({ part, language }) => figuresIn(part.words, language)) as [
    Figures,
    Figures,
  ];
  const numbers = {
    mine: without(mine.numbers, theirs.numbers),
    theirs: without(theirs.numbers, mine.numbers),
  };
  const days = {
    mine: knownOtherwise(without(mine.days, theirs.days), numbers.theirs),
    theirs: knownOtherwise(without(theirs.days, mine.days), numbers.mine),
  };
  const left = {
    mine: without(days.theirs.numbers, theirs.counted),
    theirs: without(days.mine.numbers, mine.counted),
  };
  const found: Difference[] = [];
  if (days.mine.days.length + days.theirs.days.length > 0)
    found.push(told('days', days.mine.days.join(', '), days.theirs.days.join(', ')));
  if (left.mine.length + left.theirs.length > 0)
    found.push(numberDifference(left, { mine, theirs }, [own, main], told));
  return found;
}

interface Sides<T> {
  readonly mine: T;
  readonly theirs: T;
}

/** The numbers that are left when everything that can be explained is. */
function numberDifference(
  { mine, theirs }: Sides<readonly string[]>,
  all: Sides<Figures>,
  parts: readonly LanguagePart[],
  told: Told,
): Difference {
  const [own, other] = [mine.join(', '), theirs.join(', ')];
  const areIn = (numbers: readonly string[], figures: Figures) =>
    numbers.every((number) => figures.numbers.includes(number));
  // Nobody can tell whether a number that both have was meant to be said as often.
  if (areIn(mine, all.theirs) && areIn(theirs, all.mine))
    return { ...told('repetitions of numbers', own, other), isUnsure: true };
  const difference = told('numbers', own, other);
  const unread = parts.filter(({ language }) => !language?.countWords).map(({ locale }) => `\`${locale}\``);
  if (unread.length === 0) return difference;
  return {
    reason: `${difference.reason}; numbers in words cannot be compared in ${unread.join(', ')}`,
    isUnsure: true,
  };
}

/** The days that nobody of the other language wrote as year and day apart, and the numbers of that language that are left. */
function knownOtherwise(
  days: readonly string[],
  numbers: readonly string[],
): { days: string[]; numbers: string[] } {
  let left = [...numbers];
  const unknown = days.filter((day) => {
    const parts = day
      .split('-')
      .filter((_, i) => i !== 1)
      .map((part) => String(Number(part)));
    if (without(parts, left).length > 0) return true;
    left = without(left, parts);
    return false;
  });
  return { days: unknown, numbers: left };
}

/** `list` without one of each of `others`. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

function linkDifferences(own: LanguagePart, main: LanguagePart, told: Told): Difference[] {
  const tags = [own.locale, main.locale];
  const [mine, theirs] = [own, main].map(({ part }) =>
    [...new Set(part.links.map((url) => anyLanguage(url, tags)).filter(Boolean))].sort(),
  ) as [string[], string[]];
  const [added, missing] = [without(mine, theirs), without(theirs, mine)];
  return added.length + missing.length === 0 ? [] : [told('links', added.join(', '), missing.join(', '))];
}

/** An address that leads to nobody and that a translator writes as people of the language would. Source: RFC 2606. */
const PLACEHOLDER = /^mailto:.*@example\.(?:com|net|org)$/i;

/** An address without what names its language: `/ru/`, `/en-US/`, `ru.example.org`, `?hl=kk`. */
function anyLanguage(url: string, tags: readonly string[]): string {
  const tag = `(?:${tags.join('|')})(?:[-_][a-z]{2,4})?`;
  return url
    .replace(new RegExp(`^(https?://)${tag}\\.`, 'i'), '$1')
    .replace(new RegExp(`/${tag}(?=[/?#]|$)`, 'gi'), '')
    .replace(new RegExp(`([?&])(?:hl|lang|language|locale)=${tag}(?=&|#|$)`, 'gi'), '$1')
    .replace(PLACEHOLDER, '')
    .replace(/[?&]+(?=#|$)/, '')
    .replace(/\/(?=[?#]|$)/, '');
}
