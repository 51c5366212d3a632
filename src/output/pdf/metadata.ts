/** What a PDF says of itself, twice over and the same: in its information dictionary and as XMP. */
import { AFRelationship, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { escapeMarkup } from '../../model/index.ts';
import type { Claim, Printed } from './printable.ts';
import { srgbProfile } from './srgb.ts';

const name = PDFName.of;

/** What is said of a document as a whole. */
export type Described = Pick<Printed['printable'], 'title' | 'subject' | 'author' | 'lang' | 'date'>;
const PRODUCER = 'Gazette';

/** Sets title, subject, author, language and dates, and attaches the sources. */
export async function describe(pdf: PDFDocument, { printable, claims }: Printed): Promise<void> {
  const { title, subject, author, lang, date, attachments } = printable;
  const day = new Date(`${date}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setSubject(subject);
  pdf.setAuthor(author);
  pdf.setLanguage(lang);
  pdf.setCreator(PRODUCER);
  pdf.setProducer(PRODUCER);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  for (const { name: file, description, bytes } of attachments) {
    await pdf.attach(bytes, file, {
      mimeType: 'text/markdown',
      description,
      creationDate: day,
      modificationDate: day,
      afRelationship: AFRelationship.Source,
    });
  }
  const xmp = pdf.context.stream(new Uint8Array(Buffer.from(xmpOf(printable, claims), 'utf8')), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(name('Metadata'), pdf.context.register(xmp));
  if (claims.includes('pdfa-3a')) setOutputIntent(pdf);
}

/** Sets both halves of the file's id. */
export function setId(pdf: PDFDocument, id: string): void {
  const hex = PDFHexString.of(id);
  pdf.context.trailerInfo.ID = pdf.context.obj([hex, hex]);
}

function setOutputIntent(pdf: PDFDocument): void {
  const profile = pdf.context.register(pdf.context.flateStream(srgbProfile(), { N: 3 }));
  const intent = pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  pdf.catalog.set(name('OutputIntents'), pdf.context.obj([pdf.context.register(intent)]));
}

/** What a file says of itself for programs. */
export function xmpOf({ title, subject, author, lang, date }: Described, claims: readonly Claim[]): string {
  const text = escapeMarkup;
  const moment = `${date}T00:00:00Z`;
  const alternatives = (words: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${text(words)}</rdf:li><rdf:li xml:lang="${lang}">${text(words)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:description>${alternatives(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
<xmp:MetadataDate>${moment}</xmp:MetadataDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
${claims.map((claim) => CLAIMED[claim]).join('\n')}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const property = (key: string, type: string, description: string) =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${key}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

/** PDF/A knows PDF/UA's own property only if the file explains it. */
const CLAIMED: Readonly<Record<Claim, string>> = {
  'pdfa-3a': `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>`,
  'pdfua-1': `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${property('part', 'Integer', 'Part of ISO 14289')}</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`,
};
