/** What belongs together in an Arabic text: days, sums, names of its parts. */
import type { UnitWords } from '../../model/alert-words.ts';

/** Names of months in Egypt and the Gulf, in the Levant and Iraq, in the Maghreb. */
export const arUnits: UnitWords = {
  months: [
    'يناير|جانفي|كانون الثاني',
    'فبراير|فيفري|شباط',
    'مارس|آذار',
    '[أإا]بريل|أفريل|نيسان',
    'مايو?|أيار',
    'يوني[وه]|جوان|حزيران',
    'يولي[وه]|جويلية|تموز',
    'أغسطس|أوت|غشت|آب',
    'سبتمبر|شتنبر|أيلول',
    'أكتوبر|تشرين الأول',
    'نوفمبر|نونبر|تشرين الثاني',
    'ديسمبر|دجنبر|كانون الأول',
  ],
  year: 'م(?!\\p{L})|ميلادي\\p{L}*',
  currencies:
    'ريال\\p{L}*|درهم\\p{L}*|دراهم|دينار\\p{L}*|دنانير|جنيه\\p{L}*|ليرة|ليرات|دولار\\p{L}*|يورو|روبل\\p{L}*|تنغ[يةه]',
  multiples: 'ألف|آلاف|مليون|ملايين|مليار|مليارات|بالم[ئا]+ة|في الم[ئا]+ة',
  references: {
    before: '[وفبلك]?(?:ال|لل)?(?:قسم|أقسام|بند|بنود|مادة|مواد|فقرة|فقرات|فصل|فصول|باب)',
    after: null,
  },
  typed: { before: 'المادة|القسم|البند|الفصل|الباب|مادة|قسم|بند', after: null },
};
