/** The changes of a text in words, by section. */
import type { Locale, ToldChange, ToldList } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { dictionaryIn } from '../visit.ts';

/** In the language of the text, as readers will be told of them. `count`: how many words came and went. */
export function changesPart({ sections, trivial }: ToldList, count: string | null, locale: Locale): Html {
  const words = dictionaryIn(locale).redline;
  const items = (list: readonly ToldChange[]) =>
    html`<ol>${list.map(({ id, tenses, alerts }) => html`<li class="change" data-change="${id}">${alerts.map((kind) => html`<span class="badge badge-alert">${words.alert(kind)}</span> `)}${tenses.will}</li>`)}</ol>`;
  return html`<p class="help">${count}</p>
${sections.map(({ title, items: list }) => html`<div class="group">${title !== '' && html`<p class="group-name">${title}</p>`}${items(list)}</div>`)}
${trivial && html`<details><summary>${trivial.title}</summary><div class="group">${items(trivial.items)}</div></details>`}`;
}
