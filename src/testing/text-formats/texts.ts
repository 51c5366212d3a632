/** Twenty texts that hold, between them, all the Markdown that policies are written in; every second one holds most of it. */
import { RICH } from '../rich-text.ts';

const EVERYTHING = (n: number, words: readonly [string, string, string, string]) => `---
title: ${words[0]}
standing: authoritative
---

Intro of **${words[0]}** and *${words[1]}*, ~~${words[2]}~~, \`code ${n}\`, [${words[3]}](https://example.org/a?b=${n}&c=2)[^in${n}].
Goes on here  
after a hard break, and\\
after another.

## ${words[1]} {#first-${n}}

Keep ${n}[^a] years, then ${n}[^b]; again[^a]. 5 \\* 3, AT&amp;T, a&nbsp;b, snake_case, ![a *map*](https://example.org/m.png).

${n}. ${words[0]}
${n + 1}. ${words[1]}
   1. nested ${words[2]}
   2. nested[^c] too
      - deep
      - [x] deep and ticked
${n + 2}. ${words[2]}

   A second paragraph of the item.

   | in | an item |
   |---|---|
   | a | b |
${n + 3}. [x] I agree
${n + 4}. [ ] I do not

### ${words[2]} {#sub-${n}}

- ${words[0]}
- [ ] open
- [x] done

  more of it

> Quoted ${words[3]}[^a].
>
> 1. quoted item
> 2. another
>
> > twice

#### Deep \`heading\` {#deep-${n}}

| ${words[0]} | n | ${words[3]} |
|:--|--:|---|
| **${words[1]}** | ${n}[^b] | a \\| b |
| only one |
| | | |

\`\`\`
code in
  several   lines
\`\`\`

---

## ${words[3]}[^c] {#last-${n}}

https://example.org/${n} and <https://example.org/auto> and mail@example.org.

[^a]: First note with **bold**.
[^b]: Second note.

    1. Its list
    2. goes on

    Its last paragraph.
[^c]: Third, see[^d].
[^d]: Fourth.
[^in${n}]: Of the intro.
`;

export const TEXTS: Readonly<Record<string, string>> = {
  'everything in Russian': EVERYTHING(1, ['Политика', 'Сроки хранения', 'Цели', 'Контакты']),
  'everything in Kazakh': EVERYTHING(3, ['Саясат', 'Сақтау мерзімдері', 'Мақсаттар', 'Байланыс']),
  'everything in English': EVERYTHING(7, ['Policy', 'Retention', 'Purposes', 'Contact']),
  'everything with signs': EVERYTHING(19, ['«Сайт» № 5', '½ — 5 000 ₸', '📞 +7 (708)‒800', 'ёлка → ✓']),
  'a long one of tables': RICH,
  'a note after a number': '3[^a] years\n\n[^a]: Counted from the last visit\n',
  'a list that begins at 3': '3. Third\n4. Fourth\n\n<!-- -->'.replace('\n\n<!-- -->', '\n'),
  'a nested list': '1. Service\n2. Access\n   1. Users\n',
  'a box of a numbered item': '4. [x] I agree\n5. [ ] So do I\n',
  'bullets and boxes': '* star\n* [X] capital\n\n+ plus\n+ [ ] empty\n\n- hyphen\n',
  'lists side by side': '1. one\n2. two\n\n1) other\n2) sign\n\n- bullet\n1. number\n',
  'a list after a paragraph': 'Words\n- item\n- item\n\nWords\n1. first\n2. second\n\nWords\n2. no list\n',
  'items of many blocks':
    '1. a\n\n   b\n\n   > c\n   >\n   > - d\n\n   ```\n   e\n   ```\n2. f\ngoes on\n\n3. g\n',
  'items that begin with items': '1. 1. a\n   2. b\n2. - c\n   - d\n- - e\n  - 1. f\n',
  'items without words': '1.\n2. b\n3.\n\n- \n- x\n',
  'notes in notes':
    'A[^x] b[^y] a[^x].\n\n[^y]: Y[^z] and[^x].\n[^x]: X.\n\n    More of X.\n[^z]: Z.\n[^unused]: Nobody.\n',
  'notes in headings, cells and items':
    '## H[^1] {#h}\n\n| a[^2] | b |\n|---|---|\n| c | d[^3] |\n\n1. e[^4]\n\n[^4]: four\n[^3]: three\n[^2]: two\n[^1]: one\n',
  'sections that skip levels':
    '# Title\n\n## A {#a}\n\n#### B {#b}\n\n### C {#c}\n\n## D {#d}\n\n### E {#e}\n\nWords.\n',
  'links by label':
    'See [the list][list], [Map], ![pic][map] and [not one].\n\n[list]: https://a.example/\n[MAP]: https://a.example/m.png "title"\n',
  'signs and blanks':
    'a\u00a0b\u2003c  d\\_e \\[f\\] `` ` `` `  g  ` &lt;b&gt; &#35; &mdash; e\u0301 5 * 3 **a *b* c** _x y_ a_b_c\n',
};
