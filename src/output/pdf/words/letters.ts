/** Reads the table in which a font of a PDF tells what its codes stand for. */

export type Letters = ReadonlyMap<number, string>;

/** The letters of each code, from `table` as it stands in a file. */
export function lettersIn(table: string): Letters {
  const letters = new Map<number, string>();
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(Number.parseInt(code!, 16), text(to!));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of block!.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      const [low, high] = [from!, to!].map((hex) => Number.parseInt(hex, 16)) as [number, number];
      // The last of the characters counts on.
      const [before, last] = [text(first!.slice(0, -4)), Number.parseInt(first!.slice(-4), 16)];
      for (let code = low; code <= high; code++)
        letters.set(code, before + String.fromCharCode(last + code - low));
    }
    for (const [, from, , list] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[([^\]]*)\]/g))
      [...list!.matchAll(/<([0-9A-Fa-f]+)>/g)].forEach(([, to], i) => {
        letters.set(Number.parseInt(from!, 16) + i, text(to!));
      });
  }
  return letters;
}
