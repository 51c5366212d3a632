import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../markdown/index.ts';
import { anchorsFor } from '../anchors.ts';
import { policyIdFor } from '../history/index.ts';

const anchorsOf = (...headings: string[]) =>
  anchorsFor(parseMarkdown(headings.map((words) => `## ${words}\n\nText.\n`).join('\n')).document, null);

/** What was derived before this house knew more scripts: it stays, letter by letter. */
const KNOWN: readonly (readonly [heading: string, anchor: string])[] = [
  ['Сроки хранения данных', 'sroki-khraneniya-dannykh'],
  ['Деректерді сақтау мерзімдері', 'derekterdi-saqtau-merzimderi'],
  ['Données à caractère personnel', 'donnees-a-caractere-personnel'],
  ['Datenschutzerklärung', 'datenschutzerklaerung'],
  ['პირადი მონაცემების დაცვა', 'piradi-monatsemebis-datsva'],
  ['Անձնական տվյալների պաշտպանություն', 'andznakan-tvyalnyeri-pashtpanutyun'],
  ['سياسة الخصوصية', 'syast-alkhswsyt'],
  ['Πολιτική απορρήτου', 'politiki-aporritoy'],
  ['Cookies 隐私政策', 'cookies'],
  ['1. 2024', 'section'],
];

/** What was `section`, `section-2`, `section-3` before. */
const NEW: readonly (readonly [heading: string, anchor: string])[] = [
  ['מדיניות הפרטיות', 'mdynyvt-hprtyvt'],
  ['गोपनीयता नीति', 'gopaniyata-niti'],
  ['व्यक्तिगत जानकारी का संग्रह', 'vyaktigat-janakari-ka-sangrah'],
  ['গোপনীয়তা নীতি', 'gopaniyata-niti'],
  ['தனியுரிமைக் கொள்கை', 'taniyurimaik-kolkai'],
  ['నీతి', 'niti'],
  ['นโยบายความเป็นส่วนตัว', 'nyobaykhwampenswntaw'],
  ['隐私政策', 'yin-si-zheng-ce'],
  ['隱私權政策', 'yin-si-quan-zheng-ce'],
  ['第2条 个人信息的收集', 'di-2-tiao-ge-ren-xin-xi-de-shou-ji'],
  ['プライバシーポリシー', 'puraibashiporishi'],
  ['キャッシュと ファイル', 'kyasshuto-fairu'],
  ['個人情報', 'ge-ren-qing-bao'],
  ['개인정보 처리방침', 'gaeinjeongbo-cheoribangchim'],
  ['제1조 (목적)', 'je1jo-mokjeok'],
  ['የግላዊነት ፖሊሲ', 'yeglawinet-polisi'],
];

describe('an anchor', () => {
  it.each(KNOWN)('of «%s» is still %s', (heading, anchor) => {
    expect(anchorsOf(heading)).toEqual([anchor]);
  });

  it.each(NEW)('of «%s» is %s', (heading, anchor) => {
    expect(anchorsOf(heading)).toEqual([anchor]);
    expect(anchorsOf(heading.normalize('NFD'))).toEqual([anchor]);
  });

  it('in a script that is not known does not hang on what stands before it', () => {
    const [one, two] = anchorsOf('ကိုယ်ရေး', 'အချက်အလက်');
    expect(one).toMatch(/^section-[0-9a-f]{8}$/);
    expect(anchorsOf('အချက်အလက်', 'ကိုယ်ရေး')).toEqual([two, one]);
  });

  it('is no longer than a reader can follow', () => {
    expect(anchorsOf('นโยบายความเป็นส่วนตัว'.repeat(9))[0]!.length).toBeLessThanOrEqual(60);
    expect(anchorsOf('我們收集的資料我們收集的資料我們收集的資料')[0]!.split('-')).toHaveLength(12);
  });

  it('that a text has been published with goes on', () => {
    const base = parseMarkdown('## 隐私政策 {#section-3}\n\n我们收集您的姓名和电话。\n').document;
    const next = parseMarkdown('## 隐私政策\n\n我们收集您的姓名和电话。\n').document;
    expect(anchorsFor(next, base)).toEqual(['section-3']);
  });
});

describe('the id of a policy', () => {
  it.each([
    ['legal/Политика.md', 'politika'],
    ['隐私政策.md', 'yin-si-zheng-ce'],
    ['개인정보.md', 'gaeinjeongbo'],
    ['개인정보.md'.normalize('NFD'), 'gaeinjeongbo'],
    ['גוגל/מדיניות.md', 'mdynyvt'],
    ['नीति.md', 'niti'],
    ['นโยบาย.md', 'nyobay'],
    ['プライバシー.md', 'puraibashi'],
  ])('from %s is %s', (path, id) => {
    expect(policyIdFor(path, new Set())).toBe(id);
  });

  it('from a name in a script that is not known hangs on the name alone', () => {
    const id = policyIdFor('ကိုယ်ရေး.md', new Set());
    expect(id).toMatch(/^policy-[0-9a-f]{8}$/);
    expect(policyIdFor('ကိုယ်ရေး.md', new Set(['policy', 'policy-2']))).toBe(id);
  });
});
