/** The words in Turkish by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /hangi veri|veri kategori|işlenen .*veri|toplanan .*veri|veri türleri/iu,
    sources: /nasıl topla|toplama yöntem|kaynak|nereden/iu,
    purposes: /amaç|amac|neden işl/iu,
    bases: /hukuki (sebep|dayanak)|hukuki sebepler/iu,
    recipients: /üçüncü (kişi|taraf)|aktar|alıcı|paylaş|kimlere/iu,
    retention: /saklama|süre(si|ler)|ne kadar süre/iu,
    rights: /hak(lar|kın)/iu,
    cookies: /çerez|cookie/iu,
    changes: /değişiklik|güncelleme/iu,
    contacts: /iletişim|veri sorumlusu/iu,
  },
  promises: {
    'home-page-banner': /ana sayfa|sitede(ki)? (bir )?(bildirim|duyuru)/iu,
    email: /e-?posta|e-?mail/iu,
    'last-updated': /güncelleme tarih|son güncelleme/iu,
    archive: /arşiv|(önceki|eski) sürüm/iu,
  },
  says: {
    automated: /otomati(k|ze) .{0,20}(karar|işle)|profil/iu,
    breach: /veri ihlal|sızıntı|güvenlik ihlal/iu,
    changesPeriod: /\d+\s*(iş |takvim )?(gün|hafta|ay)/iu,
    children: /çocuk|18 yaş|reşit olmayan|küçükler/iu,
    complaint: /Kişisel Verileri Koruma Kurulu|KVK Kurul|şikâyet|şikayet|denetim makam/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|iletişim formu/iu,
    cookies: /çerez|cookie/iu,
    law: /uygulanacak hukuk|Türk hukuk|kanunlarına tabi|mevzuat/iu,
    legalBasis: /hukuki (sebep|dayanak)|dayanarak|hukuki sebeb/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|MERSİS|(?<!\p{L})(A\.?Ş\.?|Ltd\.? ?Şti\.?|Limited Şirketi|Anonim Şirketi|GmbH|Ltd)(?!\p{L})|ticaret sicil/iu,
    recipients:
      /barındırma|bulut|ödeme|banka|kargo|bülten|analiz|sigorta|muhasebe|Google|Meta(?!\p{L})|Amazon|Microsoft|(?<!\p{L})(A\.Ş\.|Ltd|Inc|GmbH)/iu,
    responsiblePerson: /irtibat kişisi|veri koruma görevlisi|işlenmesini düzenlemekten sorumlu/iu,
    rightsHow: /yaz|gönder|başvur|talep|e-?posta|@|içinde/iu,
    storageCountry:
      /(saklan|tutul|barındırıl)\p{L}* .{0,40}(ülke|Türkiye|AB|Almanya)|(Türkiye|AB|ülke)\p{L}* .{0,30}saklan/iu,
    transfer: /yurt dışı|yurtdışı|sınır ötesi|üçüncü ülke|(ABD|Çin|Hindistan|Almanya)\p{L}* .{0,20}aktar/iu,
    withdraw: /(rıza|onay)\p{L}* .{0,40}geri (al|çek)|geri (al|çek)\p{L}* .{0,30}(rıza|onay)/iu,
    archive: /arşiv|(önceki|eski) sürüm/iu,
    effectiveFrom: /yürürlüğe gir|itibaren (yürürlük|geçerli)|yürürlük tarih/iu,
  },
  legitimateInterests: /meşru menfaat\p{L}*/giu,
  calls: /telefon görüşme|aradığınızda|çağrı/iu,
  callRecords: /(görüşme|çağrı)\p{L}* .{0,20}(kayıt|kaydedil)/iu,
  consent: /rıza|onay/iu,
  withdrawal: /geri (al|çek)/iu,
  consentByUse: /(siteyi (kullan|ziyaret)\p{L}*|kullanmaya devam).{0,60}(kabul|onay|rıza)/giu,
  relativeDays: /(?<!\p{L})(bugün|dün|yakın zamanda|bu yıl|içinde bulunduğumuz yıl|şu anda)(?!\p{L})/giu,
  urgency: /acil|derhal|hesabınız .{0,20}(kapat|silin)|24 saat içinde|şifrenizi doğrula/iu,
  vagueRetention:
    /(?<!\p{L})(genellikle|genel olarak|gerekli olduğu sürece|gerekli süre|makul süre|mevzuatın gerektirdiği)/iu,
  hedges: /(?<!\p{L})(olabilir|gibi|örneğin|gerekirse|gerektiğinde|ve diğer|vb\.|vs\.)(?!\p{L})/giu,
  promotion: /indirim|promosyon|özel teklif|hediye|kaçırma/iu,
  checkBack: /(düzenli olarak|zaman zaman|periyodik olarak).{0,40}(kontrol|ziyaret|incele|gözden)/iu,
  prevails: /(üstün|esas alınır|farklılık|çelişki|metin geçerlidir)/iu,
  noLonger: /artık/iu,
  dateLine: /son güncelleme|yürürlük tarih|yürürlüğe gir|itibaren geçerli/iu,
  emptyLink: /^(burada|buraya|buraya tıklayın|tıklayın|bağlantı|devamı|bu sayfa)$/iu,
  blank: /\[(ekleyin|yazın|belirtin|adınız|şirket|adres)[^\]]*\]/iu,
  documents:
    /(?:gizlilik|çerez|iade) politika\p{L}*|kullanım koşul\p{L}*|aydınlatma metn\p{L}*|kullanıcı sözleşme\p{L}*/giu,
  noise: ['veri', 'veril', 'bilgi', 'kişis', 'hakkı', 'kateg'],
};
