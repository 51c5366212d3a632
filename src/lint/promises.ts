/** Words of a change clause that promise a channel. */
import type { Locale, Mechanism } from '../model/index.ts';

export const PROMISE_WORDS: Readonly<Record<Mechanism, Readonly<Record<Locale, RegExp>>>> = {
  'home-page-banner': {
    ru: /на (главной|нашем сайте|сайте)|уведомлени\p{L}+ на/iu,
    kk: /басты бет|сайтта хабарлама/iu,
    en: /home ?page|notice on (our|the) (web)?site|prominent notice/i,
  },
  email: {
    ru: /(e-?mail|электронн\p{L}+ (почт|адрес|письм))/iu,
    kk: /(e-?mail|электрондық пошта)/iu,
    en: /e-?mail/i,
  },
  'last-updated': {
    ru: /дат\p{L}+ .{0,30}обновлени|обновлени\p{L}+ дат/iu,
    kk: /жаңарту күн/iu,
    en: /last.updated|date (at the top|of the last)|updat\p{L}+ the .{0,20}date/iu,
  },
  archive: {
    ru: /архив|прежн\p{L}+ редакци|предыдущ\p{L}+ (редакци|верси)/iu,
    kk: /мұрағат|алдыңғы (редакция|нұсқа)|бұрынғы (редакция|нұсқа)/iu,
    en: /archive|(earlier|previous|prior) version/i,
  },
};
