import type { Tensed } from '../model/change-tense.ts';

/** An element with its attributes and what stands in it. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Attributes of an element whose words the reader's clock turns; a pair that is no step in time has none. */
export const tensesOf = (tenses: Tensed, isTurned: boolean): Record<string, string> =>
  isTurned ? { 'data-tenses': JSON.stringify(tenses) } : {};
