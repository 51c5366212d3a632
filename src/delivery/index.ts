/** The door of `delivery`: a notice to everyone on a list, by mail. */
export { type DkimKey, dkimSigner } from './dkim.ts';
export { readExceptions } from './exceptions.ts';
export { Journal, JournalError, type Settlement } from './journal.ts';
export { languageIn } from './language.ts';
export { fieldsOfList, ListError, type ListRow, plain, readList } from './list.ts';
export { addressOf, type Recipient, recipientId } from './recipient.ts';
export { decided, type SendOptions, sendToList } from './send.ts';
export { type Server, StopError, serverOf } from './server.ts';
export { MOST_KEPT, type Survey, surveyList } from './survey.ts';
export { certificatesIn } from './trust.ts';
