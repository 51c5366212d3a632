/** The redline of two texts as a Word file, for tests. */
import type { PolicyDocument } from '../model/index.ts';
import { redlineDocx, textsSheet } from '../output/index.ts';
import { PROJECT } from './sandbox.ts';

export const REDLINE_FILE = { author: 'AutoMaster', date: '2025-12-15', heading: 'Полная политика' } as const;

export function redlineFile(from: PolicyDocument, to: PolicyDocument): Uint8Array {
  const { author, date, heading } = REDLINE_FILE;
  return redlineDocx(
    textsSheet({
      from,
      to,
      locale: 'ru',
      headings: [heading, heading],
      names: ['old', 'new'],
      author,
      date,
      tense: 'has',
    }),
    PROJECT,
  );
}
