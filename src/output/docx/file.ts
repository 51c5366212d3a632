/** A Word file: its parts in a zip archive, the same bytes for the same input. */
import { directionOf, wordTag } from '../../languages/index.ts';
import type { DraftComment } from '../../records/index.ts';
import type { Redline } from '../../redline/index.ts';
import { LEFT_TO_RIGHT } from '../direction.ts';
import type { SheetWords } from '../sheet.ts';
import { zipOf } from '../zip.ts';
import { bodyOf } from './body.ts';
import { commentsExtendedXml, commentsXml, withComments } from './comments.ts';
import { Links, relationshipsTo } from './links.ts';
import { LISTS } from './numbering.ts';
import { Revisions } from './revisions.ts';
import { textOf, wordRuns } from './runs.ts';
import { facesOfScript } from './script-faces.ts';
import { SPACER } from './tables.ts';
import { turnedDocument, turnedStyles } from './turned.ts';
import { type Attributes, element, escapeXml, NAMESPACES, part, val } from './xml.ts';

/** A stretch of a line before or after the text, and whether one side only has it. */
export interface Line {
  /** A paragraph style of `templates/docx/styles.xml`. */
  readonly style: string;
  readonly text: string;
  /** The text before, where it was another. */
  readonly oldText?: string;
  /** Where the line leads. */
  readonly href?: string;
}

export interface Sheet
  extends Pick<
    SheetWords,
    'locale' | 'title' | 'subject' | 'author' | 'date' | 'footer' | 'pageLabel' | 'resolveHref'
  > {
  readonly redline: Redline;
  /** Whether what anybody changes in the file is tracked as well. */
  readonly isTracked: boolean;
  /** What reviewers remarked on the text. */
  readonly comments?: readonly DraftComment[];
  /** Called with each comment whose words are not in the text any more. */
  readonly onStrayed?: (comment: DraftComment) => void;
  readonly head: readonly Line[];
  /** Stands after the text. At least one line: a text whose last paragraph came or went needs one after it. */
  readonly record: readonly Line[];
  /** `templates/docx/styles.xml`. */
  readonly styles: string;
}

/** Parts that most files share with others: those that hold no words and no addresses. */
const RECURRING: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/styles.xml',
]);

/** The bytes of the file. */
export function docxFile(sheet: Sheet): Uint8Array {
  const revisions = new Revisions(sheet.author, sheet.date);
  const links = new Links(sheet.resolveHref);
  const isTurned = directionOf(sheet.locale) === 'rtl';
  const context = { revisions, links, isTurned };
  const head = sheet.head.map((line) => lineXml(line, context)).join('');
  const body = bodyOf(sheet.redline, context);
  const comments = sheet.comments ?? [];
  const commented =
    comments.length > 0 ? withComments(body.xml, comments) : { xml: body.xml, strayed: [], placed: [] };
  const { placed } = commented;
  const resolved = commentsExtendedXml(placed);
  const parts = [
    ...(placed.length > 0 ? (['comments'] as const) : []),
    ...(resolved === null ? [] : (['commentsExtended'] as const)),
  ];
  for (const comment of commented.strayed) sheet.onStrayed?.(comment);
  const record = sheet.record.map((line) => lineXml(line, context)).join('');
  const text = `${head}${commented.xml}${record}`.replaceAll('</w:tbl><w:tbl>', `</w:tbl>${SPACER}<w:tbl>`);
  const written = (xml: string) => (isTurned ? turnedDocument(xml) : xml);
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': parts.length > 0 ? contentTypes([...TYPED, ...parts]) : CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONSHIPS,
    'docProps/app.xml': APP,
    'docProps/core.xml': coreXml(sheet),
    ...links.relationships(
      'document',
      placed.length === 0 ? TO_PARTS : resolved === null ? TO_PARTS_AND_COMMENTS : TO_ALL_PARTS,
    ),
    ...(placed.length > 0 ? { 'word/comments.xml': commentsXml(placed) } : {}),
    ...(resolved === null ? {} : { 'word/commentsExtended.xml': resolved }),
    ...links.relationships('footnotes'),
    'word/document.xml': part(
      element('w:document', NAMESPACES, element('w:body', {}, written(text + SECTION))),
    ),
    'word/footer1.xml': part(element('w:ftr', NAMESPACES, footerXml(sheet, isTurned))),
    'word/footnotes.xml': written(body.footnotes),
    'word/numbering.xml': body.numbering.xml(),
    'word/settings.xml': settingsXml(sheet),
    'word/styles.xml': stylesXml(sheet, body.hasNumberedHeadings),
  };
  return zipOf(Object.entries(files), { recurring: RECURRING, isQuick: true });
}

function lineXml(
  { style, text, oldText = text, href }: Line,
  context: { revisions: Revisions; links: Links; isTurned: boolean },
): string {
  const linkStyle = href ? val('rStyle', 'Hyperlink') : '';
  const run = (words: string, fate: 'kept' | 'inserted' | 'deleted') =>
    context.revisions.around(
      fate,
      wordRuns(marked(words, context.isTurned), (direction) => linkStyle + direction, fate, context.isTurned),
    );
  const content = oldText === text ? run(text, 'kept') : run(oldText, 'deleted') + run(text, 'inserted');
  return element(
    'w:p',
    {},
    element('w:pPr', {}, val('pStyle', style)),
    href ? element('w:hyperlink', context.links.attributesOf(href, 'document'), content) : content,
  );
}

/** A sentence of ours with marks that keep the order of its days and addresses; of isolates, older programs know nothing. */
const marked = (text: string, isTurned: boolean) =>
  isTurned ? text.replace(LEFT_TO_RIGHT, '\u200e$&\u200e') : text;

function footerXml({ footer, pageLabel }: Sheet, isTurned: boolean): string {
  const words = (text: string) =>
    wordRuns(marked(text, isTurned), (direction) => direction, 'kept', isTurned);
  const field = (code: string) =>
    element('w:fldSimple', { 'w:instr': ` ${code} ` }, element('w:r', {}, textOf('1')));
  const label = pageLabel('⦃', '⦄')
    .split(/([⦃⦄])/)
    .map((piece) => (piece === '⦃' ? field('PAGE') : piece === '⦄' ? field('NUMPAGES') : words(piece)))
    .join('');
  return footer
    .map((line, i) =>
      element(
        'w:p',
        {},
        element('w:pPr', {}, val('pStyle', 'Footer')),
        words(line),
        ...(i === footer.length - 1 ? [element('w:r', {}, element('w:tab')), label] : []),
      ),
    )
    .join('');
}

function coreXml({ title, subject, author, date, locale }: Sheet): string {
  const moment = `${date}T00:00:00Z`;
  const tag = (name: string, text: string, attributes: Attributes = {}) =>
    element(name, attributes, escapeXml(text));
  return part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      tag('dc:title', title),
      tag('dc:subject', subject),
      tag('dc:creator', author),
      tag('cp:lastModifiedBy', author),
      tag('dcterms:created', moment, { 'xsi:type': 'dcterms:W3CDTF' }),
      tag('dcterms:modified', moment, { 'xsi:type': 'dcterms:W3CDTF' }),
      tag('dc:language', wordTag(locale)),
    ),
  );
}

/** The styles in the document's language, those of headings linked to their numbers. */
function stylesXml({ styles, locale }: Sheet, isNumbered: boolean): string {
  const key = `${locale} ${isNumbered}`;
  let known = knownStyles.get(key);
  if (known?.from !== styles) known = { from: styles, xml: writtenStyles(styles, locale, isNumbered) };
  knownStyles.set(key, known);
  return known.xml;
}

/** Files of one site have the same styles in each language. */
const knownStyles = new Map<string, { readonly from: string; readonly xml: string }>();

function writtenStyles(styles: string, locale: Sheet['locale'], isNumbered: boolean): string {
  const tag = wordTag(locale);
  const inFaces = facesOfScript(
    styles.replace(/<!--[\s\S]*?-->\s*/g, '').replaceAll('LANGUAGE', tag),
    locale,
  );
  const own = directionOf(locale) === 'rtl' ? turnedStyles(inFaces, tag) : inFaces;
  if (!isNumbered) return own;
  return own.replace(
    /(w:styleId="Heading([2-6])">(?:(?!<\/w:style>)[\s\S])*?<w:pPr>(?:\s*<w:(?:keepNext|keepLines|pageBreakBefore|widowControl)\b[^>]*\/>)*)/g,
    (head, _, depth: string) =>
      `${head}${element('w:numPr', {}, val('ilvl', Number(depth) - 2), val('numId', LISTS.headings))}`,
  );
}

const settingsXml = ({ locale, isTracked }: Sheet): string =>
  part(
    element(
      'w:settings',
      NAMESPACES,
      // Whoever goes on writing in a redline does so in the open.
      ...(isTracked ? [element('w:trackRevisions')] : []),
      val('defaultTabStop', 720),
      element(
        'w:footnotePr',
        {},
        element('w:footnote', { 'w:id': -1 }),
        element('w:footnote', { 'w:id': 0 }),
      ),
      element(
        'w:compat',
        {},
        // Without it, Word opens the file as one of 2007.
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': '15',
        }),
      ),
      element('w:themeFontLang', { 'w:val': wordTag(locale) }),
    ),
  );

/** A4 with the margins of the printed page. */
const SECTION = element(
  'w:sectPr',
  {},
  element('w:footerReference', { 'w:type': 'default', 'r:id': 'footer' }),
  element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  element('w:pgMar', {
    'w:top': 1134,
    'w:right': 1134,
    'w:bottom': 1304,
    'w:left': 1134,
    'w:header': 567,
    'w:footer': 567,
    'w:gutter': 0,
  }),
);

const PARTS = {
  styles: 'styles.xml',
  numbering: 'numbering.xml',
  settings: 'settings.xml',
  footnotes: 'footnotes.xml',
  footer: 'footer1.xml',
} as const;

const TO_PARTS = relationshipsTo(PARTS);
const TO_PARTS_AND_COMMENTS = relationshipsTo({ ...PARTS, comments: 'comments.xml' });
const TO_ALL_PARTS =
  TO_PARTS_AND_COMMENTS +
  element('Relationship', {
    Id: 'commentsExtended',
    Type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    Target: 'commentsExtended.xml',
  });

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPED = ['styles', 'numbering', 'settings', 'footnotes', 'footer'] as const;
const FILES = {
  ...PARTS,
  comments: 'comments.xml',
  commentsExtended: 'commentsExtended.xml',
} as const;

const contentTypes = (types: readonly (keyof typeof FILES)[]) =>
  part(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Override', { PartName: '/word/document.xml', ContentType: `${WORD}.document.main+xml` }),
      ...types.map((type) =>
        element('Override', { PartName: `/word/${FILES[type]}`, ContentType: `${WORD}.${type}+xml` }),
      ),
      element('Override', {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      }),
      element('Override', {
        PartName: '/docProps/app.xml',
        ContentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      }),
    ),
  );

const CONTENT_TYPES = contentTypes(TYPED);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const PACKAGE_RELATIONSHIPS = part(
  element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    element('Relationship', {
      Id: 'document',
      Type: `${OFFICE}/relationships/officeDocument`,
      Target: 'word/document.xml',
    }),
    element('Relationship', {
      Id: 'core',
      Type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      Target: 'docProps/core.xml',
    }),
    element('Relationship', {
      Id: 'app',
      Type: `${OFFICE}/relationships/extended-properties`,
      Target: 'docProps/app.xml',
    }),
  ),
);

const APP = part(
  element('Properties', { xmlns: `${OFFICE}/extended-properties` }, element('Application', {}, 'Gazette')),
);
