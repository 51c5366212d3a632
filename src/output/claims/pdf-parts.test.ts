/** Files with one part that none of ours has. */
import { type PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { strangePart } from './pdf-parts.ts';

const OURS = '/P <</MCID 0 >>BDC q BT /F1 10 Tf <00010002> Tj ET Q EMC /Artifact BMC 0 0 m 9 9 l S EMC';
const name = (text: string) => PDFName.of(text);

interface Drawn {
  readonly content?: string;
  readonly change?: (pdf: PDFDocument, page: PDFDict, at: (value: object) => PDFObject) => void;
}

async function printed({ content = OURS, change = () => {} }: Drawn): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { node } = pdf.addPage([200, 200]);
  node.set(name('Contents'), pdf.context.register(pdf.context.flateStream(content)));
  change(pdf, node, (value) => pdf.context.register(pdf.context.obj(value as never)));
  // A browser writes no streams of objects, and neither do we.
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

it('finds none where there is none', async () => {
  expect(await strangePart(await printed({}))).toBeNull();
});

it.each<[string, Drawn, string]>([
  ['words in brackets', { content: `${OURS} BT (We sell) Tj ET` }, 'a string in brackets on page 1'],
  ['an operator of another kind', { content: `${OURS} BT <0001> ' ET` }, "an operator `'` on page 1"],
  ['a picture within the content', { content: `${OURS} BI /W 1 ID x EI` }, 'an operator `BI` on page 1'],
  ['a layer', { content: '/OC /L1 BDC BT <0001> Tj ET EMC' }, 'a layer on page 1'],
  [
    'the list of layers',
    { change: (pdf, _, at) => pdf.catalog.set(name('OCProperties'), at({ OCGs: [] })) },
    '`OCProperties` in the document',
  ],
  [
    'something that happens when it is opened',
    { change: (pdf, _, at) => pdf.catalog.set(name('OpenAction'), at({ S: 'GoTo' })) },
    '`OpenAction` in the document',
  ],
  [
    'names of anything but files',
    { change: (pdf, _, at) => pdf.catalog.set(name('Names'), at({ Pages: {} })) },
    '`Pages` in the document',
  ],
  [
    'a form',
    {
      change: (pdf, page) => {
        const form = pdf.context.stream('BT ET', { Type: 'XObject', Subtype: 'Form' });
        page.set(name('Resources'), pdf.context.obj({ XObject: { X1: pdf.context.register(form) } }));
      },
    },
    'a form on page 1',
  ],
  [
    'a note',
    { change: (pdf, page, at) => page.set(name('Annots'), pdf.context.obj([at({ Subtype: 'FreeText' })])) },
    'a note or field on page 1',
  ],
  [
    'a link that is shown otherwise',
    {
      change: (pdf, page, at) => page.set(name('Annots'), pdf.context.obj([at({ Subtype: 'Link', AP: {} })])),
    },
    'a note or field on page 1',
  ],
  [
    'a link that starts something',
    {
      change: (pdf, page, at) =>
        page.set(name('Annots'), pdf.context.obj([at({ Subtype: 'Link', A: { S: 'Launch' } })])),
    },
    'an action `Launch` on page 1',
  ],
  [
    'a script behind a bookmark',
    {
      change: (pdf, _, at) =>
        pdf.catalog.set(name('Outlines'), at({ First: at({ A: { S: 'JavaScript', JS: name('x') } }) })),
    },
    'a script, or an action that follows another',
  ],
  [
    'an action that follows another',
    {
      change: (pdf, page, at) =>
        page.set(
          name('Annots'),
          pdf.context.obj([at({ Subtype: 'Link', A: { S: 'URI', Next: { S: 'URI' } } })]),
        ),
    },
    'a script, or an action that follows another',
  ],
  [
    'a page that is turned round',
    { change: (pdf, page) => page.set(name('Rotate'), pdf.context.obj(180)) },
    '`Rotate` on page 1',
  ],
  [
    'a cut of all pages',
    { change: (pdf) => pdf.catalog.Pages().set(name('CropBox'), pdf.context.obj([0, 0, 1, 1])) },
    '`CropBox` for pages',
  ],
  ['letters without width', { content: `${OURS} BT 1 Tz <0001> Tj ET` }, 'an operator `Tz` on page 1'],
  ['a page with actions', { change: (_pdf, page, at) => page.set(name('AA'), at({})) }, '`AA` on page 1'],
])('finds %s', async (_, drawn, part) => {
  expect(await strangePart(await printed(drawn))).toBe(part);
});

it('finds bytes that belong to none of its parts', async () => {
  const file = await printed({});
  for (const more of [
    Buffer.concat([file, Buffer.from('\n%%EOF\n')]),
    Buffer.concat([Buffer.from('\n'), file]),
  ])
    expect(await strangePart(more)).toBe('bytes beside those of its parts');
});
