/** The door of `delivery`: a notice to everyone on a list, by mail. */
export { type DkimKey, dkimSigner } from './dkim.ts';
export { Journal, JournalBusyError, type Settlement } from './journal.ts';
export { ListError, type ListRow, readList } from './list.ts';
export { type Recipient, recipientId } from './recipient.ts';
export { type SendOptions, sendToList } from './send.ts';
export { type Server, StopError, serverOf } from './server.ts';
export { MOST_KEPT, type Survey, surveyList } from './survey.ts';
