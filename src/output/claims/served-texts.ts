/** The texts that a built site serves: their Markdown, held against both digests that the ledger has of each. */
import { parse } from 'yaml';
import { publishedIn, sha256 } from '../../archive/index.ts';
import { bringsTexts } from '../../events/index.ts';
import type { ParsedText } from '../../markdown/index.ts';
import {
  address,
  documentText,
  type LedgerEvent,
  type Locale,
  localesOf,
  type Numbering,
  type Policy,
  type PolicyDocument,
  type TextFormat,
  type Translation,
} from '../../model/index.ts';
import { textSchema } from '../../records/index.ts';
import { jsonAt, type Site, textAt } from './site.ts';

export interface ServedText {
  readonly version: string;
  readonly text: Translation;
  /** How its sections are numbered; `null`: its words do not say. */
  readonly numbering: Numbering | null;
}

export interface TextsRequest {
  readonly site: Site;
  readonly policy: Policy;
  /** The languages of the site. */
  readonly locales: readonly Locale[];
  /** Of the policy. */
  readonly events: readonly LedgerEvent[];
  /** Documents are put in here, under `POLICY/VERSION/LOCALE`. */
  readonly documents: Map<string, PolicyDocument>;
  readonly report: (path: string, reason: string) => void;
  /** Told of every text that is not there as the ledger has it; `verify` names its forms one by one. */
  readonly onLack: () => void;
}

type Texts = LedgerEvent<'published' | 'translated'>;

/** The texts of a version, with what their Markdown says. */
export function textsOf(request: TextsRequest, version: string): ServedText[] {
  const { locales, documents, policy, events } = request;
  return events.filter(bringsTexts).flatMap((event) => {
    if (event.version !== version) return [];
    return localesOf(event.source).flatMap((locale) => {
      // A language that the site does not speak has its texts in the API only.
      const read = locales.includes(locale) ? inMarkdown : inApi;
      const found = read(request, event, locale);
      if (found === null) {
        request.onLack();
        return [];
      }
      documents.set(`${policy.id}/${version}/${locale}`, found.document);
      const text: Translation = {
        locale,
        ...found.front,
        sourceDigest: event.source[locale]!,
        textDigest: event.text[locale]!,
        textFormat: event.textFormat as TextFormat,
        addedAt: event.type === 'translated' ? event.at : null,
      };
      return [{ version, numbering: found.numbering, text }];
    });
  });
}

interface Found {
  readonly document: PolicyDocument;
  readonly front: Pick<Translation, 'title' | 'standing'>;
  readonly numbering: Numbering | null;
}

function inMarkdown({ site, policy, report }: TextsRequest, event: Texts, locale: Locale): Found | null {
  const path = address.download(locale, policy.id, event.version, 'md');
  const source = textAt(site, path);
  // That it is missing, or another one, is told where the forms of a text are looked at.
  if (source === null || sha256(source) !== event.source[locale]) return null;
  const textDigest = event.text[locale]!;
  const textFormat = event.textFormat as TextFormat;
  const text = publishedIn(policy, path, source, { textDigest, textFormat });
  if (sha256(documentText(text.document, textFormat)) !== textDigest) {
    report(path, 'Unexpected words, expected those whose digest the ledger has');
    return null;
  }
  const front = textSchema.safeParse(parse(frontMatterOf(text, source)));
  return front.success ? { document: text.document, front: front.data, numbering: text.numbering } : null;
}

const frontMatterOf = ({ frontMatter }: ParsedText, source: string): string =>
  frontMatter?.yaml ?? /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';

/** What no Markdown stands for: its words are held against their digest, how it is marked up is not. */
function inApi({ site, policy, report }: TextsRequest, event: Texts, locale: Locale): Found | null {
  const path = address.apiDocument(policy.id, event.version, locale);
  const said = jsonAt(site, path) as (Found['front'] & { readonly document: PolicyDocument }) | null;
  const front = textSchema.safeParse({ title: said?.title, standing: said?.standing });
  if (said === null || !front.success || !hasWords(said.document, event, locale)) {
    report(path, 'Unexpected words, expected those whose digest the ledger has');
    return null;
  }
  return { document: said.document, front: front.data, numbering: null };
}

function hasWords(document: PolicyDocument, event: Texts, locale: Locale): boolean {
  try {
    return sha256(documentText(document, event.textFormat as TextFormat)) === event.text[locale];
  } catch {
    // It is no document.
    return false;
  }
}
