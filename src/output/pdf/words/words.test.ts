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

const bodyOf = (texts: readonly string[]) =>
  `<article>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe.each(TEXTS)('a text in %s', (lang, face, texts) => {
  const isInstalled = facePackage(`@fontsource/${face}`) !== null;

  it.skipIf(!isInstalled)('is found by pdf.js word by word', async () => {
    const pdf = await openPdf(await printed(lang, bodyOf(texts)));
    expect(readWords(await foundText(pdf))).toEqual(readWords(texts.join('\n')));
  });

  it.skipIf(!isInstalled || !hasPrograms('pdftotext'))('is found by poppler word by word', async () => {
    const input = await printed(lang, bodyOf(texts));
    const above = ['-x', '0', '-y', '0', '-W', '600', '-H', '760'];
    const found = execFileSync('pdftotext', [...above, '-nopgbrk', '-', '-'], { input, encoding: 'utf8' });
    expect(readWords(asRead(found))).toEqual(readWords(texts.join('\n')));
  });

  it.skipIf(!isInstalled)('is what the file is held against', async () => {
    const words = await pdfWords(await printed(lang, bodyOf(texts)), 'tagged');
    expect(words).toBe(readWords(texts.join('\n')).join(''));
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
