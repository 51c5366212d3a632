/** Findings as a list. Their words are the tool's own, as on a terminal. */
import type { DeskWords } from '../../languages/index.ts';
import { TOOL_LOCALE } from '../../model/index.ts';
import type { ShownFinding } from '../findings.ts';
import { html, type Value } from '../html.ts';

/** `hrefOf`: where a finding is mended, if the desk can. */
export const findingsList = (
  words: DeskWords,
  findings: readonly ShownFinding[],
  hrefOf: (finding: ShownFinding) => string | null = () => null,
): Value =>
  html`${listOf(words, findings.filter(({ severity }) => severity !== 'info').sort(bySeverity), hrefOf)}${notesOf(
    words,
    findings.filter(({ severity }) => severity === 'info'),
    hrefOf,
  )}`;

const bySeverity = (a: ShownFinding, b: ShownFinding) => rank(a) - rank(b);
const rank = ({ severity }: ShownFinding) => (severity === 'error' ? 0 : 1);

type HrefOf = (finding: ShownFinding) => string | null;

const listOf = (words: DeskWords, findings: readonly ShownFinding[], hrefOf: HrefOf): Value =>
  findings.length > 0 &&
  html`<ul class="findings">${findings.map((finding) => item(words, finding, hrefOf(finding)))}</ul>`;

/** What is only worth knowing is folded. */
const notesOf = (words: DeskWords, findings: readonly ShownFinding[], hrefOf: HrefOf): Value =>
  findings.length > 0 &&
  html`<details class="notes"><summary>${words.edit.notes(findings.length)}</summary>${listOf(words, findings, hrefOf)}</details>`;

function item({ edit }: DeskWords, finding: ShownFinding, href: string | null): Value {
  const { file, line, severity, rule, message, note } = finding;
  const place = `${file.replace(/^policies\//, '')}, ${edit.line(line)}`;
  return html`<li class="finding finding-${severity}"><span class="badge badge-${severity}">${edit.severity[severity]}</span>
${href ? html`<a href="${href}">${place}</a>` : html`<span class="place">${place}</span>`}
<span lang="${TOOL_LOCALE}" class="finding-message">${message}</span>
${note && html`<details lang="${TOOL_LOCALE}"><summary>${rule}</summary><p>${note}</p></details>`}</li>`;
}
