/** An archive in which one policy has very many versions, taken in from dated files: about two a month. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazette } from './gazette.ts';

const SECTIONS = ['General', 'Data', 'Purposes', 'Retention', 'Recipients', 'Rights', 'Cookies', 'Changes'];

/** Writes the archive into the folder `root`; in each version another section or two says something else. */
export async function manyVersions(root: string, count: number): Promise<void> {
  const folder = join(root, 'dated');
  mkdirSync(folder);
  const said = SECTIONS.map(() => 0);
  for (let at = 0; at < count; at += 1) {
    for (const one of [at % SECTIONS.length, (at * 3) % SECTIONS.length]) said[one] = at;
    const text = SECTIONS.map(
      (name, i) =>
        `## ${name}\n\nThe company says of ${name.toLowerCase()} what it decided in round ${said[i]}.\n\nNothing else of it changes.\n`,
    );
    writeFileSync(join(folder, `privacy-${dayOf(at)}.md`), `# Privacy\n\n${text.join('\n')}`);
  }
  const { status, stdout, stderr } = await gazette('import', 'markdown', folder, '--root', root);
  if (status !== 0) throw new Error(`gazette import: ${stdout}${stderr}`);
  const organisation = join(root, 'policies/organisation.yaml');
  writeFileSync(
    organisation,
    readFileSync(organisation, 'utf8').replace('Company', 'Acme').replace('example.org', 'acme.example'),
  );
}

/** The first and the fifteenth of each month from January 2016 on. */
function dayOf(at: number): string {
  const month = Math.floor(at / 2);
  const year = 2016 + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${at % 2 === 0 ? '01' : '15'}`;
}
