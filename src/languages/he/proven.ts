/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `מה מוכח ומה רק נאמר`,
  time: (moment, authority) =>
    `${authority} מאשרת ששורות אלה היו קיימות ביום ${moment}. הדבר מוכיח את התאריך לכל מי שסומך על גורם זה.`,
  key: (fingerprint) =>
    `נחתם במפתח ${fingerprint}. הדבר מוכיח מי ערב לשורות אלה לכל מי שיודע של מי המפתח. הוא אינו מוכיח מתי.`,
  block: (height) =>
    `מציין את בלוק ${height} של ביטקוין. אם שורות אלה נמצאות בבלוק זה בודקת הפקודה \`ots verify\`, המציגה גם את התאריך.`,
  nothing: `אין בכך הוכחה לדבר: ההוכחה אינה שלמה, אינה מתאימה לשורות אלה או נעשתה בתעודה שלא הייתה תקפה.`,
  digests: `מוכח על ידי ערכי הגיבוב: הקבצים שלמעלה הם אלה שהמרשם נוקב בהם.`,
  said: `נאמר רק על ידי המפרסם: יום הפרסום, למי הודיעו וכיצד, מי קרא את הנוסח או אישר אותו, וכל ההערות שלמעלה.`,
};
