import { describe, expect, it } from 'vitest';
import { markdownOf, settleText } from './settle.ts';

const read = (text: string) => {
  const settled = settleText(text);
  const markdown = markdownOf(
    settled,
    settled.headings.map((_, i) => `a${i}`),
  );
  return { ...settled, markdown };
};

describe('what other tools understand', () => {
  it.each([
    [
      'a box of MkDocs',
      '!!! note "Mind this"\n    We keep it.\n\n    Two years.\n\nAfter.',
      '> **Mind this**\n>\n> We keep it.\n>\n> Two years.\n\nAfter.\n',
    ],
    ['one that folds, without a title', '??? warning\n    Careful.\n', '> **Warning**\n>\n> Careful.\n'],
    [
      'a box of Docusaurus',
      ':::tip[Short]\nBe brief.\n:::\n\nAfter.',
      '> **Short**\n>\n> Be brief.\n\nAfter.\n',
    ],
    [
      'one inside another',
      '::::info Outer\nA.\n\n:::danger\nB.\n:::\n\n::::\n',
      '> **Outer**\n>\n> A.\n>\n> > **Danger**\n> >\n> > B.\n',
    ],
    [
      'a place that says how its text is set',
      '::: {align="right"}\nA.\n:::\n\n::: {.note}\nB.\n\n::: {#here lang=uk}\nC.\n:::\n:::\n\nD.\n',
      'A.\n\n> **Note**\n>\n> B.\n>\n> C.\n\nD.\n',
    ],
    [
      'terms with their definitions',
      'Personal data\n: Whatever names a person.\n\nCookie\n: A small file.\n: It stays.\n',
      '- **Personal data**\n\n  Whatever names a person.\n\n- **Cookie**\n\n  A small file.\n\n  It stays.\n',
    ],
    ['details', '<details>\n<summary>More</summary>\n\nWe keep it.\n\n</details>\n', 'More\n\nWe keep it.\n'],
    [
      'imports of MDX',
      "import Tabs from '@theme/Tabs';\n\nWe keep it. <Tabs>All of it.</Tabs>\n",
      'We keep it. All of it.\n',
    ],
    [
      'tags of Liquid around words',
      'A.\n\n{% if eu %}\nIn Europe.\n{% endif %}\n\nB.\n',
      'A.\n\nIn Europe.\n\nB.\n',
    ],
    ['comments of a template', 'A.{% comment %} not a word {% endcomment %}\n', 'A.\n'],
    ['a place for a table of contents', '[TOC]\n\nA.\n', 'A.\n'],
    [
      'addresses that a template fills in',
      '[a]({{ site.baseurl }}/privacy) [b]({{< ref "https://a.example/x" >}})\n',
      'a [b](https://a.example/x)\n',
    ],
  ])('%s', (_, text, markdown) => {
    expect(read(text).markdown).toBe(markdown);
  });

  it('reads the attributes of a heading', () => {
    expect(read('## Scope {#scope .wide data-x="1"}\n\nA.\n\n## Rest {.small}\n\nB.\n')).toMatchObject({
      markdown: '## Scope {#a0}\n\nA.\n\n## Rest {#a1}\n\nB.\n',
      named: ['scope', null],
    });
  });

  it('reads what stands at the head in TOML, and its days', () => {
    expect(read('+++\ntitle = "Privacy"\nlastmod = 2024-05-06\n+++\n\nText.\n')).toMatchObject({
      title: 'Privacy',
      shown: { date: '2024-05-06', isEffective: false },
      markdown: 'Text.\n',
    });
    expect(read('---\neffective_date: 2025-01-02\n---\n\nText.\n').shown).toMatchObject({
      date: '2025-01-02',
      isEffective: true,
    });
  });

  it('reads a head that ends as YAML does, and takes no words between a rule and dots for one', () => {
    expect(read("---\ntitle: Bylaws\ndate: 'Adopted: 1 April'\n...\n\n# Scope\n\nText.\n")).toMatchObject({
      title: 'Bylaws',
      markdown: '## Scope {#a0}\n\nText.\n',
    });
    expect(read('---\nWe keep it.\n...\n\nText.\n').markdown).toContain('We keep it.');
  });

  it('counts what it cannot read, and keeps a variable as it is written', () => {
    const { lost, markdown } = read(
      'Write to {{ company.email }}.\n\n{% include address.md %}\n\n{{< figure src="a.png" >}}\n',
    );
    expect(markdown).toBe('Write to {{ company.email }}.\n');
    expect(lost).toMatchObject({ elsewhere: 2, marks: 1 });
  });

  it.each([
    ['code', '```\n!!! note\n{% if %}\n```\n'],
    ['a box that never ends', ':::note\n\nWords.\n'],
    ['a place to fill in', 'Between [[Company]] and you.\n'],
    ['a colon', 'Note\n\n: no definition of anything before a blank line and more\n'],
  ])('leaves %s', (_, text) => {
    expect(read(text).lost).toMatchObject({ marks: 0, elsewhere: 0 });
  });
});
