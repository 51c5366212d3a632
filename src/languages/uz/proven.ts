/** What the record of publication says of approvals, of a rewritten ledger, and of what witnesses prove. */
import type { RecordWords } from '../record-words.ts';
import { dates } from './dates.ts';

export const provenEvents: Pick<RecordWords['event'], 'approved' | 'rewritten'> = {
  approved: (event) => `Tasdiqlangan kuni: ${dates.long(event.date)}. ${event.by} (${event.role}).`,
  rewritten: ({ lines, kept }) =>
    `Qaytadan eʼlon qilingan: reyestrda avval ${lines} ta satr boʻlgan, shundan dastlabki ${kept} tasi saqlangan, qolganlari eʼlon qilingan holida emas. Koʻrsatilgan sabab:`,
};

export const proven: RecordWords['proven'] = {
  title: `Nima isbotlangan va nima faqat aytilgan`,
  time: (moment, authority) =>
    `${authority} bu satrlar ${moment} holatida mavjud boʻlganini tasdiqlaydi. Bu shu markazga ishonadigan har kimga sanani isbotlaydi.`,
  key: (fingerprint) =>
    `${fingerprint} kaliti bilan imzolangan. Bu kalit kimniki ekanini biladigan har kimga bu satrlar uchun kim javob berishini isbotlaydi. Qachonligini isbotlamaydi.`,
  block: (height) =>
    `Bitcoin tarmogʻining ${height}-blokini koʻrsatadi. Bu satrlar shu blokda borligini \`ots verify\` tekshiradi va sanani ham beradi.`,
  nothing: `Bu hech narsani isbotlamaydi: toʻliq emas, bu satrlarga mos emas yoki yaroqsiz sertifikat bilan qilingan.`,
  digests: `Xeshlar bilan isbotlangan: yuqoridagi fayllar reyestrda aytilgan fayllardir.`,
  said: `Faqat eʼlon qiluvchi aytgan: eʼlon qilingan kun, kimga va qanday xabar berilgani, matnni kim oʻqigani yoki tasdiqlagani hamda yuqoridagi barcha izohlar.`,
};
