/** Corrects where a bare address in a text ends: closing quotation marks after it are not part of it. */
import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';

/** Closing quotation marks that GFM counts as part of an address, each with its opening mark. */
const CLOSING: Readonly<Record<string, string>> = { '»': '«', '”': '“', '’': '‘', '›': '‹' };
/** What GFM itself leaves out at the end of an address. */
const TRAILING = /[?!.,:*_~]+$/;

/**
 * Reads: links that GFM made of bare addresses.
 * Writes: takes closing quotation marks without their opening one, and the signs before them, out of such a link:
 * `https://example.org/о-нас»` is an address and a mark.
 */
export function literalLinks() {
  return (tree: Root) => {
    const look = (parent: Parents) => {
      for (let at = 0; at < parent.children.length; at++) {
        const child = parent.children[at]!;
        if (child.type === 'link' && isLiteral(child)) mend(child, parent, at);
        if ('children' in child) look(child);
      }
    };
    look(tree);
  };
}

function mend(link: Link, parent: Parents, at: number): void {
  const [text] = link.children as [Text];
  const rest = text.value.slice(endOf(text.value).length);
  if (rest === '') return;
  text.value = text.value.slice(0, -rest.length);
  link.url = link.url.slice(0, -rest.length);
  const next = parent.children[at + 1];
  if (next?.type === 'text') next.value = rest + next.value;
  else (parent.children as PhrasingContent[]).splice(at + 1, 0, { type: 'text', value: rest });
}

/** Whether a link is a bare address in the source, without brackets around it. */
function isLiteral(link: Link): boolean {
  const [text, ...others] = link.children;
  return (
    text?.type === 'text' &&
    others.length === 0 &&
    link.url.endsWith(text.value) &&
    text.position?.start.offset === link.position?.start.offset
  );
}

function endOf(address: string): string {
  let end = address;
  for (;;) {
    const opening = CLOSING[end.at(-1) ?? ''];
    if (opening === undefined || count(end, opening) >= count(end, end.at(-1)!)) return end;
    end = end.slice(0, -1).replace(TRAILING, '');
  }
}

const count = (text: string, sign: string) => text.split(sign).length - 1;
