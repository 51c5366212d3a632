/** The notice of a version in each language and form, as it will go out. */
import { TOOL_LOCALE } from '../../model/index.ts';
import { NOTICE_FORMS, TemplateError } from '../../notice/index.ts';
import { mailFor, type NoticeSource, noticeLocales } from '../../output/index.ts';
import { type Answers, fieldsOf } from '../decisions.ts';
import { attributes, type Html, html, type Value } from '../html.ts';
import { languageName, type Visit } from '../visit.ts';

/** `addressOf`: where a form of it is; `isBelow`: under a heading of the page. */
export function noticePart(
  visit: Visit,
  source: NoticeSource,
  { addressOf, isBelow = false }: { addressOf: (locale: string, form: string) => string; isBelow?: boolean },
): Html {
  const { words } = visit;
  const locales = noticeLocales(source);
  if (locales.length === 0) return html`<p>${words.notice.none}</p>`;
  return html`${locales.map((locale) => {
    const mail = mailOrFault(source, locale);
    const name = languageName(locale);
    const heading = isBelow ? html`<h3>${name}</h3>` : html`<h2>${name}</h2>`;
    if (mail instanceof TemplateError)
      return html`${heading}<p class="notice" lang="${TOOL_LOCALE}">${words.notice.failed} ${mail.message}</p>`;
    const frame = attributes({
      title: `${words.notice.mail}: ${name}`,
      src: addressOf(locale, 'html'),
      sandbox: '',
      lang: locale,
      loading: 'lazy',
    });
    return html`<section class="notice-of">${heading}
<dl class="standing"><dt>${words.notice.subject}</dt><dd lang="${locale}">${mail.subject}</dd><dt>${words.notice.preheader}</dt><dd lang="${locale}">${mail.preheader}</dd><dt>${words.notice.short}</dt><dd lang="${locale}">${mail.short}</dd></dl>
<iframe${frame}></iframe>
<details><summary>${words.notice.plain}</summary><pre class="mail-text" lang="${locale}">${mail.text}</pre></details>
<p class="actions"><span>${words.notice.files}:</span> ${Object.values(NOTICE_FORMS).map(({ name: form }) => html`<a href="${addressOf(locale, form)}" download="${source.policy.policy.id}-${source.version.id}-${locale}.${form}">${form}</a>`)}</p></section>`;
  })}`;
}

function mailOrFault(source: NoticeSource, locale: Parameters<typeof mailFor>[1]) {
  try {
    return mailFor(source, locale);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}

/** The notice of a draft as it would be if it were published as was decided. */
export function plannedNotice({
  visit,
  source,
  answers,
}: {
  visit: Visit;
  source: NoticeSource;
  answers: Answers;
}): Value {
  const { words, desk } = visit;
  const query = new URLSearchParams(fieldsOf(answers) as Record<string, string>);
  const addressOf = (locale: string, form: string) =>
    `${desk.at('p', source.policy.policy.id, 'draft', 'notice', locale, form)}?${query}`;
  return html`<h3>${words.publish.notices}</h3><p class="help">${words.notice.planned}</p>${noticePart(visit, source, { addressOf, isBelow: true })}`;
}
