/** What programs that read PDFs find in ours is what the text says, in whatever script it is written. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../../testing/pdf-text.ts';
import { hasPrograms } from '../../../testing/programs.ts';
import { asRead, foundText, readWords } from '../../../testing/read-words.ts';
import { pdfWords } from '../../claims/pdf-words.ts';
import { readTemplate } from '../../templates.ts';
import { toolFolder } from '../../tool.ts';
import { facePackage } from '../face-packages.ts';
import { Printer } from '../printer.ts';

const TEXTS = [
  [
    'ar',
    'amiri',
    [
      'نحفظ بياناتكم الشخصية، أي الاسم والعنوان، لمدة 30 يومًا (لا أكثر).',
      'نحفظ بياناتكم حيثُ',
      'هذا أمرٌ مهمٌّ؛ ولا نبيعها لأحدٍ. راسلوا Example LLC مباشرةً: الإصدار 2.1 أو 3.',
    ],
  ],
  ['fa', 'amiri', ['ما داده‌های شخصی شما را ۳۰ روز نگه می‌داریم. نشانی Example (شرکت) در سایت آمده است.']],
  [
    'he',
    'noto-serif-hebrew',
    [
      'אנו שומרים את המידע האישי שלכם למשך 30 ימים (לא יותר), ואחר כך מוחקים אותו.',
      'ה-IP שלכם, "כתובת", מידע מ-Example LLC: שָׁלוֹם. סעיף 2.1; גרסה 3.',
    ],
  ],
  [
    'hi',
    'noto-serif-devanagari',
    [
      'हम आपकी निजी जानकारी कैसे और क्यों रखते हैं? 30 दिनों तक (अधिक नहीं), फिर उसे मिटा देते हैं।',
      'क्रैश रिपोर्ट, स्वीकृत उद्देश्य, ड़, ज़, र्कि, क्षेत्र और Example LLC के नियम।',
    ],
  ],
  [
    'th',
    'noto-serif-thai',
    ['เราเก็บข้อมูลส่วนบุคคลของท่านไว้ 30 วัน แล้วลบทิ้ง', 'น้ำ ที่นี่ ป้องกัน ปั้น กำหนดโดย Example LLC เท่านั้น'],
  ],
  [
    'ko',
    'noto-serif-kr',
    ['회사는 이용자의 개인정보를 30일 동안 보관하며, 그 뒤에는 지체 없이 파기합니다. '.repeat(6)],
  ],
  [
    'ja',
    'noto-serif-jp',
    ['当社は個人データを30日間保存し、その後ただちに削除します。Exampleサービスの利用者へ。'.repeat(4)],
  ],
  [
    'zh-Hans',
    'noto-serif-sc',
    ['我们将您的个人信息保存30天，之后即予删除。适用于Example服务的用户。'.repeat(6)],
  ],
] as const;

let printer: Printer;
beforeAll(async () => {
  printer = await Printer.open({ css: readTemplate(toolFolder(), 'pdf/print.css').text });
});
afterAll(() => printer.close());

const printed = (lang: string, body: string) =>
  printer.print({
    title: 'Text',
    subject: 'Text',
    author: 'Example',
    lang,
    date: '2026-01-01',
    body,
    footer: [],
    pageLabel: (page, pages) => `${page}/${pages}`,
    emoji: {},
    attachments: [],
  });

/** The words that poppler finds above the foot of the pages. */
function popplerWords(input: Uint8Array): string[] {
  const above = ['-x', '0', '-y', '0', '-W', '600', '-H', '760'];
  const found = execFileSync('pdftotext', [...above, '-nopgbrk', '-', '-'], { input, encoding: 'utf8' });
  return readWords(asRead(found));
}

const bodyOf = (texts: readonly string[]) =>
  `<article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe.each(TEXTS)('a text in %s', (lang, face, texts) => {
  const isInstalled = facePackage(`@fontsource/${face}`) !== null;

  it.skipIf(!isInstalled)('is found by pdf.js word by word', async () => {
    const pdf = await openPdf(await printed(lang, bodyOf(texts)));
    expect(readWords(await foundText(pdf))).toEqual(readWords(texts.join('\n')));
  });

  it.skipIf(!isInstalled || !hasPrograms('pdftotext'))('is found by poppler word by word', async () => {
    expect(popplerWords(await printed(lang, bodyOf(texts)))).toEqual(readWords(texts.join('\n')));
  });

  it.skipIf(!isInstalled)('is what the file is held against', async () => {
    const words = await pdfWords(await printed(lang, bodyOf(texts)), 'tagged');
    expect(words).toBe(readWords(texts.join('\n')).join(''));
  });
});

/** Marked words with signs right behind them, in lines that are read from right to left. */
const MARKED = [
  ['a link', 'ar', 'amiri', 'نعمل <a href="https://example.org/">بشفافية</a>. ونخبركم قبل أي تغيير.'],
  ['a link', 'he', 'noto-serif-hebrew', 'פועלים ב<a href="https://example.org/">פתיחות</a>. לעתים נודיע.'],
  ['emphasis', 'ar', 'amiri', 'نخبركم <strong>مباشرة</strong>، ثم <em>نعمل</em>؛ لا قبل ذلك.'],
  ['a word in brackets', 'ar', 'amiri', 'انظروا القسم 3 (<strong>الحذف</strong>).'],
  ['code', 'ar', 'amiri', 'اطلبوا <code>GET /me</code>، أو <code>هنا</code>: كل شيء هناك.'],
  [
    'what is read by itself',
    'ar',
    'amiri',
    'نحفظ بياناتكم الشخصية كلها حتى <strong>\u20662026-03-01\u2069</strong>، وفقًا لما ورد في \u2066https://example.org/ar\u2069. لا أكثر من ذلك.',
  ],
  [
    'foreign words',
    'ar',
    'amiri',
    'اقرأوا ما ورد عن كل خدمة من خدماتنا في <a href="https://example.org/">Firefox <b>Privacy</b> Notice</a>. ثم اكتبوا إلينا!',
  ],
  [
    'signs between foreign words',
    'ar',
    'amiri',
    'ننشر تقارير <b>Firefox</b>;\u00a0<b>2026</b> كاملة، ونخبركم بها.',
  ],
  ['a reference to a note', 'ar', 'amiri', 'نحفظها<sup><a href="#n1">[1]</a></sup>، ثم نحذفها.'],
  ['what came and what went', 'ar', 'amiri', 'نحفظها <del>سنة</del> <ins>سنتين، أو 3 سنوات</ins>. انتهى.'],
] as const;

const wordsOf = (body: string) => readWords(body.replaceAll('</p>', '\n').replace(/<[^>]+>/g, ''));

describe.each(MARKED)('%s in %s, with signs behind', (_, lang, face, text) => {
  const isInstalled = facePackage(`@fontsource/${face}`) !== null;
  /** Once alone, and again where lines end all over it. */
  const body = `<p>${text}</p><p>${text} ${text} ${text} ${text}</p>`;

  it.skipIf(!isInstalled)('is found by pdf.js word by word, in the order of the text', async () => {
    const pdf = await openPdf(await printed(lang, body));
    expect(readWords(await foundText(pdf))).toEqual(wordsOf(body));
  });

  it.skipIf(!isInstalled || !hasPrograms('pdftotext'))('is found by poppler word by word', async () => {
    expect(popplerWords(await printed(lang, body))).toEqual(wordsOf(body));
  });

  it.skipIf(!isInstalled)('is in order in its tags', async () => {
    expect(await pdfWords(await printed(lang, body), 'tagged')).toBe(wordsOf(body).join(''));
  });
});

describe('lines that are read from right to left', () => {
  const isInstalled = facePackage('@fontsource/amiri') !== null;

  it.skipIf(!isInstalled)('are in order in a quotation, too, in a text that goes the other way', async () => {
    const body = `<p>As they say:</p><blockquote lang="ar" dir="rtl"><p>${MARKED[0][3]}</p></blockquote><p>So <a href="https://example.org/">it is</a>.</p>`;
    const pdf = await printed('en', body);
    expect(readWords(await foundText(await openPdf(pdf)))).toEqual(wordsOf(body));
    expect(await pdfWords(pdf, 'tagged')).toBe(wordsOf(body).join(''));
  });

  it.skipIf(!isInstalled)('have a blank between the cells of a table', async () => {
    const row = ['اسم <a href="https://example.org/">Firefox <b>Sync</b></a>', '<b>3</b> سنوات', 'الحذف'];
    const cells = row.map((cell) => `<td>${cell}</td>`).join('');
    const pdf = await openPdf(await printed('ar', `<table><tbody><tr>${cells}</tr></tbody></table>`));
    expect(readWords(await foundText(pdf))).toEqual(wordsOf(row.join(' ')));
  });
});

describe('a paragraph with links and emphasis', () => {
  it.skipIf(!facePackage('@fontsource/noto-serif-hebrew'))('is in order in its tags', async () => {
    const parts = [
      'ראו ',
      '<a href="https://example.org/">את הדף הזה</a>',
      ' לפרטים, או ',
      '<em>כתבו</em>',
      ' אלינו.',
    ];
    const words = await pdfWords(await printed('he', `<p>${parts.join('')}</p>`), 'tagged');
    expect(words).toBe('ראואתהדףהזהלפרטים,אוכתבואלינו.');
  });

  it.skipIf(!facePackage('@fontsource/noto-serif-hebrew'))(
    'has names and addresses within links',
    async () => {
      const link =
        '<a href="https://example.org/">המדיניות של Firefox וגם: \u2066https://example.org/he/\u2069</a>';
      const words = await pdfWords(await printed('he', `<p>${link}</p>`), 'tagged');
      expect(words).toBe('המדיניותשלFirefoxוגם:https://example.org/he/');
    },
  );
});
