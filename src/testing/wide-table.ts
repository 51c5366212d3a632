/** Registers of processing of as many columns as a test wants. */
import type { Locale } from '../model/index.ts';

/** Column names and a row of a register of processing, as companies write them. */
export const COLUMNS: Readonly<Partial<Record<Locale, readonly (readonly [string, string])[]>>> = {
  ru: [
    ['Категория персональных данных', 'Идентификационные сведения'],
    ['Цель обработки', 'Информирование об обслуживании автомобиля'],
    ['Правовое основание', 'Законодательство Республики Казахстан'],
    ['Срок хранения', '3 года'],
    ['Получатели (третьи лица)', 'Телекоммуникационные операторы'],
    ['Трансграничная передача', 'Осуществляется (Российская Федерация)'],
    ['Конфиденциальность', 'Обеспечивается шифрованием'],
    ['Ответственное подразделение', 'Администрирование'],
    ['Способ уничтожения', 'Безвозвратное удаление'],
    ['Источник сведений', 'Непосредственно от субъекта'],
    ['Периодичность пересмотра', 'Ежегодно'],
    ['Субъекты данных', 'Посетители сайта'],
    ['Информационная система', 'CRM'],
    ['Примечание', 'Конституционно-правовой статус'],
  ],
  kk: [
    ['Дербес деректер санаты', 'Сәйкестендіру мәліметтері'],
    ['Өңдеу мақсаты', 'Автомобильге қызмет көрсету туралы хабарлау'],
    ['Құқықтық негіз', 'Қазақстан Республикасының заңнамасы'],
    ['Сақтау мерзімі', '3 жыл'],
    ['Алушылар (үшінші тұлғалар)', 'Телекоммуникациялық операторлар'],
    ['Трансшекаралық беру', 'Жүзеге асырылады (Ресей Федерациясы)'],
    ['Құпиялылық', 'Шифрлау арқылы қамтамасыз етіледі'],
    ['Жауапты бөлімше', 'Әкімшілендіру'],
    ['Жою тәсілі', 'Қайтарымсыз жою'],
    ['Мәліметтер көзі', 'Тікелей субъектіден'],
    ['Қайта қарау кезеңділігі', 'Жыл сайын'],
    ['Деректер субъектілері', 'Сайтқа келушілер'],
    ['Ақпараттық жүйе', 'CRM'],
    ['Ескертпе', 'Конституциялық-құқықтық мәртебе'],
  ],
  en: [
    ['Category of personal data', 'Identification details'],
    ['Purpose of processing', 'Telling customers about maintenance'],
    ['Legal basis', 'Legislation of the Republic of Kazakhstan'],
    ['Retention period', '3 years'],
    ['Recipients (third parties)', 'Telecommunications operators'],
    ['Cross-border transfer', 'Takes place (Russian Federation)'],
    ['Confidentiality', 'Protected by encryption'],
    ['Responsible department', 'Administration'],
    ['Way of destruction', 'Irreversible deletion'],
    ['Source of the details', 'From the person concerned'],
    ['How often reviewed', 'Annually'],
    ['Whose data they are', 'Visitors of the site'],
    ['Information system', 'CRM'],
    ['Note', 'Constitutional-law status'],
  ],
  ar: [
    ['فئة البيانات الشخصية', 'بيانات تحديد الهوية'],
    ['الغرض من المعالجة', 'إبلاغ العملاء بمواعيد صيانة السيارة'],
    ['الأساس القانوني', 'تشريعات جمهورية كازاخستان'],
    ['مدة الاحتفاظ', 'ثلاث سنوات'],
    ['المستلمون (أطراف ثالثة)', 'مشغلو الاتصالات'],
    ['النقل عبر الحدود', 'يتم (الاتحاد الروسي)'],
    ['السرية', 'محمية بالتشفير'],
    ['الإدارة المسؤولة', 'الشؤون الإدارية'],
    ['طريقة الإتلاف', 'حذف نهائي لا رجعة فيه'],
    ['مصدر المعلومات', 'من الشخص المعني مباشرة'],
    ['دورية المراجعة', 'سنويًا'],
    ['أصحاب البيانات', 'زوار الموقع'],
    ['نظام المعلومات', 'CRM'],
    ['ملاحظة', 'وضع دستوري قانوني'],
  ],
  ja: [
    ['個人データの種類', '本人確認情報'],
    ['処理の目的', '自動車の整備時期に関するお知らせ'],
    ['法的根拠', 'カザフスタン共和国の法令'],
    ['保存期間', '3年間'],
    ['提供先（第三者）', '電気通信事業者'],
    ['国外への移転', 'あり（ロシア連邦）'],
    ['機密保持', '暗号化により保護'],
    ['担当部署', '総務部'],
    ['廃棄の方法', '復元できない方法による消去'],
    ['情報の入手元', 'ご本人から直接'],
    ['見直しの頻度', '毎年'],
    ['データの対象者', 'サイトの訪問者'],
    ['情報システム', 'CRM'],
    ['備考', '憲法上の地位'],
  ],
};

/** A text with a table of `count` columns and four rows; `last` ends each row. */
export function wide(locale: Locale, count: number, last: string): string {
  const columns = COLUMNS[locale]!.slice(0, count);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = [1, 2, 3, 4].map((n) =>
    line(columns.map(([, cell], i) => `${cell} ${i === count - 1 ? last : n}`)),
  );
  return [
    '## A {#a}\n\nText.\n\n### B {#b}\n',
    line(columns.map(([name]) => name)),
    line(columns.map(() => '---')),
    ...rows,
    '\nEnd.',
  ].join('\n');
}
