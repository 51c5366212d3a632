/** The words of a clause's own page and of its picture in English. */
import type { Dictionary } from '../dictionary.ts';
import { counted } from '../plural.ts';

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `changed ${date}`,
    willChange: (date) => `will change on ${date}`,
    added: 'new',
    willBeAdded: (date) => `new from ${date}`,
    willBeMoved: (date) => `will be moved on ${date}`,
    movedFrom: (number) => `moved from ${number}`,
    moved: 'moved',
    history: 'History of this section',
    historyOf: (clause) => `History of section “${clause}”`,
    lead: 'What each version did to this section, and what it said on any day.',
    since: (date) => `In the document since ${date}.`,
    fate: (fate, { removed, added }) => {
      const words = (count: number) => counted('en', count, { one: 'word', other: 'words' });
      switch (fate) {
        case 'first':
          return 'there since the first version';
        case 'added':
          return 'new section';
        case 'changed':
          return added + removed === 0
            ? 'changed, the words are the same'
            : `changed: ${words(added)} added, ${words(removed)} removed`;
        case 'moved':
          return 'moved, the words are the same';
        case 'removed':
          return 'removed';
        case 'kept':
          return 'unchanged';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `New in the document from ${date}.`,
    goes: (date) => `The document will not have this section from ${date}.`,
    gone: (date) => `Since ${date} the document has no such section.`,
    showChange: 'Show it in the marked text',
    inVersion: 'The section in this version',
    keptIn: (dates, more) => `Unchanged in the versions of: ${dates}${more > 0 ? ` and ${more} more` : ''}.`,
    link: 'Link',
    tools: (clause) => `More about “${clause}”`,
    past: 'History',
    onDay: 'On {day} this section read:',
    morePlaces: (count) => `and in the text below: ${count} more`,
  },
  picture: {
    title: 'What changed when',
    lead: 'A column is a version, a row is a section. The larger the square, the more words changed.',
    clause: 'Section',
    key: { changed: 'changed', added: 'new', removed: 'removed', moved: 'moved', stands: 'unchanged' },
    unchanged: (count) => `Never changed (${count})`,
  },
};
