/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `証明されていることと、述べられているだけのこと`,
  time: (moment, authority) =>
    `${authority}は、これらの行が${moment}に存在したことを確認しています。この機関を信頼する人には日付の証明となります。`,
  key: (fingerprint) =>
    `鍵${fingerprint}で署名されています。誰の鍵かを知る人には、これらの行を誰が保証するかの証明となります。いつかは証明しません。`,
  block: (height) =>
    `ビットコインのブロック${height}を示しています。これらの行がそのブロックにあるかどうかは\`ots verify\`で確認でき、日付も示されます。`,
  nothing: `何も証明しません。不完全であるか、これらの行と一致しないか、有効でない証明書で作成されています。`,
  digests: `ハッシュ値で証明されていること：上のファイルは、登録簿に記載されたものです。`,
  said: `公開者が述べているだけのこと：公開日、誰にどのように通知したか、誰が本文を読み、または承認したか、および上のすべての注記。`,
};
