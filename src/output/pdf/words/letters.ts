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
      const [low, high, start] = [from!, to!, first!].map((hex) => Number.parseInt(hex, 16)) as [
        number,
        number,
        number,
      ];
      for (let code = low; code <= high; code++)
        letters.set(code, text((start + code - low).toString(16).padStart(first!.length, '0')));
    }
    for (const [, from, , list] of block!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*\[([^\]]*)\]/g))
      [...list!.matchAll(/<([0-9A-Fa-f]+)>/g)].forEach(([, to], i) => {
        letters.set(Number.parseInt(from!, 16) + i, text(to!));
      });
  }
  return letters;
}
