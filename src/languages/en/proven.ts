/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: 'What is proved, and what is only said',
  time: (moment, authority) =>
    `${authority} confirms that these lines existed on ${moment}. This proves the date to everyone who trusts that authority.`,
  key: (fingerprint) =>
    `Signed with the key ${fingerprint}. This proves who vouches for these lines to everyone who knows whose key it is. It does not prove when.`,
  block: (height) =>
    `Names block ${height} of Bitcoin. Whether these lines are in that block is checked with \`ots verify\`, which also gives the date.`,
  nothing:
    'It proves nothing: it is not complete, does not hold, or was made with a certificate that was not valid.',
  digests: 'Proved by the digests: the files above are those that the ledger names.',
  said: 'Only said by the publisher: the day of publication, who was notified and how, who read or approved the text, and every note above.',
};
