/** What templates of policies need in Arabic: periods, rights, states, and words for gaps. */
import type { TemplateWords } from '../template-words.ts';
import { arabic } from './counted.ts';

const UNITS = {
  Y: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
  M: { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  W: { one: 'أسبوع واحد', two: 'أسبوعان', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  D: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
};
/** The dual behind a preposition: «خلال يومين». */
const GENITIVE = { Y: 'سنتين', M: 'شهرين', W: 'أسبوعين', D: 'يومين' };

const said = (period: string, isGenitive: boolean): string => {
  const match = /^P(\d+)([YMWD])$/.exec(period);
  const unit = (match?.[2] ?? 'D') as keyof typeof UNITS;
  return arabic(Number(match?.[1] ?? 0), isGenitive ? { ...UNITS[unit], two: GENITIVE[unit] } : UNITS[unit]);
};

export const template: TemplateWords = {
  period: (period) => said(period, false),
  periodGenitive: (period) => said(period, true),
  from: {
    collection: 'من يوم تلقي البيانات',
    'last-contact': 'من آخر تواصل لك',
    service: 'من يوم تقديم الخدمة',
    order: 'من يوم تنفيذ الطلب',
    'account-closed': 'من يوم إغلاق الحساب',
    consent: 'من يوم الموافقة',
    'dispute-end': 'من انتهاء النزاع',
  },
  rights: {
    access: { name: 'الاطلاع', text: 'أن تعرف أي بيانات نعالجها' },
    rectification: { name: 'التصحيح', text: 'أن تطلب تصحيح البيانات غير الدقيقة' },
    erasure: { name: 'الحذف', text: 'أن تطلب حذف بياناتك' },
    restriction: { name: 'التقييد', text: 'أن تقيّد المعالجة في حالات معينة' },
    portability: { name: 'نقل البيانات', text: 'أن تتلقى بياناتك بصيغة منظمة' },
    objection: { name: 'الاعتراض', text: 'أن تعترض على معالجة البيانات' },
    'withdraw-consent': { name: 'سحب الموافقة', text: 'أن تسحب الموافقة في أي وقت' },
  },
  bases: {
    consent: 'الموافقة',
    contract: 'تنفيذ عقد',
    'legal-obligation': 'التزام بموجب القانون',
    'legitimate-interests': 'المصالح المشروعة',
    'vital-interests': 'حماية الحياة والصحة',
    'public-task': 'مهمة للمصلحة العامة',
    statute: 'حالة ينص عليها القانون',
  },
  cookieCategories: {
    necessary: 'ضرورية',
    preferences: 'التفضيلات',
    analytics: 'الإحصاءات',
    marketing: 'الإعلانات',
  },
  session: 'حتى إغلاق المتصفح',
  yes: 'نعم',
  no: 'لا',
  gap: 'يُحدَّد',
  gaps: {
    'controller.legalName': 'الاسم القانوني الكامل',
    'controller.legalForm': 'الشكل القانوني',
    'controller.registration': 'رقم التسجيل',
    'contacts.phone': 'الهاتف',
    'contacts.address': 'العنوان البريدي',
    'contacts.responsiblePerson': 'المسؤول عن معالجة البيانات',
    categories: 'فئات البيانات',
    'categories.*.items': 'أي بيانات بالضبط',
    sources: 'من أين تأتي البيانات',
    'sources.*.recorded': 'هل تُسجَّل المكالمات',
    bases: 'الأسس القانونية',
    purposes: 'أغراض المعالجة',
    'purposes.*.bases': 'الأساس القانوني',
    recipients: 'من يتلقى البيانات',
    'recipients.*.country': 'بلد المتلقي',
    transfers: 'هل تُنقل البيانات إلى الخارج',
    'transfers.safeguard': 'كيف تُحمى البيانات المنقولة',
    storageCountry: 'البلد الذي تُحفظ فيه قاعدة البيانات',
    measures: 'تدابير الحماية',
    retention: 'مدد الاحتفاظ',
    'retention.*.period': 'مدة الاحتفاظ',
    'retention.*.from': 'الحدث الذي تبدأ منه المدة',
    'rights.granted': 'حقوق الأشخاص',
    'rights.answerDays': 'مهلة الرد على الطلب',
    'rights.authority': 'من ينظر في الشكاوى',
    automatedDecisions: 'هل تُتخذ قرارات آلية',
    children: 'هل تُجمع بيانات الأطفال',
    cookies: 'أي ملفات تعريف ارتباط يستخدمها الموقع',
    'cookies.*.duration': 'مدة ملف تعريف الارتباط',
    'cookies.*.thirdParty': 'هل يقرأ آخرون ملف تعريف الارتباط',
    'changes.channels': 'كيف يُخبَر بالتغييرات',
    'changes.noticeDays': 'قبل كم يوم يُخبَر بالتغييرات',
    'law.governing': 'القانون الواجب التطبيق',
    'law.courts': 'من ينظر في النزاعات',
  },
};
