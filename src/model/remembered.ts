/** Answers that are asked for again and again: versions of a policy share most of their paragraphs. */

/**
 * Texts with this many characters are kept in a recent and in an earlier set. A text that is not asked for
 * while the recent set fills up again is forgotten.
 */
const HELD_CHARACTERS = 2_000_000;

/** `answer`, which depends on its text alone, asked once for each text as long as it is in use. */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  held = HELD_CHARACTERS,
): (text: string) => Answer {
  let [recent, before] = [new Map<string, Answer>(), new Map<string, Answer>()];
  let characters = 0;
  return (text) => {
    if (recent.has(text)) return recent.get(text)!;
    const result = before.has(text) ? before.get(text)! : answer(text);
    if (characters > held) {
      [recent, before] = [new Map(), recent];
      characters = 0;
    }
    recent.set(text, result);
    characters += text.length;
    return result;
  };
}
