/** Time stamps of RFC 3161: a request that names a digest, and an authority's signed answer with its time. */
import { randomBytes } from 'node:crypto';
import type { TSTInfo } from 'pkijs';
import { sha256 } from '../digest.ts';
import type { Testimony } from './witness.ts';

/** Loaded when a stamp is asked for or read: it costs every other command its start. */
const pki = () => import('pkijs');

const SHA_256 = '2.16.840.1.101.3.4.2.1';

/** A request to stamp `data`, in DER. Each has a number of its own, so that no old answer fits. */
export async function timeStampRequest(data: Uint8Array): Promise<Uint8Array> {
  const [{ AlgorithmIdentifier, MessageImprint, TimeStampReq }, { Integer, OctetString }] = await Promise.all(
    [pki(), import('asn1js')],
  );
  const imprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
    hashedMessage: new OctetString({ valueHex: Buffer.from(sha256(data), 'hex') }),
  });
  // A leading zero would have to be left out in DER, and a leading bit would make it negative.
  const number = randomBytes(8);
  number[0] = (number[0]! & 0x3f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprint,
    nonce: new Integer({ valueHex: new Uint8Array(number).buffer }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** Whether `answer` is an authority's stamp on `data`, unbroken; with `request`, also whether it answers that one. */
export async function readTimeStamp(
  data: Uint8Array,
  answer: Uint8Array,
  request?: Uint8Array,
): Promise<Testimony> {
  const { SignedData, TimeStampResp, TSTInfo } = await pki();
  try {
    const response = TimeStampResp.fromBER(new Uint8Array(answer));
    if (response.status.status > 1 || !response.timeStampToken)
      return { holds: false, says: `the authority refused with status ${response.status.status}` };
    const signed = new SignedData({ schema: response.timeStampToken.content });
    const content = signed.encapContentInfo.eContent;
    if (!content) return { holds: false, says: 'the answer holds no stamp' };
    const stamp = TSTInfo.fromBER(new Uint8Array(content.getValue()));
    const imprint = Buffer.from(stamp.messageImprint.hashedMessage.getValue()).toString('hex');
    if (stamp.messageImprint.hashAlgorithm.algorithmId !== SHA_256 || imprint !== sha256(data))
      return { holds: false, says: 'it stamps other bytes than these' };
    if (request && !(await isAnswerTo(request, stamp)))
      return { holds: false, says: 'it answers another request than this one' };
    const isSigned = await signed.verify({ signer: 0, data: new Uint8Array(data).buffer });
    const time = stamp.genTime.toISOString();
    return isSigned
      ? { holds: true, says: `stamped ${time}; whether to trust the authority: openssl ts -verify -CAfile …` }
      : { holds: false, says: 'its signature does not hold' };
  } catch (error) {
    return { holds: false, says: `it cannot be read as a time stamp (${messageOf(error)})` };
  }
}

async function isAnswerTo(request: Uint8Array, stamp: TSTInfo): Promise<boolean> {
  const { TimeStampReq } = await pki();
  const asked = TimeStampReq.fromBER(new Uint8Array(request)).nonce;
  return asked === undefined || (stamp.nonce !== undefined && asked.isEqual(stamp.nonce));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
