import { type CorrectedThing, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: 'ad',
  address: 'adres',
  phone: 'telefon numarası',
  email: 'e-posta adresi',
  link: 'bağlantı',
  date: 'tarih',
  period: 'süre',
  amount: 'tutar',
  wording: 'ifade',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ' (bundan önce geri çekilmezse)';

/** Days stand before «tarihinde», «tarihli»: a case ending on a year would depend on how it is read. */
export const words: Dictionary = {
  locale: 'tr',
  languageName: 'Türkçe',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `${organisation} hukuki metinleri`,
    lead: 'Yürürlükteki metinler, önceki bütün sürümler ve aralarında nelerin değiştiği.',
    skipToContent: 'Metne geç',
    languages: 'Diller',
    ledger: 'Yayın sicili',
    checksums: 'Sağlama toplamları',
    frozen: 'Yayımlanmış bir sürüm hiçbir zaman değişmez. Özeti sicilde saklanır.',
    builtAsOf: (date) => `Sayfaların tarihi: ${date}.`,
    noPolicies: 'Burada henüz bir şey yayımlanmadı.',
    forMachines: 'Programlar için',
    search: 'Arama',
    preview: 'Ön izleme: bu site, yayımlanmamış ve değişebilecek taslakları gösterir.',
    draftChanges: 'Taslak neyi değiştiriyor',
  },
  status: (status) =>
    ({
      draft: 'Taslak',
      upcoming: 'Duyuruldu',
      'in-force': 'Yürürlükte',
      superseded: 'Yerine yenisi geçti',
      withdrawn: 'Geri çekildi',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Taslak: metin henüz yayımlanmadı ve değişebilir.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Bu sürüm ${effective} tarihi için duyurulmuştu ve ${withdrawn} tarihinde geri çekilecek: yürürlüğe girmeyecek.`
          : `Bu sürüm henüz yürürlükte değil. Yürürlük tarihi: ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Duyurulan son günü: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Bu sürüm ${effective} tarihinden beri yürürlükte.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Son günü: ${lastDay}; ${withdrawn} tarihinde geri çekilecek.`
              : ` Yeni sürüm bundan önce geri çekilmezse son günü: ${lastDay}.`
        }`;
      case 'superseded':
        return lastDay
          ? `Bu sürüm artık yürürlükte değil. ${effective} – ${lastDay} tarihleri arasında yürürlükteydi.`
          : 'Bu sürüm artık yürürlükte değil. Bir gün bile geçerli olamadan yerini başka bir sürüm aldı.';
      case 'withdrawn':
        return lastDay
          ? `Bu sürüm ${effective} – ${lastDay} tarihleri arasında yürürlükteydi. ${withdrawn ?? ''} tarihinde geri çekildi ve yürürlükte değil.`
          : `Bu sürüm, ${effective} tarihinde yürürlüğe giremeden ${withdrawn ?? ''} tarihinde geri çekildi. Yürürlükte değil.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Bağlayıcı metin',
      official: 'Resmî çeviri',
      informative: 'Bilgi amaçlı çeviri',
      pending: 'Çeviri henüz yok',
    })[standing],
  version: {
    ofDate: (date) => `${date} tarihli sürüm`,
    short: (date, id) => (id.includes('.') ? `${date} tarihli sürüm (${id})` : `${date} tarihli sürüm`),
    lastUpdated: 'Son güncelleme',
    effective: 'Yürürlüğe girdiği tarih',
    wasEffective: 'Yürürlüğe girmiş olduğu tarih',
    willBeEffective: 'Yürürlüğe gireceği tarih',
    wouldBeEffective: 'Yürürlüğe girmesi öngörülen tarih',
    published: 'Yayımlandığı tarih',
    entered: (date) => `${date} tarihinde arşive alındı`,
    inForceSince: (date) => `${date} tarihinden beri yürürlükte`,
    digest: 'Metnin özeti (SHA-256)',
    number: 'Sürüm numarası',
    before: 'Önceki sürüm',
    after: 'Sonraki sürüm',
    replacedBy: (id) => `Yürürlüğe girmeden önce yerini ${id} sürümü aldı.`,
    insteadPublished: (version) => `Yerine ${version} tarihli sürüm yayımlandı.`,
    insteadApplies: {
      will: (version) => `Yerine ${version} tarihinde başka bir sürüm yürürlüğe girecek${UNLESS_WITHDRAWN}.`,
      has: (version) => `Yerine ${version} tarihinde başka bir sürüm yürürlüğe girdi.`,
    },
    nothingChanges: {
      will: (effective, stays) =>
        `${effective} tarihinde bir şey değişmiyor: ${stays} tarihli sürüm yürürlükte kalıyor.`,
      has: (effective, stays) =>
        `${effective} tarihinde bir şey değişmedi: ${stays} tarihli sürüm yürürlükte kaldı.`,
    },
    nothingHeld: (from, until) => `${from} – ${until} tarihleri arasında hiçbir sürüm yürürlükte değildi.`,
    unlessWithdrawn: ' (yeni sürüm bundan önce geri çekilmezse)',
    reasonIn: (language) => `Gerekçe (${language}):`,
    consent: {
      will: 'Bu değişiklik için sizden ayrıca rıza isteyeceğiz.',
      has: 'Bu değişiklik için sizden ayrıca rıza istiyoruz. Rıza verip vermediğiniz burada görünmez.',
    },
    withoutConsent: (contact) =>
      `Rıza olmadan sizin için neyin geçerli olduğu burada belirtilmez: metne bakın${contact ? ` veya sorun: ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `${version} tarihli sürümle ne değişecek`,
      has: (version) => `${version} tarihli sürümle ne değişti`,
      had: (version) => `O zaman ${version} tarihli sürümle ne değişti`,
    },
    editorial: 'Bu değişikliğe yazımla ilgili diyoruz: son güncelleme tarihi aynı kalıyor.',
    editorialCounts: {
      will: () => 'Yeni ifade yine de yeni sürümle birlikte yürürlüğe giriyor.',
      has: (date) => `Yeni ifade ${date} tarihinden beri geçerli.`,
      had: (date) => `Yeni ifade ${date} tarihinden itibaren geçerliydi.`,
    },
    publishedAsSample: 'Örnekteki yayım günü',
    noneInForce: 'Şu anda hiçbir sürüm yürürlükte değil.',
    contents: 'İçindekiler',
    downloads: 'İndir',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Karşılaştırma, PDF olarak',
    redlineWord: 'Karşılaştırma, değişiklikleri izlenen Word dosyası olarak',
    markdown: 'Markdown',
    text: 'Düz metin',
    archive: 'Bütün sürümler',
    read: 'Oku',
    readInForce: 'Yürürlükteki sürümü oku',
    whatChangedSince: 'O zamandan beri ne değişti',
    firstVersion: 'Bu ilk sürümdür: hiçbir sürümün yerine geçmez.',
    upcoming: (date) => `${date} tarihinde yeni bir sürüm yürürlüğe giriyor${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `${date} tarihinde ilk sürüm yürürlüğe giriyor${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `${effective} tarihi için duyurulan değişiklik yapılmıyor (geri çekilme günü: ${withdrawn}).`,
    recalledText: 'İptal edilen değişikliğin metni',
    withdrawnOn: (date) => `${date} tarihinde geri çekildi.`,
    willBeWithdrawnOn: (date) => `${date} tarihinde geri çekilecek.`,
    willNotCome: 'Yürürlüğe girmeyecek',
    inLanguage: (language) => `(${language})`,
    table: (n) => `Tablo ${n}`,
    backToText: (number) => `Metne dön, not ${number}`,
    updated: 'son güncelleme:',
    until: (date) => `duyurulan son gün: ${date}`,
    binding: (language) => `bağlayıcı metin: ${language}`,
    versions: 'Arşiv',
  },
  sample: {
    badge: 'Örnek',
    mark: 'Örnek, hiç yayımlanmadı',
    only: (line) => `Yalnızca örnekte: ${line}`,
    outside: (line) => `Örnek dışında: ${line}`,
    becomes: 'Örnekte',
    coming: (date) => `Yeni bir sürümün örneği, tarihi ${date}: hiç yayımlanmadı, hükmü yok.`,
    before: (organisation) => `Önceki sürüm bir örnektir: ${organisation} onu hiç yayımlamadı.`,
    version: (organisation) =>
      `Bir örnek: ${organisation} bu metni hiç yayımlamadı, metnin hükmü yok. Arşivin nasıl çalıştığını gösterir.`,
    pair: (organisation, version) =>
      `Bir örnekle karşılaştırma (${version}): ${organisation} o metni hiç yayımlamadı, metnin hükmü yok. Arşivin nasıl çalıştığını gösterir.`,
    both: (organisation) =>
      `İki örneğin karşılaştırması: ${organisation} bu sürümlerin hiçbirini yayımlamadı, hükümleri yok. Arşivin nasıl çalıştığını gösterirler.`,
  },
  pending: {
    title: 'Çeviri henüz yok',
    body: (language) => `Bu dilde henüz metin yok. Bağlayıcı olan, ${language} metindir.`,
    link: (language) => `${language} metni oku`,
  },
  translationNote: (language) =>
    `Bu, bilgi amaçlı bir çeviridir. Farklılık olursa ${language} metin geçerlidir.`,
  history: {
    title: 'Bütün sürümler',
    of: (policy) => `${policy}: bütün sürümler`,
    lead: 'İlk yayından bu yana bütün sürümler. Hiçbiri silinmez ve değiştirilmez.',
    from: 'Başlangıç',
    until: 'Bitiş',
    untilNow: 'bitişi bilinmiyor',
    periods: 'Hangi gün hangi sürüm yürürlükteydi',
    status: 'Durum',
    versionColumn: 'Sürüm',
    compareTitle: 'İki sürümü karşılaştır',
    older: 'Eski',
    newer: 'Yeni',
    compare: 'Karşılaştır',
    earlier: (count) => `Önceki sürümler (${count})`,
    undecided: 'Bu değişikliğin önemli mi yoksa yalnızca yazımla mı ilgili olduğunu henüz söylemedik.',
    stats: (added, removed) => `Eklenen sözcük: ${added}, çıkarılan: ${removed}.`,
    more: 'Ayrıntılar',
  },
  asOf: {
    title: 'Belirli bir gün hangi sürüm yürürlükteydi?',
    label: 'Gün',
    show: 'Göster',
    inForce: (day, tense) =>
      ({
        past: `${day} tarihinde yürürlükte olan sürüm:`,
        present: `${day} tarihinde yürürlükteki sürüm:`,
        future: `${day} tarihinde, o güne kadar bir şey değişmezse, yürürlükte olacak sürüm:`,
      })[tense],
    named: (date, id) => `${date} tarihli sürüm${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `başlangıç: ${since}, son gün: ${lastDay}` : `başlangıç: ${since}, bitişi bilinmiyor`,
    announcedPeriod: (since, lastDay) =>
      `başlangıç: ${since}; yeni sürüm bundan önce geri çekilmezse son gün: ${lastDay}`,
    notYet: (day, tense, first) =>
      `${day} tarihinde henüz hiçbir sürüm yürürlükte ${tense === 'past' ? 'değildi' : 'değil'}.${first ? ` İlk sürümün başlangıcı: ${first}.` : ''}`,
    nothing: (day) =>
      `${day} tarihi için arşivde hiçbir sürüm yok; bu yüzden yürürlükte bir sürüm olup olmadığını göstermiyor.`,
    repealed: (day, tense, withdrawn) =>
      `${day} tarihinde hiçbir sürüm yürürlükte ${tense === 'past' ? 'değildi' : 'değil'}. Sonuncusu ${withdrawn} tarihinde geri çekildi.`,
    announced: (published, effective) =>
      `o güne kadar duyurulmuş (yayım: ${published}), yürürlük tarihi: ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `${published} tarihinde yayımlandı, ${effective} tarihinden itibaren geçerli olacaktı, ${withdrawn} tarihinde geri çekildi; hiç yürürlükte olmadı`,
    sample: (effective) => `hükmü yok; örnekteki günü: ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `${published} tarihinde yayımlandı, ${effective} tarihi için duyuruldu, ${withdrawn} tarihinde geri çekilecek: yürürlüğe girmeyecek`,
    noNotice: 'Bildirildiğine dair kayıt yok.',
    notADay: 'Bir gün seçin.',
  },
  record: {
    title: 'Yayım kaydı',
    lead: 'Sicilde bu sürüm hakkında neler var ve herkes bunu nasıl denetleyebilir.',
    statement:
      'Bir özet uyuyorsa, bu dosyalar o özet yayımlandığından beri değişmemiştir. Tek başına bunun ne zaman olduğunu, birinin bunları okuduğunu ya da bir mahkemenin neyi kabul edeceğini kanıtlamaz.',
    origin: ({ from, ref, path, line }) =>
      `Alındığı yer: ${from === 'git' ? 'bir git geçmişi' : from === 'ota' ? 'Open Terms Archive kayıtları' : 'bir dosya klasörü'}: ${path}, ${ref}.${line ? ` Kaynakta şöyle yazıyor: “${line}”.` : ''}`,
    events: 'Sicilde',
    eventAt: (date, line) => `${date} tarihinde yazıldı, satır ${line}`,
    notified,
    said: { approved: 'Onaylandığı tarih', label: 'Adı' },
    event: {
      published: (event) =>
        `Yayım tarihi: ${dates.long(event.published)}; yürürlük tarihi: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Çeviri eklendi: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Çeviri (${languageIn(event.locale)}) doğrulandı` : 'Değişiklik yapılmadan gözden geçirildi'}, ${dates.long(event.date)}: ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `${dates.long(event.date)} tarihinde karar verildi: değişiklik ${event.class === 'editorial' ? 'yazımla ilgili' : event.material ? 'içerikle ilgili ve okurlar için önemli' : 'içerikle ilgili'}.`,
      corrected: (event) => `${dates.long(event.date)} tarihli düzeltme:`,
      approved: (event) =>
        `${dates.long(event.date)} tarihinde onaylandı: ${event.by} (${event.role}); bunu yalnızca yayımlayan söylüyor.`,
      rewritten: ({ lines, kept }) =>
        `Yeniden yayımlandı: sicilde önceden ${lines} satır vardı; ilk ${kept} satır duruyor, ötekiler yayımlandıkları gibi değil. Belirtilen neden:`,
      withdrawn: (event) => `Geri çekilme tarihi: ${dates.long(event.date)}.`,
    },
    digests: 'Özetler',
    file: 'Dosya',
    digest: 'Sicildeki SHA-256',
    check: 'Denetim',
    needsScript: 'JavaScript ile özetleri burada tarayıcınız hesaplar; aşağıdaki komutlar onsuz da çalışır.',
    checking: 'hesaplanıyor…',
    isSame: 'uyuyor',
    isOther: 'uymuyor',
    isLost: 'yüklenemedi',
    chainHolds: 'Sicilin her satırı bir önceki satırın özetini içerir: zincir bütün.',
    chainBreaks: 'Sicilin zincirinin koptuğu satır:',
    byHand: 'Kendiniz denetleyin',
    byHandLead: 'Dosyaları indirin ve bu komutların yazdıklarını sicille karşılaştırın.',
    witnesses: 'Dış kanıtlar',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Zaman damgası (RFC 3161)', signature: 'SSH imzası', opentimestamps: 'OpenTimestamps kanıtı' }[type]}: sicilin ilk ${counted('tr', lines, { one: 'satırı', other: 'satırı' })}`,
    noWitness: 'Bu sürüm için saklanan bir dış kanıt yok. Tarihine yalnızca yayımlayan kefildir.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `“${was}” → `}“${becomes}”.`,
    noteIn: (language) => `Not (${language}):`,
    unchanged: 'Düzeltmeler yayımlanmış metnin kendisini değiştirmez.',
    corrected: (date, language) => `${date} tarihli düzeltme${language ? ` (${language})` : ''}:`,
    reviewed: (date) => `${date} tarihinde değişiklik yapılmadan gözden geçirildi.`,
    unconfirmed: 'Bu metin bir şablondan yazıldı ve dili bilen birinin doğrulamasını bekliyor.',
    translationAdded: (date) => `Bu çeviri ${date} tarihinde eklendi.`,
    unconfirmedShort: 'çeviri doğrulanmadı',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'İki sürümü karşılaştır',
    lead: 'İstediğiniz iki sürümü seçin.',
    needsScript:
      'İstenen iki sürümü karşılaştırmak için JavaScript gerekir. Onsuz şu karşılaştırmalar hazırdır:',
    working: 'Karşılaştırılıyor…',
    failed: 'Metinler yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
    unknown: 'Böyle bir sürüm yok. Sürümleri listeden seçin.',
    same: 'Aynı sürüm iki kez seçildi. İki farklı sürüm seçin.',
    backwards:
      'Soldaki sürüm daha yeni; bu yüzden değişiklikler tersine gösteriliyor: eklenenler çıkarılmış gibi görünür.',
    swap: 'Sürümlerin yerini değiştir',
    prebuilt: 'Bu karşılaştırma, kendi sayfasında',
    neverHeld: (version) => `${version} geri çekildi ve hiç yürürlüğe girmiyor.`,
  },
  notice: {
    title: 'Değişiklik bildirimi',
    subject: 'Konu',
    preheader: 'İlk sözler',
    phone: 'Telefonda',
    desktop: 'Bilgisayarda',
    forms: {
      html: 'E-posta (HTML)',
      txt: 'E-posta (düz metin)',
      eml: 'E-posta (.eml)',
      json: 'Veri (JSON)',
      ics: 'Takvim için (.ics)',
    },
    short: 'Kısa ileti',
    feed: 'Değişiklik akışı (Atom)',
    lead: 'Abonelerin aldıkları: e-posta, kısa bir ileti ve takvim için gün.',
    developers: 'Geliştiriciler için',
  },
  banner: {
    label: 'Hukuki metinlerimizdeki değişiklikler',
    upcoming: (title, date) =>
      `“${title}” belgesinin yeni sürümü ${date} tarihinde yürürlüğe giriyor${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `“${title}” belgesinin yeni sürümü ${date} tarihinden beri yürürlükte.`,
    sample: (sentence) => `Örnek. Yalnızca örnekte: ${sentence} Hiç yayımlanmadı, hükmü yok.`,
    recalled: (title, date) => `“${title}” için ${date} tarihine duyurulan değişiklik iptal edildi.`,
    changes: 'Ne değişecek',
    changed: 'Ne değişti',
    newText: 'Yeni metin',
    hide: 'Gizle',
    more: (count) => `Diğer değişiklikler: ${count}`,
    homePage: 'Ana sayfadaki bildirim',
    embedLead: (days) =>
      `Yayım gününden itibaren ve bir sürüm yürürlüğe girdikten sonra ${days} gün gösterilir; yeni bir şey yoksa gizlidir.`,
    script: 'Site için tek satır: günleri ve sayfanın dilini izler, okurlar bildirimi gizleyebilir',
    frame: 'Betiksiz, çerçeve olarak',
    snippet: 'Elle yapıştırmak için HTML',
  },
  reading: {
    minutes: (minutes) => `Okuma süresi: yaklaşık ${minutes} dakika`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, ${date} tarihli sürüm`,
    citedClause: (number, title) => (number ? `bölüm ${number}` : `“${title}” bölümü`),
    copy: 'Bu bölümün bağlantısını kopyala',
    copied: 'Kopyalandı',
    nextReview: (date) => `Sonraki gözden geçirme: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Değişiklikler arasında gez',
    previous: 'Önceki',
    next: 'Sonraki',
    position: 'Değişiklik {n} / {all}',
    onlyChanged: 'Yalnızca değişiklikler',
    folded: 'Değişmeyen paragraflar: {n}',
    marks: 'Sözcüklerle işaretler',
    keys: 'Metin seçiliyken: sonraki için J, önceki için K.',
    skipToText: 'İşaretli metne geç',
  },
  print: {
    page: (page, pages) => `Sayfa ${page} / ${pages}`,
    whereStatus: (url) => `Bu sürümün belirli bir gün yürürlükte olup olmadığı: ${url}`,
    effective: 'Yürürlüğe girdiği tarih',
    lastDay: 'Yürürlükteki son gün',
    replaces: (version) => `${version} tarihli sürümün yerine geçti`,
    willReplace: (version) => `${version} tarihli sürümün yerine geçecek`,
    wasToReplace: (version) => `${version} tarihli sürümün yerine geçecekti`,
    changes: 'O sürümden farkı',
    wordForWord: 'Sözcük sözcük karşılaştırma',
    nothingAfter: (withdrawn) => `${withdrawn} tarihinde yerini başka bir sürüm almadı.`,
    asOf: 'Tarih',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'ana sayfada',
  email: 'e-postayla',
  'last-updated': 'son güncelleme tarihiyle',
  other: 'başka bir yolla',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Bildirim, ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('tr', audience, { one: 'alıcı', other: 'alıcı' })}`}.`;
}
