/**
 * What in a changed text a reader must not miss: a number, period, date, amount, negation or contact that is not what
 * it was. Found by comparing what both texts hold of each kind, so that words between do not hide it.
 */
import type { Alert, AlertKind } from '../model/index.ts';

/** Each kind's patterns, the telling ones first: what one kind has claimed, a later one does not see. */
const PATTERNS: readonly (readonly [AlertKind, RegExp])[] = [
  [
    'contact',
    /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s)]+|\+?\d[\d\s().\u2010-\u2015-]{7,}\d|(?:ул\.|улица|пр\.|просп\.|көшесі|к-сі)\s*[^,;\n]{2,40}/giu,
  ],
  [
    'date',
    /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s+(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|january|february|march|april|may|june|july|august|september|october|november|december)\p{L}*\s+\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},?\s+\d{4}|\d{4}\s+жыл\p{L}*\s+\d{1,2}\s+\p{L}+/giu,
  ],
  [
    'amount',
    /\d[\d\s.,]*\s*(?:₸|тенге|теңге|руб\p{L}*|₽|€|\$|usd|eur|kzt|%|процент\p{L}*|пайыз\p{L}*|percent)|[€$]\s*\d[\d.,]*/giu,
  ],
  [
    'period',
    /\d+\s*(?:-\s*)?(?:рабоч\p{L}*\s+|календарн\p{L}*\s+|business\s+|calendar\s+|working\s+|жұмыс\s+)?(?:дн\p{L}*|день|дня|суток|сутки|недел\p{L}*|месяц\p{L}*|лет|год\p{L}*|час\p{L}*|минут\p{L}*|күн\p{L}*|апта\p{L}*|ай(?:дан|ға|дың|лық)?(?!\p{L})|жыл\p{L}*|сағат\p{L}*|days?|weeks?|months?|years?|hours?|minutes?)/giu,
  ],
  ['number', /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu],
  [
    'negation',
    /(?<![\p{L}])(?:не|нет|ни|без|никогда|нельзя|запрещ\p{L}*|емес|жоқ|ешқашан|тыйым|not|no|never|without|cannot|none|neither|nor)(?![\p{L}])|n['’]t(?![\p{L}])/giu,
  ],
];

/** What `oldText` and `newText` hold differently, kind by kind. */
export function alertsOf(oldText: string, newText: string): Alert[] {
  const [old, next] = [findings(oldText), findings(newText)];
  const alerts: Alert[] = [];
  for (const [kind] of PATTERNS) {
    const gone = without(old.get(kind)!, next.get(kind)!);
    const come = without(next.get(kind)!, old.get(kind)!);
    for (let i = 0; i < Math.max(gone.length, come.length); i++) {
      alerts.push({ kind, old: gone[i] ?? '', new: come[i] ?? '' });
    }
  }
  return alerts;
}

function findings(text: string): Map<AlertKind, string[]> {
  let rest = text;
  const found = new Map<AlertKind, string[]>();
  for (const [kind, pattern] of PATTERNS) {
    const matches: string[] = [];
    rest = rest.replace(pattern, (match) => {
      matches.push(match.replace(/\s+/g, ' ').trim());
      return ' \u0000 ';
    });
    found.set(kind, matches);
  }
  return found;
}

/** The items of `list` that `others` lacks, counted with repetitions. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = others.map((other) => other.toLowerCase());
  return list.filter((item) => {
    const at = left.indexOf(item.toLowerCase());
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
