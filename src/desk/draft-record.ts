/** `version.yaml` of a draft, as a form has it: what stands there stays, comments included, but for what the form says. */
import { type Document, isMap, parseDocument } from 'yaml';
import {
  CHANGE_KINDS,
  DECIDED_CLASSES,
  inTagOrder,
  isIsoDate,
  isLocale,
  type Locale,
  STATED_KINDS,
} from '../model/index.ts';
import { draftSchema, invisibleIn } from '../records/index.ts';
import type { Form } from './body.ts';

/** What may be said of a change. */
export const KINDS: readonly string[] = [...CHANGE_KINDS, ...STATED_KINDS];

/** The fields of a point of a summary. */
export const POINT_FIELDS = ['clause', 'was', 'becomes', 'means'] as const;
type Point = Readonly<Record<(typeof POINT_FIELDS)[number], string | null>>;

/** Name of a field of the form: `summary.TAG.0.was`. */
export const pointField = (locale: Locale, i: number | string, field: (typeof POINT_FIELDS)[number]) =>
  `summary.${locale}.${i}.${field}`;

/** The record's text as a document; `null`: it is no YAML with keys, so that a form could only destroy it. */
export function recordDocument(text: string): Document | null {
  const document = parseDocument(text, { uniqueKeys: true, logLevel: 'error' });
  if (document.errors.length > 0) return null;
  return document.contents === null || isMap(document.contents) ? document : null;
}

export type Recorded =
  /** `kept`: how many points of the summary say what becomes; `open`: how many do not yet, and are not written. */
  | { readonly text: string; readonly open: number }
  | { readonly field: string; readonly why: 'day' | 'words'; readonly message: string };

/** The text of the record with what the form says. */
export function recorded(text: string, form: Form): Recorded {
  const document = recordDocument(text) ?? parseDocument('');
  for (const name of ['effective', 'approved'] as const) {
    const value = form.value(name);
    if (value !== null && !isIsoDate(value)) return { field: name, why: 'day', message: value };
    set(document, [name], value);
  }
  set(document, ['label'], form.value('label'));
  const decided = DECIDED_CLASSES.find((one) => one === form.value('class')) ?? null;
  set(document, ['change', 'class'], decided);
  const material = form.value('material');
  set(document, ['change', 'material'], material === 'yes' ? true : material === 'no' ? false : null);
  set(document, ['change', 'reason'], form.value('reason'));
  const kinds = KINDS.filter((kind) => form.all('kinds').includes(kind));
  setAlways(document, ['change', 'kinds'], kinds);
  let open = 0;
  const summary: Record<Locale, readonly (object | string)[]> = {};
  for (const locale of summarised(form)) {
    const points = pointsOf(form, locale);
    open += points.filter(({ becomes }) => becomes === null).length;
    const whole = points.filter(({ becomes }) => becomes !== null).map(withoutEmpty);
    if (whole.length > 0) summary[locale] = whole;
  }
  setAlways(document, ['change', 'summary'], summary);
  const unseen = invisibleIn(document.toJS());
  if (unseen.length > 0) return { field: unseen[0]!.path.join('.'), why: 'words', message: unseen[0]!.sign };
  const read = draftSchema.safeParse(document.toJS() ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    return { field: issue!.path.join('.'), why: 'words', message: issue!.message };
  }
  return { text: document.toString({ lineWidth: 110, flowCollectionPadding: false }), open };
}

/** The languages that the form has points in. */
function summarised(form: Form): Locale[] {
  const named = form.entries().flatMap(([name]) => /^summary\.([\w-]+)\./.exec(name)?.[1] ?? []);
  return [...new Set(named.filter(isLocale))].sort(inTagOrder);
}

/** The points that say anything, in their order on the page. */
function pointsOf(form: Form, locale: Locale): Point[] {
  const prefix = `summary.${locale}.`;
  const rows = form.entries().flatMap(([name]) => (name.startsWith(prefix) ? [name.split('.')[2]!] : []));
  return [...new Set(rows)].flatMap((row) => {
    const point = Object.fromEntries(
      POINT_FIELDS.map((field) => [
        field,
        form.value(pointField(locale, row, field))?.replace(/\s+/g, ' ') ?? null,
      ]),
    ) as Point;
    return point.was || point.becomes || point.means ? [point] : [];
  });
}

/** A point that says only what becomes is a line of words, as people write it. */
const withoutEmpty = (point: Point): object | string =>
  point.clause === null && point.was === null && point.means === null
    ? point.becomes!
    : Object.fromEntries(Object.entries(point).filter(([, value]) => value !== null));

/** What is not said has no key; one that is there and says the same is left as it was written. */
function set(document: Document, path: readonly string[], value: string | boolean | null): void {
  if (value === null) {
    if (document.hasIn(path)) document.deleteIn(path);
  } else if (document.getIn(path) !== value) document.setIn(path, value);
}

function setAlways(document: Document, path: readonly string[], value: object): void {
  const before = document.getIn(path);
  const plain =
    before === undefined || before === null ? null : JSON.stringify(document.toJS().change?.[path[1]!]);
  if (plain === JSON.stringify(value)) return;
  document.setIn(path, document.createNode(value));
}
