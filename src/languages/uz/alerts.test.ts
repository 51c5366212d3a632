import { describeAlerts } from '../../testing/alert-table.ts';

describeAlerts('Uzbek', {
  must: [
    [
      'a period',
      'Aloqa maʼlumotlarini oxirgi buyurtmadan keyin 5 yil saqlaymiz.',
      'Aloqa maʼlumotlarini oxirgi buyurtmadan keyin 3 yil saqlaymiz.',
      ['period: 5 yil → 3 yil'],
    ],
    [
      'a period in words',
      'Aloqa maʼlumotlarini oxirgi buyurtmadan keyin besh yil saqlaymiz.',
      'Aloqa maʼlumotlarini oxirgi buyurtmadan keyin uch yil saqlaymiz.',
      ['period: besh yil → uch yil'],
    ],
    [
      'which days count',
      'Har bir soʻrovga 10 kun ichida javob beramiz.',
      'Har bir soʻrovga 10 ish kuni ichida javob beramiz.',
      ['period: 10 kun → 10 ish kuni'],
    ],
    [
      'a negation by suffix',
      'Kompaniya maʼlumotlaringizni boshqa hech bir kishiga sotmaydi.',
      'Kompaniya maʼlumotlaringizni boshqa hech bir kishiga sotadi.',
      ['negation: sotmaydi → '],
    ],
    [
      'a negation of the passive',
      'Sizning manzilingiz boshqa kompaniyalarga berilmaydi.',
      'Sizning manzilingiz boshqa kompaniyalarga beriladi.',
      ['negation: berilmaydi → '],
    ],
    [
      'a negation by word',
      'Bu maʼlumotlarni yuborish siz uchun majburiy emas.',
      'Bu maʼlumotlarni yuborish siz uchun majburiy.',
      ['negation: emas → '],
    ],
    [
      '“there is none”',
      'Bu saytda uchinchi tomon kuzatuvi umuman yoʻq.',
      'Bu saytda uchinchi tomon kuzatuvi umuman bor.',
      ['negation: yoʻq → '],
    ],
    [
      'a month',
      'Tahrir 2027-yil 1-martdan barcha mijozlar uchun kuchga kiradi.',
      'Tahrir 2027-yil 1-maydan barcha mijozlar uchun kuchga kiradi.',
      ['date: 2027-yil 1-martdan → 2027-yil 1-maydan'],
    ],
    [
      'a date in figures',
      'Maʼlumotlar 31.12.2026 kunigacha arxivimizda saqlanadi.',
      'Maʼlumotlar 31.12.2027 kunigacha arxivimizda saqlanadi.',
      ['date: 31.12.2026 → 31.12.2027'],
    ],
    [
      'a sum',
      'Hujjat nusxasining har bir sahifasi 5000 soʻm turadi.',
      'Hujjat nusxasining har bir sahifasi 8000 soʻm turadi.',
      ['amount: 5000 soʻm → 8000 soʻm'],
    ],
    [
      'a right that went',
      'Siz maʼlumotlaringizni oʻchirishni talab qilish huquqiga egasiz.',
      'Siz maʼlumotlaringizni oʻchirishni talab qilish tugmasiga egasiz.',
      ['right: huquqiga → '],
    ],
    [
      'a duty instead of a permission',
      'Kompaniya oʻzgarish haqida xat yuborishi mumkin.',
      'Kompaniya oʻzgarish haqida xat yuborishi shart.',
      ['right: mumkin → shart'],
    ],
    [
      'a recipient',
      'Manzilni shu shaharlardagi hamkorlarga beramiz.',
      'Manzilni shu shaharlardagi uchinchi shaxslarga beramiz.',
      ['recipient: hamkorlarga → uchinchi shaxslarga'],
    ],
    [
      'a limit',
      'Javob kamida 10 kun oldin yuboriladi deb yozilgan.',
      'Javob koʻpi bilan 10 kun oldin yuboriladi deb yozilgan.',
      ['limit: kamida → koʻpi bilan'],
    ],
  ],
  mustNot: [
    ['a plain rewording', 'Mijozlarning maʼlumotlarini yigʻamiz.', 'Mijozlarning maʼlumotlarini toʻplaymiz.'],
    [
      'a period in words and in figures',
      'Uch yil saqlaymiz, keyin esa yoʻq.',
      '3 yil saqlaymiz, keyin esa yoʻq.',
    ],
    ['another apostrophe', 'Narxi 5000 soʻm, yoʻq.', 'Narxi 5000 so‘m, yo‘q.'],
    ['“you take”', 'Siz xatni pochtada olasiz.', 'Siz xatni pochtada topasiz.'],
    ['“not only”', 'Nafaqat ismlarni, manzillarni ham saqlaymiz.', 'Ismlarni, manzillarni ham saqlaymiz.'],
    ['another case of a recipient', 'Buni hamkorlar oladi.', 'Buni hamkorlarga beramiz.'],
    ['words around a sum', 'Qahva narxi 5000 soʻm bizda.', 'Choy narxi 5000 soʻm bizda.'],
    ['a date written otherwise', 'Kuni: 2026-yil 1-oktabr bizda.', 'Kuni: 01.10.2026 bizda.'],
    ['blanks in a number', 'Jami 10 000 birlik hamma uchun.', 'Jami 10\u00a0000 birlik hamma uchun.'],
  ],
});
