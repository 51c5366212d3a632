import { type CorrectedThing, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { arabic } from './counted.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'الاسم',
  address: 'العنوان',
  phone: 'رقم الهاتف',
  email: 'البريد الإلكتروني',
  link: 'الرابط',
  date: 'التاريخ',
  period: 'المدة',
  amount: 'المبلغ',
  wording: 'الصياغة',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = '، ما لم تُسحب قبل ذلك';

export const words: Dictionary = {
  locale: 'ar',
  languageName: 'العربية',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `وثائق ${organisation}`,
    lead: 'النصوص السارية، وجميع النسخ السابقة، وما تغيّر بينها.',
    skipToContent: 'الانتقال إلى النص',
    languages: 'اللغات',
    ledger: 'سجل النشر',
    checksums: 'المجاميع الاختبارية',
    frozen: 'النسخة المنشورة لا تتغيّر أبدًا، وبصمتها محفوظة في السجل.',
    builtAsOf: (date) => `أُعدّت الصفحات وفق الوضع في ${date}.`,
    noPolicies: 'لم يُنشر هنا شيء بعد.',
    forMachines: 'للبرامج',
    search: 'بحث',
    preview: 'معاينة: يعرض هذا الموقع مسودات لم تُنشر وقد تتغيّر.',
    draftChanges: 'ما تغيّره المسودة',
  },
  status: (status) =>
    ({
      draft: 'مسودة',
      upcoming: 'قادمة',
      'in-force': 'سارية',
      superseded: 'حلّت محلها نسخة أخرى',
      withdrawn: 'مسحوبة',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'مسودة: لم يُنشر النص بعد وقد يتغيّر.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `أُعلن أن هذه النسخة تسري اعتبارًا من ${effective}، غير أنها ستُسحب في ${withdrawn} ولن تدخل حيز النفاذ.`
          : `هذه النسخة غير سارية بعد. تدخل حيز النفاذ في ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` آخر يوم معلن لها: ${lastDay}.` : ''}`;
      case 'in-force':
        return `هذه النسخة سارية منذ ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` آخر يوم لها ${lastDay}: ستُسحب في ${withdrawn}.`
              : ` آخر يوم لها ${lastDay}، ما لم تُسحب النسخة الجديدة قبل ذلك.`
        }`;
      case 'superseded':
        return lastDay
          ? `هذه النسخة لم تعد سارية. كانت سارية من ${effective} إلى ${lastDay}.`
          : 'هذه النسخة لم تعد سارية. حلّت محلها نسخة أخرى قبل أن تسري يومًا واحدًا.';
      case 'withdrawn':
        return lastDay
          ? `كانت هذه النسخة سارية من ${effective} إلى ${lastDay}. سُحبت في ${withdrawn ?? ''} وهي غير سارية.`
          : `سُحبت هذه النسخة في ${withdrawn ?? ''} قبل أن تدخل حيز النفاذ في ${effective}. وهي غير سارية.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'النص المعتمد',
      official: 'ترجمة رسمية',
      informative: 'ترجمة للاطلاع',
      pending: 'الترجمة قيد الإعداد',
    })[standing],
  version: {
    ofDate: (date) => `نسخة ${date}`,
    short: (date, id) => (id.includes('.') ? `نسخة ${date} (\u2066${id}\u2069)` : `نسخة ${date}`),
    lastUpdated: 'آخر تحديث',
    effective: 'سارية منذ',
    wasEffective: 'كانت سارية منذ',
    willBeEffective: 'تدخل حيز النفاذ في',
    wouldBeEffective: 'كان مقررًا أن تدخل حيز النفاذ في',
    published: 'تاريخ النشر',
    entered: (date) => `أُدرجت في الأرشيف في ${date}`,
    inForceSince: (date) => `سارية منذ ${date}`,
    digest: 'بصمة النص (SHA-256)',
    number: 'رقم النسخة',
    before: 'النسخة السابقة',
    after: 'النسخة التالية',
    replacedBy: (id) => `حلّت محلها النسخة ${id} قبل دخولها حيز النفاذ.`,
    insteadPublished: (version) => `نُشرت بدلًا منها نسخة ${version}.`,
    insteadApplies: {
      will: (version) => `تدخل بدلًا منها نسخة أخرى حيز النفاذ في ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `دخلت بدلًا منها نسخة أخرى حيز النفاذ في ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) => `لن يتغيّر شيء في ${effective}: تبقى نسخة ${stays} سارية.`,
      has: (effective, stays) => `لم يتغيّر شيء في ${effective}: بقيت نسخة ${stays} سارية.`,
    },
    nothingHeld: (from, until) => `من ${from} إلى ${until} لم تكن أي نسخة سارية.`,
    unlessWithdrawn: '، ما لم تُسحب النسخة الجديدة قبل ذلك',
    reasonIn: (language) => `السبب (باللغة ${language}):`,
    consent: {
      will: 'سنطلب منك، على حدة، موافقتك على هذا التغيير.',
      has: 'نطلب منك، على حدة، موافقتك على هذا التغيير. ولا يظهر هنا ما إذا كنت قد منحتها.',
    },
    withoutConsent: (contact) =>
      `ما ينطبق عليك من دونها غير مذكور هنا: راجع النص${contact ? `، أو اسأل: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `ما سيتغيّر مع نسخة ${version}`,
      has: (version) => `ما تغيّر مع نسخة ${version}`,
      had: (version) => `ما تغيّر آنذاك مع نسخة ${version}`,
    },
    editorial: 'نعدّ هذا التغيير تحريريًا: فهو لا يغيّر تاريخ آخر تحديث.',
    editorialCounts: {
      will: () => 'ومع ذلك يسري النص الجديد مع النسخة الجديدة.',
      has: (date) => `يسري النص الجديد منذ ${date}.`,
      had: (date) => `سرى النص الجديد اعتبارًا من ${date}.`,
    },
    publishedAsSample: 'يوم النشر في النموذج',
    noneInForce: 'لا توجد نسخة سارية حاليًا.',
    contents: 'المحتويات',
    downloads: 'تنزيل',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'التغييرات بصيغة PDF',
    redlineWord: 'التغييرات بصيغة Word، مع تعقّب التغييرات',
    markdown: 'Markdown',
    text: 'نص عادي',
    archive: 'جميع النسخ',
    read: 'قراءة',
    readInForce: 'قراءة النسخة السارية',
    whatChangedSince: 'ما تغيّر منذ ذلك الحين',
    firstVersion: 'هذه هي النسخة الأولى: لا تحل محل أي نسخة.',
    upcoming: (date) => `تدخل نسخة جديدة حيز النفاذ في ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `تدخل النسخة الأولى حيز النفاذ في ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `التغيير المعلن لتاريخ ${effective} لن يحدث (يوم السحب: ${withdrawn}).`,
    recalledText: 'نص التغيير الملغى',
    withdrawnOn: (date) => `سُحبت في ${date}.`,
    willBeWithdrawnOn: (date) => `ستُسحب في ${date}.`,
    willNotCome: 'لن تدخل حيز النفاذ',
    inLanguage: (language) => `(باللغة ${language})`,
    table: (n) => `الجدول ${n}`,
    backToText: (number) => `العودة إلى النص، الحاشية ${number}`,
    updated: 'آخر تحديث',
    until: (date) => `النهاية المعلنة: ${date}`,
    binding: (language) => `النص الملزم: باللغة ${language}`,
    versions: 'الأرشيف',
  },
  sample: {
    badge: 'نموذج',
    mark: 'نموذج، لم يُنشر قط',
    only: (line) => `في النموذج فقط: ${line}`,
    outside: (line) => `خارج النموذج: ${line}`,
    becomes: 'في النموذج',
    coming: (date) => `نموذج لنسخة جديدة بتاريخ ${date}: لم يُنشر قط ولا أثر له.`,
    before: (organisation) => `النسخة السابقة لهذه نموذج: لم تنشرها ${organisation} قط.`,
    version: (organisation) =>
      `نموذج: لم تنشر ${organisation} هذا النص قط، ولا أثر له. وهو يوضح كيف يعمل الأرشيف.`,
    pair: (organisation, version) =>
      `مقارنة بنموذج (${version}): لم تنشر ${organisation} ذلك النص قط، ولا أثر له. وهو يوضح كيف يعمل الأرشيف.`,
    both: (organisation) =>
      `مقارنة بين نموذجين: لم تنشر ${organisation} قط أيًا من هاتين النسختين، ولا أثر لهما. وهما توضحان كيف يعمل الأرشيف.`,
  },
  pending: {
    title: 'الترجمة قيد الإعداد',
    body: (language) => `لا يوجد نص بهذه اللغة بعد. النص الملزم هو النص باللغة ${language}.`,
    link: (language) => `القراءة باللغة ${language}`,
  },
  translationNote: (language) => `هذه ترجمة للاطلاع. وإذا اختلفت، يُعمل بالنص باللغة ${language}.`,
  history: {
    title: 'جميع النسخ',
    of: (policy) => `${policy}: جميع النسخ`,
    lead: 'كل نسخة منذ النشر الأول. لا تُحذف أي منها ولا تُغيَّر.',
    from: 'من',
    until: 'إلى',
    untilNow: 'لا نهاية معلومة',
    periods: 'أي نسخة كانت سارية في أي يوم',
    status: 'الحالة',
    versionColumn: 'النسخة',
    compareTitle: 'مقارنة نسختين',
    older: 'الأقدم',
    newer: 'الأحدث',
    compare: 'مقارنة',
    earlier: (count) => `النسخ السابقة (${count})`,
    undecided: 'لم نقل بعد هل هذا التغيير جوهري أم تحريري فقط.',
    stats: (added, removed) => `الكلمات المضافة: ${added}، والمحذوفة: ${removed}.`,
    more: 'التفاصيل',
  },
  asOf: {
    title: 'أي نسخة كانت سارية في يوم معين؟',
    label: 'اليوم',
    show: 'عرض',
    inForce: (day, tense) =>
      ({
        past: `في ${day} كانت هذه النسخة سارية:`,
        present: `في ${day} هذه النسخة سارية:`,
        future: `في ${day}، ما لم يتغيّر ذلك قبلها، ستكون هذه النسخة سارية:`,
      })[tense],
    named: (date, id) => `نسخة ${date}${id.includes('.') ? ` (\u2066${id}\u2069)` : ''}`,
    period: (since, lastDay) => (lastDay ? `من ${since} إلى ${lastDay}` : `من ${since}، لا نهاية معلومة`),
    announcedPeriod: (since, lastDay) =>
      `من ${since}، وآخر يوم لها ${lastDay}، ما لم تُسحب النسخة الجديدة قبل ذلك`,
    notYet: (day, tense, first) =>
      `في ${day} ${tense === 'past' ? 'لم تكن أي نسخة سارية بعد' : 'لا توجد نسخة سارية بعد'}.${first ? ` النسخة الأولى: من ${first}.` : ''}`,
    nothing: (day) => `في ${day} لا توجد في الأرشيف أي نسخة، ولذلك لا يبيّن هل كانت إحداها سارية.`,
    repealed: (day, tense, withdrawn) =>
      `في ${day} ${tense === 'past' ? 'لم تكن أي نسخة سارية' : 'لا توجد نسخة سارية'}. سُحبت آخر نسخة في ${withdrawn}.`,
    announced: (published, effective) =>
      `كانت معلنة آنذاك (نُشرت في ${published})، وتدخل حيز النفاذ في ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `نُشرت في ${published}، وكان مقررًا أن تسري من ${effective}، وسُحبت في ${withdrawn}؛ ولم تكن سارية قط`,
    sample: (effective) => `لا أثر لها؛ يومها في النموذج ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `نُشرت في ${published}، وأُعلنت لتاريخ ${effective}، وستُسحب في ${withdrawn}: لن تدخل حيز النفاذ`,
    noNotice: 'لا يوجد قيد يفيد بالإخطار بها.',
    notADay: 'اختر يومًا.',
  },
  record: {
    title: 'سجل نشر النسخة',
    lead: 'ما قُيّد في السجل عن هذه النسخة، وكيف يمكن لأي شخص التحقق منه.',
    statement:
      'إذا تطابقت البصمة فإن هذه الملفات لم تتغيّر منذ نشر تلك البصمة. وهي وحدها لا تثبت متى كان ذلك، ولا أن أحدًا قرأ النص، ولا ما ستقبله المحكمة.',
    origin: ({ from, ref, path, line }) =>
      `أُخذت من ${from === 'git' ? 'سجل git' : from === 'ota' ? 'سجلات Open Terms Archive' : 'مجلد ملفات'}: ${path}، ${ref}.${line ? ` ويقول المصدر: «${line}».` : ''}`,
    events: 'في السجل',
    eventAt: (date, line) => `قُيّد في ${date}، السطر ${line}`,
    notified,
    said: { approved: 'الاعتماد', label: 'تسمية النسخة' },
    event: {
      published: (event) =>
        `نُشرت في ${dates.long(event.published)}؛ تاريخ النفاذ: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `أُضيفت ترجمة: باللغة ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `أُكّدت الترجمة (باللغة ${languageIn(event.locale)})` : 'رُوجعت دون تغيير'} في ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `تقرّر في ${dates.long(event.date)} أن التغيير ${event.class === 'editorial' ? 'تحريري' : event.material ? 'في المضمون ومهم للقراء' : 'في المضمون'}.`,
      corrected: (event) => `تصحيح بتاريخ ${dates.long(event.date)}:`,
      approved: (event) =>
        `اعتُمدت في ${dates.long(event.date)}: ${event.by} (${event.role})، بحسب قول الناشر فقط.`,
      rewritten: ({ lines, kept }) =>
        `نُشر من جديد: كان عدد أسطر السجل ${lines}؛ بقي منها أول ${kept}، أما البقية فليست كما نُشرت. السبب المذكور:`,
      withdrawn: (event) => `سحب اعتبارًا من ${dates.long(event.date)}.`,
    },
    digests: 'البصمات',
    file: 'الملف',
    digest: 'SHA-256 في السجل',
    check: 'التحقق',
    needsScript: 'مع تفعيل JavaScript يحسب متصفحك البصمات؛ أما الأوامر أدناه فتعمل بدونه أيضًا.',
    checking: 'جارٍ الحساب…',
    isSame: 'مطابقة',
    isOther: 'غير مطابقة',
    isLost: 'تعذّر التحميل',
    chainHolds: 'كل سطر في السجل يحمل بصمة السطر السابق: السلسلة سليمة.',
    chainBreaks: 'انقطعت سلسلة السجل عند السطر',
    byHand: 'تحقق بنفسك',
    byHandLead: 'نزّل الملفات وقارن ناتج هذه الأوامر بالسجل.',
    witnesses: 'شهود خارجيون',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'ختم زمني (RFC 3161)', signature: 'توقيع SSH', opentimestamps: 'إثبات OpenTimestamps' }[type]}: أسطر السجل من 1 إلى ${lines}`,
    noWitness: 'لا يوجد شاهد خارجي محفوظ لهذه النسخة. لا يضمن تاريخها إلا ناشرها.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `كان «${was}»، والصحيح `}«${becomes}».`,
    noteIn: (language) => `ملاحظة (باللغة ${language}):`,
    unchanged: 'التصحيحات لا تغيّر النص المنشور نفسه.',
    corrected: (date, language) => `تصحيح بتاريخ ${date}${language ? ` (باللغة ${language})` : ''}:`,
    reviewed: (date) => `رُوجعت دون تغيير في ${date}.`,
    unconfirmed: 'كُتب هذا النص وفق قالب، وهو بانتظار تأكيد من متحدث باللغة.',
    translationAdded: (date) => `أُضيفت هذه الترجمة في ${date}.`,
    unconfirmedShort: 'الترجمة غير مؤكدة',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'مقارنة نسختين',
    lead: 'اختر أي نسختين.',
    needsScript: 'تتطلب مقارنة أي نسختين تفعيل JavaScript. وبدونه تتوفر هذه المقارنات الجاهزة:',
    working: 'جارٍ المقارنة…',
    failed: 'تعذّر تحميل النصوص. تحقق من الاتصال وأعد المحاولة.',
    unknown: 'لا توجد نسخة كهذه. اختر النسختين من القائمة.',
    same: 'اختيرت النسخة نفسها مرتين. اختر نسختين مختلفتين.',
    backwards: 'النسخة المختارة أولًا هي الأحدث، لذلك تظهر التغييرات معكوسة: ما أُضيف يبدو محذوفًا.',
    swap: 'تبديل النسختين',
    prebuilt: 'هذه المقارنة في صفحة مستقلة',
    neverHeld: (version) => `${version}: سُحبت ولن تدخل حيز النفاذ.`,
  },
  notice: {
    title: 'إخطار بالتغيير',
    subject: 'الموضوع',
    preheader: 'الكلمات الأولى',
    phone: 'على الهاتف',
    desktop: 'على الحاسوب',
    forms: {
      html: 'بريد إلكتروني (HTML)',
      txt: 'بريد إلكتروني (نص عادي)',
      eml: 'بريد إلكتروني (.eml)',
      json: 'بيانات (JSON)',
      ics: 'للتقويم (.ics)',
    },
    short: 'رسالة قصيرة',
    feed: 'موجز التغييرات (Atom)',
    lead: 'ما يصل إلى المشتركين: الرسالة الإلكترونية ورسالة قصيرة واليوم في التقويم.',
    developers: 'للمطورين',
  },
  banner: {
    label: 'تغييرات في وثائقنا',
    upcoming: (title, date) => `تدخل نسخة جديدة من «${title}» حيز النفاذ في ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `تسري نسخة جديدة من «${title}» منذ ${date}.`,
    sample: (sentence) => `نموذج. فيه وحده: ${sentence} ولم يُنشر قط ولا أثر له.`,
    recalled: (title, date) => `أُلغي التغيير المعلن على «${title}» لتاريخ ${date}.`,
    changes: 'ما سيتغيّر',
    changed: 'ما تغيّر',
    newText: 'النص الجديد',
    hide: 'إخفاء',
    more: (count) => `تغييرات أخرى: ${count}`,
    homePage: 'إشعار على الصفحة الرئيسية',
    embedLead: (days) =>
      `يظهر من يوم النشر وحتى مرور ${arabic(Number(days), { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' })} بعد دخول النسخة حيز النفاذ؛ ويختفي حين لا جديد.`,
    script: 'سطر واحد للموقع: يتبع الأيام ولغة الصفحة، ويمكن للقراء إخفاؤه',
    frame: 'من دون برنامج نصي، داخل إطار',
    snippet: 'HTML للصق يدويًا',
  },
  reading: {
    minutes: (minutes) =>
      `مدة القراءة نحو ${arabic(minutes, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}`,
    citation: ({ organisation, title, date }) => `${organisation}، ${title}، نسخة ${date}`,
    citedClause: (number, title) => (number ? `القسم ${number}` : `القسم «${title}»`),
    copy: 'نسخ رابط هذا القسم',
    copied: 'نُسخ',
    nextReview: (date) => `المراجعة القادمة: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'التنقل بين التغييرات',
    previous: 'السابق',
    next: 'التالي',
    position: 'التغيير {n} من {all}',
    onlyChanged: 'التغييرات فقط',
    folded: 'فقرات لم تتغيّر: {n}',
    marks: 'العلامات بالكلمات',
    keys: 'عند تحديد النص: J للتالي، وK للسابق.',
    skipToText: 'الانتقال إلى النص المعلَّم',
  },
  print: {
    page: (page, pages) => `الصفحة ${page} من ${pages}`,
    whereStatus: (url) => `هل هذه النسخة سارية في يوم معين: ${url}`,
    effective: 'سارية من',
    lastDay: 'آخر يوم للسريان',
    replaces: (version) => `حلّت محل نسخة ${version}`,
    willReplace: (version) => `ستحل محل نسخة ${version}`,
    wasToReplace: (version) => `كان مقررًا أن تحل محل نسخة ${version}`,
    changes: 'ما يختلف عن تلك النسخة',
    wordForWord: 'مقارنة كلمة بكلمة',
    nothingAfter: (withdrawn) => `لم تحل محلها نسخة أخرى في ${withdrawn}.`,
    asOf: 'في تاريخ',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'على الصفحة الرئيسية',
  email: 'بالبريد الإلكتروني',
  'last-updated': 'بتاريخ آخر تحديث',
  other: 'بطريقة أخرى',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `إخطار في ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `، ${arabic(audience, { zero: 'مستلم', one: 'مستلم واحد', two: 'مستلمان', few: 'مستلمين', many: 'مستلمًا', other: 'مستلم' })}`}.`;
}
