/** The words of a clause's own page and of its picture in Japanese. */
import type { Dictionary } from '../dictionary.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `${date}変更`,
    willChange: (date) => `${date}変更予定`,
    edited: (date) => `${date}字句修正`,
    willBeEdited: (date) => `${date}字句修正予定`,
    added: '新設',
    willBeAdded: (date) => `${date}新設予定`,
    willBeMoved: (date) => `${date}移動予定`,
    movedFrom: (number) => `${number}から移動`,
    moved: '移動',
    history: 'この項の履歴',
    historyOf: (clause) => `「${clause}」の項の履歴`,
    lead: '各版でこの項がどう変わったか、任意の日に何が書かれていたか。',
    since: (date) => `${date}から文書に存在します。`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return '最初の版から存在';
        case 'added':
          return '新設の項';
        case 'changed':
          return added + removed === 0 ? '変更（文言は同じ）' : `変更：${added}語追加、${removed}語削除`;
        case 'moved':
          return '移動（文言は同じ）';
        case 'removed':
          return '削除';
        case 'kept':
          return '変更なし';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `${date}から文書に加わります。`,
    goes: (date) => `${date}から文書にこの項はなくなります。`,
    gone: (date) => `${date}以降、文書にこの項はありません。`,
    showChange: '印付きの本文で表示',
    inVersion: 'この版での項',
    keptIn: (dates, more) => `変更のない版：${dates}${more > 0 ? `、ほか${more}版` : ''}。`,
    link: 'リンク',
    tools: (clause) => `その他：${clause}`,
    past: '履歴',
    onDay: '{day}のこの項の内容：',
    morePlaces: (count) => `以下の本文にほか${count}か所`,
  },
  picture: {
    title: 'いつ何が変わったか',
    lead: '列は版、行は項です。四角が大きいほど、変更された語が多いことを示します。',
    clause: '項',
    key: { changed: '変更', added: '新設', removed: '削除', moved: '移動', stands: '変更なし' },
    unchanged: (count) => `一度も変わっていない項（${count}）`,
    times: (count) => `変更${count}件`,
    leadYears:
      '列は年、行は項です。下に各年を月別に示します。四角が大きいほど、変更された語が多いことを示します。',
  },
};
