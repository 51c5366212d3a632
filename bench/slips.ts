/** Slips of a translator, planted one at a time: a check that finds none of them is worth nothing. */
import { pick } from './random.ts';

export type Slip = 'number' | 'day' | 'link' | 'item' | 'row' | 'section';

/** Where each kind can be planted, and what is written there. */
const PLANTS: Readonly<Record<Slip, readonly [RegExp, (match: string) => string]>> = {
  number: [
    /(?<![\d.,:/#=\w-])\d{1,4}(?![\d\w/:-]|[.,]\d)(?![^\n(]*\))/g,
    (digits) => String(Number(digits) + 1),
  ],
  day: [
    /(?<!\d)\d{1,2}(?= (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр))/g,
    (day) => String((Number(day) % 27) + 1),
  ],
  link: [/(?<=\]\()https?:\/\/[^)\s]+/g, (url) => `${url.replace(/[?#].*/, '')}x`],
  item: [/^[-*+] .*\n/gm, () => ''],
  row: [/^\|.*\|[ \t]*\n(?=\|)/gm, () => ''],
  section: [/^#{1,6} .*\{#[^}\n]*\}$/gm, () => ''],
};

/** `text` with one slip of each kind that it has a place for. */
export function planted(
  text: string,
  random: () => number,
): { readonly slip: Slip; readonly text: string }[] {
  return (Object.keys(PLANTS) as Slip[]).flatMap((slip) => {
    const [pattern, write] = PLANTS[slip];
    const places = [...text.matchAll(pattern)].filter(
      ({ index }) =>
        !text.slice(text.lastIndexOf('\n', index) + 1, index).startsWith('#') || slip === 'section',
    );
    if (places.length === 0) return [];
    const { index, 0: match } = pick(places, random);
    return [{ slip, text: `${text.slice(0, index)}${write(match)}${text.slice(index + match.length)}` }];
  });
}
