/** The thread in which printed files are settled, beside the browser and the main thread. */
import { move } from 'piscina';
import type { Printed } from './printable.ts';
import { settlePdf } from './settle.ts';

export default async (printed: Printed): Promise<unknown> => {
  const bytes = await settlePdf(printed);
  return move(bytes);
};
