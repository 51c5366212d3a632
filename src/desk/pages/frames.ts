/** What stands in a frame: a text or a redline as readers will see it, with nothing that could act. */
import { directionOf } from '../../languages/index.ts';
import type { Locale } from '../../model/index.ts';
import { asHtml, type Html, html } from '../html.ts';
import type { Answer, Visit } from '../visit.ts';

export interface FramedTexts {
  readonly locale: Locale;
  readonly title: string;
  /** Bodies of articles, by who escapes them. */
  readonly text: string;
  readonly redline: string | null;
}

/** A document for a frame without scripts; the page around it puts newer words in their place. */
export function frameOf({ desk }: Visit, { locale, title, text, redline }: FramedTexts): Answer {
  const body: Html = html`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${desk.at('-', 'style.css')}">
</head>
<body class="desk-frame">
<h1 data-title>${title}</h1>
<article class="policy" lang="${locale}" data-part="text">${asHtml(text)}</article>
<article class="policy redline" lang="${locale}" data-part="redline" hidden>${asHtml(redline ?? '')}</article>
</body>
</html>`;
  return { kind: 'frame', type: 'text/html; charset=utf-8', body: body.text };
}
