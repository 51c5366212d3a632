/** What `init` asks in Uzbek, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Kompaniya qanday nomlanadi?',
    legalForm: 'Tashkiliy-huquqiy shakli (MChJ, AJ)? Nomaʼlum boʻlsa, boʻsh qoldiring',
    legalName: 'Shaklisiz toʻliq nomi, hujjatlardagidek? Nomaʼlum boʻlsa, boʻsh qoldiring',
    registration: 'Roʻyxatdan oʻtish raqami (STIR)? Nomaʼlum boʻlsa, boʻsh qoldiring',
    site: 'Sayt manzili (example.org)?',
    email: 'Maʼlumotlar haqidagi savollar uchun elektron pochta?',
    phone: 'Telefon? Yoʻq boʻlsa, boʻsh qoldiring',
    address: 'Pochta manzili? Nomaʼlum boʻlsa, boʻsh qoldiring',
    country: 'Mamlakat, ikki harf bilan (UZ)?',
    timeZone: 'Vaqt mintaqasi?',
    languages: (tags) => `Hujjatlar tillari (${tags})?`,
    authoritative: 'Qaysi til asosiy?',
    orders: 'Saytda ariza yoki buyurtma qabul qilasizmi?',
    newsletter: 'Reklama xatlarini yuborasizmi?',
    analytics: 'Saytda veb-tahlil bormi?',
    channels: 'Oʻzgarishlar haqida qanday xabar berasiz? Hal qilinmagan boʻlsa, hech narsani belgilamang',
    noticeDays: 'Oʻzgarishlar haqida necha kun oldin xabar beriladi? Hal qilinmagan boʻlsa, boʻsh qoldiring',
  },
  take: {
    which: 'Bu matnlar siyosatlarga oʻxshaydi. Qaysilari arxivga olinsin? Fayllarning oʻzi joyida qoladi',
    day: 'Bu qaysi kundagi matn',
    drafts: 'Boshqa hujjatlar qoralamalari ham andozalardan boshlansinmi?',
  },
  channels: {
    'home-page': 'bosh sahifadagi xabar orqali',
    email: 'ularning elektron pochtasiga xat orqali',
    'last-updated': 'matndagi “Oxirgi yangilanish” sanasi orqali',
  },
  promises: {
    'home-page': 'Saytning bosh sahifasidagi xabar orqali',
    email: 'elektron pochtangizga xat orqali',
    'last-updated': '“Oxirgi yangilanish” sanasini yangilash orqali',
  },
  kept: 'Oldingi tahrirlar arxivda qoladi',
  allKept: 'Barcha oldingi tahrirlar arxivda qoladi',
  titles: {
    privacy: 'Maxfiylik siyosati',
    cookies: 'Cookie fayllaridan foydalanish siyosati',
    terms: 'Saytdan foydalanish shartlari',
    consent: 'Shaxsga doir maʼlumotlarga ishlov berishga rozilik',
  },
  activities: {
    orders: {
      category: 'Arizalar va buyurtmalar',
      purpose: 'Arizalar va buyurtmalarni bajarish',
      source: 'Saytda ariza yoki buyurtma qoldirasiz',
    },
    newsletter: { category: 'Xatlar uchun manzillar', purpose: 'Reklama xatlari' },
    analytics: {
      category: 'Saytga tashriflar',
      purpose: 'Tashriflar statistikasi',
      source: 'Sayt sahifalarini ochasiz',
    },
  },
};
