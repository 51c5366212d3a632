/** What a reader of an Uzbek text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

/** The sign of oʻ and gʻ, and the apostrophe, in every way in which they are typed. */
const O = "[ʻʼ'‘’`]";

/** Endings of cases behind a unit, and possession. */
const CASE = '(?:lik|gacha|dan|da|ga|ni|ning|i|dir|lar)*';

export const uzAlerts: AlertWords = {
  units: {
    year: `yil${CASE}(?!\\p{L})`,
    month: `oy${CASE}(?!\\p{L})`,
    week: `hafta${CASE}(?!\\p{L})`,
    day: `kun${CASE}(?!\\p{L})|sutka${CASE}(?!\\p{L})`,
    hour: `soat${CASE}(?!\\p{L})`,
    minute: `(?:daqiqa|minut)${CASE}(?!\\p{L})`,
  },
  workingDays: '(?:ta )?(?:ish|bank)',
  calendarDays: '(?:ta )?(?:kalendar|taqvim)',
  numerals: [
    ['bir', 1],
    ['ikki', 2],
    ['uch', 3],
    [`to${O}rt`, 4],
    ['besh', 5],
    ['olti', 6],
    ['yetti', 7],
    ['sakkiz', 8],
    [`to${O}qqiz`, 9],
    [`o${O}n`, 10],
    [`o${O}n ikki`, 12],
    [`o${O}n to${O}rt`, 14],
    [`o${O}n besh`, 15],
    ['yigirma', 20],
    [`o${O}ttiz`, 30],
    ['oltmish', 60],
    [`to${O}qson`, 90],
  ],
  // The suffix of a negated verb: «sotmaymiz», «berilmaydi», «berilmagan», «oshkor qilmaslik».
  negations: `emas\\p{L}*|yo${O}q\\p{L}*|hech\\p{L}*|aslo|\\p{L}{2,}ma(?:y(?:di|man|miz|san|siz)\\p{L}*|ydigan\\p{L}*|gan\\p{L}*|slik\\p{L}*|sdan|sa(?:k|ngiz)?)|taqiq\\p{L}*|rad et\\p{L}*|rad qil\\p{L}*|tashqari|mustasno|(?:rozilig|ruxsat|sabab)\\p{L}*siz`,
  notNegations: `nafaqat|faqat .{1,30} emas|shubhasiz|tashqariga`,
  limits: `kechiktirmay|kechiktirmasdan|kam bo${O}lmagan|ko${O}p bo${O}lmagan|oshmaydigan|oshmagan(?: holda)?|kamida|ko${O}pi bilan|eng ko${O}pi|eng kami|kechi bilan|kech emas|erta emas|ortiq emas|kam emas`,
  rights: `huquq\\p{L}*|haqli\\p{L}*|majbur\\p{L}*|shart(?!\\p{L})|kerak(?!\\p{L})|lozim|mumkin(?!\\p{L})|rozi\\p{L}*|ruxsat\\p{L}*`,
  recipients: `uchinchi (?:shaxs|tomon)\\p{L}*|hamkor\\p{L}*|pudratchi\\p{L}*|kontragent\\p{L}*|davlat organ\\p{L}*|xizmat ko${O}rsatuvchi\\p{L}*|oluvchi\\p{L}*`,
};
