/** The last button stands under what it does, and in the form of the questions: it sends the answers as they are then. */
import { attributes, type Html, html, type Value } from '../html.ts';
import type { Visit } from '../visit.ts';

/** Id of the form with the questions. */
export const QUESTIONS = 'questions';
/** Where the browser goes for what the answers make. */
export const OUTCOME = 'outcome';

/** What is shown of the answers. Once one of them is changed, its script puts a sentence in its place. */
export const outcomePart = ({ words }: Visit, shown: Value): Html =>
  html`<section class="panel" id="${OUTCOME}" data-outcome>${shown}</section>
<p class="notice" role="status" data-again hidden>${words.agreement.again}</p>`;

/** `shown`: the digest of what is agreed to. `address`: where it is sent, if not where the questions go. */
export const lastButton = (
  shown: string,
  label: string,
  { address = null, tick = null }: { readonly address?: string | null; readonly tick?: string | null } = {},
): Html => html`<div class="publish-form">
${tick && html`<label class="choice"><input type="checkbox"${attributes({ name: 'sure', value: 'yes', form: QUESTIONS })}><span>${tick}</span></label>`}
<p class="actions"><button class="button button-main"${attributes({ name: 'shown', value: shown, form: QUESTIONS, formaction: address, formmethod: 'post' })}>${label}</button></p></div>`;
