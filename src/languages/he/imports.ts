/** By what Hebrew texts from elsewhere are known. */
import type { ImportWords } from '../import-words.ts';

export const imports: ImportWords = {
  dateLine: {
    label: '(?:תאריך )?(?:עדכון אחרון|עודכן|עודכנה|עדכון|תוקף|בתוקף|כניסה לתוקף|פורסם|פורסמה|גרסה)',
    behindDate: null,
    effective: 'תוקף|בתוקף|לתוקף',
    words:
      'תאריך|עדכון|אחרון|אחרונה|לאחרונה|עודכן|עודכנה|תוקף|בתוקף|לתוקף|כניסה|נכנס|נכנסת|פורסם|פורסמה|גרסה|מיום|ביום|החל|ב|מ',
  },
  numbered: 'סעיף|פרק',
  fileNames: { privacy: 'pratiut', terms: 'takanon|tnaim' },
  folders: [],
  latinised: [],
};
