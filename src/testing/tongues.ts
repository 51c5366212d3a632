/** An archive in languages that the interface mostly does not speak: two versions of one policy, of which the second changes two words. */

/** A text of it in one language. */
interface Tongue {
  readonly title: string;
  readonly heading: string;
  /** What is kept for how long: `{years}` stands for the number. */
  readonly kept: string;
  readonly second: string;
  /** What the company says of the change. */
  readonly becomes: string;
}

export const TONGUES: Readonly<Record<string, Tongue>> = {
  de: {
    title: 'Datenschutzerklärung',
    heading: 'Wie lange wir Daten aufbewahren',
    kept: 'Wir bewahren Ihre Daten {years} Jahre lang auf.',
    second: 'Schreiben Sie uns, wenn Sie Fragen zu Ihren Daten haben.',
    becomes: 'Wir bewahren Ihre Daten länger auf.',
  },
  ar: {
    title: 'سياسة الخصوصية',
    heading: 'مدة الاحتفاظ بالبيانات',
    kept: 'نحتفظ ببياناتك لمدة {years} سنوات.',
    second: 'راسلنا على العنوان المذكور أدناه إذا كانت لديك أسئلة.',
    becomes: 'نحتفظ ببياناتك مدة أطول.',
  },
  'pt-BR': {
    title: 'Política de privacidade',
    heading: 'Por quanto tempo guardamos os dados',
    kept: 'Guardamos os seus dados por {years} anos.',
    second: 'Escreva para nós se tiver dúvidas sobre os seus dados.',
    becomes: 'Guardamos os seus dados por mais tempo.',
  },
  'zh-Hant': {
    title: '隱私權政策',
    heading: '資料保存期間',
    kept: '我們會將您的資料保存{years}年。',
    second: '如果您對自己的資料有任何疑問，請寫信給我們。',
    becomes: '我們保存您的資料的時間更長。',
  },
  'uz-Cyrl': {
    title: 'Махфийлик сиёсати',
    heading: 'Маълумотларни сақлаш муддати',
    kept: 'Биз маълумотларингизни {years} йил сақлаймиз.',
    second: 'Маълумотларингиз ҳақида саволларингиз бўлса, бизга ёзинг.',
    becomes: 'Биз маълумотларингизни узоқроқ сақлаймиз.',
  },
};

export const TONGUE_TAGS = Object.keys(TONGUES);

const textOf = ({ title, heading, kept, second }: Tongue, standing: string, years: number) =>
  `---\ntitle: ${title}\nstanding: ${standing}\n---\n\n## ${heading} {#retention}\n\n${kept.replace('{years}', String(years))}\n\n${second}\n`;

const inEach = (value: (tongue: Tongue) => string) =>
  Object.entries(TONGUES)
    .map(([tag, tongue]) => `${tag}: ${JSON.stringify(value(tongue))}`)
    .join(', ');

/** The files of the archive, with the draft of a version that keeps data for `years`. German prevails. */
export const tongueFiles = (years: number): Readonly<Record<string, string>> => ({
  'policies/organisation.yaml': `name: { de: Acme, ar: أكمي }
site: https://acme.example
defaultLocale: de
locales: [${TONGUE_TAGS.join(', ')}]
timeZone: Europe/Berlin
fallback: { uz-Cyrl: ru, '*': en }
contacts: { email: office@acme.example }
`,
  'policies/privacy/policy.yaml': `kind: privacy
titles: { ${inEach(({ title }) => title)} }
authoritative: de
`,
  ...tongueDraft(years),
});

/** The draft alone. */
export const tongueDraft = (years: number): Readonly<Record<string, string>> => ({
  'policies/privacy/draft/version.yaml': `change:
  kinds: [new-consent]
  summary: { ${Object.entries(TONGUES)
    .map(([tag, { becomes }]) => `${tag}: [{ clause: retention, becomes: ${JSON.stringify(becomes)} }]`)
    .join(', ')} }
`,
  ...Object.fromEntries(
    Object.entries(TONGUES).map(([tag, tongue]) => [
      `policies/privacy/draft/${tag}.md`,
      textOf(tongue, tag === 'de' ? 'authoritative' : 'official', years),
    ]),
  ),
});
