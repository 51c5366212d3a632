/** Mails in languages whose signs are as wide as a letter and bring their blank along. */
import { describe, expect, it } from 'vitest';
import type { Version } from '../model/index.ts';
import { mailOf, notice, OLD, TEMPLATES, version } from '../testing/notices.ts';
import { calendarOf } from './calendar.ts';

const TITLES = { ja: 'プライバシーポリシー', 'zh-Hans': '隐私政策' } as const;
const POINT = { clause: 'retention', was: '3年', becomes: '5年', means: '2年' };

const withText = (of: Version, tag: keyof typeof TITLES): Version => ({
  ...of,
  translations: { ...of.translations, [tag]: { ...of.translations.ru!, locale: tag, title: TITLES[tag] } },
  change: { ...of.change, summary: { [tag]: [POINT] } },
});

describe.each(['ja', 'zh-Hans'] as const)('a mail in %s', (tag) => {
  const next = withText(version('2027-03-01'), tag);
  const told = notice(next, tag, '2026-11-23', { versions: [withText(OLD, tag), next] });
  const mail = mailOf(told);

  it('names values with a colon of its own', () => {
    expect(mail.text).toMatch(/\n {2}\S+：3年\n {2}\S+：5年\n {2}\S+：2年\n/u);
    expect(mail.html).toMatch(/：<\/span> 3年/u);
    expect(mail.text).toMatch(/：\nhttps:/u);
  });

  it('puts no blank behind a full stop', () => {
    for (const said of [mail.text, mail.short, mail.preheader, calendarOf(told, TEMPLATES)])
      expect(said).not.toMatch(/。 [^\n]/u);
  });
});
