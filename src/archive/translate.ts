/** Adds a translation to a published version. */
import type { VFileMessage } from 'vfile-message';
import type { ParsedText } from '../markdown/index.ts';
import {
  documentText,
  type LedgerBody,
  type Locale,
  type Standing,
  type Translation,
  type Version,
} from '../model/index.ts';
import { textSchema } from '../records/index.ts';
import { type Archive, type ArchivedPolicy, parsePublished, parseSource, textPath } from './archive.ts';
import { checkParsed } from './check.ts';
import { sha256 } from './digest.ts';
import { encodingProblem } from './encoding.ts';
import { frontMatterOf } from './front-matter.ts';
import { isError, problem } from './problem.ts';
import { type EventOptions, versionOf } from './record.ts';
import { type WriteResult, writeArchive } from './write.ts';
import { readYaml } from './yaml.ts';

/**
 * Adds a translation to a published version; the other texts are untouched. `source`: the bytes of `LOCALE.md`.
 * Errors: `version/translated`, and whatever is wrong with the text.
 */
export function addTranslation(
  root: string,
  options: EventOptions & {
    readonly locale: Locale;
    readonly source: Uint8Array;
    /** Further problems of the text, such as words that differ from the authoritative language. */
    readonly check?: (archive: Archive, translation: NewTranslation) => readonly VFileMessage[];
  },
): WriteResult {
  const { locale, source } = options;
  return writeArchive(root, options, (archive) => {
    const named = versionOf(archive, options);
    if ('problems' in named) return named;
    const { policy, version } = named;
    const path = textPath(policy.policy.id, version.id, locale);
    const refuse = (reason: string) => ({
      problems: [problem(path, reason, { rule: 'version/translated' })],
    });
    if (version.translations[locale])
      return refuse(
        `Unexpected second text in \`${locale}\`, a published one never changes: publish a new version, or say what is wrong with \`gazette correct\``,
      );
    const foreign = encodingProblem(path, source);
    if (foreign) return { problems: [foreign] };
    const text = Buffer.from(source).toString('utf8');
    const front = frontMatterOf(text);
    if (!front)
      return refuse('Unexpected text without front matter, expected `title` and `standing` at its start');
    const { value, problems } = readYaml({ path, text: front.yaml, firstLine: front.firstLine }, textSchema);
    if (!value) return { problems };
    const standing: Exclude<Standing, 'pending'> = value.standing;
    if (standing === 'authoritative')
      return refuse(
        `Unexpected standing \`authoritative\`, expected \`official\` or \`informative\`: \`${policy.policy.authoritative}\` is the authoritative text`,
      );
    // It uses the numbering and the text format of the version's other texts.
    const original = version.translations[policy.policy.authoritative]!;
    const { id, authoritative } = policy.policy;
    const { numbering } = parsePublished(archive, policy.policy, version.id, authoritative, original);
    const parsed = parseSource({ ...policy.policy, numbering }, path, text);
    const translation = { policy, version, locale, ...value, parsed };
    const errors = [
      ...checkParsed(archive, path, parsed),
      ...(options.check?.(archive, translation) ?? []),
    ].filter(isError);
    if (errors.length > 0) return { problems: errors };
    const { textFormat } = original;
    const body: LedgerBody = {
      type: 'translated',
      locale,
      source: { [locale]: sha256(source) },
      text: { [locale]: sha256(documentText(parsed.document, textFormat)) },
      textFormat,
      standing,
    };
    return {
      entries: [{ policy: id, version: version.id, body }],
      writes: { files: [[path, source]] },
    };
  });
}

/** A text to be added to a version. */
export interface NewTranslation extends Pick<Translation, 'locale' | 'title' | 'standing'> {
  readonly policy: ArchivedPolicy;
  readonly version: Version;
  readonly parsed: ParsedText;
}
