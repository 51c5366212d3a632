import { factsRule } from '../../facts-rule.ts';

const FACT = 'controller.registration';
const FIRST = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** Whether the last of twelve digits is the check digit of the others; a remainder of ten is weighed again. */
function hasCheckDigit(number: string): boolean {
  if (!/^\d{12}$/.test(number)) return false;
  const digits = [...number].map(Number);
  const weigh = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * digits[i]!, 0) % 11;
  const first = weigh(FIRST);
  const control = first === 10 ? weigh(SECOND) : first;
  return control !== 10 && control === digits[11];
}

/** A mistyped number is another company's. */
export const registration = factsRule({
  id: 'facts/registration',
  severity: 'error',
  summary: 'A BIN or IIN of Kazakhstan has twelve digits, the last of which checks the others.',
  why: 'Copy the number from the certificate of registration.',
  source: { words: 'the published algorithm of the check digit of IIN and BIN', standing: 'second-hand' },
  counsel: 'The number itself is not looked up anywhere; verify with counsel or the register.',
  good: [
    {
      controller: {
        tradeName: { en: 'Acme' },
        legalName: 'unknown',
        legalForm: 'unknown',
        registration: '123456789',
        country: 'DE',
      },
    },
  ],
  bad: [
    {
      controller: {
        tradeName: { en: 'Acme' },
        legalName: 'unknown',
        legalForm: 'unknown',
        registration: '12345678901',
        country: 'KZ',
      },
    },
    {
      controller: {
        tradeName: { en: 'Acme' },
        legalName: 'unknown',
        legalForm: 'unknown',
        registration: '123456789010',
        country: 'KZ',
      },
    },
  ],
  check({ controller }, report) {
    const { registration: number, country } = controller;
    if (country !== 'KZ' || number === 'unknown' || number === 'none') return;
    if (!/^\d{12}$/.test(number))
      report(`Unexpected \`registration\` \`${number}\`, expected twelve digits`, FACT);
    else if (!hasCheckDigit(number))
      report(`Unexpected \`registration\` \`${number}\`, its last digit does not check the others`, FACT);
  },
});
