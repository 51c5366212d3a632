/** What a text of a draft looks like while it is written: as readers will see it, and against the version that it follows. */
import { parse } from 'yaml';
import { type Archive, type ArchivedPolicy, parseSource, readDocument, textPath } from '../archive/index.ts';
import { articleHtml } from '../markdown/index.ts';
import {
  addDays,
  type IsoDate,
  type Locale,
  type PolicyDocument,
  predecessorOn,
  type ToldList,
  toldList,
  type Version,
} from '../model/index.ts';
import { renderRedline } from '../redline/index.ts';
import { dictionaryIn } from './visit.ts';

export interface Look {
  readonly title: string;
  /** Body of the article. */
  readonly text: string;
  /** `null`: there is nothing to compare with. */
  readonly redline: string | null;
  readonly changes: ToldList | null;
  /** How many words came and went. */
  readonly count: string | null;
}

/** The version that the draft follows, if it came into force on its own day, or on the earliest that it may have. */
export function followedBy({ policy, versions, draft }: ArchivedPolicy, today: IsoDate): Version | null {
  const effective = draft?.record.effective ?? addDays(today, policy.noticePeriodDays ?? 0);
  return predecessorOn(versions, effective);
}

/** `text`: the file with its front matter. */
export function lookAt(
  archive: Archive,
  found: ArchivedPolicy,
  {
    locale,
    text,
    before,
  }: { readonly locale: Locale; readonly text: string; readonly before: Version | null },
): Look {
  const { policy } = found;
  const { document, frontMatter } = parseSource(policy, textPath(policy.id, 'draft', locale), text);
  const title = titleIn(frontMatter?.yaml) ?? policy.titles[locale] ?? policy.id;
  const article = articleOf(document, locale);
  if (!before?.translations[locale])
    return { title, text: article, redline: null, changes: null, count: null };
  const from = readDocument(archive, policy, before.id, locale);
  return { title, text: article, ...redlineOf(from, document, locale) };
}

/** The redline of two texts as a frame shows it, and its changes in words. */
export function redlineOf(from: PolicyDocument, to: PolicyDocument, locale: Locale) {
  const words = dictionaryIn(locale).redline;
  const { html, changes, stats } = renderRedline(from, to, {
    lang: locale,
    numbers: true,
    labels: words,
    resolveHref: withinFrame,
  });
  const isSame = changes.length === 0;
  return {
    redline: html,
    changes: toldList(changes, words),
    count: isSame ? words.none : words.count(stats),
  };
}

/** The body of a text's article. */
export const articleOf = (
  document: PolicyDocument,
  locale: Locale,
  tableLabel: (number: number) => string = dictionaryIn(locale).version.table,
): string =>
  articleHtml(document, {
    resolveHref: withinFrame,
    tableLabel,
    lang: locale,
  });

/** A frame is no window: what leads elsewhere stays where it is. */
const withinFrame = (href: string): string => (href.startsWith('#') ? href : '#');

function titleIn(frontMatter: string | undefined): string | null {
  if (frontMatter === undefined) return null;
  try {
    const values = parse(frontMatter) as { readonly title?: unknown } | null;
    return typeof values?.title === 'string' ? values.title : null;
  } catch {
    // A title that cannot be read is none: the findings say what is wrong.
    return null;
  }
}
