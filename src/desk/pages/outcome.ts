/** What publishing writes and the next build makes, in sentences. */
import type { Outcome } from '../../drafting/index.ts';
import type { Locale } from '../../model/index.ts';
import { type Html, html } from '../html.ts';
import { languageName, type Visit } from '../visit.ts';

export function outcomeList({ words, dictionary }: Visit, policy: string, outcome: Outcome): Html {
  const said = words.publish;
  const { version, before, effective, telling, summarised, pages, facts } = outcome;
  const from = before && dictionary.version.short(dictionary.date(before.effective), before.id);
  const languages = (list: readonly Locale[]) => list.map((one) => languageName(one)).join(', ');
  const date = dictionary.date(effective);
  const files = outcome.files.map((name) => `policies/${policy}/${version}/${name}`).join(', ');
  const told =
    telling === 'first'
      ? said.noticeFirst(date)
      : telling === 'none'
        ? said.noticeNone
        : summarised.length === 0
          ? said.noticeMissing
          : said.noticeIn(languages(summarised), date);
  const lines = [
    said.version(version, date),
    from === null ? said.first : said.follows(from),
    told,
    said.period(outcome.noticeDays, outcome.promisedDays),
    said.pages(languages(pages), from),
    ...facts.map(({ path, material, reconsent }) => said.fact(path, material!, reconsent)),
    said.ledger(outcome.replaced),
    said.files(files),
    said.draftGoes,
  ];
  return html`<ul class="outcome">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
