/** Redlines inside evidence say in which language what is, as those of a site do. */
import { expect, it } from 'vitest';
import { readArchive } from '../archive/index.ts';
import { rootUrl } from '../model/index.ts';
import { gazette } from '../testing/gazette.ts';
import { sandbox, write } from '../testing/sandbox.ts';
import { evidenceFiles } from './evidence.ts';

const QUOTED = 'We keep all of your personal data for three years and then we delete them.';
const textIn = (title: string, heading: string, sentence: string) =>
  `---\ntitle: ${title}\nstanding: authoritative\n---\n\n## ${heading} {#storage}\n\n${sentence}\n\n> ${QUOTED}\n`;

/** An archive with two versions, in German and Arabic, each with an English quotation. */
async function twoVersions(): Promise<string> {
  const root = sandbox();
  write(root, {
    'policies/organisation.yaml':
      'gazette: 1\nname: { de: Beispiel, ar: مثال }\nsite: https://policies.example\ndefaultLocale: de\nlocales: [de, ar]\ntimeZone: Europe/Berlin\n',
    'policies/privacy/policy.yaml':
      'kind: privacy\ntitles: { de: Datenschutz, ar: الخصوصية }\nauthoritative: de\nnumbering: none\n',
  });
  for (const [day, german, arabic] of [
    ['2026-12-01', 'Wir bewahren Ihre Daten drei Jahre lang auf.', 'نحفظ بياناتكم الشخصية لمدة ثلاث سنوات.'],
    ['2027-01-01', 'Wir bewahren Ihre Daten ein Jahr lang auf.', 'نحفظ بياناتكم الشخصية لمدة سنة واحدة.'],
  ] as const) {
    write(root, {
      'policies/privacy/draft/version.yaml':
        'change:\n  summary:\n    de: [Die Frist wird anders.]\n    ar: [تتغير المدة.]\n',
      'policies/privacy/draft/de.md': textIn('Datenschutz', 'Aufbewahrung', german),
      'policies/privacy/draft/ar.md': textIn('الخصوصية', 'الحفظ', arabic).replace(
        'authoritative',
        'official',
      ),
    });
    const call = ['--root', root, '--as-of', '2026-11-23', '--effective', day, '--class', 'substantive'];
    const { status, stderr } = await gazette(
      'publish',
      'privacy',
      ...call,
      '--material',
      'no',
      '--reason',
      'x',
    );
    if (status !== 0) throw new Error(stderr);
  }
  return root;
}

it('says the language and direction of the page, the text and its quotations', async () => {
  const archive = readArchive(await twoVersions()).archive!;
  const [policy] = archive.policies;
  const files = await evidenceFiles({
    archive,
    policy: policy!,
    on: '2027-01-01' as never,
    url: rootUrl(archive.organisation.site),
  });
  const marksIn = (locale: string) => {
    const html = new TextDecoder().decode(files.get(`redline/2026-12-01..2027-01-01-${locale}.html`));
    return [...html.matchAll(/<(html|article|p|h2|li)\b[^>]* lang="[^>]*>/g)].map(([tag]) => tag);
  };
  expect(marksIn('de')).toEqual(['<html lang="de">', '<article lang="de">', '<p lang="en">']);
  expect(marksIn('ar')).toEqual([
    '<html lang="ar" dir="rtl">',
    '<article lang="ar">',
    '<p lang="en" dir="ltr">',
  ]);
});
