/** Small Word files for tests, from the XML of their parts. */
import { strToU8, zipSync } from 'fflate';

export const WORD_NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface WordParts {
  /** Paragraphs and tables. */
  readonly body: string;
  /** `w:style` elements. */
  readonly styles?: string;
  /** `w:abstractNum` and `w:num` elements. */
  readonly numbering?: string;
  /** `w:footnote` elements. */
  readonly footnotes?: string;
  /** Links of the text: id to address. */
  readonly links?: Readonly<Record<string, string>>;
  /** The program that says to have written the file. */
  readonly application?: string;
  /** Other parts by their path. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The bytes of a file with these parts and no others. */
export function wordFile({
  body,
  styles = '',
  numbering,
  footnotes,
  links = {},
  application,
  more = {},
}: WordParts) {
  const root = (name: string, content: string) => `<w:${name} ${WORD_NAMESPACES}>${content}</w:${name}>`;
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"${mode}/>`;
  const relations = (content: string) => `<Relationships ${RELATIONSHIPS}>${content}</Relationships>`;
  const outside = Object.entries(links)
    .map(([id, target]) => relation(id, 'hyperlink', target, ' TargetMode="External"'))
    .join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relations(relation('d', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      `${relation('s', 'styles', 'styles.xml')}${numbering === undefined ? '' : relation('n', 'numbering', 'numbering.xml')}${footnotes === undefined ? '' : relation('f', 'footnotes', 'footnotes.xml')}${outside}`,
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': root('styles', styles),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': root('numbering', numbering) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': root('footnotes', footnotes) }),
    ...(application === undefined
      ? {}
      : {
          'docProps/app.xml': `<Properties xmlns="${OFFICE}/extended-properties"><Application>${application}</Application></Properties>`,
        }),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A paragraph of these words: `style` by id, `properties` and `look` as XML. */
export const para = (
  words: string,
  { style = '', properties = '', look = '' }: { style?: string; properties?: string; look?: string } = {},
) => `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${run(words, look)}</w:p>`;

export const run = (words: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** Tracked words. */
export const put = (content: string, author = 'Counsel') =>
  `<w:ins w:id="901" w:author="${author}" w:date="2026-01-01T00:00:00Z">${content}</w:ins>`;
export const taken = (words: string, author = 'Counsel') =>
  `<w:del w:id="902" w:author="${author}" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
/** The mark of a paragraph that was put in or taken out. */
export const markPut = '<w:rPr><w:ins w:id="903" w:author="Counsel" w:date="2026-01-01T00:00:00Z"/></w:rPr>';
export const markTaken =
  '<w:rPr><w:del w:id="904" w:author="Counsel" w:date="2026-01-01T00:00:00Z"/></w:rPr>';

/** A style of paragraphs. */
export const style = (id: string, name: string, content = '', base = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}${content}</w:style>`;

/** A place in a list. */
export const inList = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

/** A definition of numbering: for each level its format and its label. */
export const definition = (
  id: number,
  levels: readonly (readonly [format: string, label: string, more?: string])[],
) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels
    .map(
      ([format, label, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

/** A list of that definition. */
export const list = (numId: number, definitionId: number, overrides = '') =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
