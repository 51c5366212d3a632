/** Drafts from facts: fills the templates of a policy in every language of the site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Archive, type ArchivedPolicy, factsText, problem, textPath } from '../archive/index.ts';
import { knownLanguage } from '../languages/index.ts';
import { marked, regenerated, regionsOf, withEmphasis } from '../markdown/index.ts';
import type { Locale } from '../model/index.ts';
import { policyTemplate } from '../output/index.ts';
import { FillError, fill, MissingText } from '../template/index.ts';

export interface FilledDraft {
  /** What is to be written into the draft's folder. */
  readonly files: readonly (readonly [name: string, content: string])[];
  readonly locales: readonly Locale[];
  /** Errors, or regions that somebody changed by hand and that stay (warnings). */
  readonly problems: readonly VFileMessage[];
}

/** The draft of `policy` from today's facts; over an existing one, only its intact regions change. */
export function fillDraft(archive: Archive, { policy, draft }: ArchivedPolicy): FilledDraft {
  const { facts, locales } = archive.organisation;
  if (facts === null) {
    const reason =
      'Unexpected absence of facts, expected them under `facts` here or in `policies/facts/*.yaml`';
    return {
      files: [],
      locales: [],
      problems: [problem('policies/organisation.yaml', reason, { rule: 'facts/missing' })],
    };
  }
  const files: [string, string][] = [];
  const problems: VFileMessage[] = [];
  const written: Locale[] = [];
  const lacking: Locale[] = [];
  for (const locale of locales) {
    const language = knownLanguage(locale);
    const template = policyTemplate(archive.root, policy.kind, locale);
    // Without the words of its language for periods and rights none can be filled.
    if (!template || !language) {
      lacking.push(locale);
      continue;
    }
    try {
      const filled = withEmphasis(fill(template.text, facts, { ...language, tag: locale }, policy));
      const result = over(archive, policy.id, locale, filled);
      files.push([`${locale}.md`, result.text]);
      problems.push(...result.problems);
      written.push(locale);
    } catch (error) {
      if (error instanceof FillError)
        problems.push(
          problem(template.path, error.message, {
            rule: 'facts/template',
            place: { line: error.line, column: error.column },
          }),
        );
      else if (error instanceof MissingText)
        problems.push(problem('policies/organisation.yaml', error.message, { rule: 'facts/language' }));
      else throw error;
    }
  }
  if (written.length === 0 && problems.length === 0)
    problems.push(
      problem(
        `templates/policies/${policy.kind}`,
        `Unexpected absence of a template for this kind of policy, expected one in ${locales.map((locale) => `\`${locale}\``).join(' or ')}`,
        { rule: 'facts/template' },
      ),
    );
  else
    problems.push(
      ...lacking.map((locale) =>
        problem(
          `templates/policies/${policy.kind}/${locale}.md`,
          `Unexpected absence of a template in \`${locale}\`, expected one here: Gazette has none for this kind of policy in that language, and the draft is written without it`,
          { rule: 'facts/template', severity: 'warning' },
        ),
      ),
    );
  files.push(['facts.yaml', factsText(facts)]);
  if (!draft) files.push(['version.yaml', '']);
  return { files, locales: written, problems };
}

function over(
  archive: Archive,
  policy: string,
  locale: Locale,
  filled: string,
): { text: string; problems: VFileMessage[] } {
  const path = textPath(policy, 'draft', locale);
  const file = join(archive.root, path);
  if (!existsSync(file)) return { text: marked(filled), problems: [] };
  const before = readFileSync(file, 'utf8');
  if (regionsOf(before).length === 0) {
    const reason =
      'Unexpected draft without generated regions, expected one begun from a template: it is left as it is';
    return {
      text: before,
      problems: [problem(path, reason, { rule: 'consistency/text-vs-facts', severity: 'warning' })],
    };
  }
  const { text, kept } = regenerated(before, filled);
  const problems = kept.map(({ id, line }) =>
    problem(path, `Unexpected words in the generated section \`#${id}\`, changed by hand: they are kept`, {
      rule: 'consistency/text-vs-facts',
      severity: 'warning',
      place: { line, column: 1 },
    }),
  );
  return { text, problems };
}
