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
