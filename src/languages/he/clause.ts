/** The words of a clause's own page and of its picture in Hebrew. */
import type { Dictionary } from '../dictionary.ts';
import { hebrew } from './counted.ts';

const WORDS = { one: 'מילה אחת', two: 'שתי מילים', other: 'מילים' };

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `השתנה ביום ${date}`,
    willChange: (date) => `ישתנה ביום ${date}`,
    edited: (date) => `נערך ביום ${date}`,
    willBeEdited: (date) => `ייערך ביום ${date}`,
    added: 'חדש',
    willBeAdded: (date) => `חדש מיום ${date}`,
    willBeMoved: (date) => `יועבר ביום ${date}`,
    movedFrom: (number) => `הועבר מ־${number}`,
    moved: 'הועבר',
    history: 'תולדות הסעיף',
    historyOf: (clause) => `תולדות הסעיף ”${clause}”`,
    lead: 'כיצד השתנה סעיף זה ומה נאמר בו בכל יום.',
    since: (date) => `במסמך מיום ${date}.`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return 'קיים מהגרסה הראשונה';
        case 'added':
          return 'סעיף חדש';
        case 'changed':
          return added + removed === 0
            ? 'השתנה, המילים נותרו כשהיו'
            : `השתנה: נוספו ${hebrew(added, WORDS)}, הוסרו ${hebrew(removed, WORDS)}`;
        case 'moved':
          return 'הועבר, המילים נותרו כשהיו';
        case 'removed':
          return 'הוסר';
        case 'kept':
          return 'ללא שינוי';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `חדש במסמך מיום ${date}.`,
    goes: (date) => `מיום ${date} לא יהיה סעיף זה במסמך.`,
    gone: (date) => `מיום ${date} אין סעיף כזה במסמך.`,
    showChange: 'הצגה בנוסח המסומן',
    inVersion: 'הסעיף בגרסה זו',
    keptIn: (dates, more) => `ללא שינוי בגרסאות מיום: ${dates}${more > 0 ? ` ועוד ${more}` : ''}.`,
    link: 'קישור',
    tools: (clause) => `עוד: ${clause}`,
    past: 'תולדות',
    onDay: 'ביום {day} נאמר בסעיף זה:',
    morePlaces: (count) => `ובנוסח שלהלן עוד ${count}`,
  },
  picture: {
    title: 'מה השתנה ומתי',
    lead: 'עמודה היא גרסה, שורה היא סעיף. ככל שהריבוע גדול יותר, השתנו מילים רבות יותר.',
    clause: 'סעיף',
    key: { changed: 'השתנה', added: 'חדש', removed: 'הוסר', moved: 'הועבר', stands: 'ללא שינוי' },
    unchanged: (count) => `לא השתנו מעולם (${count})`,
    times: (count) => hebrew(count, { one: 'שינוי אחד', two: 'שני שינויים', other: 'שינויים' }),
    leadYears:
      'עמודה היא שנה, שורה היא סעיף; למטה כל שנה לפי חודשים. ככל שהריבוע גדול יותר, השתנו מילים רבות יותר.',
  },
};
