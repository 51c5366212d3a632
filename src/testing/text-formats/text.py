#!/usr/bin/env python3
"""The plain text of a Markdown text, written again from the words of docs/verify.md, to compare Gazette's own with.

Usage: text.py FORMAT NUMBERING FOLDER TEXT.md ...      (FORMAT: 1 or 2, NUMBERING: decimal or none)
Writes FOLDER/TEXT.txt for each.

Knows the Markdown that policies are written in: front matter, headings with anchors, paragraphs, lists and boxes, quotations,
code between fences, rules, tables, footnotes, links, pictures, emphasis, code, escapes, entities. No HTML, no setext headings,
no code by indentation.
"""
import html
import os
import re
import sys
import unicodedata

ITEM = re.compile(r'^( {0,3})([-+*]|(\d{1,9})[.)])( +|$)')
FENCE = re.compile(r'^ {0,3}(`{3,}|~{3,})(.*)$')
RULE = re.compile(r'^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$')
HEADING = re.compile(r'^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$')
NOTE = re.compile(r'^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$')
TARGET = re.compile(r'^ {0,3}\[([^\]^][^\]]*)\]:[ \t]*\S+.*$')
DIVIDER = re.compile(r'^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$')


class Text:
    def __init__(self, form, numbering):
        self.form, self.numbering = form, numbering
        self.notes, self.targets = {}, set()
        self.order, self.counters = [], []

    def lines(self, markdown):
        source = markdown.replace('\r\n', '\n').split('\n')
        if source[0].rstrip() == '---':
            end = next((i for i in range(1, len(source)) if source[i].rstrip() == '---'), None)
            if end is not None:
                source = source[end + 1:]
        written = self.blocks(self.without_definitions(source))
        at = 0
        while at < len(self.order):
            note = self.blocks(self.notes[self.order[at]])
            at += 1
            written += self.begun('[%d]' % at, note) if self.form == 2 else note
        return written

    def without_definitions(self, source):
        """Takes notes, with what is indented below them, and link targets out of the lines at the top level."""
        left, i, fence = [], 0, None
        while i < len(source):
            mark = FENCE.match(source[i])
            if mark and (fence is None or mark.group(1).startswith(fence)):
                fence = None if fence else mark.group(1)[:3]
            note = None if fence else NOTE.match(source[i])
            if note:
                content, i = [note.group(2)], i + 1
                while i < len(source) and not NOTE.match(source[i]):
                    line = source[i]
                    if not line.strip():
                        after = next((l for l in source[i:] if l.strip()), '')
                        if not after.startswith('    '):
                            break
                    elif not line.startswith('    ') and not source[i - 1].strip():
                        break
                    content.append(line[4:] if line.startswith('    ') else line)
                    i += 1
                self.notes.setdefault(note.group(1).casefold(), content)
                continue
            target = None if fence or (left and left[-1].strip()) else TARGET.match(source[i])
            if target:
                self.targets.add(target.group(1).casefold())
            else:
                left.append(source[i])
            i += 1
        return left

    def begun(self, signs, lines):
        if not signs:
            return lines
        return ['%s %s' % (signs, lines[0])] + lines[1:] if lines else [signs]

    def blocks(self, lines):
        written, i = [], 0
        while i < len(lines):
            line = lines[i]
            if not line.strip():
                i += 1
                continue
            fence, heading, item = FENCE.match(line), HEADING.match(line), ITEM.match(line)
            if fence:
                code, i = [], i + 1
                while i < len(lines) and not re.match(r'^ {0,3}%s+[ \t]*$' % re.escape(fence.group(1)), lines[i]):
                    code.append(lines[i])
                    i += 1
                i += 1
                written += self.filled(' '.join(code))
            elif RULE.match(line):
                i += 1
            elif heading:
                written += self.heading(len(heading.group(1)), heading.group(2) or '')
                i += 1
            elif re.match(r'^ {0,3}>', line):
                quoted = []
                while i < len(lines) and (re.match(r'^ {0,3}>', lines[i]) or (lines[i].strip() and not self.begins(lines[i]))):
                    quoted.append(re.sub(r'^ {0,3}> ?', '', lines[i]))
                    i += 1
                written += self.blocks(quoted)
            elif item:
                some, i = self.list(lines, i)
                written += some
            elif i + 1 < len(lines) and '|' in line and DIVIDER.match(lines[i + 1]):
                width = len(self.cells(line))
                rows, i = [line], i + 2
                while i < len(lines) and lines[i].strip() and not self.begins(lines[i]) and not ITEM.match(lines[i]):
                    rows.append(lines[i])
                    i += 1
                for row in rows:
                    cells = (self.cells(row) + [''] * width)[:width]
                    joined = '\t'.join(self.squash(self.inline(cell)) for cell in cells)
                    written += [joined] if joined.strip() else []
            else:
                words = []
                while i < len(lines) and lines[i].strip() and not (words and self.begins(lines[i])):
                    words.append(lines[i].strip(' \t'))
                    i += 1
                written += self.filled(self.inline('\n'.join(words)))
        return written

    def begins(self, line):
        """Whether a line ends the paragraph before it. Of ordered lists only those that begin with 1 do."""
        item = ITEM.match(line)
        interrupts = item and line[item.end():].strip() and item.group(3) in (None, '1')
        return bool(FENCE.match(line) or HEADING.match(line) or RULE.match(line) or re.match(r'^ {0,3}>', line) or interrupts)

    def heading(self, depth, words):
        words = re.sub(r'[ \t]*\{#[^{}\s]*\}[ \t]*$', '', words)
        number = ''
        if self.numbering == 'decimal' and depth >= 2:
            level = depth - 2
            self.counters = (self.counters + [0] * (level + 1))[:level + 1]
            self.counters[level] += 1
            number = '.'.join(map(str, self.counters)) + '. '
        return self.filled(number + self.inline(words))

    def list(self, lines, i):
        first = ITEM.match(lines[i])
        sign = first.group(2)[-1]
        number = int(first.group(3)) if first.group(3) else None
        written = []
        while i < len(lines):
            mark = ITEM.match(lines[i])
            if not mark or mark.group(2)[-1] != sign or RULE.match(lines[i]):
                break
            width = mark.end() if 0 < len(mark.group(4)) < 5 and lines[i][mark.end():].strip() else len(mark.group(1) + mark.group(2)) + 1
            content, i = [lines[i][width:]], i + 1
            while i < len(lines):
                line = lines[i]
                if not line.strip():
                    after = next((l for l in lines[i:] if l.strip()), '')
                    if len(after) - len(after.lstrip(' ')) < width:
                        break
                elif len(line) - len(line.lstrip(' ')) < width:
                    # A line that only goes on with the paragraph may stand anywhere.
                    if not lines[i - 1].strip() or ITEM.match(line) or self.begins(line):
                        break
                content.append(line[width:] if line[:width].strip() == '' else line.lstrip(' '))
                i += 1
            signs = '' if number is None else '%d.' % number
            box = re.match(r'^\[([ xX])\](?=\s)', content[0])
            if box:
                content[0] = content[0][4:]
                signs = ('%s [%s]' % (signs, 'x' if box.group(1) in 'xX' else ' ')).strip()
            inner = self.blocks(content)
            written += self.begun(signs, inner) if self.form == 2 else inner
            if number is not None:
                number += 1
            while i < len(lines) and not lines[i].strip():
                i += 1
        return written, i

    def cells(self, row):
        row = re.sub(r'^\||(?<!\\)\|$', '', row.strip())
        return [cell.replace('\\|', '|').strip() for cell in re.split(r'(?<!\\)\|', row)]

    def inline(self, text):
        written, i = '', 0
        while i < len(text):
            sign, rest = text[i], text[i:]
            code = re.match(r'(`+)(.+?)(?<!`)\1(?!`)', rest, re.S) if sign == '`' else None
            escape = re.match(r'\\([!-/:-@\[-`{-~\n])', rest)
            auto = re.match(r'<((?:https?://|mailto:|tel:)[^<>\s]*|[\w.+-]+@[\w.-]+)>', rest)
            entity = re.match(r'&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);', rest)
            note = re.match(r'\[\^([^\]\s]+)\]', rest)
            bracket = self.bracket(text, i + 1 if sign == '!' else i) if re.match(r'!?\[', rest) else None
            if code:
                words = code.group(2).replace('\n', ' ')
                written += words[1:-1] if re.match(r'^ .*[^ ].* $|^ [^ ] $', words) else words
                i += code.end()
            elif escape:
                written += escape.group(1)
                i += 2
            elif auto:
                written += auto.group(1)
                i += auto.end()
            elif entity and html.unescape(entity.group(0)) != entity.group(0):
                written += html.unescape(entity.group(0))
                i += entity.end()
            elif note and note.group(1).casefold() in self.notes:
                written += self.reference(note.group(1).casefold())
                i += note.end()
            elif bracket:
                written += self.inline(bracket[0])
                i = bracket[1]
            elif sign in '*_~':
                run = re.match(r'(\*+|_+|~+)', rest).group(1)
                before, after = text[i - 1:i] or ' ', text[i + len(run):i + len(run) + 1] or ' '
                is_word = sign == '_' and before.isalnum() and after.isalnum()
                is_bare = before.isspace() and after.isspace()
                written += run if is_word or is_bare or run == '~' else ''
                i += len(run)
            else:
                written += sign
                i += 1
        return written

    def bracket(self, text, i):
        """The words of a link or picture whose bracket opens at `i`, and where it ends; `None`: it is none."""
        depth, at = 0, i
        while at < len(text):
            if text[at] == '\\':
                at += 1
            elif text[at] == '[':
                depth += 1
            elif text[at] == ']':
                depth -= 1
                if depth == 0:
                    break
            at += 1
        if at >= len(text):
            return None
        words, rest = text[i + 1:at], text[at + 1:]
        to = re.match(r'\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)', rest)
        if to:
            return words, at + 1 + to.end()
        label = re.match(r'\[([^\]]*)\]', rest)
        if label and (label.group(1) or words).casefold() in self.targets:
            return words, at + 1 + label.end()
        return (words, at + 1) if words.casefold() in self.targets else None

    def reference(self, name):
        if name not in self.order:
            self.order.append(name)
        number = self.order.index(name) + 1
        return '[%d]' % number if self.form == 2 else str(number)

    def squash(self, words):
        return re.sub(r'[\s\ufeff]+', ' ', words).strip()

    def filled(self, words):
        line = self.squash(words)
        return [line] if line else []


if __name__ == '__main__':
    form, numbering, folder, *paths = sys.argv[1:]
    for path in paths:
        with open(path, encoding='utf-8', newline='') as source:
            lines = Text(int(form), numbering).lines(source.read())
        name = os.path.basename(path).removesuffix('.md') + '.txt'
        with open(os.path.join(folder, name), 'w', encoding='utf-8', newline='') as target:
            target.writelines(unicodedata.normalize('NFC', line) + '\n' for line in lines)
