/** What `init` asks in Turkish, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Şirketin adı nedir?',
    legalForm: 'Hukuki türü (A.Ş., Ltd. Şti.)? Bilinmiyorsa boş bırakın',
    legalName: 'Hukuki tür olmadan ticaret unvanı? Bilinmiyorsa boş bırakın',
    registration: 'Sicil numarası (MERSİS)? Bilinmiyorsa boş bırakın',
    site: 'Sitenin adresi (example.org)?',
    email: 'Verilerle ilgili sorular için e-posta adresi?',
    phone: 'Telefon? Yoksa boş bırakın',
    address: 'Posta adresi? Bilinmiyorsa boş bırakın',
    country: 'Ülke, iki harfiyle (TR)?',
    timeZone: 'Saat dilimi?',
    languages: (tags) => `Belgelerin dilleri (${tags})?`,
    authoritative: 'Hangi dil bağlayıcı?',
    orders: 'Sitede talep veya sipariş alıyor musunuz?',
    newsletter: 'Reklam e-postaları gönderiyor musunuz?',
    analytics: 'Site web analizi kullanıyor mu?',
    channels: 'Değişiklikleri nasıl bildireceksiniz? Karar verilmediyse hiçbirini işaretlemeyin',
    noticeDays: 'Değişiklikler kaç gün önceden duyuruluyor? Karar verilmediyse boş bırakın',
  },
  take: {
    which: 'Bu metinler hukuki metinlere benziyor. Hangileri arşive alınsın? Dosyalar yerinde kalır',
    day: 'Bu metin hangi günün metni',
    drafts: 'Diğer belgelerin taslaklarına da şablonlardan başlansın mı?',
  },
  channels: {
    'home-page': 'ana sayfada bir bildirimle',
    email: 'e-posta adreslerine bir iletiyle',
    'last-updated': 'metindeki “Son güncelleme” tarihiyle',
  },
  promises: {
    'home-page': 'Sitenin ana sayfasında bir bildirimle',
    email: 'e-posta adresinize bir iletiyle',
    'last-updated': '“Son güncelleme” tarihinin güncellenmesiyle',
  },
  kept: 'Önceki sürümler arşivde kalır',
  allKept: 'Önceki bütün sürümler arşivde kalır',
  titles: {
    privacy: 'Gizlilik politikası',
    cookies: 'Çerez politikası',
    terms: 'Kullanım koşulları',
    consent: 'Kişisel verilerin işlenmesine rıza',
  },
  activities: {
    orders: {
      category: 'Talepler ve siparişler',
      purpose: 'Taleplerin ve siparişlerin yerine getirilmesi',
      source: 'Sitede talepte bulunuyor veya sipariş veriyorsunuz',
    },
    newsletter: { category: 'E-posta adresleri', purpose: 'Reklam e-postaları' },
    analytics: {
      category: 'Site ziyaretleri',
      purpose: 'Ziyaret istatistiği',
      source: 'Sitenin sayfalarını açıyorsunuz',
    },
  },
};
