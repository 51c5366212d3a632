/** `words` with the full stop that ends their sentence: a name such as «Shore Inc.» brings it along. */
export const withFullStop = (words: string): string => (/[.…]$/.test(words) ? words : `${words}.`);
