/** What the record of publication says of approvals, of a rewritten ledger, and of what witnesses prove. */
import type { RecordWords } from '../record-words.ts';
import { dates } from './dates.ts';

export const provenEvents: Pick<RecordWords['event'], 'approved' | 'rewritten'> = {
  approved: (event) => `Onay: ${dates.long(event.date)}, ${event.by} (${event.role}).`,
  rewritten: ({ lines, kept }) =>
    `Yeniden yayımlandı: kütükte önceden ${lines} satır vardı; ilk ${kept} satır korunmuştur, ötekiler yayımlandıkları gibi değildir. Belirtilen neden:`,
};

export const proven: RecordWords['proven'] = {
  title: `Ne kanıtlanmıştır, ne yalnızca söylenmiştir`,
  time: (moment, authority) =>
    `${authority}, bu satırların ${moment} tarihinde var olduğunu doğrular. Bu, o kuruma güvenen herkese tarihi kanıtlar.`,
  key: (fingerprint) =>
    `${fingerprint} anahtarıyla imzalandı. Bu, anahtarın kime ait olduğunu bilen herkese bu satırlara kimin kefil olduğunu kanıtlar. Ne zaman olduğunu kanıtlamaz.`,
  block: (height) =>
    `Bitcoin’in ${height} numaralı bloğunu gösterir. Bu satırların o blokta olup olmadığını \`ots verify\` denetler; tarihi de verir.`,
  nothing: `Hiçbir şey kanıtlamaz: eksiktir, bu satırlarla uyuşmaz ya da geçerli olmayan bir sertifikayla yapılmıştır.`,
  digests: `Özetlerle kanıtlanmıştır: yukarıdaki dosyalar kütüğün adlandırdığı dosyalardır.`,
  said: `Yalnızca yayımlayanın söylediği: yayım günü, kime nasıl bildirildiği, metni kimin okuduğu veya onayladığı ve yukarıdaki tüm notlar.`,
};
