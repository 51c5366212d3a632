/**
 * What the print layout says of left and right, turned for texts that are read from right to left. Added behind the layout, so
 * that whatever is read from left to right is printed as ever.
 */
export const RIGHT_TO_LEFT_CSS = `
ul, ol { padding: 0; padding-inline-start: 18pt; }
th, td { padding: 4pt 0 4pt 6pt; text-align: start; }
[data-align="left"] { text-align: left; }
[data-align="center"] { text-align: center; }
blockquote { border-left: 0; border-right: 2pt solid #8a867c; padding-left: 0; padding-right: 10pt; }
.organisation { letter-spacing: 0; }
.print-redline article { padding-left: 0; padding-right: 9pt; }
.print-redline article > :is(p, h1, h2, h3, h4, h5, h6, pre):is([data-rl], :has(ins, del)) {
  border-left: 0; border-right: 1.6pt solid #14130f; margin-left: 0; margin-right: -9pt; padding-left: 0; padding-right: 7.4pt;
}
.print-redline article > [data-rl="to"] { border-right-style: double; border-right-width: 3pt; }
/* Addresses and telephones keep their own order among letters that go the other way. */
a:is([href^="tel:"], [href^="mailto:"], [href^="http"]) { unicode-bidi: isolate; }
a[href^="tel:"] { direction: ltr; }
pre, code { direction: ltr; unicode-bidi: isolate; }
pre { text-align: left; }
/* A line below is drawn with the box, and not between the parts of the words, which are put in order (words/). */
a { text-decoration: none; border-bottom: 0.5pt solid; }
/* What came and what went is each read by itself. */
ins, del { unicode-bidi: isolate; }
/* A line below that leaves room for letters is drawn part by part, each cut out by itself, and so are the words above it. */
ins { text-decoration-skip-ink: none; }
`;
