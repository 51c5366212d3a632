/** The words of a clause's own page and of its picture in Arabic. */
import type { Dictionary } from '../dictionary.ts';
import { arabic } from './counted.ts';

const WORDS = { one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' };

export const clause: Pick<Dictionary, 'clause' | 'picture'> = {
  clause: {
    changed: (date) => `تغيّر في ${date}`,
    willChange: (date) => `سيتغيّر في ${date}`,
    edited: (date) => `تعديل تحريري في ${date}`,
    willBeEdited: (date) => `سيُعدّل تحريريًا في ${date}`,
    added: 'جديد',
    willBeAdded: (date) => `جديد من ${date}`,
    willBeMoved: (date) => `سيُنقل في ${date}`,
    movedFrom: (number) => `نُقل من ${number}`,
    moved: 'نُقل',
    history: 'تاريخ هذا القسم',
    historyOf: (clause) => `تاريخ القسم «${clause}»`,
    lead: 'كيف تغيّر هذا القسم وما كان فيه في أي يوم.',
    since: (date) => `في الوثيقة منذ ${date}.`,
    fate: (fate, { removed, added }) => {
      switch (fate) {
        case 'first':
          return 'موجود منذ النسخة الأولى';
        case 'added':
          return 'قسم جديد';
        case 'changed':
          return added + removed === 0
            ? 'تغيّر، والكلمات كما هي'
            : `تغيّر: المضاف ${arabic(added, WORDS)}، والمحذوف ${arabic(removed, WORDS)}`;
        case 'moved':
          return 'نُقل، والكلمات كما هي';
        case 'removed':
          return 'حُذف';
        case 'kept':
          return 'بلا تغيير';
        default:
          return fate satisfies never;
      }
    },
    comes: (date) => `جديد في الوثيقة من ${date}.`,
    goes: (date) => `لن يكون هذا القسم في الوثيقة من ${date}.`,
    gone: (date) => `لا يوجد هذا القسم في الوثيقة منذ ${date}.`,
    showChange: 'عرضه في النص المعلَّم',
    inVersion: 'القسم في هذه النسخة',
    keptIn: (dates, more) => `بلا تغيير في نسخ: ${dates}${more > 0 ? ` و${more} أخرى` : ''}.`,
    link: 'رابط',
    tools: (clause) => `المزيد: ${clause}`,
    past: 'التاريخ',
    onDay: 'في {day} كان نص هذا القسم:',
    morePlaces: (count) => `وفي النص أدناه أيضًا: ${count}`,
  },
  picture: {
    title: 'ما الذي تغيّر ومتى',
    lead: 'العمود نسخة، والصف قسم. وكلما كبر المربع زاد عدد الكلمات التي تغيّرت.',
    clause: 'القسم',
    key: { changed: 'تغيّر', added: 'جديد', removed: 'حُذف', moved: 'نُقل', stands: 'بلا تغيير' },
    unchanged: (count) => `لم تتغيّر قط (${count})`,
    times: (count) =>
      arabic(count, { one: 'تغيير واحد', two: 'تغييران', few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' }),
    leadYears:
      'العمود سنة، والصف قسم؛ وفي الأسفل كل سنة بحسب الأشهر. وكلما كبر المربع زاد عدد الكلمات التي تغيّرت.',
  },
};
