/** The words in English that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'What will change',
    has: 'What changed',
    had: 'What changed then',
    would: 'What would have changed',
  },
  whatChangedWith: {
    will: 'What will change with this version',
    has: 'What changed with this version',
    had: 'What changed then with this version',
    would: 'What this version would have changed',
  },
  was: { will: 'Before', has: 'Before', had: 'Before', would: 'Without the change' },
  becomes: { will: 'Will be', has: 'Now', had: 'After the change', would: 'Would have been' },
  means: {
    will: 'What it means for you',
    has: 'What it means for you',
    had: 'What it meant for you',
    would: 'What it would have meant for you',
  },
  newText: {
    will: 'The new text',
    has: 'The new text',
    had: 'The text of this version',
    would: 'The withdrawn text',
  },
  wordForWord: {
    will: 'What will change, word for word',
    has: 'What changed, word for word',
    had: 'What changed then, word for word',
    would: 'What would have changed, word for word',
  },
};
