/** The words of a redline and its changes in Japanese. Apart from the others, so that a browser loads these alone. */
import type { AlertKind, Change, ChangeTense, ClauseRef } from '../../model/index.ts';
import type { Dictionary } from '../dictionary.ts';
import {
  bare,
  clauseOf,
  formerNumber,
  headingOf,
  namedEdits,
  type Place,
  quoted,
  rowName,
  soleAlert,
} from '../sentence.ts';

export const changes: Dictionary['redline'] = {
  title: '変更点',
  between: (from, to) => `${from}版と${to}版`,
  count: (stats) => `変更${stats.changes}件：${stats.wordsAdded}語追加、${stats.wordsRemoved}語削除。`,
  none: '本文は一字一句同じです。',
  listTitle: '変更の一覧',
  textTitle: '変更箇所に印を付けた本文',
  legend: '凡例',
  legendAdded: '追加',
  legendRemoved: '削除',
  legendMoved: '移動',
  added: '［追加：',
  removed: '［削除：',
  end: '］',
  movedHere: '［ここに移動］',
  movedAway: 'ここにあった文は移動しました。移動先を表示',
  oldText: '旧本文',
  newText: '新本文',
  sideView: '並べて表示',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => said(change, inNote(change), tense),
  section: (group) => sectionName(group),
  trivial: (count) => `体裁の小さな変更${count}件：句読点、書式、配置。`,
  places: (count) => `変更${count}件`,
  rest: (count) => `その他の変更（${count}）`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: '連絡先',
  date: '日付',
  amount: '金額',
  period: '期間',
  number: '数',
  right: '権利または義務',
  recipient: '提供先',
  limit: '限度',
  reference: '項の参照',
  negation: '否定',
};

/** The end of a sentence in every tense. */
type Ends = Readonly<Record<ChangeTense, string>>;
/** «追加されました», of a stem to which される is added. */
const passive = (stem: string): Ends => ({
  will: `${stem}されます`,
  has: `${stem}されました`,
  had: `${stem}されました`,
  would: `${stem}されるはずでした`,
});
const ADD = passive('追加');
const DROP = passive('削除');
const MOVE = passive('移動');
const SPLIT = passive('分割');
const MERGE = passive('統合');
const CHANGE = passive('変更');
const REPLACE: Ends = {
  will: 'に置き換えられます',
  has: 'に置き換えられました',
  had: 'に置き換えられました',
  would: 'に置き換えられるはずでした',
};
const TURN: Ends = { will: 'なります', has: 'なりました', had: 'なりました', would: 'なるはずでした' };
/** Of a reference that did not follow a new number. */
const SHOULD: Ends = {
  will: 'とする必要があります',
  has: 'とすべき箇所です',
  had: 'とすべき箇所です',
  would: 'とする必要がありました',
};

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `項${named(change.to, headingOf(change.newText))}が${ADD[tense]}。`
        : `${where}「${quoted(change.newText ?? '')}」が${ADD[tense]}。`;
    case 'removed':
      return change.wholeClause
        ? `項${named(change.from, headingOf(change.oldText))}が${DROP[tense]}。`
        : `${where}「${quoted(change.oldText ?? '')}」が${DROP[tense]}。`;
    case 'moved':
      return change.wholeClause
        ? `項「${headingOf(change.newText)}」が${fromTo(change)}${MOVE[tense]}。${more(change, tense)}`
        : `${where}「${quoted(change.newText ?? '')}」が${fromClause(change)}${MOVE[tense]}。${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}。`;
    case 'split':
      return `${where}段落が${change.newText?.split('\n').length ?? 2}つに${SPLIT[tense]}。${more(change, tense)}`;
    case 'merged':
      return `${where}複数の段落が一つに${MERGE[tense]}。${more(change, tense)}`;
    case 'table':
      return `${where}表の行「${rowName(change)}」：${edits(change, tense)}。`;
    case 'link':
      return `${where}リンクが${change.edits[0]?.old || 'なし'}から${change.edits[0]?.new || 'なし'}に${CHANGE[tense]}。`;
    case 'formatting':
      return `${where}書式が${CHANGE[tense]}（文言は同じ）。`;
    case 'typography':
      return `${where}引用符、空白またはハイフンが${CHANGE[tense]}（文言は同じ）。`;
    case 'to-table':
      return `${where}リストが表に${TURN[tense]}${differing(change, tense)}。`;
    case 'from-table':
      return `${where}表がリストに${TURN[tense]}${differing(change, tense)}。`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `「${edit.old}」は「${edit.new}」${SHOULD[tense]}`).join('、')}。`;
    case 'heading-level':
      return `${where}見出しの階層が${CHANGE[tense]}。`;
    case 'item-number':
      return `${where}項目の番号が${CHANGE[tense]}：${change.edits.map(numbers).join('、')}。`;
    case 'checkbox':
      return `${where}「${quoted(change.newText ?? change.oldText ?? '')}」の${boxed(change, tense)}。`;
    case 'renumbered':
      return `項の番号が${CHANGE[tense]}：${change.edits.map(numbers).join('、')}。`;
    default:
      return change.type satisfies never;
  }
}

const numbers = ({ old, new: next }: Change['edits'][number]) =>
  `${bare(old) || '番号なし'}→${bare(next) || '番号なし'}`;

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, tense: ChangeTense): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? `チェック済みの欄が${ADD[tense]}` : `欄のチェックが${ADD[tense]}`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `空のチェック欄が${ADD[tense]}` : `欄のチェックが${DROP[tense]}`;
  return edit?.old === '[x]' ? `チェック済みの欄が${DROP[tense]}` : `空のチェック欄が${DROP[tense]}`;
}

const named = (clause: ClauseRef | null, title = clause?.title ?? '') =>
  `${clause?.number ? bare(clause.number) : ''}「${title}」`;

const inNote = ({ note }: Change) => (note === undefined ? '' : `注${note}：`);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `項${named(clause)}${formerly(change)}：` : '冒頭：') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return `（旧${former}）`;
  return place.to === null && place.from?.number ? '（旧本文）' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `項${named(clause)}${formerly(place)}` : '冒頭';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '（内容は同じ）' : `。相違点：${edits(change, tense)}`;
}

const fromClause = ({ from, to }: Change) =>
  from && from.anchor !== to?.anchor ? `項${named(from)}から` : '';

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `${bare(from.number)}から${bare(to.number)}へ`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}が「${only.old}」から「${only.new}」に${CHANGE[tense]}`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `「${quoted(next)}」が${ADD[tense]}`;
    return next === ''
      ? `「${quoted(old)}」が${DROP[tense]}`
      : `「${quoted(old)}」が「${quoted(next)}」${REPLACE[tense]}`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`ほか${rest}か所`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('、') : `文言が${CHANGE[tense]}`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? `あわせて${edits(change, tense)}。` : '';
