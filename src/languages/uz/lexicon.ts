/** The words in Uzbek by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /qanday ma.?lumotlar|ma.?lumotlar (turlari|toifalari)/iu,
    sources: /qanday (yig.?amiz|to.?playmiz)|manba/iu,
    purposes: /maqsad/iu,
    bases: /huquqiy asos|asoslar/iu,
    recipients: /uchinchi (shaxs|tomon)|oluvchi|kimga beramiz|berish|uzatish/iu,
    retention: /saqla/iu,
    rights: /huquqlar/iu,
    cookies: /cookie|kuki/iu,
    changes: /o.?zgarish/iu,
    contacts: /aloqa|bog.?lan/iu,
  },
  promises: {
    'home-page-banner': /bosh sahifa|saytda xabar/iu,
    email: /(e-?mail|elektron pochta)/iu,
    'last-updated': /yangilanish sana|oxirgi yangilanish/iu,
    archive: /arxiv|oldingi (tahrir|versiya)/iu,
  },
  says: {
    automated: /avtomatlashtirilgan|profillash/iu,
    breach: /sizib chiq|oshkor bo.?l|buzilishi/iu,
    changesPeriod: /\d+\s*(ta )?(ish |kalendar )?(kun|hafta|oy)/iu,
    children: /bola|voyaga yetmagan/iu,
    complaint: /vakolatli organ|shikoyat/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|aloqa shakli/iu,
    cookies: /cookie|kuki/iu,
    law: /qonunchilig|qo.?llaniladigan huquq|qonun hujjatlari/iu,
    legalBasis: /huquqiy asos|roziligingiz asosida/iu,
    operatorId:
      /(?<!\d)\d{9}(?!\d)|(?<!\p{L})(MChJ|AJ|XK|YaTT|STIR)(?!\p{L})|mas.?uliyati cheklangan|aksiyadorlik jamiyati/u,
    recipients:
      /xosting|bulut|to.?lov|bank|kuryer|yetkazib|tahlil|sug.?urta|buxgalter|Google|Yandex|Payme|Click|Meta|Amazon|Microsoft|(?<!\p{L})(MChJ|AJ)(?!\p{L})/u,
    responsiblePerson: /mas.?ul shaxs|ishlov berish uchun mas.?ul|DPO/iu,
    rightsHow: /yozing|yubor|murojaat|so.?rov|@|ichida|muddatda/iu,
    storageCountry: /(O.?zbekiston|hududida|mamlakat).{0,40}saqlan/iu,
    transfer: /transchegaraviy|chet el|xorij|boshqa (davlat|mamlakat)|O.?zbekistondan tashqari/iu,
    withdraw: /rozilig?\p{L}* .{0,20}(qaytarib ol|bekor qil)/iu,
    archive: /arxiv|oldingi (tahrir|versiya)/iu,
    effectiveFrom: /kuchga kir|dan boshlab (amal|qo.?llan)/iu,
  },
  legitimateInterests: /qonuniy manfaat\p{L}*/giu,
  calls: /qo.?ng.?iroq/iu,
  callRecords: /qo.?ng.?iroq\p{L}* (yoz|yozib)|suhbat yozuv/iu,
  consent: /rozilik|roziligi/iu,
  withdrawal: /qaytarib ol|bekor qil/iu,
  consentByUse:
    /(foydalanish|foydalanib|kirish|foydalanishda davom etish)\p{L}*.{0,60}(rozilik bildirasiz|rozi bo.?lasiz|rozilik hisoblanadi|qabul qilasiz)/giu,
  relativeDays: /(?<!\p{L})(bugun|kecha|yaqinda|shu yil|joriy yil|hozirgi vaqtda)(?!\p{L})/giu,
  urgency:
    /shoshilinch|zudlik bilan|hisobingiz .{0,20}(bloklan|o.?chiril)|24 soat ichida|parolingizni tasdiqlang/iu,
  vagueRetention: /(?<!\p{L})(odatda|qonun talablariga muvofiq|zarur (muddat|vaqt)|oqilona muddat)/iu,
  hedges: /(?<!\p{L})(mumkin|masalan|zarur hollarda|kerak bo.?lganda|va boshqalar|va hokazo)(?!\p{L})/giu,
  promotion: /chegirma|promokod|sovg.?a|aksiya(?!dor)/iu,
  checkBack: /(muntazam|vaqti-vaqti bilan|davriy).{0,40}(tekshir|ko.?rib|tanish)/iu,
  prevails: /(farq (bo.?lsa|qilsa)|ziddiyat|ustun(lik)?|matn qo.?llaniladi)/iu,
  noLonger: /endi .{0,20}emas/iu,
  dateLine: /oxirgi yangilanish|kuchga kir(gan|ish)|e.?lon qilingan sana/iu,
  emptyLink: /^(bu yerda|shu yerda|bu yerga bosing|havola|batafsil)$/iu,
  blank: /\[(kiriting|nomi|manzil)[^\]]*\]/iu,
  documents:
    /(?:cookie|maxfiylik|kuki|qaytarish) siyosati\p{L}*|foydalanish shartlari\p{L}*|foydalanuvchi kelishuvi\p{L}*/giu,
  noise: ['maʼlu', 'shaxs', 'axbor', 'sizni'],
};
