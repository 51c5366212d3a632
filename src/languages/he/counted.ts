/** Counted nouns in Hebrew: one is said behind the noun, two by a word of its own, both without a figure. */

let rules: Intl.PluralRules | null = null;

interface Forms {
  /** With its word for one: «שינוי אחד». */
  readonly one: string;
  /** With its word for two: «שני שינויים». */
  readonly two: string;
  readonly other: string;
}

/** `count` with the form of the noun that goes with it. */
export function hebrew(count: number, forms: Forms): string {
  // Made when it is needed: every command loads every language.
  rules ??= new Intl.PluralRules('he');
  const rule = rules.select(count);
  return rule === 'one' || rule === 'two' ? forms[rule] : `${count} ${forms.other}`;
}
