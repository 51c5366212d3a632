/** Days counted by hand, so that nothing of what is tested counts them too. */

/** The day number of 1 January 1970 is 0. Gregorian, as calendars of computers count also before 1582. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** `2024-03-01` of a day number. */
export function dayWritten(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const inYear = month < 10 ? month + 3 : month - 9;
  const year = yearOfEra + era * 400 + (inYear <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(year, 4)}-${digits(inYear, 2)}-${digits(day, 2)}`;
}

/** The number of a day that is written `2024-03-01`. */
export function numberOf(written: string): number {
  const [year, month, day] = written.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}

/** The day on a clock that shows `seconds` since 1970 and stands in `zone`, such as `-0430`. */
export function dayOnClock(seconds: number, zone: string): string {
  const sign = zone.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
  return dayWritten(Math.floor((seconds + minutes * 60) / 86_400));
}

/** How months begin in the languages of the histories, January first. */
const MONTHS = [
  'jan|janv|tammi|січ|gen|jaan|ene',
  'feb|fév|fevr|helmi|лют|veeb',
  'mar|mär|maalis|берез|märts',
  'apr|avr|huhti|квіт|abr',
  'may|mai|touko|трав|maig',
  'jun|juin|kesä|черв|juuni',
  'jul|juil|heinä|лип|juuli',
  'aug|août|elo|серп|ago',
  'sep|syys|верес|set',
  'oct|okt|loka|жовт',
  'nov|marras|листоп',
  'dec|déc|dez|joulu|груд|dets|des|dic',
];

/** Whether a line of words names a day: its year, its month by name or number, and its number in the month. */
export function namesDay(line: string, written: string): boolean {
  const [year, month, day] = written.split('-').map(Number) as [number, number, number];
  const numbers = (line.match(/\d+/g) ?? []).map(Number);
  const hasMonth =
    numbers.includes(month) || new RegExp(`(?<!\\p{L})(?:${MONTHS[month - 1]})`, 'iu').test(line);
  return numbers.includes(year) && numbers.includes(day) && hasMonth;
}
