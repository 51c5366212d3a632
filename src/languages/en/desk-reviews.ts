/** What the desk says of the changes of several people. */

import type { DeskWords } from '../desk-words.ts';
import { counted } from '../plural.ts';

export const reviews: DeskWords['reviews'] = {
  title: 'Changes of several people',
  lead: 'Where people want different words, the draft keeps its own until you choose. It cannot be published before that.',
  open: (count) => `${counted('en', count, { one: 'conflict', other: 'conflicts' })} to settle`,
  none: 'Nothing is left to settle.',
  conflict: (number) => `Conflict ${number}`,
  beginning: 'The beginning',
  now: 'The draft now',
  nothing: 'Nothing: these words are taken out',
  empty: 'Nothing stands here',
  take: 'Take this wording',
  keep: 'Leave it as it is',
  write: 'Write it yourself',
  own: { label: 'Your words', help: 'In the form of the draft, Markdown.' },
  put: 'Put these words in',
  moved:
    'The words of the draft at this place are others by now. Write what you want in the text itself, then choose “Leave it as it is” here.',
  joined: 'Joined changes',
  joinedLead: 'Who changed what is kept until the draft is published, and is never published.',
  was: 'Before',
  becomes: 'Now',
  who: 'Who',
  where: 'Section',
  files: {
    title: 'The files of several people',
    compared: (people, base) => `${people}: compared with ${base}`,
    joins: (count) =>
      count === 0
        ? 'No change joins'
        : `${counted('en', count, { one: 'change joins', other: 'changes join' })}`,
    conflicts: (count) =>
      count === 0
        ? 'No conflicts'
        : `${counted('en', count, { one: 'conflict', other: 'conflicts' })}, in which the draft keeps its words until you choose`,
    take: 'Merge the files into this draft',
    one: 'Merge its changes into the draft instead',
    refused: (file, reason) => `${file} cannot be taken in: ${reason}`,
    twice: (file) => `Two files are called ${file}: give one another name`,
    tooMany: (most) => `These are more than ${most} files, or together too large.`,
    openFirst: 'Conflicts of this text are open: settle them first, then merge further files.',
  },
  inWord: (number) => `Conflict ${number}: keep one of these wordings and take the others out.`,
};
