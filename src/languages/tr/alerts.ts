/** What a reader of a Turkish text must not miss. */
import type { AlertWords } from '../../model/alert-words.ts';

export const trAlerts: AlertWords = {
  units: {
    year: 'yıl\\p{L}{0,5}|sene\\p{L}{0,4}',
    month: 'ay(?:dan|lık|da|ın|ı|lar\\p{L}*)?(?!\\p{L})',
    week: 'hafta\\p{L}{0,5}',
    day: 'gün\\p{L}{0,6}',
    hour: 'saat\\p{L}{0,5}',
    minute: 'dakika\\p{L}{0,5}',
  },
  workingDays: 'iş|çalışma|mesai',
  calendarDays: 'takvim',
  numerals: [
    ['bir', 1],
    ['iki', 2],
    ['üç', 3],
    ['dört', 4],
    ['beş', 5],
    ['altı', 6],
    ['yedi', 7],
    ['sekiz', 8],
    ['dokuz', 9],
    // Not before an English unit: «on» is a word there too.
    [
      'on(?![\\s-]+(?:iki|dört|beş|business|working|banking|calendar|consecutive|full|day|week|month|year|hour|minute))',
      10,
    ],
    ['on iki', 12],
    ['on dört', 14],
    ['on beş', 15],
    ['yirmi', 20],
    ['otuz', 30],
    ['altmış', 60],
    ['doksan', 90],
  ],
  // The suffix of a negated verb: «satmayız», «paylaşılmaz», «edilmemektedir», «alınmadan». «işleme» is a noun and is none.
  negations:
    'değil\\p{L}*|yok(?:tur)?|hiç\\p{L}*|asla|hariç|dışında|haricinde|olmaksızın|\\p{L}+m(?:aksızın|eksizin)|yasak\\p{L}*|reddet\\p{L}*|redded\\p{L}*|\\p{L}{2,}m[ae]z\\p{L}{0,6}|\\p{L}{2,}m[ıiuü]yor\\p{L}*|\\p{L}{2,}m[ae](?:yaca[kğ]|yece[kğ]|makta|mekte|mış|miş|yız|yiz|yan|yen|yıp|yip|yarak|yerek)\\p{L}*|\\p{L}{2,}m[ae]d[ıi](?:m|k|n|nız|niz|lar|ler)?|\\p{L}+[ıiuünl]m[ae]d[ae]n',
  notNegations: 'yalnızca .{0,20} değil|sadece .{0,20} değil|hiç şüphesiz|hiç kuşkusuz',
  limits:
    'en geç|en erken|en az|en çok|en fazla|azami|asgari|kadar|geçmemek|aşmamak|az olmamak|geçmeyecek|aşmayacak|(?:dan|den|tan|ten) itibaren|(?:dan|den) (?:fazla|az|önce|sonra)',
  rights:
    'hakk(?!ında)\\p{L}*|haklar\\p{L}*|hak|yükümlü\\p{L}*|zorunda\\p{L}*|zorunlu\\p{L}*|gerek(?:ir|li|mektedir|iyor)\\p{L}*|mecbur\\p{L}*|rıza\\p{L}*|izin|izn\\p{L}*|onay\\p{L}*|yetkili(?!\\s+m)\\p{L}*|\\p{L}+(?:abilir|ebilir)\\p{L}*|\\p{L}{2,}m(?:alı|eli)(?:dır|dir|sınız|siniz|yız|yiz|lar|ler)?',
  modal: 'abilir|ebilir|malı|meli',
  recipients:
    'üçüncü (?:kişi|taraf|şahıs)\\p{L}*|iş orta[kğ]\\p{L}*|veri işleyen\\p{L}*|alıcı\\p{L}*|tedarikçi\\p{L}*|hizmet sağlayıcı\\p{L}*|yüklenici\\p{L}*|iştirak\\p{L}*|kamu kurum\\p{L}*|yetkili (?:makam|merci)\\p{L}*',
};
