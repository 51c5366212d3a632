/** What can be changed on the page of a version, whichever it is. */
import { type Edit, swap } from './planted.ts';

const CLAUSE = /(<article[\s\S]*?)(<p>(?:(?!<\/p>)[\s\S])*<\/p>)/;

/** The first clause of the text in an element. */
const around = (tag: string): Edit => swap(CLAUSE, `$1<${tag}>$2</${tag}>`);

/** The words of the first clause in an element, whose tags are given without their outer brackets. */
const inside = (open: string, close: string): Edit =>
  swap(/(<article[\s\S]*?<p>)((?:(?!<\/p>)[\s\S])*)(<\/p>)/, `$1<${open}>$2<${close}>$3`);

/** The first clause with something in its tag. */
const marked = (mark: string): Edit => swap(/(<article[\s\S]*?<p)>/, `$1 ${mark}>`);

/** Something before the first clause. */
const before = (html: string): Edit => swap(CLAUSE, `$1${html}$2`);

export const ON_A_PAGE: Readonly<Record<string, Edit>> = {
  'the day from which it holds': swap(/(data-role="effective" datetime=")\d{4}/, '$12019'),
  'the day of publication': swap(/(data-role="published" datetime=")\d{4}/, '$12019'),
  'the day of the last update': swap(/(data-role="last-updated" datetime=")\d{4}/, '$12019'),
  'the words of a day': swap(/(<time[^>]*>[^<]*)20\d\d/, '$12019'),
  'the words of the day of publication': swap(/(data-role="published"[^>]*>[^<]*)20\d\d/, '$12019'),
  'its status': swap(/data-status="[a-z-]+"/, 'data-status="draft"'),
  'its number in the marks': swap(/data-version="[\d.-]+"/, 'data-version="2019-01-01"'),
  'its policy in the marks': swap(/data-policy="\w+"/, 'data-policy="other"'),
  'its tense': swap(/data-tense="\w+"/, 'data-tense="would"'),
  'the sentence of its status': swap(/(class="status-line">)/, '$1Not yet binding. '),
  'the word of its status': swap(/(class="status-word">)[^<]*/, '$1Repealed'),
  'a later status that shows already': swap(/(<div class="status [^>]*) hidden/, '$1'),
  'the status taken away': swap(/class="status /g, 'class="other '),
  'its title': swap(/<h1>[^<]*/, '<h1>Terms of another company'),
  'the title of the window': swap(/<title>[^<]*/, '<title>Another policy'),
  'the language of the page': swap(/<html lang="\w+"/, '<html lang="kk"'),
  'the language of the text': swap(/(<article[^>]* lang=")\w+/, '$1kk'),
  'a second text after it': swap(
    '</article>',
    '</article><article><p>Everything above is void.</p></article>',
  ),
  'a second text before it': swap('<article', '<article><p>Void.</p></article><article'),
  'a style that hides the text': swap('<article', '<article style="display:none"'),
  'styles in the page': swap('</head>', '<style>article{display:none}</style></head>'),
  'styles of another host': swap(
    '</head>',
    '<link rel="stylesheet" href="https://evil.example/a.css"></head>',
  ),
  'styles that the site has not': swap('</head>', '<link rel="stylesheet" href="/own.css"></head>'),
  'a script of another host': swap('</head>', '<script src="https://evil.example/a.js"></script></head>'),
  'a script in the page': swap('</head>', '<script>document.title = ""</script></head>'),
  'a script in an attribute': swap('<body', '<body onload="alert(1)"'),
  'a script in a link': swap('</main>', '<a href="javascript:alert(1)">Read</a></main>'),
  'a script in a link with a blank': swap('</main>', '<a href=" java&#115;cript:alert(1)">Read</a></main>'),
  'no content security policy': swap(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  'a looser content security policy': swap("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  'a page that leads elsewhere': swap(
    '</head>',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"></head>',
  ),
  'a text that is hidden': swap('<article', '<article hidden'),
  'a text in a part that is hidden': swap(
    /<article([\s\S]*)<\/article>/,
    '<div hidden><article$1</article></div>',
  ),
  'a text that no screen reader reads': swap('<article', '<article aria-hidden="true"'),
  'a text that is inert': swap('<article', '<article inert'),
  'the digest of the text': swap(/<code>[0-9a-f]{8}/, '<code>00000000'),
  'the digest in the marks': swap(/data-text-sha256="[0-9a-f]{8}/, 'data-text-sha256="00000000'),
  'the number of the version': swap(/<dd>\d{4}-\d{2}-\d{2}/, '<dd>2019-01-01'),
  'another day around the text': swap('</main>', '<p>No longer applies after 2026-09-09.</p></main>'),
  'a frame of another host': swap('</main>', '<iframe src="https://evil.example/"></iframe></main>'),
  'a picture of another host': swap('</main>', '<img src="https://evil.example/a.png" alt=""></main>'),
  'another root of addresses': swap('<head>', '<head><base href="https://evil.example/">'),
  'a program in the page': swap('</main>', '<object data="https://evil.example/a"></object></main>'),
  'a word of the text': swap(/(<article[\s\S]*?<p[^>]*>)/, '$1Perhaps '),
  'a paragraph taken from the text': swap(/(<article[\s\S]*?)<p[^>]*>[\s\S]*?<\/p>/, '$1'),
  'a number of the text': swap(/(<article[\s\S]*?<h2[^>]*>)/, '$19 '),
  // Words that stay in the file, and that no reader sees.
  'a clause where no script runs': around('noscript'),
  'a clause in a dialog that never opens': around('dialog'),
  'a clause in a list of values': around('datalist'),
  'a clause in a template': around('template'),
  'a clause that is folded': around('details'),
  'a clause in a drawing': inside('svg><desc', '/desc></svg'),
  'a clause in data for programs': inside('script type="application/ld+json"', '/script'),
  'a clause that pops up': marked('popover'),
  'a clause that was over long ago': marked('data-holds-until="2020-01-01"'),
  'a clause that the clock writes anew': inside('span data-tenses=\'{"has":"We sell your data."}\'', '/span'),
  'a clause for paper only': marked('class="printed"'),
  'a clause that is hidden': marked('hidden'),
  'a clause for no screen reader': marked('aria-hidden="true"'),
  'a clause that is struck out': inside('s', '/s'),
  'a clause read from the other side': inside('bdo dir="rtl"', '/bdo'),
  'a clause that leads elsewhere': inside('a href="https://evil.example/"', '/a'),
  'a clause as a picture': swap(
    /(<article[\s\S]*?)<p>([^<]+)<\/p>/,
    '$1<p><img alt="$2" src="data:image/png;base64,AAAA"></p>',
  ),
  'a clause in another order': swap(
    /(<article[\s\S]*?)(<p>(?:(?!<\/p>)[\s\S])*<\/p>)([\s\S]*?)(<p>(?:(?!<\/p>)[\s\S])*<\/p>)/,
    '$1$4$3$2',
  ),
  // Words and things that were put in.
  'a picture in the text': before('<p><img alt="" src="data:image/png;base64,AAAA"></p>'),
  'a frame with words of its own': before('<iframe src="/en/banner/" srcdoc="We sell your data"></iframe>'),
  'a field with words': before('<p><input value="We sell your data"></p>'),
  'a form': before('<form action="/"><button>I agree</button></form>'),
  'a control with letters that are signs': before('<p data-chrome>\u{1f186}\u{1f174}</p>'),
  'a sound': before('<audio src="/a.mp3" autoplay></audio>'),
  'a comment': before('<!-- void -->'),
  'a sign that nobody sees': swap(/(<article[\s\S]*?<p>)/, '$1\u200b'),
  'letters of another script': swap(/(<article[\s\S]*?<p>[^<]*?)[eе]/, '$1\u04bd'),
  // Around the text.
  'words above the text': swap('<article', '<p>This policy is suspended.</p><article'),
  'words below the text': swap('</main>', '<p>From today we sell your data.</p></main>'),
  'how the text is quoted': swap(/data-cite="[^"]*/, 'data-cite="Another policy'),
  'the day that programs are told': swap(/"datePublished":"\d{4}/, '"datePublished":"2019'),
  'the title of the window, with a word more': swap('</title>', ' (repealed)</title>'),
  'the description of the page': swap(/(name="description" content=")/, '$1Void. '),
  'the day of the build': swap(/data-built="\d{4}/, 'data-built="2031'),
  'where the canonical page stands': swap(/(rel="canonical" href=")[^"]*/, '$1https://evil.example/'),
  'where another language stands': swap(/(hreflang="\w+" href=")[^"]*/, '$1https://evil.example/'),
  'where the policy stands for programs': swap(
    /(rel="privacy-policy" href=")[^"]*/,
    '$1https://evil.example/',
  ),
  'a link of the page': swap(/(<main[\s\S]*?<a [^>]*href=")\/[^"]*/, '$1https://evil.example/'),
  'a link of the head': swap(/(<header[\s\S]*?<a [^>]*href=")\/[^"]*/, '$1https://evil.example/'),
  'a script with capitals in its name': swap('</head>', '<script src="/x.JS"></script></head>'),
  'styles without a name for it': swap('</head>', '<link rel="stylesheet" href="/robots.txt"></head>'),
  'a script of the site that is none': swap('</head>', '<script src="/llms.txt"></script></head>'),
  'one blank more': swap('</main>', ' </main>'),
};

/** The pages on which it is changed. */
export const PAGES = [
  ...['en', 'ru'].flatMap((locale) =>
    ['2024-09-01', '2025-12-15', '2027-03-01'].map((version) => `${locale}/privacy/${version}/index.html`),
  ),
  ...['en', 'ru'].map((locale) => `${locale}/cookies/2025-12-15/index.html`),
  ...['en', 'ru'].flatMap((locale) => [`${locale}/privacy/index.html`, `${locale}/cookies/index.html`]),
];
