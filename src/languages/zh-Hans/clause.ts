/** The words of a clause's own page and of its picture in Simplified Chinese. */
import type { Dictionary } from '../dictionary.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `${date}变更`,
    willChange: (date) => `将于${date}变更`,
    edited: (date) => `${date}文字修订`,
    willBeEdited: (date) => `将于${date}作文字修订`,
    added: '新增',
    willBeAdded: (date) => `自${date}起新增`,
    willBeMoved: (date) => `将于${date}移动`,
    movedFrom: (number) => `自${number}移来`,
    moved: '已移动',
    history: '本节的历史',
    historyOf: (clause) => `“${clause}”一节的历史`,
    lead: '本节在各版本中如何变更，以及任何一天的内容。',
    since: (date) => `自${date}起列于文件中。`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return '自第一个版本起即有';
        case 'added':
          return '新增章节';
        case 'changed':
          return added + removed === 0 ? '已变更，词语不变' : `已变更：新增${added}个词，删除${removed}个词`;
        case 'moved':
          return '已移动，词语不变';
        case 'removed':
          return '已删除';
        case 'kept':
          return '未变更';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `自${date}起新增于文件中。`,
    goes: (date) => `自${date}起文件中将没有本节。`,
    gone: (date) => `自${date}起文件中没有本节。`,
    showChange: '在带标记的文本中显示',
    inVersion: '本版本中的本节',
    keptIn: (dates, more) => `未变更的版本：${dates}${more > 0 ? `，另有${more}个` : ''}。`,
    link: '链接',
    tools: (clause) => `更多：${clause}`,
    past: '历史',
    onDay: '{day}本节的内容：',
    morePlaces: (count) => `下文另有${count}处`,
  },
  picture: {
    title: '何时有何变更',
    lead: '每列为一个版本，每行为一节。方块越大，变更的词语越多。',
    clause: '章节',
    key: { changed: '已变更', added: '新增', removed: '已删除', moved: '已移动', stands: '未变更' },
    unchanged: (count) => `从未变更（${count}）`,
    times: (count) => `${count}项变更`,
    leadYears: '每列为一年，每行为一节；下方按月列出每一年。方块越大，变更的词语越多。',
  },
};
