import { type CorrectedThing, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { capital, inside } from '../sentence.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'nomi',
  address: 'manzil',
  phone: 'telefon raqami',
  email: 'elektron pochta',
  link: 'havola',
  date: 'sana',
  period: 'muddat',
  amount: 'summa',
  wording: 'matn ifodasi',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', agar undan oldin qaytarib olinmasa';

export const words: Dictionary = {
  locale: 'uz',
  languageName: 'Oʻzbekcha',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `${organisation} hujjatlari`,
    lead: 'Amaldagi matnlar, barcha oldingi tahrirlar va ular orasidagi oʻzgarishlar.',
    skipToContent: 'Matnga oʻtish',
    languages: 'Tillar',
    ledger: 'Eʼlon qilish reyestri',
    checksums: 'Nazorat yigʻindilari',
    frozen: 'Eʼlon qilingan tahrir boshqa oʻzgarmaydi. Uning xeshi reyestrda saqlanadi.',
    builtAsOf: (date) => `Sahifalar holati: ${date}.`,
    noPolicies: 'Bu yerda hali hech narsa eʼlon qilinmagan.',
    forMachines: 'Dasturlar uchun',
    search: 'Qidiruv',
    preview:
      'Dastlabki koʻrinish: bu saytda qoralamalar koʻrsatilgan, ular eʼlon qilinmagan va oʻzgarishi mumkin.',
    draftChanges: 'Qoralama nimani oʻzgartiradi',
  },
  status: (status) =>
    ({
      draft: 'Qoralama',
      upcoming: 'Hali kuchga kirmagan',
      'in-force': 'Amalda',
      superseded: 'Kuchini yoʻqotgan',
      withdrawn: 'Qaytarib olingan',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Qoralama: matn hali eʼlon qilinmagan va oʻzgarishi mumkin.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Bu tahrir kuchga kirishi eʼlon qilingan kun: ${effective}. U qaytarib olinadigan kun: ${withdrawn}; tahrir kuchga kirmaydi.`
          : `Bu tahrir hali kuchga kirmagan. Kuchga kirish kuni: ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Eʼlon qilingan oxirgi kuni: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Bu tahrir amalda, kuchga kirgan kuni: ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Oxirgi kuni: ${lastDay}; qaytarib olinadigan kun: ${withdrawn}.`
              : ` Oxirgi kuni: ${lastDay}, agar yangi tahrir undan oldin qaytarib olinmasa.`
        }`;
      case 'superseded':
        return lastDay
          ? `Bu tahrir kuchini yoʻqotgan. Amalda boʻlgan davri: ${effective} — ${lastDay}.`
          : 'Bu tahrir kuchini yoʻqotgan: u bir kun ham amalda boʻlmasdan, oʻrniga boshqa tahrir kelgan.';
      case 'withdrawn':
        return lastDay
          ? `Bu tahrir amalda boʻlgan davr: ${effective} — ${lastDay}. Qaytarib olingan kuni: ${withdrawn ?? ''}. U amalda emas.`
          : `Bu tahrir qaytarib olingan kun: ${withdrawn ?? ''}. U kuchga kirishi kerak boʻlgan kun: ${effective}. U amalda emas.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Asosiy matn',
      official: 'Rasmiy tarjima',
      informative: 'Maʼlumot uchun tarjima',
      pending: 'Tarjima tayyorlanmoqda',
    })[standing],
  version: {
    ofDate: (date) => `${date} tahriri`,
    short: (date, id) => (id.includes('.') ? `${date} tahriri (${id})` : `${date} tahriri`),
    lastUpdated: 'Oxirgi yangilanish',
    effective: 'Kuchga kirgan kuni',
    wasEffective: 'Kuchga kirgan kuni',
    willBeEffective: 'Kuchga kirish kuni',
    wouldBeEffective: 'Kuchga kirishi kerak boʻlgan kun',
    published: 'Eʼlon qilingan',
    entered: (date) => `arxivga kiritilgan kuni: ${date}`,
    inForceSince: (date) => `Kuchga kirgan kuni: ${date}`,
    digest: 'Matn xeshi (SHA-256)',
    number: 'Tahrir raqami',
    before: 'Oldingi tahrir',
    after: 'Keyingi tahrir',
    replacedBy: (id) => `Kuchga kirgunga qadar ${id} tahriri bilan almashtirilgan.`,
    insteadPublished: (version) => `Oʻrniga eʼlon qilingan tahrir: ${version}.`,
    insteadApplies: {
      will: (version) => `Oʻrniga boshqa tahrir kuchga kiradi: ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `Oʻrniga boshqa tahrir kuchga kirgan: ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `Hech narsa oʻzgarmaydigan kun: ${effective}. Amalda qoladigan tahrir: ${stays}.`,
      has: (effective, stays) => `Hech narsa oʻzgarmagan kun: ${effective}. Amalda qolgan tahrir: ${stays}.`,
    },
    nothingHeld: (from, until) => `Hech qaysi tahrir amalda boʻlmagan davr: ${from} — ${until}.`,
    unlessWithdrawn: ', agar yangi tahrir undan oldin qaytarib olinmasa',
    reasonIn: (language) => `Sababi (${language} tilida):`,
    consent: {
      will: 'Bu oʻzgarishga roziligingizni alohida soʻraymiz.',
      has: 'Bu oʻzgarishga roziligingizni hozir alohida soʻrayapmiz. Uni bergan-bermaganingiz bu yerda koʻrinmaydi.',
    },
    withoutConsent: (contact) =>
      `Rozilik boʻlmasa, siz uchun nima amal qilishi bu yerda aytilmagan: matnga qarang${contact ? ` yoki soʻrang: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `${version} tahriri bilan nima oʻzgaradi`,
      has: (version) => `${version} tahriri bilan nima oʻzgardi`,
      had: (version) => `Oʻsha paytda ${version} tahriri bilan nima oʻzgargan`,
    },
    editorial: 'Biz bu oʻzgarishni tahririy deb hisoblaymiz: u oxirgi yangilanish sanasini oʻzgartirmaydi.',
    editorialCounts: {
      will: () => 'Shunga qaramay, yangi matn yangi tahrir bilan kuchga kiradi.',
      has: (date) => `Yangi matn qoʻllanila boshlagan kun: ${date}.`,
      had: (date) => `Yangi matn oʻsha vaqtda qoʻllanila boshlagan kun: ${date}.`,
    },
    publishedAsSample: 'Namunada eʼlon qilingan kun',
    noneInForce: 'Hozir hech qaysi tahrir amalda emas.',
    contents: 'Mundarija',
    downloads: 'Yuklab olish',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Oʻzgarishlar PDFda',
    redlineWord: 'Oʻzgarishlar Wordda, tuzatishlar bilan',
    markdown: 'Markdown',
    text: 'Oddiy matn',
    archive: 'Barcha tahrirlar',
    read: 'Oʻqish',
    readInForce: 'Amaldagi tahrirni oʻqish',
    whatChangedSince: 'Oʻshandan beri nima oʻzgargan',
    firstVersion: 'Bu birinchi tahrir: u hech qaysi tahrir oʻrniga kelmagan.',
    upcoming: (date) => `Yangi tahrir kuchga kiradigan kun: ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `Birinchi tahrir kuchga kiradigan kun: ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `Eʼlon qilingan oʻzgarish (${effective}) boʻlmaydi (qaytarib olish kuni: ${withdrawn}).`,
    recalledText: 'Bekor qilingan oʻzgarish matni',
    withdrawnOn: (date) => `Qaytarib olingan kuni: ${date}.`,
    willBeWithdrawnOn: (date) => `Qaytarib olinadigan kuni: ${date}.`,
    willNotCome: 'Kuchga kirmaydi',
    inLanguage: (language) => `(${language} tilida)`,
    table: (n) => `${n}-jadval`,
    backToText: (number) => `Matnga qaytish, ${number}-izoh`,
    updated: 'oxirgi yangilanish',
    until: (date) => `eʼlon qilingan tugash kuni: ${date}`,
    binding: (language) => `asosiy matn: ${language} tilida`,
    versions: 'Arxiv',
  },
  sample: {
    badge: 'Namuna',
    mark: 'Namuna, eʼlon qilinmagan',
    only: (line) => `Faqat namunada: ${inside(line)}`,
    outside: (line) => `Namunadan tashqarida: ${inside(line)}`,
    becomes: 'Namunada',
    coming: (date) => `Yangi tahrir namunasi, sanasi: ${date}. Eʼlon qilinmagan, kuchga ega emas.`,
    before: (organisation) => `Oldingi tahrir namuna: ${organisation} uni hech qachon eʼlon qilmagan.`,
    version: (organisation) =>
      `Namuna: ${organisation} bu matnni hech qachon eʼlon qilmagan, u kuchga ega emas. U arxiv qanday ishlashini koʻrsatadi.`,
    pair: (organisation, version) =>
      `Namuna bilan taqqoslash (${version}): ${organisation} oʻsha matnni hech qachon eʼlon qilmagan, u kuchga ega emas. U arxiv qanday ishlashini koʻrsatadi.`,
    both: (organisation) =>
      `Ikki namunani taqqoslash: ${organisation} bu tahrirlarning hech birini eʼlon qilmagan, ular kuchga ega emas. Ular arxiv qanday ishlashini koʻrsatadi.`,
  },
  pending: {
    title: 'Tarjima tayyorlanmoqda',
    body: (language) => `Bu tilda matn hali yoʻq. Asosiy matn ${language} tilida.`,
    link: (language) => capital(`${language} tilida oʻqish`),
  },
  translationNote: (language) =>
    `Bu maʼlumot uchun tarjima. Farq boʻlsa, ${language} tilidagi matn qoʻllaniladi.`,
  history: {
    title: 'Barcha tahrirlar',
    of: (policy) => `${policy}: barcha tahrirlar`,
    lead: 'Birinchi eʼlondan boshlab barcha tahrirlar. Hech biri oʻchirilmaydi va oʻzgartirilmaydi.',
    from: 'Boshlanishi',
    until: 'Tugashi',
    untilNow: 'tugashi maʼlum emas',
    periods: 'Qaysi kuni qaysi tahrir amalda boʻlgan',
    status: 'Holati',
    versionColumn: 'Tahrir',
    compareTitle: 'Ikki tahrirni taqqoslash',
    older: 'Oldingi',
    newer: 'Yangi',
    compare: 'Taqqoslash',
    earlier: (count) => `Oldingi tahrirlar (${count})`,
    undecided: 'Bu oʻzgarish muhimmi yoki faqat tahririymi, hali aytmaganmiz.',
    stats: (added, removed) => `Qoʻshilgan soʻzlar: ${added}, chiqarilgan: ${removed}.`,
    more: 'Batafsil',
  },
  asOf: {
    title: 'Maʼlum kunda qaysi tahrir amalda boʻlgan?',
    label: 'Kun',
    show: 'Koʻrsatish',
    inForce: (day, tense) =>
      ({
        past: `${day} kuni amalda boʻlgan tahrir:`,
        present: `${day} kuni amaldagi tahrir:`,
        future: `${day} kuni, agar undan oldin oʻzgarmasa, amalda boʻladigan tahrir:`,
      })[tense],
    named: (date, id) => `${date} tahriri${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) => (lastDay ? `${since} — ${lastDay}` : `${since}dan, tugashi maʼlum emas`),
    announcedPeriod: (since, lastDay) =>
      `${since}dan; yangi tahrir bundan oldin qaytarib olinmasa, oxirgi kun: ${lastDay}`,
    notYet: (day, tense, first) =>
      `${day} kuni hech qaysi tahrir hali amalda ${tense === 'past' ? 'boʻlmagan' : 'emas'}.${first ? ` Birinchi tahrir: ${first}dan.` : ''}`,
    nothing: (day) =>
      `${day} kuni arxivda hech qaysi tahrir yoʻq, shuning uchun biror tahrir amalda boʻlgan-boʻlmagani undan koʻrinmaydi.`,
    repealed: (day, tense, withdrawn) =>
      `${day} kuni hech qaysi tahrir amalda ${tense === 'past' ? 'boʻlmagan' : 'emas'}. Oxirgisi qaytarib olingan kun: ${withdrawn}.`,
    announced: (published, effective) =>
      `oʻsha kunga kelib eʼlon qilingan (${published}), kuchga kirish kuni: ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `eʼlon qilingan: ${published}, kuchga kirishi kerak boʻlgan: ${effective}, qaytarib olingan: ${withdrawn}; hech qachon amalda boʻlmagan`,
    sample: (effective) => `kuchga ega emas; namunadagi kuni: ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `eʼlon qilingan: ${published}, kuchga kirishi eʼlon qilingan kun: ${effective}, qaytarib olinadi: ${withdrawn}; kuchga kirmaydi`,
    noNotice: 'U haqda xabar berilgani toʻgʻrisida yozuv yoʻq.',
    notADay: 'Kunni tanlang.',
  },
  record: {
    title: 'Eʼlon qilish yozuvi',
    lead: 'Reyestrda bu tahrir haqida nima yozilgan va uni har kim qanday tekshirishi mumkin.',
    statement:
      'Agar xesh mos kelsa, bu fayllar xesh eʼlon qilinganidan beri oʻzgarmagan. Uning oʻzi bu qachon boʻlganini, matnni kimdir oʻqiganini yoki sud nimani qabul qilishini isbotlamaydi.',
    origin: ({ from, ref, path, line }) =>
      `Manba: ${from === 'git' ? 'git tarixi' : from === 'ota' ? 'Open Terms Archive yozuvlari' : 'fayllar jildi'}: ${path}, ${ref}.${line ? ` Manbada aytilgan: “${line}”.` : ''}`,
    events: 'Reyestrda',
    eventAt: (date, line) => `Kiritilgan kuni: ${date}, ${line}-satr`,
    notified,
    said: { approved: 'Tasdiqlangan', label: 'Tahrir nomi' },
    event: {
      published: (event) =>
        `Eʼlon qilingan kuni: ${dates.long(event.published)}; kuchga kirish kuni: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Tarjima qoʻshildi: ${languageIn(event.locale)} tilida.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Tarjima (${languageIn(event.locale)} tilida) tasdiqlandi` : 'Oʻzgarishsiz koʻrib chiqildi'}, ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Qaror, ${dates.long(event.date)}: oʻzgarish ${event.class === 'editorial' ? 'tahririy' : event.material ? 'mazmunga oid va oʻquvchilar uchun muhim' : 'mazmunga oid'}.`,
      corrected: (event) => `Tuzatish, ${dates.long(event.date)}:`,
      approved: (event) =>
        `Tasdiqlangan kun: ${dates.long(event.date)}; ${event.by} (${event.role}). Buni faqat eʼlon qiluvchi aytgan.`,
      rewritten: ({ lines, kept }) =>
        `Qaytadan eʼlon qilingan: reyestrda avval ${lines} ta satr bor edi, birinchi ${kept} tasi saqlangan, qolganlari eʼlon qilingan holida emas. Koʻrsatilgan sabab:`,
      withdrawn: (event) => `Qaytarib olish kuni: ${dates.long(event.date)}.`,
    },
    digests: 'Xeshlar',
    file: 'Fayl',
    digest: 'Reyestrdagi SHA-256',
    check: 'Tekshiruv',
    needsScript:
      'JavaScript yoqilgan boʻlsa, xeshlarni brauzeringiz hisoblaydi; quyidagi buyruqlar usiz ham ishlaydi.',
    checking: 'hisoblanmoqda…',
    isSame: 'mos keladi',
    isOther: 'mos kelmaydi',
    isLost: 'yuklab boʻlmadi',
    chainHolds: 'Reyestrning har bir satrida oldingi satr xeshi bor: zanjir butun.',
    chainBreaks: 'Reyestr zanjiri uzilgan satr:',
    byHand: 'Oʻzingiz tekshiring',
    byHandLead: 'Fayllarni yuklab oling va bu buyruqlar natijasini reyestr bilan solishtiring.',
    witnesses: 'Tashqi guvohliklar',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Vaqt tamgʻasi (RFC 3161)', signature: 'SSH imzosi', opentimestamps: 'OpenTimestamps isboti' }[type]}: reyestrning 1–${lines}-satrlari`,
    noWitness: 'Bu tahrir uchun tashqi guvohlik saqlanmagan. Uning sanasiga faqat eʼlon qiluvchi kafil.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `“${was}” → `}“${becomes}”.`,
    noteIn: (language) => `Izoh (${language} tilida):`,
    unchanged: 'Tuzatishlar eʼlon qilingan matnning oʻzini oʻzgartirmaydi.',
    corrected: (date, language) => `Tuzatish, ${date}${language ? ` (${language} tilida)` : ''}:`,
    reviewed: (date) => `Oʻzgarishsiz koʻrib chiqilgan kun: ${date}.`,
    unconfirmed: 'Bu matn andoza asosida yozilgan va shu tilda soʻzlashuvchi kishining tasdigʻini kutmoqda.',
    translationAdded: (date) => `Bu tarjima qoʻshilgan kun: ${date}.`,
    unconfirmedShort: 'tarjima tasdiqlanmagan',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Ikki tahrirni taqqoslash',
    lead: 'Istalgan ikki tahrirni tanlang.',
    needsScript:
      'Istalgan ikki tahrirni taqqoslash uchun JavaScript kerak. Usiz quyidagi taqqoslashlar tayyor:',
    working: 'Taqqoslanmoqda…',
    failed: 'Matnlarni yuklab boʻlmadi. Aloqani tekshirib, qayta urinib koʻring.',
    unknown: 'Bunday tahrir yoʻq. Roʻyxatdan tahrirlarni tanlang.',
    same: 'Bitta tahrir ikki marta tanlangan. Ikki xil tahrirni tanlang.',
    backwards:
      'Chapda keyinroq chiqqan tahrir tanlangan, shuning uchun oʻzgarishlar teskari koʻrsatilgan: qoʻshilgani chiqarilgandek koʻrinadi.',
    swap: 'Tahrirlar oʻrnini almashtirish',
    prebuilt: 'Bu taqqoslash alohida sahifada',
    neverHeld: (version) => `${version} qaytarib olingan va kuchga kirmaydi.`,
  },
  notice: {
    title: 'Oʻzgarish haqida xabar',
    subject: 'Mavzu',
    preheader: 'Birinchi soʻzlar',
    phone: 'Telefonda',
    desktop: 'Kompyuterda',
    forms: {
      html: 'Xat (HTML)',
      txt: 'Xat (oddiy matn)',
      eml: 'Xat (.eml)',
      json: 'Maʼlumotlar (JSON)',
      ics: 'Taqvim uchun (.ics)',
    },
    short: 'Qisqa xabar',
    feed: 'Oʻzgarishlar tasmasi (Atom)',
    lead: 'Obunachilar nima oladi: xat, qisqa xabar va taqvim uchun kun.',
    developers: 'Dasturchilar uchun',
  },
  banner: {
    label: 'Hujjatlarimizdagi oʻzgarishlar',
    upcoming: (title, date) =>
      `“${title}” hujjatining yangi tahriri kuchga kiradigan kun: ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `“${title}” hujjatining yangi tahriri amalda, kuchga kirgan kuni: ${date}.`,
    sample: (sentence) => `Namuna. Faqat unda: ${sentence} U eʼlon qilinmagan va kuchga ega emas.`,
    recalled: (title, date) => `“${title}” hujjatining eʼlon qilingan oʻzgarishi (${date}) bekor qilindi.`,
    changes: 'Nima oʻzgaradi',
    changed: 'Nima oʻzgardi',
    newText: 'Yangi matn',
    hide: 'Yashirish',
    more: (count) => `Yana oʻzgarishlar: ${count}`,
    homePage: 'Bosh sahifadagi xabar',
    embedLead: (days) =>
      `Eʼlon qilingan kundan boshlab va tahrir kuchga kirgandan keyin ${days} kun koʻrsatiladi; yangilik boʻlmasa, koʻrinmaydi.`,
    script: 'Sayt uchun bitta satr: kunlar va sahifa tiliga moslashadi, oʻquvchilar uni yashira oladi',
    frame: 'Skriptsiz, freym sifatida',
    snippet: 'Qoʻlda joylash uchun HTML',
  },
  reading: {
    minutes: (minutes) => `Oʻqish uchun taxminan ${minutes} daqiqa`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, ${date} tahriri`,
    citedClause: (number, title) => (number ? `${number}-boʻlim` : `“${title}” boʻlimi`),
    copy: 'Bu boʻlim havolasini nusxalash',
    copied: 'Nusxalandi',
    nextReview: (date) => `Keyingi koʻrib chiqish: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Oʻzgarishlar boʻylab oʻtish',
    previous: 'Oldingi',
    next: 'Keyingi',
    position: '{n}-oʻzgarish, jami {all}',
    onlyChanged: 'Faqat oʻzgarishlar',
    folded: 'Oʻzgarmagan xatboshilar: {n}',
    marks: 'Belgilar soʻz bilan',
    keys: 'Matn tanlanganda: J — keyingisi, K — oldingisi.',
    skipToText: 'Belgilangan matnga oʻtish',
  },
  print: {
    page: (page, pages) => `${page}-sahifa, jami ${pages}`,
    whereStatus: (url) => `Bu tahrir maʼlum kunda amaldami: ${url}`,
    effective: 'Kuchga kirgan kuni',
    lastDay: 'Amaldagi oxirgi kuni',
    replaces: (version) => `${version} tahriri oʻrniga kelgan`,
    willReplace: (version) => `${version} tahriri oʻrniga keladi`,
    wasToReplace: (version) => `${version} tahriri oʻrniga kelishi kerak edi`,
    changes: 'Oʻsha tahrirdan farqi',
    wordForWord: 'Soʻzma-soʻz taqqoslash',
    nothingAfter: (withdrawn) => `Oʻrniga boshqa tahrir kelmagan kun: ${withdrawn}.`,
    asOf: 'Holat sanasi',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'bosh sahifada',
  email: 'elektron pochta orqali',
  'last-updated': 'oxirgi yangilanish sanasi orqali',
  other: 'boshqa usulda',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Xabar berilgan kun: ${dates.long(date)}, ${CHANNELS[channel]}${audience === null ? '' : `, ${audience} oluvchi`}.`;
}
