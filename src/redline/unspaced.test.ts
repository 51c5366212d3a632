/** Texts whose scripts put no blanks between words, and letters that are made of several signs, in wdiff notation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../markdown/index.ts';
import { redline, redlineText, renderRedline } from './index.ts';
import { compareTexts } from './inline.ts';
import { everyLanguage } from './known.ts';
import { IN_FIGURES } from './reading.ts';
import { tokensOf } from './words.ts';

const documentOf = (text: string) => parseMarkdown(text).document;
const marked = (from: string, to: string) => redlineText(redline(documentOf(from), documentOf(to))).trim();
const side = (text: string, at: 1 | 2) => text.replace(/\{([^|}]*)\|([^}]*)\}/g, `$${at}`);
const asMarked = (text: string) =>
  text
    .replace(/\{([^|}]*)\|([^}]*)\}/g, '[-$1-]{+$2+}')
    .replaceAll('[--]', '')
    .replaceAll('{++}', '');

describe.each([
  [
    'Japanese',
    [
      '当社は、お客様の個人{情報|データ}を収集します。',
      '当社は、お客様の個人情報を{収集|利用}します。',
      '保存期間は{30日間|60日間}とし、その後速やかに削除します。',
      '{第3条|第4条}の規定は、本契約の終了後も有効に存続します。',
      '当社は、お客様の同意なしに第三者に提供{しません|します}。',
      'サーバーは{東京|大阪}のデータセンターにあります。',
      '保存期間は{三年間|五年間}とし、その後速やかに削除します。',
      '本規約は{2026年3月1日|2027年4月1日}から施行します。',
      '手数料は{1万円|2万円}とし、利用者が負担するものとします。',
      '個人情報{|保護}管理者を社内に置き、定期的に監査を行います。',
      'お問い合わせは{a@acme.example|b@acme.example}までお送りください。',
      '申請から{３０日|６０日}以内に回答します。',
    ],
  ],
  [
    'Chinese',
    [
      '我们收集您的个人{信息|资料}，以便提供服务。',
      '我们会将您的信息保存{三年|五年}，之后予以删除。',
      '本政策自{2026年3月1日|2027年3月1日}起施行。',
      '您可以在{30日|15个工作日}内提出异议。',
      '我们{会|不会}向任何第三方出售您的个人信息。',
      '依照本办法{第三条|第十五条}的规定处理。',
      '費用為每月{100元|200元}，由使用者負擔。',
      '违约金为合同总额的{百分之五|百分之十}。',
      '请写信至{a@acme.example|b@acme.example}联系我们。',
    ],
  ],
  [
    'Thai',
    [
      'เราเก็บข้อมูล{ส่วนบุคคล|การใช้งาน}ของท่านเพื่อให้บริการ',
      'เราจะเก็บข้อมูลของท่านไว้เป็นเวลา {30|60} วัน',
      'เราจะ{|ไม่}ขายข้อมูลของท่านให้แก่บุคคลภายนอก',
      'ท่านมี{สิทธิขอแก้ไข|สิทธิขอลบ}ข้อมูลของท่านได้ทุกเวลา',
      'เก็บไว้{30|60}วันนับแต่วันที่ท่านยกเลิกบริการ',
    ],
  ],
  ['Lao', ['ພວກເຮົາ{ເກັບກຳ|ນຳໃຊ້}ຂໍ້ມູນສ່ວນຕົວຂອງທ່ານເພື່ອໃຫ້ບໍລິການ']],
  ['Khmer', ['យើង{ប្រមូល|លុប}ទិន្នន័យផ្ទាល់ខ្លួនរបស់អ្នកដើម្បីផ្តល់សេវាកម្ម']],
  ['Burmese', ['ကျွန်ုပ်တို့သည် သင်၏ကိုယ်ရေးအချက်အလက်ကို {သိမ်းဆည်း|ဖျက်}ပါသည်']],
  [
    'scripts with blanks',
    [
      'हम आपकी जानकारी {तीन|पाँच} वर्ष तक रखते हैं।',
      'हम आपकी जानकारी {३०|६०} दिन तक यहाँ रखते हैं।',
      'نحتفظ ببياناتك لمدة {ثلاث|خمس} سنوات من تاريخ الطلب.',
      'نحتفظ ببياناتك لمدة {٣٠|٦٠} يومًا من تاريخ الطلب.',
      'الرسوم {٣٬٠٠٠٫٥٠ دينار|٤٬٠٠٠٫٧٥ دينار} لكل طلب تقدمه.',
      'كَتَبَ {المُوَظَّفُ|المُدِيرُ} هذه السياسة وراجعها أمس.',
      'אנו שומרים את המידע שלך במשך {שלוש|חמש} שנים.',
      '개인정보를 {3년|5년} 동안 보관한 후 파기합니다.',
      '{개인정보를|개인정보는} 수집한 목적에만 이용합니다.',
      "Ми захищаємо ваш {об'єкт|суб'єкт} персональних даних тут.",
      'Maʼlumotlar {oʻzbek|qoraqalpoq} tilida shu yerda saqlanadi.',
      "Nous appliquons {l'article|l’alinéa} à toutes ces données ici.",
      'Verilerinizi {saklıyoruz|saklamıyoruz} ve kimseyle paylaşmıyoruz.',
      'Деректеріңізді {сақтаймыз|сақтамаймыз} және ешкімге бермейміз.',
    ],
  ],
])('a redline of %s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(marked(side(text, 1), side(text, 2))).toBe(asMarked(text));
  });
});

it('swallows what is left of two words between two changes', () => {
  expect(marked('我们收集您的信息和电话号码。', '我们处理您的资料和电话号码。')).toBe(
    '我们[-收集您的信息-]{+处理您的资料+}和电话号码。',
  );
});

it('pairs a paragraph that was edited with its old text', () => {
  const [old, next] = [
    '我们收集您的姓名、电话号码和电子邮件地址。\n\n我们不会出售您的个人信息。',
    '我们收集您的姓名、手机号码和电子邮件地址。\n\n新的段落在此。\n\n我们不会出售您的个人信息。',
  ];
  expect(marked(old, next)).toBe(
    '我们收集您的姓名、[-电话-]{+手机+}号码和电子邮件地址。\n{+新的段落在此。+}\n我们不会出售您的个人信息。',
  );
});

it('tells how many pieces of a text came and went', () => {
  const { changes } = renderRedline(
    documentOf('保存期间为三年，之后我们会予以删除。'),
    documentOf('保存期间为五年，之后我们会予以销毁。'),
  );
  expect(changes.map(({ words }) => words)).toEqual([{ removed: 2, added: 2 }]);
});

it('keeps the sign that stands around Arabic digits with them', () => {
  expect(tokensOf('سنة ؀١٢٣ هنا', IN_FIGURES)).toEqual(['سنة', ' ', '؀١٢٣', ' ', 'هنا']);
});

/** What readers see as one sign each; `parts`: signs, marks and letters that join in many ways. */
const PARTS = [
  ..."保存期間の三年カータ・がﾊﾟ々第日月3５,. -'’(「。ก่เขอาำนยິລຳะaяёعَّבּ한ᄒ",
  // Letters that are joined by a sign stand with it: no script takes that of another.
  ...['ក្ខ', 'កា', 'က်', 'ကျ', 'ကမ္ဘာ', 'क्षि', 'त्त', 'न', 'ि'],
  ...['\u0301', '\u0338', '\ufe0f', '\u20e3', '\u{1f1eb}', '\u{1f1f7}', '\u{1f44d}', '\u{1f3fd}', '❤\ufe0f'],
  ...['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'が', '葛\u{e0100}', '𠮷', 'g̈', 'ﾊﾞ', '30日', 'เก็บ'],
];
const texts = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join('').trim());
/** A stretch of one text in place of a stretch of the other. */
const pairs = fc
  .tuple(texts, texts, fc.nat(20), fc.nat(20))
  .map(
    ([text, other, start, length]) =>
      [text, text.slice(0, start) + other + text.slice(start + length)] as const,
  );

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const bordersIn = (text: string) => new Set([...clusters.segment(text)].map(({ index }) => index));

it.each([
  ['in every language', everyLanguage()],
  ['in figures alone', IN_FIGURES],
])('no token ends inside of what a reader sees as one sign, read %s', (_, reading) => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokensOf(text, reading);
      expect(tokens.join('')).toBe(text);
      expect(tokens).not.toContain('');
      const borders = bordersIn(text);
      let at = 0;
      for (const token of tokens) {
        expect(borders, JSON.stringify(tokens)).toContain(at);
        at += token.length;
      }
    }),
    { numRuns: 3000 },
  );
});

it('no mark divides what a reader sees as one sign, and both sides are exact', () => {
  // Found by chance: a mark of another script stands between the sign that joins and the letter that it joins.
  const burmese = ['保ကမ္ဘာက្ខ保', '保ကမ္ּက្ខ保'] as const;
  const devanagari = ['保保保त्त保保保त्त', '保保保त्\u0eb4त्त'] as const;
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const segments = compareTexts(from, to, everyLanguage());
      for (const [text, gone] of [
        [from, 'inserted'],
        [to, 'deleted'],
      ] as const) {
        const pieces = segments.filter(({ op }) => op !== gone).map(({ content }) => content as string);
        expect(pieces.join('')).toBe(text);
        const borders = bordersIn(text);
        let at = 0;
        for (const piece of pieces) {
          expect(borders, JSON.stringify(segments)).toContain(at);
          at += piece.length;
        }
      }
    }),
    { numRuns: 3000, examples: [[burmese], [devanagari]] },
  );
});
