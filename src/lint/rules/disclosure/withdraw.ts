import { disclosure } from '../../disclosure.ts';

/** A consent can be taken back. */
export const withdraw = disclosure({
  id: 'disclosure/withdraw',
  severity: 'warning',
  profiles: ['base'],
  summary: 'The text says that consent can be withdrawn.',
  why: 'It is the first thing to know about a consent. Say how, and what follows.',
  source: { words: 'Law No. 94-V of Kazakhstan, Art. 8(2)', standing: 'read' },
  sought: 'words on withdrawing consent',
  words: {
    ru: /отзыв\p{L}* .{0,20}согласи|отозвать .{0,20}согласи|согласие .{0,20}отозва/iu,
    kk: /келісім\p{L}* (қайтар|кері)/iu,
    en: /withdraw\p{L}* .{0,20}consent|consent .{0,30}withdraw/iu,
  },
  good: [{ text: '## Your rights {#rights}\n\n- Withdrawal of consent at any time' }],
  bad: [{ text: '## Your rights {#rights}\n\n- Access' }],
});
