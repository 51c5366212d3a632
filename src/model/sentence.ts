/** `words` with the full stop that ends their sentence: a name such as «Shore Inc.» brings it along. */
export const withFullStop = (words: string): string => (/[.…]$/.test(words) ? words : `${words}.`);

/** What somebody wrote, as a sentence that others can follow: «Опечатка» → «Опечатка.», «Почему?» stays. */
export const asSentence = (note: string): string =>
  /[.…!?]["'»”’)]?$/u.test(note.trim()) ? note.trim() : `${note.trim()}.`;
