#!/bin/sh
# The plain text of a Markdown text, written a third time with a shell and awk, to compare Gazette's own with.
#
# Usage: text.sh FORMAT NUMBERING FOLDER TEXT.md ...      (FORMAT: 1 or 2, NUMBERING: decimal or none)
# Writes FOLDER/TEXT.txt for each.
#
# Knows the Markdown that text.py knows. No awk composes letters (NFC): only those of the table below are composed.
set -eu
LC_ALL=C
export LC_ALL
format=$1 numbering=$2 folder=$3
shift 3

for path in "$@"; do
  awk -v format="$format" -v numbering="$numbering" '
function bare(line) { gsub(/^[ \t]+|[ \t]+$/, "", line); return line }
function indent(line) { match(line, /^ */); return RLENGTH }
function is_blank(line) { return line ~ /^[ \t]*$/ }

# Every run of blanks is one space, those of Unicode too.
function squash(words) {
  gsub(/\302\240|\341\232\200|\342\200[\200-\212]|\342\200[\250\251\257]|\342\201\237|\343\200\200|\357\273\277/, " ", words)
  gsub(/[ \t\r\n\f\v]+/, " ", words)
  gsub(/^ | $/, "", words)
  return words
}
function filled(words) { words = squash(words); return words == "" ? "" : words "\n" }
function begun(signs, lines) {
  if (signs == "") return lines
  return lines == "" ? signs "\n" : signs " " lines
}

function fence_of(line) {
  if (!match(line, /^ ? ? ?(```+|~~~+)/)) return ""
  return bare(substr(line, 1, RLENGTH))
}
function is_rule(line) {
  if (indent(line) > 3) return 0
  gsub(/ /, "", line)
  return line ~ /^(\*\*\*+|---+|___+)$/
}
function depth_of(line) {
  if (!match(line, /^ ? ? ?#+([ \t]|$)/)) return 0
  line = substr(line, 1, RLENGTH)
  gsub(/[^#]/, "", line)
  return length(line) <= 6 ? length(line) : 0
}
# How wide the mark of an item is, blanks included; its parts stand in MARK and GAP.
function item_of(line,   all) {
  if (!match(line, /^ ? ? ?([-+*]|[0-9]+[.)])( +|$)/)) return 0
  all = substr(line, 1, RLENGTH)
  match(all, / *$/)
  GAP = RLENGTH
  MARK = bare(all)
  return length(all)
}
function is_divider(line) {
  gsub(/[ \t]/, "", line)
  return line ~ /^\|?:?-+:?(\|:?-+:?)*\|?$/
}
# Whether a line ends the paragraph before it. Of ordered lists only those that begin with 1 do.
function begins(line,   width) {
  width = item_of(line)
  if (width && !is_blank(substr(line, width + 1)) && (MARK !~ /^[0-9]/ || MARK ~ /^1[.)]$/)) return 1
  return fence_of(line) != "" || depth_of(line) || is_rule(line) || line ~ /^ ? ? ?>/
}
# The next line that has words, from i on.
function next_words(L, n, i) {
  while (i <= n && is_blank(L[i])) i++
  return i <= n ? L[i] : ""
}

# Takes notes, with what is indented below them, and link targets out of the lines at the top level.
function without_definitions(L, n,   i, kept, last, mark, fence, name, content) {
  i = 1
  while (i <= n) {
    mark = fence_of(L[i])
    if (mark != "" && (fence == "" || index(mark, fence) == 1)) fence = fence == "" ? substr(mark, 1, 3) : ""
    if (fence == "" && match(L[i], /^ ? ? ?\[\^[^] ]+\]:/)) {
      name = bare(substr(L[i], 1, RLENGTH))
      content = bare(substr(L[i], RLENGTH + 1))
      name = tolower(substr(name, 3, length(name) - 4))
      i++
      while (i <= n && L[i] !~ /^ ? ? ?\[\^[^] ]+\]:/) {
        if (is_blank(L[i])) {
          if (next_words(L, n, i) !~ /^    /) break
        } else if (L[i] !~ /^    / && is_blank(L[i - 1])) break
        content = content "\n" (L[i] ~ /^    / ? substr(L[i], 5) : L[i])
        i++
      }
      if (!(name in NOTES)) NOTES[name] = content
      continue
    }
    if (fence == "" && is_blank(last) && match(L[i], /^ ? ? ?\[[^]^][^]]*\]:[ \t]*[^ \t]/)) {
      name = L[i]
      sub(/^ *\[/, "", name)
      sub(/\]:.*$/, "", name)
      TARGETS[tolower(name)] = 1
    } else {
      last = L[i]
      kept = kept L[i] "\n"
    }
    i++
  }
  return kept
}

function blocks(source,   L, n, i, out, mark, code, width, rows, some) {
  n = split(source, L, "\n")
  i = 1
  while (i <= n) {
    if (is_blank(L[i])) { i++; continue }
    mark = fence_of(L[i])
    if (mark != "") {
      code = ""
      for (i++; i <= n && !(index(bare(L[i]), mark) == 1 && L[i] ~ /^ ? ? ?(```+|~~~+)[ \t]*$/); i++) code = code " " L[i]
      i++
      out = out filled(code)
    } else if (is_rule(L[i])) i++
    else if (depth_of(L[i])) {
      out = out heading(depth_of(L[i]), L[i])
      i++
    } else if (L[i] ~ /^ ? ? ?>/) {
      some = ""
      for (; i <= n && (L[i] ~ /^ ? ? ?>/ || (!is_blank(L[i]) && !begins(L[i]))); i++) {
        code = L[i]
        sub(/^ ? ? ?> ?/, "", code)
        some = some code "\n"
      }
      out = out blocks(some)
    } else if (item_of(L[i])) {
      out = out list(L, n, i)
      i = END_OF_LIST
    } else if (i < n && index(L[i], "|") && is_divider(L[i + 1])) {
      width = split_row(L[i], CELLS)
      out = out row(L[i], width)
      for (i += 2; i <= n && !is_blank(L[i]) && !begins(L[i]) && !item_of(L[i]); i++) out = out row(L[i], width)
    } else {
      some = bare(L[i])
      for (i++; i <= n && !is_blank(L[i]) && !begins(L[i]); i++) some = some "\n" bare(L[i])
      out = out filled(inline(some))
    }
  }
  return out
}

function heading(depth, words,   level, i, number) {
  sub(/^ *#+/, "", words)
  words = bare(words)
  sub(/[ \t]+#+$/, "", words)
  sub(/[ \t]*[{]#[^{} \t]*[}]$/, "", words)
  if (numbering == "decimal" && depth >= 2) {
    level = depth - 2
    for (i = level + 1; i <= 6; i++) COUNTERS[i] = 0
    COUNTERS[level]++
    for (i = 0; i <= level; i++) number = number (COUNTERS[i] + 0) "."
    number = number " "
  }
  return filled(number inline(words))
}

function list(L, n, i,   sign, number, out, width, content, signs, inner) {
  item_of(L[i])
  sign = substr(MARK, length(MARK))
  number = MARK ~ /^[0-9]/ ? MARK + 0 : -1
  while (i <= n) {
    width = item_of(L[i])
    if (!width || substr(MARK, length(MARK)) != sign || is_rule(L[i])) break
    if (GAP < 1 || GAP > 4 || is_blank(substr(L[i], width + 1))) width = indent(L[i]) + length(MARK) + 1
    content = substr(L[i], width + 1)
    for (i++; i <= n; i++) {
      if (is_blank(L[i])) {
        if (indent(next_words(L, n, i)) < width) break
      } else if (indent(L[i]) < width && (is_blank(L[i - 1]) || item_of(L[i]) || begins(L[i]))) break
      inner = L[i]
      if (indent(inner) >= width) inner = substr(inner, width + 1)
      else sub(/^ +/, "", inner)
      content = content "\n" inner
    }
    signs = number < 0 ? "" : number "."
    if (content ~ /^\[[ xX]\][ \t\n]/) {
      signs = signs (signs == "" ? "" : " ") (content ~ /^\[ / ? "[ ]" : "[x]")
      content = substr(content, 5)
    }
    inner = blocks(content)
    out = out (format == 2 ? begun(signs, inner) : inner)
    if (number >= 0) number++
    while (i <= n && is_blank(L[i])) i++
  }
  END_OF_LIST = i
  return out
}

# Cuts a row at its bars but not at escaped ones.
function split_row(words, C,   n) {
  words = bare(words)
  gsub(/\\\|/, "\001", words)
  sub(/^\|/, "", words)
  sub(/\|$/, "", words)
  return split(words, C, "|")
}
function row(words, width,   C, n, i, out, cell, has) {
  n = split_row(words, C)
  for (i = 1; i <= width; i++) {
    cell = i <= n ? C[i] : ""
    gsub("\001", "|", cell)
    cell = squash(inline(bare(cell)))
    if (cell != "") has = 1
    out = out (i == 1 ? "" : "\t") cell
  }
  return has ? out "\n" : ""
}

function utf8(code) {
  if (code < 128) return sprintf("%c", code)
  if (code < 2048) return sprintf("%c%c", 192 + int(code / 64), 128 + code % 64)
  if (code < 65536) return sprintf("%c%c%c", 224 + int(code / 4096), 128 + int(code / 64) % 64, 128 + code % 64)
  return sprintf("%c%c%c%c", 240 + int(code / 262144), 128 + int(code / 4096) % 64, 128 + int(code / 64) % 64, 128 + code % 64)
}
function entity(name,   code, i) {
  if (name ~ /^#[0-9]+$/) return utf8(substr(name, 2) + 0)
  if (name ~ /^#[xX][0-9a-fA-F]+$/) {
    for (i = 3; i <= length(name); i++) code = code * 16 + index("0123456789abcdef", tolower(substr(name, i, 1))) - 1
    return utf8(code)
  }
  return name in ENTITIES ? ENTITIES[name] : ""
}
function is_word(byte) { return byte ~ /[A-Za-z0-9]/ || byte > "\177" }

function inline(text,   i, n, sign, rest, out, run, at, words, name) {
  n = length(text)
  i = 1
  while (i <= n) {
    sign = substr(text, i, 1)
    rest = substr(text, i)
    if (sign == "`") {
      match(rest, /^`+/)
      run = RLENGTH
      at = closing(rest, run)
      if (at) {
        words = substr(rest, run + 1, at - run - 1)
        gsub(/\n/, " ", words)
        if (words ~ /^ .*[^ ].* $/ || words ~ /^ [^ ] $/) words = substr(words, 2, length(words) - 2)
        out = out words
        i += at + run - 1
      } else {
        out = out substr(rest, 1, run)
        i += run
      }
    } else if (rest ~ /^\\[!-\/:-@\[-`{-~\n]/) {
      out = out substr(rest, 2, 1)
      i += 2
    } else if (match(rest, /^<(https?:\/\/|mailto:|tel:)[^<> \t\n]*>/) || match(rest, /^<[A-Za-z0-9_.+-]+@[A-Za-z0-9_.-]+>/)) {
      out = out substr(rest, 2, RLENGTH - 2)
      i += RLENGTH
    } else if (match(rest, /^&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z]+);/) && entity(substr(rest, 2, RLENGTH - 2)) != "") {
      out = out entity(substr(rest, 2, RLENGTH - 2))
      match(rest, /^&[^;]*;/)
      i += RLENGTH
    } else if (match(rest, /^\[\^[^] ]+\]/) && (tolower(substr(rest, 3, RLENGTH - 3)) in NOTES)) {
      name = tolower(substr(rest, 3, RLENGTH - 3))
      if (!(name in RANK)) {
        ORDER[++REFERRED] = name
        RANK[name] = REFERRED
      }
      out = out (format == 2 ? "[" RANK[name] "]" : RANK[name])
      i += RLENGTH
    } else if (rest ~ /^!?\[/ && bracket(text, sign == "!" ? i + 1 : i)) {
      at = BRACKET_END
      out = out inline(BRACKET_WORDS)
      i = at
    } else if (sign ~ /[*_~]/) {
      for (run = 1; substr(rest, run + 1, 1) == sign; run++);
      words = i > 1 ? substr(text, i - 1, 1) : " "
      name = i + run <= n ? substr(text, i + run, 1) : " "
      if ((sign == "_" && is_word(words) && is_word(name)) || (words ~ /[ \t\n]/ && name ~ /[ \t\n]/) || (sign == "~" && run == 1))
        out = out substr(rest, 1, run)
      i += run
    } else {
      out = out sign
      i++
    }
  }
  return out
}

# Where a run of `count` backticks stands in `rest` after the one that it begins with; 0: nowhere.
function closing(rest, count,   at, i, end) {
  at = count + 1
  while (at <= length(rest)) {
    i = index(substr(rest, at), "`")
    if (!i) return 0
    at += i - 1
    for (end = at; substr(rest, end, 1) == "`"; end++);
    if (end - at == count) return at
    at = end
  }
  return 0
}

# Whether a link or picture opens its bracket at i; then BRACKET_WORDS are its words, and it ends before BRACKET_END.
function bracket(text, i,   depth, at, sign, words, rest, label) {
  for (at = i; at <= length(text); at++) {
    sign = substr(text, at, 1)
    if (sign == "\\") at++
    else if (sign == "[") depth++
    else if (sign == "]" && --depth == 0) break
  }
  if (at > length(text)) return 0
  words = substr(text, i + 1, at - i - 1)
  rest = substr(text, at + 1)
  BRACKET_WORDS = words
  if (match(rest, /^\(([^() \t\n]|\([^() \t\n]*\))*([ \t\n]+"[^"]*")?\)/)) {
    BRACKET_END = at + 1 + RLENGTH
    return 1
  }
  if (match(rest, /^\[[^]]*\]/)) {
    label = substr(rest, 2, RLENGTH - 2)
    BRACKET_END = at + 1 + RLENGTH
    if (tolower(label == "" ? words : label) in TARGETS) return 1
  }
  BRACKET_END = at + 1
  return tolower(words) in TARGETS
}

# The letters of our alphabets that may be written in two signs.
function composed(text) {
  gsub(/\320\270\314\206/, "\320\271", text)
  gsub(/\320\230\314\206/, "\320\231", text)
  gsub(/\320\265\314\210/, "\321\221", text)
  gsub(/\320\225\314\210/, "\320\201", text)
  gsub(/e\314\201/, "\303\251", text)
  return text
}

BEGIN {
  split("amp & lt < gt > quot \" nbsp \302\240 mdash \342\200\224 ndash \342\200\223 laquo \302\253 raquo \302\273 hellip \342\200\246 copy \302\251", E, " ")
  for (i = 1; i in E; i += 2) ENTITIES[E[i]] = E[i + 1]
}
{ sub(/\r$/, ""); LINES[NR] = $0 }
END {
  first = 1
  if (LINES[1] ~ /^---[ \t]*$/)
    for (i = 2; i <= NR; i++)
      if (LINES[i] ~ /^---[ \t]*$/) { first = i + 1; break }
  for (i = first; i <= NR; i++) TEXT[++count] = LINES[i]
  out = blocks(without_definitions(TEXT, count))
  for (at = 1; at <= REFERRED; at++) {
    note = blocks(NOTES[ORDER[at]])
    out = out (format == 2 ? begun("[" at "]", note) : note)
  }
  printf "%s", composed(out)
}
' "$path" >"$folder/$(basename "$path" .md).txt"
done
