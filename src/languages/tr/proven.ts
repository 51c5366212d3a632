/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

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
