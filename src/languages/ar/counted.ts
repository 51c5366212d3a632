/** Counted nouns in Arabic: one and two are said by the noun alone. */

let rules: Intl.PluralRules | null = null;

interface Forms {
  readonly zero?: string;
  /** «كلمة واحدة», without a figure. */
  readonly one: string;
  /** The dual, without a figure. */
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

/** `count` with the form of the noun that goes with it: «3 كلمات», «كلمتان». Figures are 0 to 9. */
export function arabic(count: number, forms: Forms): string {
  // Made when it is needed: every command loads every language.
  rules ??= new Intl.PluralRules('ar');
  const rule = rules.select(count);
  if (rule === 'one' || rule === 'two') return forms[rule];
  return `${count} ${forms[rule] ?? forms.other}`;
}
