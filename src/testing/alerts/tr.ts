import type { AlertTable } from './table.ts';

export const trTable: AlertTable = {
  alerts: [
    [
      'Verilerinizi başka bir şirkete satmayız, böyle yazılıdır.',
      'Verilerinizi başka bir şirkete satarız, böyle yazılıdır.',
      'negation: satmayız → ',
    ],
    [
      'Adresler reklam amacıyla paylaşılmaz, böyle yazılıdır.',
      'Adresler reklam amacıyla paylaşılır, böyle yazılıdır.',
      'negation: paylaşılmaz → ',
    ],
    [
      'Bu adres kamuya açık değil, böyle yazılıdır burada.',
      'Bu adres kamuya açık, böyle yazılıdır burada.',
      'negation: değil → ',
    ],
    [
      'Metin size haber verilmeden yenilenir, böyle yazılıdır.',
      'Metin size haber verilerek yenilenir, böyle yazılıdır.',
      'negation: verilmeden → ',
    ],
    [
      'Verileri son iletişimden sonra 5 yıl saklıyoruz burada.',
      'Verileri son iletişimden sonra 3 yıl saklıyoruz burada.',
      'period: 5 yıl → 3 yıl',
    ],
    [
      'Yanıt size iki hafta içinde gönderilir, böyle yazılıdır.',
      'Yanıt size dört hafta içinde gönderilir, böyle yazılıdır.',
      'period: iki hafta → dört hafta',
    ],
    [
      'Her başvuruya 10 gün içinde yanıt veriyoruz burada.',
      'Her başvuruya 10 iş günü içinde yanıt veriyoruz burada.',
      'period: 10 gün → 10 iş günü',
    ],
    [
      'Bu kural 1 Mart 2027 tarihinde her müşteri için başlar.',
      'Bu kural 1 Mayıs 2027 tarihinde her müşteri için başlar.',
      'date: 1 Mart 2027 → 1 Mayıs 2027',
    ],
    [
      'Süre 15 Ekim 2026 tarihinde herkes için sona erer.',
      'Süre 15 Ekim 2027 tarihinde herkes için sona erer.',
      'date: 15 Ekim 2026 → 15 Ekim 2027',
    ],
    [
      'Ücret böyle her durum için 1.500 lira olarak alınır.',
      'Ücret böyle her durum için 2.500 lira olarak alınır.',
      'amount: 1.500 lira → 2.500 lira',
    ],
    [
      'Sözleşmeyi istediğiniz zaman feshetme hakkı sizdedir.',
      'Sözleşmeyi istediğiniz zaman feshetme yükü sizdedir.',
      'right: hakkı → ',
    ],
    [
      'Müşteri bu formu her yıl yeniden doldurabilir burada.',
      'Müşteri bu formu her yıl yeniden doldurmalıdır burada.',
      'right: doldurabilir → doldurmalıdır',
    ],
    [
      'Verileri bu ülkelerdeki tedarikçilere aktarıyoruz burada.',
      'Verileri bu ülkelerdeki üçüncü kişilere aktarıyoruz burada.',
      'recipient: tedarikçilere → üçüncü kişilere',
    ],
    [
      'Size o günden en geç 30 gün önce haber veriyoruz.',
      'Size o günden en erken 30 gün önce haber veriyoruz.',
      'limit: en geç → en erken',
    ],
  ],
  quiet: [
    ['Belge 31.12.2026 günü burada saklanır.', 'Belge 31 Aralık 2026 günü burada saklanır.'],
    ['Ziyaretten sonra 3 yıl saklarız burada.', 'Ziyaretten sonra üç yıl saklarız burada.'],
    ['Siparişle 1 000 lira ödersiniz burada.', 'Siparişle 1\u00a0000 lira ödersiniz burada.'],
    ['Verilerin işlenmesi burada anlatılır.', 'Verilerin saklanması burada anlatılır.'],
    ['Büromuz bu sokakta yer alır hep.', 'Büromuz o sokakta yer alır hep.'],
    ['Müşterinin adını ve şehrini alıyoruz.', 'Müşterinin adını ve sokağını alıyoruz.'],
    ['Açıklama ve inceleme bu bölümde.', 'İnceleme ve açıklama bu bölümde.'],
    ['Yıllık rapor burada masada durur.', 'Günlük rapor burada masada durur.'],
    ['Bu metin kişisel veriler hakkında bilgi verir.', 'Bu yazı kişisel veriler hakkında bilgi verir.'],
  ],
};
