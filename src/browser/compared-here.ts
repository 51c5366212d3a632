/** A redline that this browser makes, of two versions that no page of the site compares. */
import type { ToldChange } from '../model/change-list.ts';
import type { Locale } from '../model/locale.ts';
import type { quotingParts } from '../model/quoting.ts';
import type { CompareAnswer, CompareRequest } from './compare-worker.ts';
import { element, tensesOf } from './element.ts';
import type { RedlineWords } from './redline-tools.ts';

/** What is compared and in which words it is said. */
export interface ComparedHere {
  /** The two documents, and whose words are around them. */
  readonly request: CompareRequest;
  /** Ids of the versions. */
  readonly from: string;
  readonly to: string;
  /** Language of the texts. */
  readonly locale: Locale;
  /** Where the page speaks another language than the texts: what marks words of the texts. */
  readonly marks?: Record<string, string>;
  /** Whether the second version brings what differs from the first one, and so the reader's clock turns the words. */
  readonly isTurned: boolean;
  readonly words: {
    readonly [name in
      | 'listTitle'
      | 'textTitle'
      | 'legend'
      | 'legendAdded'
      | 'legendRemoved'
      | 'legendMoved']: string;
  } & { readonly tools: RedlineWords };
}

/** What cuts a sentence in the page's words and the text's; left out where both are in one language. */
type Cutting = typeof quotingParts | undefined;

type Answer = CompareAnswer & { ok: true };

/** The changes in words, and the marked text; `null` where the texts cannot be had or compared. */
export async function comparedHere(wanted: ComparedHere): Promise<HTMLElement | null> {
  // Words of the texts are told from those of the page where these are two languages.
  const [answer, quoting] = await Promise.all([
    answerTo(wanted.request),
    wanted.marks && import('../model/quoting.ts'),
  ]);
  return answer.ok ? redline(wanted, answer, quoting?.quotingParts) : null;
}

/** Asks a thread of its own, so that a long comparison never stalls the page. */
const answerTo = (request: CompareRequest): Promise<CompareAnswer> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = () => resolve({ ok: false });
    worker.onmessage = ({ data }: MessageEvent<CompareAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(request);
  });

/** The list of changes as the pages that are built show it. */
function listElements(
  { marks, isTurned }: ComparedHere,
  { told: { sections, trivial }, alertNames }: Answer,
  parts: Cutting,
): HTMLElement[] {
  const shown = (sentence: string) =>
    marks === undefined || parts === undefined
      ? [sentence]
      : parts(sentence).map(({ text, isQuoted }) => (isQuoted ? element('span', marks, text) : text));
  const list = (anchor: string | null, items: readonly ToldChange[]) =>
    element(
      'ol',
      {},
      ...items.map(({ id, tenses, alerts }) =>
        element(
          'li',
          { class: 'change', 'data-clause': anchor ?? '' },
          element('a', { href: `#change-${id}`, ...tensesOf(tenses, isTurned) }, ...shown(tenses.has)),
          ...alerts.flatMap((kind) => [
            ' ',
            element('span', { class: 'badge badge-alert' }, alertNames[kind]),
          ]),
        ),
      ),
    );
  const named = (title: string, to: number) =>
    title === ''
      ? []
      : [element('p', { class: 'group-name' }, element('a', { href: `#change-${to}`, ...marks }, title))];
  return [
    ...sections.map(({ anchor, title, items }) =>
      element('div', { class: 'group' }, ...named(title, items[0]!.id), list(anchor, items)),
    ),
    ...(trivial
      ? [
          element(
            'details',
            {},
            element('summary', {}, trivial.title),
            element('div', { class: 'group' }, list(null, trivial.items)),
          ),
        ]
      : []),
  ];
}

function redline(wanted: ComparedHere, answer: Answer, parts: Cutting): HTMLElement {
  const { words, marks, locale, from, to } = wanted;
  const list = element(
    'section',
    { class: 'change-list', 'data-change-list': '' },
    element('h2', {}, words.listTitle),
    element('p', {}, answer.count),
    ...listElements(wanted, answer, parts),
  );
  const article = element('article', {
    class: 'policy redline',
    lang: locale,
    ...marks,
    'data-redline': '',
    'data-from': from,
    'data-to': to,
  });
  // The redline's renderer escapes every text: this is the same string that the built pages hold.
  article.innerHTML = answer.html;
  const legend = element(
    'p',
    { class: 'legend' },
    `${words.legend}: `,
    element('ins', {}, words.legendAdded),
    ' ',
    element('del', {}, words.legendRemoved),
    ' ',
    element('span', { class: 'legend-moved' }, words.legendMoved),
  );
  const marked = element(
    'section',
    { class: 'marked', 'data-redline-tools': JSON.stringify(words.tools) },
    element('h2', { id: 'marked' }, words.textTitle),
    legend,
    article,
  );
  return element('div', { class: 'red' }, list, marked);
}
