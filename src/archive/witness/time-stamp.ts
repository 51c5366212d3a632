/** Time stamps of RFC 3161: a request that names a digest, and an authority's signed answer with its time. */
import { randomBytes } from 'node:crypto';
import type { Certificate, SignedData, TSTInfo } from 'pkijs';
import { type IsoInstant, secondOf } from '../../model/index.ts';
import { sha256 } from '../digest.ts';
import { withoutControls } from '../encoding.ts';
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

/**
 * Whether `answer` is an authority's stamp on `data`, unbroken, by a certificate for stamps that was valid at its time.
 * `request`: also whether it answers that one. `authorities`: also whether it comes from one of these, in PEM.
 */
export async function readTimeStamp(
  data: Uint8Array,
  answer: Uint8Array,
  { request, authorities }: { readonly request?: Uint8Array; readonly authorities?: string | undefined } = {},
): Promise<Testimony> {
  const wrong = (says: string): Testimony => ({ holds: false, proves: null, says });
  const { SignedData, TimeStampResp, TSTInfo } = await pki();
  try {
    const response = TimeStampResp.fromBER(new Uint8Array(answer));
    if (response.status.status > 1 || !response.timeStampToken)
      return wrong(`the authority refused with status ${response.status.status}`);
    const signed = new SignedData({ schema: response.timeStampToken.content });
    const content = signed.encapContentInfo.eContent;
    if (!content) return wrong('the answer holds no stamp');
    const stamp = TSTInfo.fromBER(new Uint8Array(content.getValue()));
    const imprint = Buffer.from(stamp.messageImprint.hashedMessage.getValue()).toString('hex');
    if (stamp.messageImprint.hashAlgorithm.algorithmId !== SHA_256 || imprint !== sha256(data))
      return wrong('it stamps other bytes than these');
    if (request && !(await isAnswerTo(request, stamp)))
      return wrong('it answers another request than this one');
    const { signatureVerified, signerCertificate: signer = null } = await signed.verify({
      signer: 0,
      data: new Uint8Array(data).buffer,
      extendedMode: true,
    });
    if (!signatureVerified) return wrong('its signature does not hold');
    const at = secondOf(stamp.genTime);
    const why = signer === null ? 'it does not hold the certificate of who signed it' : faultOf(signer, at);
    if (why !== null)
      return { holds: true, proves: null, says: `stamped ${at}, which proves nothing: ${why}` };
    const proves = { kind: 'time', at, authority: nameOf(signer!) } as const;
    const said = `stamped ${at} by ${proves.authority}`;
    if (authorities !== undefined) {
      const counts = await leadsTo(authorities, signed, signer!, stamp.genTime);
      const says = counts ? said : `${said}, which leads to none of the certificates given with --ca`;
      return { holds: true, proves, counts, says };
    }
    return {
      holds: true,
      proves,
      says: `${said}; whether to trust that authority: ${advised(stamp.genTime)}`,
    };
  } catch (error) {
    return wrong(`it cannot be read as a time stamp (${messageOf(error)})`);
  }
}

/** How OpenSSL checks a stamp: at the time of the stamp, since the authority's certificate runs out later. */
const advised = (time: Date) =>
  `openssl ts -verify -attime ${Math.floor(time.getTime() / 1000)} -data HEAD -in FILE.tsr -CAfile CA.pem`;

const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** Why a stamp of the moment `at` by this certificate proves nothing, or `null`. */
function faultOf({ notBefore, notAfter, extensions = [] }: Certificate, at: IsoInstant): string | null {
  const [from, to] = [secondOf(notBefore.value), secondOf(notAfter.value)];
  if (at < from || at > to) return `the certificate that signed it was valid from ${from} to ${to} only`;
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes ?? [];
  // The standard asks for this purpose alone.
  return usage?.critical === true && purposes.length === 1 && purposes[0] === TIME_STAMPING
    ? null
    : 'the certificate that signed it is not one for time stamps';
}

/** Names of a certificate's holder, the best first: common name, organisation. */
const NAMES = ['2.5.4.3', '2.5.4.10'];

function nameOf({ subject }: Certificate): string {
  const names = NAMES.flatMap((type) =>
    subject.typesAndValues
      .filter((one) => String(one.type) === type)
      .map(({ value }) => String(value.valueBlock.value)),
  );
  return withoutControls(names[0] ?? 'an authority without a name').text;
}

/** Whether the certificate leads to one in `pem`, each of them valid at `time`. */
async function leadsTo(
  pem: string,
  { certificates = [] }: SignedData,
  signer: Certificate,
  time: Date,
): Promise<boolean> {
  const { Certificate, CertificateChainValidationEngine } = await pki();
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
  const trustedCerts = blocks.map((block) =>
    Certificate.fromBER(new Uint8Array(Buffer.from(block.replace(/-----[^-]+-----|\s/g, ''), 'base64'))),
  );
  const between = certificates.filter((one): one is Certificate => 'tbsView' in one && one !== signer);
  const engine = new CertificateChainValidationEngine({
    // The last one is the one whose path is looked for.
    certs: [...between, signer],
    trustedCerts,
    checkDate: time,
  });
  return trustedCerts.length > 0 && (await engine.verify()).result;
}

async function isAnswerTo(request: Uint8Array, stamp: TSTInfo): Promise<boolean> {
  const { TimeStampReq } = await pki();
  const asked = TimeStampReq.fromBER(new Uint8Array(request)).nonce;
  return asked === undefined || (stamp.nonce !== undefined && asked.isEqual(stamp.nonce));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
