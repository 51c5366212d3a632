/** Faults that a language can have without anything breaking: a reader is told less, or something that is not so. */
import { describe, expect, it } from 'vitest';
import { nameOf } from '../import/history/folder.ts';
import { LANGUAGES, languageOfPart, SPOKEN } from '../languages/index.ts';
import { parseMarkdown } from '../markdown/index.ts';
import { namesFromCldr } from '../output/emoji-names.ts';
import { renderRedline } from '../redline/index.ts';
import { ALERT_TABLES } from './alerts/index.ts';

const documentOf = (text: string) => parseMarkdown(text, { numbering: 'none' }).document;
const alertsOf = (from: string, to: string) =>
  renderRedline(documentOf(from), documentOf(to)).changes.flatMap((change) =>
    change.alerts.map(({ kind, old, new: next }) => [kind, old, next]),
  );

/** Languages whose sentences stand in `redline/alerts.test.ts`, `redline/kazakh.test.ts` and in their own folders. */
const ELSEWHERE = ['ru', 'kk', 'en', 'uk', 'ar', 'ja', 'zh-Hans', 'uz', 'he'];

it('has sentences that must alert in every language', () => {
  expect([...ELSEWHERE, ...Object.keys(ALERT_TABLES)].sort()).toEqual([...SPOKEN].sort());
});

describe.each(LANGUAGES)('$tag', (language) => {
  const { tag, dates, template, script } = language;
  const words = language.words();
  /** Sentences that are long enough to be told by their words. */
  const sentences = [words.site.lead, words.record.statement, words.notFound.body, words.follow.mailLead];

  it('takes none of its own sentences for another language', () => {
    expect(sentences.map((text) => languageOfPart(text, tag))).toEqual(sentences.map(() => null));
  });

  it.each(LANGUAGES.filter((other) => other.tag !== tag && other.script === script))(
    'is told from $tag',
    (other) => {
      const told = sentences.map((text) => languageOfPart(text, other.tag));
      // Letters that all share may leave a sentence untold, but none is told wrongly, and most are told.
      expect(told.filter((found) => found !== null && found !== tag)).toEqual([]);
      if (script === 'Latin') expect(told.filter((found) => found === tag).length).toBeGreaterThan(2);
    },
  );

  it('alerts where a day that it writes is another one', () => {
    for (const [day, next] of [
      ['2026-10-01', '2027-10-01'],
      ['2026-03-15', '2026-05-15'],
    ] as const) {
      const [from, to] = [dates.long(day), dates.long(next)];
      expect(alertsOf(`${tag}: ${from}, a b c d e.`, `${tag}: ${to}, a b c d e.`)).toEqual([
        ['date', from, to],
      ]);
    }
  });

  it('alerts where a period that its templates write is another one', () => {
    for (const [period, next] of [
      ['P5Y', 'P3Y'],
      ['P2M', 'P6M'],
      ['P2W', 'P4W'],
      ['P30D', 'P10D'],
    ] as const) {
      const [from, to] = [template.period(period), template.period(next)];
      expect(alertsOf(`a b c ${from}, d e f.`, `a b c ${to}, d e f.`)).toEqual([['period', from, to]]);
    }
  });

  it('is known at the end of the name of a file', () => {
    expect(nameOf(`privacy-2024-09-01.${tag}.md`, 'en')).toEqual({
      day: '2024-09-01',
      locale: tag,
      name: 'privacy',
    });
  });

  it('calls itself as a text says that its own language prevails', () => {
    expect(language.calls[tag]).toBeDefined();
  });
});

it('has the names of emoji in every language', () => {
  for (const locale of SPOKEN) expect(namesFromCldr(locale)['📞'], locale).toMatch(/\p{L}/u);
});
