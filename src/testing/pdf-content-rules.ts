/** Our rules for what is drawn on the pages of a PDF, and how the tags know it. Source: as in `pdf-rules.ts`. */
import { PDFArray, PDFDict, type PDFDocument, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { type Mark, marksOf } from './pdf-marks.ts';
import { annotationsOf, faultIf, name, numberedIn, type PdfRule, tagsOf } from './pdf-tags.ts';

/** Scripts in which a line may end between any two letters, or whose lines are drawn against their order. */
const OTHER_LINES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Arabic}\p{scx=Hebrew}]/u;

/** Of the marks of each page, if they can be read at all: another rule tells of those that cannot. */
const ofEachPage = (pdf: PDFDocument, fault: (marks: readonly Mark[], page: number) => string[]) =>
  pdf.getPages().flatMap((page, i) => {
    try {
      return fault(marksOf(pdf, page), i);
    } catch {
      return [];
    }
  });

export const CONTENT_RULES: readonly PdfRule[] = [
  {
    clause: '7.1',
    says: 'Marks end in the order in which they began, and none begins inside a text and ends after it.',
    faults: (pdf) =>
      pdf.getPages().flatMap((page, i) => {
        try {
          marksOf(pdf, page);
          return [];
        } catch (error) {
          return [`page ${i + 1}: ${(error as Error).message}`];
        }
      }),
  },
  {
    clause: '7.1',
    says: 'No artefact stands inside content that is tagged, and no such content inside an artefact.',
    faults: (pdf) =>
      ofEachPage(pdf, (marks, page) =>
        marks.flatMap(({ id, isArtifact, around }) => [
          ...faultIf(
            isArtifact && around.some((mark) => mark.id !== null),
            `page ${page + 1}: an artefact in content`,
          ),
          ...faultIf(
            id !== null && around.some((mark) => mark.isArtifact),
            `page ${page + 1}: content in an artefact`,
          ),
        ]),
      ),
  },
  {
    clause: '7.1',
    says: 'Every mark on a page is part of one tag, and the page knows of which.',
    faults: (pdf) => {
      const owners = ownersIn(pdf);
      return ofEachPage(pdf, (marks, page) => {
        const { node, ref } = pdf.getPages()[page]!;
        const known = numberedIn(pdf, node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber() ?? -1);
        return marks.flatMap(({ id }) => {
          if (id === null) return [];
          const owner = owners.get(`${ref} ${id}`) ?? [];
          const parent = known instanceof PDFArray ? pdf.context.lookup(known.get(id)) : undefined;
          return faultIf(owner.length !== 1 || owner[0] !== parent, `page ${page + 1}: mark ${id}`);
        });
      });
    },
  },
  {
    clause: '7.1',
    says: 'Words on two lines are parted by a blank, or say that they are one.',
    faults: (pdf) =>
      ofEachPage(pdf, (marks, page) =>
        marks.flatMap(({ id, isReplaced, lines }) =>
          id === null || isReplaced
            ? []
            : lines.flatMap((line, i) => {
                const next = lines[i + 1] ?? ' ';
                const isParted = /\s$|^$|\ufffd/.test(line) || /^\s|^$|\ufffd/.test(next);
                return faultIf(
                  !isParted && !OTHER_LINES.test(line + next),
                  `page ${page + 1}: ${line} / ${next}`,
                );
              }),
        ),
      ),
  },
  {
    clause: '7.1',
    says: 'What is drawn again on every page is an artefact: a head of a table is content once.',
    faults: (pdf) => {
      const shown = shownIn(pdf);
      return tagsOf(pdf)
        .filter(({ type }) => type === 'TH')
        .flatMap(({ dict }) => {
          const owners = [dict, ...tagsOf(pdf, dict).map((tag) => tag.dict)];
          return owners.flatMap((owner) => {
            const words = marksIn(owner).flatMap((mark) => shown.get(mark) ?? []);
            return faultIf(new Set(words).size < words.length, `${words.length} times: ${words[0]}`);
          });
        });
    },
  },
];

/** Of links. */
export const LINK_RULE: PdfRule = {
  clause: '7.18.5',
  says: 'Every place of a link is part of a tag of a link.',
  faults: (pdf) => {
    const tagged = new Set(
      tagsOf(pdf).flatMap(({ type, dict }) => (type === 'Link' ? annotationsOf(dict) : [])),
    );
    return pdf
      .getPages()
      .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
      .flatMap((ref) => {
        const key = pdf.context.lookup(ref, PDFDict).lookupMaybe(name('StructParent'), PDFNumber);
        const parent = key && numberedIn(pdf, key.asNumber());
        const isKnown = parent instanceof PDFDict && parent.get(name('S')) === name('Link');
        return faultIf(!tagged.has(String(ref)) || !isKnown, `${ref} is in no link`);
      });
  },
};

/** The marks that an element holds itself, as page and number. */
function marksIn(dict: PDFDict): string[] {
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [dict.get(name('K'))!];
  return list.flatMap((kid) => {
    if (kid instanceof PDFNumber) return [`${dict.get(name('Pg'))} ${kid.asNumber()}`];
    const inner = kid instanceof PDFRef ? dict.context.lookup(kid) : kid;
    if (!(inner instanceof PDFDict) || !inner.has(name('MCID'))) return [];
    return [
      `${inner.get(name('Pg')) ?? dict.get(name('Pg'))} ${inner.lookup(name('MCID'), PDFNumber).asNumber()}`,
    ];
  });
}

/** The elements that hold each mark. */
function ownersIn(pdf: PDFDocument): Map<string, PDFDict[]> {
  const owners = new Map<string, PDFDict[]>();
  for (const { dict } of tagsOf(pdf))
    for (const mark of marksIn(dict)) owners.set(mark, [...(owners.get(mark) ?? []), dict]);
  return owners;
}

/** What each mark shows. */
function shownIn(pdf: PDFDocument): Map<string, string> {
  const shown = new Map<string, string>();
  ofEachPage(pdf, (marks, page) => {
    for (const { id, lines } of marks)
      if (id !== null) shown.set(`${pdf.getPages()[page]!.ref} ${id}`, lines.join(' '));
    return [];
  });
  return shown;
}
