/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

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
