/** Days behind a preposition with its article: «dal 9 ottobre», but «dall’8 ottobre» and «dall’11 ottobre». */
const elides = (date: string) => /^(?:8|11)(?!\d)/.test(date);

const behind = (whole: string, elided: string) => (date: string) =>
  elides(date) ? `${elided}${date}` : `${whole} ${date}`;

export const il = behind('il', 'l’');
export const del = behind('del', 'dell’');
export const dal = behind('dal', 'dall’');
export const al = behind('al', 'all’');
