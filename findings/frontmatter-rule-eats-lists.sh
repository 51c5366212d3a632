#!/usr/bin/env bash
# remark-frontmatter: a text that begins with a rule and has no front matter loses its lists.
#
# One would guess: `---` on the first line without a second `---` is a thematic break, as CommonMark says, and everything
# after it is parsed as it would be without the plugin.
# Seen with remark-frontmatter 5.0.0, remark-parse 11.0.0, unified 11.0.5 (micromark-extension-frontmatter 2.0.0): the rule
# is there, but every list of the text at the top level is a paragraph whose words begin with `-` or `1.`. With `***` as the
# first line, or without the plugin, the lists are lists.
# Why it matters: static site generators add this plugin for all their files; a policy that begins with a rule shows its
# list of rights as one run of words.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module","private":true}' >package.json
npm install --silent --no-audit --no-fund unified@11.0.5 remark-parse@11.0.0 remark-frontmatter@5.0.0 >/dev/null ||
  { echo 'The packages could not be installed.' >&2; exit 2; }
cat >look.js <<'JS'
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const types = (processor, text) => processor.parse(text).children.map(({ type }) => type).join(' ');
const plain = unified().use(remarkParse);
const fronted = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);
const text = (rule) => `${rule}\n\nYou may:\n\n- see your data\n- have them erased\n\n## Terms\n\n1. First\n2. Second\n`;
const seen = {
  'without the plugin': types(plain, text('---')),
  'with the plugin, the rule as ***': types(fronted, text('***')),
  'with the plugin, the rule as ---': types(fronted, text('---')),
};
for (const [name, found] of Object.entries(seen)) console.log(`${name}: ${found}`);
const right = 'thematicBreak paragraph list heading list';
const lost = 'thematicBreak paragraph paragraph heading paragraph';
const isAsDescribed =
  seen['without the plugin'] === right &&
  seen['with the plugin, the rule as ***'] === right &&
  seen['with the plugin, the rule as ---'] === lost;
console.log(isAsDescribed ? 'as described' : 'changed');
process.exit(isAsDescribed ? 0 : 1);
JS
node look.js || { echo 'The behaviour has changed.' >&2; exit 1; }
