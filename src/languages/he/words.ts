import { type CorrectedThing, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { hebrew } from './counted.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'שם',
  address: 'כתובת',
  phone: 'מספר טלפון',
  email: 'כתובת דוא״ל',
  link: 'קישור',
  date: 'תאריך',
  period: 'תקופה',
  amount: 'סכום',
  wording: 'ניסוח',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', אלא אם תבוטל לפני כן';

export const words: Dictionary = {
  locale: 'he',
  languageName: 'עברית',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `המסמכים של ${organisation}`,
    lead: 'הנוסחים שבתוקף, כל הגרסאות הקודמות ומה שהשתנה ביניהן.',
    skipToContent: 'מעבר לנוסח',
    languages: 'שפות',
    ledger: 'מרשם הפרסומים',
    checksums: 'סכומי ביקורת',
    frozen: 'גרסה שפורסמה אינה משתנה עוד. הגיבוב שלה שמור במרשם.',
    builtAsOf: (date) => `הדפים נכונים ליום ${date}.`,
    noPolicies: 'עדיין לא פורסם כאן דבר.',
    forMachines: 'לתוכנות',
    search: 'חיפוש',
    preview: 'תצוגה מקדימה: באתר זה מוצגות טיוטות, שלא פורסמו ועשויות להשתנות.',
    draftChanges: 'מה משנה הטיוטה',
  },
  status: (status) =>
    ({
      draft: 'טיוטה',
      upcoming: 'עתידית',
      'in-force': 'בתוקף',
      superseded: 'הוחלפה',
      withdrawn: 'בוטלה',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'טיוטה: הנוסח טרם פורסם ועשוי להשתנות.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `הגרסה הזאת הוכרזה ליום ${effective} ותבוטל ביום ${withdrawn}: היא לא תיכנס לתוקף.`
          : `הגרסה הזאת עדיין אינה בתוקף. היא תיכנס לתוקף ביום ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` יומה האחרון שהוכרז: ${lastDay}.` : ''}`;
      case 'in-force':
        return `הגרסה הזאת בתוקף מיום ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` יומה האחרון ${lastDay}: היא תבוטל ביום ${withdrawn}.`
              : ` יומה האחרון ${lastDay}, אלא אם הגרסה החדשה תבוטל לפני כן.`
        }`;
      case 'superseded':
        return lastDay
          ? `הגרסה הזאת אינה בתוקף עוד. היא הייתה בתוקף מיום ${effective} עד יום ${lastDay}.`
          : 'הגרסה הזאת אינה בתוקף עוד. גרסה אחרת באה במקומה לפני שהייתה בתוקף יום אחד.';
      case 'withdrawn':
        return lastDay
          ? `הגרסה הזאת הייתה בתוקף מיום ${effective} עד יום ${lastDay}. היא בוטלה ביום ${withdrawn ?? ''} ואינה בתוקף.`
          : `הגרסה הזאת בוטלה ביום ${withdrawn ?? ''}, לפני שנכנסה לתוקף ביום ${effective}. היא אינה בתוקף.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'הנוסח המחייב',
      official: 'תרגום רשמי',
      informative: 'תרגום לידיעה בלבד',
      pending: 'התרגום בהכנה',
    })[standing],
  version: {
    ofDate: (date) => `גרסה מיום ${date}`,
    short: (date, id) => (id.includes('.') ? `גרסה מיום ${date} (${id})` : `גרסה מיום ${date}`),
    lastUpdated: 'עדכון אחרון',
    effective: 'בתוקף מיום',
    wasEffective: 'הייתה בתוקף מיום',
    willBeEffective: 'תיכנס לתוקף ביום',
    wouldBeEffective: 'הייתה אמורה להיכנס לתוקף ביום',
    published: 'פורסמה ביום',
    entered: (date) => `הוכנסה לארכיון ביום ${date}`,
    inForceSince: (date) => `בתוקף מיום ${date}`,
    digest: 'גיבוב הנוסח (SHA-256)',
    number: 'מספר הגרסה',
    before: 'הגרסה הקודמת',
    after: 'הגרסה הבאה',
    replacedBy: (id) => `הוחלפה בגרסה ${id} לפני שנכנסה לתוקף.`,
    insteadPublished: (version) => `במקומה פורסמה הגרסה מיום ${version}.`,
    insteadApplies: {
      will: (version) => `במקומה תיכנס לתוקף גרסה אחרת ביום ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `במקומה נכנסה לתוקף גרסה אחרת ביום ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) => `דבר לא ישתנה ביום ${effective}: הגרסה מיום ${stays} נשארת בתוקף.`,
      has: (effective, stays) => `דבר לא השתנה ביום ${effective}: הגרסה מיום ${stays} נשארה בתוקף.`,
    },
    nothingHeld: (from, until) => `מיום ${from} עד יום ${until} לא הייתה אף גרסה בתוקף.`,
    unlessWithdrawn: ', אלא אם הגרסה החדשה תבוטל לפני כן',
    reasonIn: (language) => `הסיבה (ב${language}):`,
    consent: {
      will: 'נבקש מכם בנפרד את הסכמתכם לשינוי זה.',
      has: 'אנו מבקשים מכם בנפרד את הסכמתכם לשינוי זה. אם נתתם אותה, אין הדבר מוצג כאן.',
    },
    withoutConsent: (contact) =>
      `מה חל עליכם בלעדיה לא נאמר כאן: עיינו בנוסח${contact ? ` או פנו אל ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `מה ישתנה עם הגרסה מיום ${version}`,
      has: (version) => `מה השתנה עם הגרסה מיום ${version}`,
      had: (version) => `מה השתנה אז עם הגרסה מיום ${version}`,
    },
    editorial: 'אנו רואים בשינוי זה שינוי עריכה: הוא אינו משנה את תאריך העדכון האחרון.',
    editorialCounts: {
      will: () => 'הנוסח החדש ייכנס לתוקף עם הגרסה החדשה בכל זאת.',
      has: (date) => `הנוסח החדש חל מיום ${date}.`,
      had: (date) => `הנוסח החדש חל אז מיום ${date}.`,
    },
    publishedAsSample: 'יום הפרסום בדוגמה',
    noneInForce: 'אין כרגע גרסה בתוקף.',
    contents: 'תוכן העניינים',
    downloads: 'הורדה',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'השינויים כקובץ PDF',
    redlineWord: 'השינויים כקובץ Word, עם מעקב שינויים',
    markdown: 'Markdown',
    text: 'טקסט פשוט',
    archive: 'כל הגרסאות',
    read: 'קריאה',
    readInForce: 'קריאת הגרסה שבתוקף',
    whatChangedSince: 'מה השתנה מאז',
    firstVersion: 'זוהי הגרסה הראשונה: היא אינה מחליפה גרסה אחרת.',
    upcoming: (date) => `גרסה חדשה תיכנס לתוקף ביום ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `הגרסה הראשונה תיכנס לתוקף ביום ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `השינוי שהוכרז ליום ${effective} לא יתבצע (יום הביטול: ${withdrawn}).`,
    recalledText: 'נוסח השינוי שבוטל',
    withdrawnOn: (date) => `בוטלה ביום ${date}.`,
    willBeWithdrawnOn: (date) => `תבוטל ביום ${date}.`,
    willNotCome: 'לא תיכנס לתוקף',
    inLanguage: (language) => `(ב${language})`,
    table: (n) => `טבלה ${n}`,
    backToText: (number) => `חזרה לנוסח, הערה ${number}`,
    updated: 'עדכון אחרון',
    until: (date) => `סיום שהוכרז: ${date}`,
    binding: (language) => `הנוסח המחייב: ב${language}`,
    versions: 'ארכיון',
  },
  sample: {
    badge: 'דוגמה',
    mark: 'דוגמה, לא פורסמה מעולם',
    only: (line) => `בדוגמה בלבד: ${line}`,
    outside: (line) => `מחוץ לדוגמה: ${line}`,
    becomes: 'בדוגמה',
    coming: (date) => `דוגמה לגרסה חדשה מיום ${date}: לא פורסמה מעולם ואין לה תוקף.`,
    before: (organisation) => `הגרסה שלפני זו היא דוגמה: ${organisation} לא פרסמה אותה מעולם.`,
    version: (organisation) =>
      `דוגמה: ${organisation} לא פרסמה נוסח זה מעולם ואין לו תוקף. הוא מראה כיצד פועל הארכיון.`,
    pair: (organisation, version) =>
      `השוואה לדוגמה (${version}): ${organisation} לא פרסמה אותו נוסח מעולם ואין לו תוקף. הוא מראה כיצד פועל הארכיון.`,
    both: (organisation) =>
      `השוואה בין שתי דוגמאות: ${organisation} לא פרסמה מעולם אף אחת מהגרסאות האלה ואין להן תוקף. הן מראות כיצד פועל הארכיון.`,
  },
  pending: {
    title: 'התרגום בהכנה',
    body: (language) => `עדיין אין נוסח בשפה זו. הנוסח המחייב הוא הנוסח ב${language}.`,
    link: (language) => `קריאה ב${language}`,
  },
  translationNote: (language) => `זהו תרגום לידיעה בלבד. במקרה של סתירה יחול הנוסח ב${language}.`,
  history: {
    title: 'כל הגרסאות',
    of: (policy) => `${policy}: כל הגרסאות`,
    lead: 'כל גרסה מאז הפרסום הראשון. אף אחת מהן אינה נמחקת או משתנה.',
    from: 'מיום',
    until: 'עד יום',
    untilNow: 'אין מועד סיום ידוע',
    periods: 'איזו גרסה הייתה בתוקף באיזה יום',
    status: 'מצב',
    versionColumn: 'גרסה',
    compareTitle: 'השוואת שתי גרסאות',
    older: 'קודמת',
    newer: 'חדשה',
    compare: 'השוואה',
    earlier: (count) => `גרסאות קודמות (${count})`,
    undecided: 'עדיין לא אמרנו אם שינוי זה מהותי או שינוי עריכה בלבד.',
    stats: (added, removed) => `מילים שנוספו: ${added}, שהוסרו: ${removed}.`,
    more: 'פרטים',
  },
  asOf: {
    title: 'איזו גרסה הייתה בתוקף ביום מסוים?',
    label: 'יום',
    show: 'הצגה',
    inForce: (day, tense) =>
      ({
        past: `ביום ${day} הייתה בתוקף הגרסה:`,
        present: `ביום ${day} בתוקף הגרסה:`,
        future: `ביום ${day}, אם לא ישתנה דבר לפני כן, תהיה בתוקף הגרסה:`,
      })[tense],
    named: (date, id) => `גרסה מיום ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `מיום ${since} עד יום ${lastDay}` : `מיום ${since}, אין מועד סיום ידוע`,
    announcedPeriod: (since, lastDay) =>
      `מיום ${since}; יומה האחרון ${lastDay}, אלא אם הגרסה החדשה תבוטל לפני כן`,
    notYet: (day, tense, first) =>
      `ביום ${day} ${tense === 'past' ? 'עדיין לא הייתה' : 'עדיין אין'} גרסה בתוקף.${first ? ` הגרסה הראשונה: מיום ${first}.` : ''}`,
    nothing: (day) => `ביום ${day} אין בארכיון אף גרסה, ולכן הוא אינו מראה אם גרסה כלשהי בתוקף.`,
    repealed: (day, tense, withdrawn) =>
      `ביום ${day} ${tense === 'past' ? 'לא הייתה' : 'אין'} גרסה בתוקף. האחרונה בוטלה ביום ${withdrawn}.`,
    announced: (published, effective) =>
      `הוכרזה עד אותו יום (פורסמה ביום ${published}), תיכנס לתוקף ביום ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `פורסמה ביום ${published}, נועדה לחול מיום ${effective}, בוטלה ביום ${withdrawn}; מעולם לא הייתה בתוקף`,
    sample: (effective) => `אין לה תוקף; יומה בדוגמה: ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `פורסמה ביום ${published}, הוכרזה ליום ${effective}, תבוטל ביום ${withdrawn}: לא תיכנס לתוקף`,
    noNotice: 'אין רישום שנמסרה עליה הודעה.',
    notADay: 'בחרו יום.',
  },
  record: {
    title: 'רישום הפרסום',
    lead: 'מה רשום במרשם על גרסה זו, וכיצד כל אחד יכול לבדוק זאת.',
    statement:
      'אם הגיבוב תואם, הקבצים לא השתנו מאז שפורסם אותו גיבוב. הוא כשלעצמו אינו מוכיח מתי זה היה, שמישהו קרא את הנוסח או מה יקבל בית המשפט.',
    origin: ({ from, ref, path, line }) =>
      `נלקחה מתוך ${from === 'git' ? 'היסטוריית git' : from === 'ota' ? 'רישומי Open Terms Archive' : 'תיקיית קבצים'}: ${path}, ${ref}.${line ? ` במקור נאמר: ”${line}”.` : ''}`,
    events: 'במרשם',
    eventAt: (date, line) => `נרשם ביום ${date}, שורה ${line}`,
    notified,
    said: { approved: 'אושרה', label: 'שם הגרסה' },
    event: {
      published: (event) =>
        `פורסמה ביום ${dates.long(event.published)}; יום הכניסה לתוקף: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `נוסף תרגום: ב${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `התרגום (ב${languageIn(event.locale)}) אושר` : 'נבדקה ללא שינוי'} ביום ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `הוחלט ביום ${dates.long(event.date)}: השינוי הוא ${event.class === 'editorial' ? 'שינוי עריכה' : event.material ? 'שינוי בתוכן, החשוב לקוראים' : 'שינוי בתוכן'}.`,
      corrected: (event) => `תיקון מיום ${dates.long(event.date)}:`,
      approved: (event) =>
        `אושרה ביום ${dates.long(event.date)}: ${event.by} (${event.role}), לפי דברי המפרסם בלבד.`,
      rewritten: ({ lines, kept }) =>
        `פורסם מחדש: במרשם היו קודם ${lines} שורות; ${kept} הראשונות נשארו, והשאר אינן כפי שפורסמו. הסיבה שנמסרה:`,
      withdrawn: (event) => `ביטול מיום ${dates.long(event.date)}.`,
    },
    digests: 'גיבובים',
    file: 'קובץ',
    digest: 'SHA-256 במרשם',
    check: 'בדיקה',
    needsScript: 'כש־JavaScript פועל, הדפדפן שלכם מחשב את הגיבובים; הפקודות שלהלן פועלות גם בלעדיו.',
    checking: 'בחישוב…',
    isSame: 'תואם',
    isOther: 'אינו תואם',
    isLost: 'לא ניתן היה לטעון',
    chainHolds: 'כל שורה במרשם מכילה את הגיבוב של השורה הקודמת: השרשרת שלמה.',
    chainBreaks: 'שרשרת המרשם קטועה בשורה',
    byHand: 'בדיקה עצמאית',
    byHandLead: 'הורידו את הקבצים והשוו את הפלט של הפקודות האלה למרשם.',
    witnesses: 'עדים חיצוניים',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'חותמת זמן (RFC 3161)', signature: 'חתימת SSH', opentimestamps: 'הוכחת OpenTimestamps' }[type]}: שורות המרשם 1 עד ${lines}`,
    noWitness: 'לגרסה זו לא שמור עד חיצוני. רק המפרסם ערב לתאריך שלה.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `במקום ”${was}” `}”${becomes}”.`,
    noteIn: (language) => `הערה (ב${language}):`,
    unchanged: 'תיקונים אינם משנים את הנוסח שפורסם עצמו.',
    corrected: (date, language) => `תיקון מיום ${date}${language ? ` (ב${language})` : ''}:`,
    reviewed: (date) => `נבדקה ללא שינוי ביום ${date}.`,
    unconfirmed: 'נוסח זה נכתב לפי תבנית וממתין לאישור של מי שדובר את השפה.',
    translationAdded: (date) => `תרגום זה נוסף ביום ${date}.`,
    unconfirmedShort: 'התרגום לא אושר',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'השוואת שתי גרסאות',
    lead: 'בחרו שתי גרסאות כלשהן.',
    needsScript: 'להשוואת שתי גרסאות כלשהן דרוש JavaScript. בלעדיו מוכנות ההשוואות האלה:',
    working: 'בהשוואה…',
    failed: 'לא ניתן היה לטעון את הנוסחים. בדקו את החיבור ונסו שוב.',
    unknown: 'אין גרסה כזאת. בחרו גרסאות מהרשימה.',
    same: 'אותה גרסה נבחרה פעמיים. בחרו שתי גרסאות שונות.',
    backwards: 'הגרסה שנבחרה ראשונה היא המאוחרת, ולכן השינויים מוצגים הפוך: מה שנוסף נראה כאילו הוסר.',
    swap: 'החלפת הגרסאות',
    prebuilt: 'השוואה זו בדף נפרד',
    neverHeld: (version) => `${version}: בוטלה ולא תיכנס לתוקף.`,
  },
  notice: {
    title: 'הודעה על שינוי',
    subject: 'נושא',
    preheader: 'המילים הראשונות',
    phone: 'בטלפון',
    desktop: 'במחשב',
    forms: {
      html: 'דוא״ל (HTML)',
      txt: 'דוא״ל (טקסט פשוט)',
      eml: 'דוא״ל (.eml)',
      json: 'נתונים (JSON)',
      ics: 'ליומן (.ics)',
    },
    short: 'הודעה קצרה',
    feed: 'ערוץ השינויים (Atom)',
    lead: 'מה מקבלים המנויים: הודעת דוא״ל, הודעה קצרה והיום ביומן.',
    developers: 'למפתחים',
  },
  banner: {
    label: 'שינויים במסמכים שלנו',
    upcoming: (title, date) => `גרסה חדשה של ”${title}” תיכנס לתוקף ביום ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `גרסה חדשה של ”${title}” בתוקף מיום ${date}.`,
    sample: (sentence) => `דוגמה. רק בה: ${sentence} היא לא פורסמה מעולם ואין לה תוקף.`,
    recalled: (title, date) => `השינוי של ”${title}” שהוכרז ליום ${date} בוטל.`,
    changes: 'מה ישתנה',
    changed: 'מה השתנה',
    newText: 'הנוסח החדש',
    hide: 'הסתרה',
    more: (count) => `שינויים נוספים: ${count}`,
    homePage: 'הודעה בדף הבית',
    embedLead: (days) =>
      `מוצגת מיום הפרסום ובמשך ${hebrew(Number(days), { one: 'יום אחד', two: 'יומיים', other: 'ימים' })} לאחר כניסת הגרסה לתוקף; כשאין חדש, אינה מוצגת.`,
    script: 'שורה אחת לאתר: היא עוקבת אחר הימים ושפת הדף, והקוראים יכולים להסתיר אותה',
    frame: 'ללא סקריפט, במסגרת',
    snippet: 'HTML להדבקה ידנית',
  },
  reading: {
    minutes: (minutes) =>
      `זמן קריאה משוער: ${hebrew(minutes, { one: 'דקה אחת', two: 'שתי דקות', other: 'דקות' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, גרסה מיום ${date}`,
    citedClause: (number, title) => (number ? `סעיף ${number}` : `סעיף ”${title}”`),
    copy: 'העתקת קישור לסעיף זה',
    copied: 'הועתק',
    nextReview: (date) => `הבדיקה הבאה: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'מעבר בין השינויים',
    previous: 'הקודם',
    next: 'הבא',
    position: 'שינוי {n} מתוך {all}',
    onlyChanged: 'שינויים בלבד',
    folded: 'פסקאות ללא שינוי: {n}',
    marks: 'סימונים במילים',
    keys: 'כשהנוסח נבחר: J לבא, K לקודם.',
    skipToText: 'מעבר לנוסח המסומן',
  },
  print: {
    page: (page, pages) => `עמוד ${page} מתוך ${pages}`,
    whereStatus: (url) => `אם גרסה זו בתוקף ביום מסוים: ${url}`,
    effective: 'בתוקף מיום',
    lastDay: 'היום האחרון בתוקף',
    replaces: (version) => `החליפה את הגרסה מיום ${version}`,
    willReplace: (version) => `תחליף את הגרסה מיום ${version}`,
    wasToReplace: (version) => `הייתה אמורה להחליף את הגרסה מיום ${version}`,
    changes: 'מה שונה מאותה גרסה',
    wordForWord: 'השוואה מילה במילה',
    nothingAfter: (withdrawn) => `גרסה אחרת לא באה במקומה ביום ${withdrawn}.`,
    asOf: 'נכון ליום',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'בדף הבית',
  email: 'בדוא״ל',
  'last-updated': 'בתאריך העדכון האחרון',
  other: 'בדרך אחרת',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `הודעה נמסרה ביום ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${hebrew(audience, { one: 'נמען אחד', two: 'שני נמענים', other: 'נמענים' })}`}.`;
}
