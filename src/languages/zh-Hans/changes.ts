/** The words of a redline and its changes in Simplified Chinese. Apart from the others, so that a browser loads these alone. */
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
  title: '变更',
  between: (from, to) => `${from}版与${to}版`,
  count: (stats) => `${stats.changes}项变更：新增${stats.wordsAdded}个词，删除${stats.wordsRemoved}个词。`,
  none: '两个文本逐字相同。',
  listTitle: '变更列表',
  textTitle: '带变更标记的文本',
  legend: '图例',
  legendAdded: '新增',
  legendRemoved: '删除',
  legendMoved: '移动',
  added: '［新增：',
  removed: '［删除：',
  end: '］',
  movedHere: '［移至此处］',
  movedAway: '此处的文字已移动。显示新位置',
  oldText: '旧文本',
  newText: '新文本',
  sideView: '并排显示',
  alert: (kind) => ALERTS[kind],
  sentence: (change, tense = 'has') => said(change, inClause(clauseOf(change), change), tense),
  item: (change, tense = 'has') => said(change, inNote(change), tense),
  section: (group) => sectionName(group),
  trivial: (count) => `${count}项外观上的细微变更：标点、格式、排版。`,
  places: (count) => `${count}项变更`,
  rest: (count) => `其他变更（${count}）`,
};

const ALERTS: Readonly<Record<AlertKind, string>> = {
  contact: '联系方式',
  date: '日期',
  amount: '金额',
  period: '期限',
  number: '数字',
  right: '权利或义务',
  recipient: '接收方',
  limit: '限度',
  reference: '条款引用',
  negation: '否定',
};

/** What stands before a verb in every tense. */
const BEFORE: Readonly<Record<ChangeTense, string>> = { will: '将', has: '已', had: '已', would: '原本会' };
const done = (verb: string, tense: ChangeTense) => `${BEFORE[tense]}${verb}`;

/** `where`: what stands before: the section, the note, or nothing. */
function said(change: Change, where: string, tense: ChangeTense): string {
  switch (change.type) {
    case 'added':
      return change.wholeClause
        ? `${done('新增', tense)}章节：${named(change.to, headingOf(change.newText))}。`
        : `${where}${done('新增', tense)}“${quoted(change.newText ?? '')}”。`;
    case 'removed':
      return change.wholeClause
        ? `${done('删除', tense)}章节：${named(change.from, headingOf(change.oldText))}。`
        : `${where}${done('删除', tense)}“${quoted(change.oldText ?? '')}”。`;
    case 'moved':
      return change.wholeClause
        ? `章节“${headingOf(change.newText)}”${done('移动', tense)}${fromTo(change)}。${more(change, tense)}`
        : `${where}${fromClause(change)}${done('移来', tense)}“${quoted(change.newText ?? '')}”。${more(change, tense)}`;
    case 'reworded':
      return `${where}${edits(change, tense)}。`;
    case 'split':
      return `${where}一个段落${done('拆分', tense)}为${change.newText?.split('\n').length ?? 2}段。${more(change, tense)}`;
    case 'merged':
      return `${where}多个段落${done('合并', tense)}为一段。${more(change, tense)}`;
    case 'table':
      return `${where}表格行“${rowName(change)}”：${edits(change, tense)}。`;
    case 'link':
      return `${where}链接${done('更改', tense)}：由${change.edits[0]?.old || '无'}改为${change.edits[0]?.new || '无'}。`;
    case 'formatting':
      return `${where}格式${done('更改', tense)}，词语不变。`;
    case 'typography':
      return `${where}引号、空格或连字符${done('更改', tense)}，词语不变。`;
    case 'to-table':
      return `${where}列表${done('变为', tense)}表格${differing(change, tense)}。`;
    case 'from-table':
      return `${where}表格${done('变为', tense)}列表${differing(change, tense)}。`;
    case 'reference':
      return `${where}${change.edits.map((edit) => `“${edit.old}”${SHOULD[tense]}“${edit.new}”`).join('；')}。`;
    case 'heading-level':
      return `${where}标题级别${done('更改', tense)}。`;
    case 'item-number':
      return `${where}列表项编号${done('更改', tense)}：${change.edits.map(numbers).join('，')}。`;
    case 'checkbox':
      return `${where}“${quoted(change.newText ?? change.oldText ?? '')}”：${boxed(change, tense)}。`;
    case 'renumbered':
      return `章节编号${done('更改', tense)}：${change.edits.map(numbers).join('，')}。`;
    default:
      return change.type satisfies never;
  }
}

/** Of a reference that did not follow a new number. */
const SHOULD: Readonly<Record<ChangeTense, string>> = {
  will: '届时应为',
  has: '现应为',
  had: '现应为',
  would: '原本应改为',
};

const numbers = ({ old, new: next }: Change['edits'][number]) =>
  `${bare(old) || '无编号'}→${bare(next) || '无编号'}`;

/** What becomes of an item's box. */
function boxed({ edits: [edit] }: Change, tense: ChangeTense): string {
  if (edit?.new === '[x]')
    return edit.old === '' ? `${done('新增', tense)}已勾选的复选框` : `复选框${done('勾选', tense)}`;
  if (edit?.new === '[ ]')
    return edit.old === '' ? `${done('新增', tense)}未勾选的复选框` : `复选框${done('取消勾选', tense)}`;
  return edit?.old === '[x]'
    ? `${done('删除', tense)}已勾选的复选框`
    : `${done('删除', tense)}未勾选的复选框`;
}

const named = (clause: ClauseRef | null, title = clause?.title ?? '') =>
  `${clause?.number ? `${bare(clause.number)} ` : ''}“${title}”`;

const inNote = ({ note }: Change) => (note === undefined ? '' : `注释${note}：`);

const inClause = (clause: ClauseRef | null, change: Change) =>
  (clause ? `${named(clause)}${formerly(change)}：` : '开头：') + inNote(change);

/** What number the section had, or that only the old text has it. */
function formerly(place: Place): string {
  const former = formerNumber(place);
  if (former !== null) return `（原第${former}节）`;
  return place.to === null && place.from?.number ? '（旧文本）' : '';
}

function sectionName(place: Place): string {
  const clause = place.to ?? place.from;
  return clause ? `${named(clause)}${formerly(place)}` : '开头';
}

/** What a table says that its list did not, or the reverse. */
function differing(change: Change, tense: ChangeTense): string {
  return change.edits.length === 0 ? '，内容不变' : `；不同之处：${edits(change, tense)}`;
}

const fromClause = ({ from, to }: Change) =>
  from && from.anchor !== to?.anchor ? `自章节${named(from)}` : '';

function fromTo({ from, to }: Change): string {
  return from?.number && to?.number && from.number !== to.number
    ? `：由${bare(from.number)}变为${bare(to.number)}`
    : '';
}

function edits(change: Change, tense: ChangeTense): string {
  const only = soleAlert(change);
  if (only) return `${ALERTS[only.kind]}${done('由', tense)}“${only.old}”变为“${only.new}”`;
  const shown = namedEdits(change).map(({ old, new: next }) => {
    if (old === '') return `${done('新增', tense)}“${quoted(next)}”`;
    return next === ''
      ? `${done('删除', tense)}“${quoted(old)}”`
      : `“${quoted(old)}”${done('替换', tense)}为“${quoted(next)}”`;
  });
  const rest = change.edits.length - shown.length;
  const others = rest > 0 ? [`另有${rest}处`] : [];
  return shown.length + others.length > 0 ? [...shown, ...others].join('；') : `文字${done('更改', tense)}`;
}

const more = (change: Change, tense: ChangeTense) =>
  change.edits.length > 0 ? `同时，${edits(change, tense)}。` : '';
