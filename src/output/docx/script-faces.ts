/** Faces of Word for scripts that Times New Roman does not have. All come with Word or with the system that it runs on. */
import { scriptOf } from '../../languages/index.ts';

/** For characters of China, Japan and Korea. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  Hans: 'SimSun',
  Hant: 'PMingLiU',
  Jpan: 'MS Mincho',
  Kore: 'Batang',
};

/** For scripts whose letters are joined or stacked. */
const COMPLEX: Readonly<Record<string, string>> = {
  Thai: 'Leelawadee UI',
  Laoo: 'Leelawadee UI',
  Khmr: 'Leelawadee UI',
  Mymr: 'Myanmar Text',
  Ethi: 'Nyala',
  ...Object.fromEntries(
    ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'].map((script) => [
      script,
      'Nirmala UI',
    ]),
  ),
};

/** `styles.xml` with the faces of the script that texts in `locale` are written in; as it is where it has faces of its own. */
export function facesOfScript(styles: string, locale: string): string {
  const script = scriptOf(locale) ?? '';
  const [eastern, complex] = [EAST_ASIAN[script], COMPLEX[script]];
  const usual = 'Times New Roman';
  return styles
    .replace(`w:eastAsia="${usual}"`, `w:eastAsia="${eastern ?? usual}"`)
    .replace(`w:cs="${usual}"`, `w:cs="${complex ?? usual}"`);
}
