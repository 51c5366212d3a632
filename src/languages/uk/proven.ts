/** What the record of publication says of approvals, of a rewritten ledger, and of what witnesses prove. */
import type { RecordWords } from '../record-words.ts';
import { dates } from './dates.ts';

export const provenEvents: Pick<RecordWords['event'], 'approved' | 'rewritten'> = {
  approved: (event) => `Текст затверджено ${dates.long(event.date)}: ${event.by} (${event.role}).`,
  rewritten: ({ lines, kept }) =>
    `Опубліковано знову: рядків у реєстрі було ${lines}, з них перші ${kept} збережено, решта не такі, якими їх опубліковано. Зазначена причина:`,
};

export const proven: RecordWords['proven'] = {
  title: `Що доведено, а що лише сказано`,
  time: (moment, authority) =>
    `${authority} підтверджує: ці рядки існували ${moment}. Це доводить дату кожному, хто довіряє цьому центру.`,
  key: (fingerprint) =>
    `Підписано ключем ${fingerprint}. Це доводить, хто ручається за ці рядки, кожному, хто знає, чий це ключ. Коли їх підписано, підпис не доводить.`,
  block: (height) =>
    `Названо блок ${height} мережі Bitcoin. Чи є в ньому ці рядки і яка його дата, перевіряє команда \`ots verify\`.`,
  nothing: `Це нічого не доводить: воно неповне, не відповідає цим рядкам або зроблене за недійсним сертифікатом.`,
  digests: `Доведено хешами: файли вище — ті, що названі в реєстрі.`,
  said: `Відомо лише зі слів того, хто публікує: день публікації, кого і як повідомили, хто читав або затвердив текст, усі примітки вище.`,
};
