/** What templates of policies need in Hebrew: periods, rights, states, and words for gaps. */
import type { TemplateWords } from '../template-words.ts';
import { hebrew } from './counted.ts';

const UNITS = {
  Y: { one: 'שנה אחת', two: 'שנתיים', other: 'שנים' },
  M: { one: 'חודש אחד', two: 'חודשיים', other: 'חודשים' },
  W: { one: 'שבוע אחד', two: 'שבועיים', other: 'שבועות' },
  D: { one: 'יום אחד', two: 'יומיים', other: 'ימים' },
};

const period: TemplateWords['period'] = (value) => {
  const match = /^P(\d+)([YMWD])$/.exec(value);
  return hebrew(Number(match?.[1] ?? 0), UNITS[(match?.[2] ?? 'D') as keyof typeof UNITS]);
};

export const template: TemplateWords = {
  period,
  periodGenitive: period,
  from: {
    collection: 'מיום קבלת הנתונים',
    'last-contact': 'מפנייתכם האחרונה',
    service: 'מיום מתן השירות',
    order: 'מיום ביצוע ההזמנה',
    'account-closed': 'מיום סגירת החשבון',
    consent: 'מיום ההסכמה',
    'dispute-end': 'מסיום הסכסוך',
  },
  rights: {
    access: { name: 'עיון', text: 'לדעת אילו נתונים אנו מעבדים' },
    rectification: { name: 'תיקון', text: 'לדרוש תיקון של נתונים לא מדויקים' },
    erasure: { name: 'מחיקה', text: 'לדרוש את מחיקת הנתונים שלכם' },
    restriction: { name: 'הגבלה', text: 'להגביל את העיבוד במקרים מסוימים' },
    portability: { name: 'ניוד', text: 'לקבל את הנתונים שלכם בתבנית מובנית' },
    objection: { name: 'התנגדות', text: 'להתנגד לעיבוד נתונים' },
    'withdraw-consent': { name: 'ביטול הסכמה', text: 'לבטל את ההסכמה בכל עת' },
  },
  bases: {
    consent: 'הסכמה',
    contract: 'ביצוע חוזה',
    'legal-obligation': 'חובה לפי דין',
    'legitimate-interests': 'אינטרסים לגיטימיים',
    'vital-interests': 'הגנה על החיים והבריאות',
    'public-task': 'משימה לטובת הציבור',
    statute: 'מקרה הקבוע בחוק',
  },
  cookieCategories: {
    necessary: 'הכרחיות',
    preferences: 'העדפות',
    analytics: 'סטטיסטיקה',
    marketing: 'פרסום',
  },
  session: 'עד סגירת הדפדפן',
  yes: 'כן',
  no: 'לא',
  gap: 'להשלים',
  gaps: {
    'controller.legalName': 'שם משפטי מלא',
    'controller.legalForm': 'צורת התאגדות',
    'controller.registration': 'מספר רישום',
    'contacts.phone': 'טלפון',
    'contacts.address': 'כתובת למכתבים',
    'contacts.responsiblePerson': 'האחראי על הנתונים',
    categories: 'סוגי נתונים',
    'categories.*.items': 'אילו נתונים בדיוק',
    sources: 'מניין מגיעים הנתונים',
    'sources.*.recorded': 'אם שיחות מוקלטות',
    bases: 'בסיסים משפטיים',
    purposes: 'מטרות העיבוד',
    'purposes.*.bases': 'בסיס משפטי',
    recipients: 'מי מקבל נתונים',
    'recipients.*.country': 'מדינת המקבל',
    transfers: 'אם נתונים מועברים לחו״ל',
    'transfers.safeguard': 'כיצד מוגנים נתונים מועברים',
    storageCountry: 'המדינה שבה נשמר מאגר הנתונים',
    measures: 'אמצעי אבטחה',
    retention: 'תקופות שמירה',
    'retention.*.period': 'תקופת שמירה',
    'retention.*.from': 'האירוע שממנו נמנית התקופה',
    'rights.granted': 'זכויות האנשים',
    'rights.answerDays': 'המועד למענה לבקשה',
    'rights.authority': 'מי דן בתלונות',
    automatedDecisions: 'אם מתקבלות החלטות אוטומטיות',
    children: 'אם נאספים נתונים של ילדים',
    cookies: 'באילו עוגיות משתמש האתר',
    'cookies.*.duration': 'משך חיי העוגייה',
    'cookies.*.thirdParty': 'אם אחרים קוראים את העוגייה',
    'changes.channels': 'כיצד מודיעים על שינויים',
    'changes.noticeDays': 'כמה ימים מראש מודיעים על שינויים',
    'law.governing': 'הדין החל',
    'law.courts': 'מי דן בסכסוכים',
  },
};
