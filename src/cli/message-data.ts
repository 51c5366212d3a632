/** Problems as plain data, for what is kept from run to run. */
import { VFileMessage } from 'vfile-message';

/** A message's own properties. */
export type MessageData = Partial<VFileMessage> & Pick<VFileMessage, 'reason'>;

export const dataOf = (message: VFileMessage): MessageData => ({ ...message });

export const messageOf = (data: MessageData): VFileMessage =>
  Object.assign(new VFileMessage(data.reason), data);
