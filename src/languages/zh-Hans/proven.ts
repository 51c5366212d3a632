/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `哪些已获证明，哪些仅为陈述`,
  time: (moment, authority) => `${authority}确认这些行在${moment}已经存在。对信任该机构的人，这证明了日期。`,
  key: (fingerprint) =>
    `以密钥${fingerprint}签名。对知道该密钥属于谁的人，这证明由谁为这些行负责，但不证明何时。`,
  block: (height) =>
    `指明比特币第${height}个区块。这些行是否在该区块中，可用\`ots verify\`核对，并得到日期。`,
  nothing: `它不证明任何事项：不完整、与这些行不符，或所用证书无效。`,
  digests: `由哈希值证明：上述文件就是登记册所列的文件。`,
  said: `仅由发布者陈述：发布日期、通知了谁以及如何通知、谁阅读或批准了文本，以及上述所有说明。`,
};
