/**
 * Checks redlines: `node prove.mjs [FOLDER]`, in an unpacked evidence file or a site. Needs Node and nothing else.
 *
 * A redline claims that accepting every change gives one published text and rejecting every change the other. Beside each
 * stands a file (`redline.json`, or a `.json` of the same name) with digests. This program reads the marks in the page by
 * itself, accepts and rejects them, and holds the result against the digests and, letter by letter, against both texts. A Word
 * file beside the page must be the one that the digests are of. The page may hold what a redline has and nothing else: no element,
 * attribute or note of which this program does not know what readers see of it. Where a ledger is there, both texts must be those
 * that it has of the versions in the redline's own address.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** JSON with sorted keys and no blanks: one form for one value. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const VOID = new Set(['br', 'hr', 'img', 'input']);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text) => text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ENTITIES[name]);

/** Words, or a tag with its attributes, as redlines have them. */
const TOKEN = /([^<]+)|<(\/?)([a-z][a-z0-9]*)((?:\s[a-z-]+(?:="[^"<>]*")?)*)>/y;

/** The elements of `html` as a tree. Throws where a tag does not close what was opened last, and where something is no tag. */
export function treeOf(html) {
  const root = { tag: '#root', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(html);
    if (token === null) throw new Error(`no redline has \`${html.slice(at, at + 30)}\``);
    const [, text, close, tag, rest] = token;
    const parent = open.at(-1);
    if (text !== undefined) parent.children.push(decode(text));
    else if (close) {
      if (parent.tag !== tag) throw new Error(`</${tag}> closes <${parent.tag}>`);
      open.pop();
    } else {
      const attributes = {};
      for (const [, name, value = ''] of rest.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g))
        attributes[name] = decode(value);
      const element = { tag, attributes, children: [] };
      parent.children.push(element);
      if (!VOID.has(tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1).tag}> is never closed`);
  return root;
}

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 pre li tr div blockquote section'.split(' '));

/** A line of its own where a block or an item begins: an empty one is there, too. */
const ITEM = '•';
const BEGINS = /^(?:p|h[1-6]|pre|li|tr)$/;

/** The text of one side, one block a line: `new` with every change accepted, `old` with every change rejected. */
export function linesOf(tree, side) {
  const moved = new Map();
  const collect = (node) => {
    if (typeof node === 'string') return;
    if (node.attributes['data-rl'] === 'to') moved.set(node.attributes['data-rl-id'], node);
    node.children.forEach(collect);
  };
  collect(tree);

  const lines = [''];
  const end = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const add = (text) => {
    lines[lines.length - 1] += text;
  };
  const content = (node) => {
    if (node.tag === 'img') add(node.attributes.alt ?? '');
    if (node.tag === 'br') add(' ');
    for (const child of node.children) visit(child);
  };
  const element = (node) => {
    const old = side === 'old' && node.attributes['data-rl-old'];
    const tag = (old && JSON.parse(old).tag) || node.tag;
    const isBlock = BLOCKS.has(tag);
    if (isBlock) end();
    if (BEGINS.test(tag)) lines.splice(-1, 1, ITEM, '');
    if ((tag === 'td' || tag === 'th') && lines.at(-1) !== '') add('\t');
    content(node);
    if (isBlock) end();
  };
  const visit = (node) => {
    if (typeof node === 'string') return add(node);
    const mark = node.attributes['data-rl'];
    const isNew = side === 'new';
    if (mark === 'note') return;
    const gone = isNew
      ? node.tag === 'del' || mark === 'del' || mark === 'from'
      : node.tag === 'ins' || mark === 'ins' || mark === 'to';
    if (gone) return;
    const isWrapper =
      mark === 'keep' ||
      node.tag === 'ins' ||
      node.tag === 'del' ||
      mark === (isNew ? 'wrap-del' : 'wrap-ins');
    if (isWrapper) return content(node);
    if (mark === 'from') {
      const target = moved.get(node.attributes['data-rl-id']);
      if (!target) throw new Error(`nothing moved has the id ${node.attributes['data-rl-id']}`);
      return element(target);
    }
    element(node);
  };
  visit({ ...tree, attributes: {} });
  return lines
    .map((line) =>
      line
        .replace(/[ \n\r\f]+/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Without brackets around numbers of notes, and blanks that nobody sees. */
const plain = (line) => line.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim();
/** What a plain text says before the words of a block: numbers of sections and items, boxes, titles stand alone. */
const IS_LABEL = /^(?:(?:\d+\.)*\d*[.)]?|x|[a-z]+[.)])?(?: (?:\d+[.)]?|x))*$/;

/** Whether every line of a redline is a line of the published text, in order, with nothing left over but its title. */
function saysTheSame(lines, text) {
  const wanted = text
    .normalize('NFC')
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
  const words = lines.filter((line) => line !== ITEM);
  const found = words.map((line) => plain(line.normalize('NFC'))).filter((line) => line !== '');
  // A title stands in the file alone.
  const rest = wanted.length === found.length + 1 ? wanted.slice(1) : wanted;
  if (rest.length !== found.length) return false;
  return rest.every((line, i) => {
    if (!line.endsWith(found[i])) return false;
    return IS_LABEL.test(line.slice(0, line.length - found[i].length).trim());
  });
}

/** The elements of a redline, and what may stand in their tags. */
const TAGS = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img ins li ol p pre s section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'alt class data-align data-checked data-rl data-rl-id data-rl-kind data-rl-old dir hidden href id lang scope src start title'.split(
    ' ',
  ),
);
const CLASSES = /^(?:clause-number|notes|rl-word|rl-sign|rl-moved-away|rl-moved-here|language-\S+)$/;

/** What notes say to those who do not see colours and lines: a change that begins or ends, a passage that moved. */
const LABELS = `[добавлено:|[исключено:|]|[перенесено сюда]|Текст отсюда перенесён. Показать, куда
[қосылды:|[алынып тасталды:|]|[осы жерге көшірілген]|Мұндағы мәтін басқа орынға көшірілген. Қайда екенін көрсету
[added:|[removed:|]|[moved here]|The text here was moved. Show where
[أُضيف:|[حُذف:|]|[نُقل إلى هنا]|نُقل النص من هنا. إظهار المكان الجديد
[hinzugefügt:|[gestrichen:|]|[hierher verschoben]|Der Text von hier wurde verschoben. Zeigen, wohin
[añadido:|[suprimido:|]|[trasladado aquí]|El texto de aquí se ha trasladado. Mostrar adónde
[ajouté :|[supprimé :|]|[déplacé ici]|Le texte qui était ici a été déplacé. Montrer où
[נוסף:|[הוסר:|]|[הועבר לכאן]|הטקסט שהיה כאן הועבר. הצגת המקום החדש
[aggiunto:|[eliminato:|]|[spostato qui]|Il testo che era qui è stato spostato. Mostra dove
［追加：|［削除：|］|［ここに移動］|ここにあった文は移動しました。移動先を表示
[dodano:|[usunięto:|]|[przeniesiono tutaj]|Tekst z tego miejsca przeniesiono. Pokaż dokąd
[acrescentado:|[suprimido:|]|[movido para cá]|O texto daqui foi movido. Mostrar para onde
[eklenen:|[çıkarılan:|]|[buraya taşındı]|Buradaki metin taşındı. Nereye taşındığını göster
[додано:|[вилучено:|]|[перенесено сюди]|Текст звідси перенесено. Показати, куди
[qoʻshildi:|[chiqarildi:|]|[shu yerga koʻchirilgan]|Bu yerdagi matn koʻchirilgan. Qayerga ekanini koʻrsatish
［新增：|［删除：|］|［移至此处］|此处的文字已移动。显示新位置`.split(/[|\n]/);
const SIGNS = /^[\s\d.()[\]x]*$/;

const wordsIn = (node) => (typeof node === 'string' ? node : node.children.map(wordsIn).join(''));
const lettersOf = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
/** A number of a section or of a note, whatever stands around it. */
const IS_NUMBER = /^(?:[\d.,()[\]–-]+|[ivxlcdm]{1,6}|\p{L})$/iu;

/** What in a redline readers would see otherwise than this program does. `labels`: words of notes beside those that it knows. */
function strangeMarks(tree, labels) {
  const faults = [];
  const known = new Set([...LABELS, ...labels].map((label) => label.trim()));
  const visit = (node, siblings) => {
    if (typeof node === 'string') return;
    const { tag, attributes, children } = node;
    const mark = attributes['data-rl'];
    if (!TAGS.has(tag)) faults.push(`no redline has \`${tag}\``);
    for (const name of Object.keys(attributes))
      if (!ATTRIBUTES.has(name)) faults.push(`no redline has \`${name}\` in \`${tag}\``);
    if (attributes.class !== undefined && !CLASSES.test(attributes.class))
      faults.push(`no redline has the class \`${attributes.class}\``);
    if (!/^(?:ltr|rtl)$/.test(attributes.dir ?? 'ltr'))
      faults.push(`no redline has the direction \`${attributes.dir}\``);
    const href = attributes.href ?? '';
    if (/^[\s\p{Cc}]*(?:javascript|vbscript|data)\s*:/iu.test(href)) faults.push('a link runs a script');
    if (attributes.hidden !== undefined && !mayBeHidden(node, siblings))
      faults.push(`\`${tag}\` with “${wordsIn(node).slice(0, 60)}” is hidden`);
    if (mark === 'note') {
      const said = children
        .filter((child) => !isNote(child))
        .map(wordsIn)
        .join('')
        .trim();
      if (!SIGNS.test(said) && !known.has(said)) faults.push(`a note says “${said.slice(0, 60)}”`);
    }
    for (const child of children) visit(child, children);
  };
  for (const child of tree.children) visit(child, tree.children);
  return [...new Set(faults)].slice(0, 5);
}

const isNote = (node) => typeof node !== 'string' && node.attributes['data-rl'] === 'note';

/** The empty place of what moved away; a deletion whose letters stand in the insertion beside it; a number that follows its part. */
function mayBeHidden(node, siblings) {
  if (node.attributes['data-rl'] === 'from') return wordsIn(node) === '';
  if (node.tag !== 'del' || node.attributes['data-rl-kind'] === undefined) return false;
  const at = siblings.indexOf(node);
  const twin = [siblings[at + 1], siblings[at - 1]].find(
    (one) => one && one.tag === 'ins' && one.attributes['data-rl-kind'] === node.attributes['data-rl-kind'],
  );
  const [was, is] = [wordsIn(node).trim(), twin ? wordsIn(twin).trim() : ''];
  if (lettersOf(was) === lettersOf(is)) return true;
  if (node.attributes['data-rl-kind'] !== 'number') return false;
  if (IS_NUMBER.test(was) && (is === '' || IS_NUMBER.test(is))) return true;
  const [named, other] = [was, is].map((text) => NAMED_NUMBER.exec(text)?.[1]);
  return named !== undefined && named === other;
}

/** A number that is typed behind its word, such as “Section 5”. */
const NAMED_NUMBER = /^(\p{L}+)\s\d+\p{P}?$/u;

const KEYS = 'accepted changes format from locale policy redline rejected texts to word'.split(' ');
/** What the first format had: it said nothing of the Word file. */
const FIRST_KEYS = KEYS.filter((key) => key !== 'word');
const isDigest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/**
 * What is wrong with one redline; nothing, if it is right. `proof`: what stands beside it; `page`: its HTML; `word`: the bytes of
 * its Word file, `null` without one; `texts`: the published texts by their digests; `labels`: words of notes that the company has.
 */
export function faultsOf(proof, page, word, texts, labels = []) {
  const faults = [];
  const check = (isRight, fault) => {
    if (!isRight) faults.push(fault);
  };
  const keys = Object.keys(proof ?? {}).sort();
  const expectedKeys = proof?.format === 1 ? FIRST_KEYS : KEYS;
  check(
    keys.join() === expectedKeys.join(),
    `expected the keys ${expectedKeys.join(', ')}, found ${keys.join(', ')}`,
  );
  check(proof?.format === 1 || proof?.format === 2, 'expected format 1 or 2');
  const digests = [
    proof.accepted,
    proof.rejected,
    proof.redline,
    proof.changes?.digest,
    proof.texts?.from,
    proof.texts?.to,
    ...(proof.format === 1 || proof.word === null ? [] : [proof.word]),
  ];
  check(digests.every(isDigest), 'expected SHA-256 digests');
  if (faults.length > 0) return faults;

  if (proof.format > 1 && word === null && proof.word !== null)
    faults.push('there is no Word file beside it');
  if (proof.format > 1 && word !== null)
    check(sha256(word) === proof.word, 'the Word file beside it is another one');
  const { list, count, digest } = proof.changes;
  check(Array.isArray(list) && list.length === count, 'the list of changes is not as long as it says');
  check(sha256(canonical(list)) === digest, 'the list of changes is another one');
  const article = /<article\b[^>]*>([\s\S]*)<\/article>/.exec(page)?.[1];
  if (article === undefined) return [...faults, 'the page has no redline'];
  check(sha256(article) === proof.redline, 'the redline on the page is another one');
  const places = [...article.matchAll(/ id="change-(\d+)"/g)].map(([, id]) => Number(id));
  const ids = list.map(({ id }) => id);
  check(
    ids.every((id, i) => id === i + 1),
    'the changes are not numbered from one on',
  );
  check(
    places.length === 0
      ? !proof.changes.places
      : places.length === count && ids.every((id) => places.includes(id)),
    'not every change has its place in the text',
  );
  try {
    const tree = treeOf(article);
    faults.push(...strangeMarks(tree, labels));
    for (const [side, expected, text, name] of [
      ['new', proof.accepted, proof.texts.to, 'accepting'],
      ['old', proof.rejected, proof.texts.from, 'rejecting'],
    ]) {
      const lines = linesOf(tree, side);
      check(sha256(lines.join('\n')) === expected, `${name} every change gives another text`);
      if (!texts.has(text)) faults.push(`there is no text with the digest ${text}`);
      else
        check(saysTheSame(lines, texts.get(text)), `${name} every change does not give the published text`);
    }
    const isSame = proof.accepted === proof.rejected;
    check(isSame || list.length > 0, 'the texts differ, and nothing is told of it');
  } catch (error) {
    faults.push(`the redline cannot be read: ${error.message}`);
  }
  return faults;
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    });
}

const leadsOn = (html) => / data-moved="/.test(html);

/** Whether `other` is the proof beside a redline of which the one at `path` is a copy. */
function isOriginal(other, path) {
  if (other === path || !/(?:^|[\\/])redline\.json$/.test(other)) return false;
  const page = other.replace(/[^\\/]+$/, 'index.html');
  return (
    existsSync(page) && !leadsOn(readFileSync(page, 'utf8')) && readFileSync(other).equals(readFileSync(path))
  );
}

/** Of the versions of a ledger, the digests of their texts: `privacy 2026-01-01 en`. */
function textsIn(folder) {
  const file = join(folder, 'ledger.jsonl');
  if (!existsSync(file)) return null;
  const digests = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    try {
      const { policy, version, text } = JSON.parse(line);
      for (const [locale, digest] of Object.entries(text ?? {}))
        digests.set(`${policy} ${version} ${locale}`, digest);
    } catch {
      // It is no line of a ledger, and has no text of any version.
    }
  }
  return digests;
}

/** Whether a redline is of the versions that its address names, and its texts are theirs. `published`: as the ledger has them. */
function placeFaults(path, { policy, from, to, locale, texts }, published) {
  const onSite = /(?:^|[\\/])([^\\/]+)[\\/]compare[\\/]([^\\/]+?)\.\.([^\\/]+)[\\/]redline\.json$/.exec(path);
  const inEvidence = /[\\/]redline[\\/]([^\\/]+?)\.\.([^\\/]+)\.json$/.exec(path);
  const faults = [];
  if (onSite && onSite.slice(1).join() !== [policy, from, to].join())
    faults.push(`it is of ${policy} ${from} and ${to}, and stands where another one should`);
  if (inEvidence && inEvidence.slice(1).join() !== `${from},${to}-${locale}`)
    faults.push(`it is of ${from} and ${to} (${locale}), and has the name of another one`);
  if (published !== null)
    for (const [version, digest] of [
      [from, texts?.from],
      [to, texts?.to],
    ])
      if (published.get(`${policy} ${version} ${locale}`) !== digest)
        faults.push(`the ledger has another text of ${policy} ${version} (${locale})`);
  return faults;
}

/** A page that leads on and shows nothing itself. */
const isForwarding = (html) => leadsOn(html) && !/<(?:article|ins|del)\b/i.test(html);

/** The pages of redlines that have no proof beside them. */
const unproved = (files) =>
  files.flatMap((path) => {
    const isPage =
      /[\\/]compare[\\/][^\\/]+\.\.[^\\/]+[\\/]index\.html$|[\\/]redline[\\/][^\\/]+\.html$/.test(path);
    if (!isPage || isForwarding(readFileSync(path, 'utf8'))) return [];
    const proof = path.replace(/index\.html$/, 'redline.json').replace(/\.html$/, '.json');
    return existsSync(proof) ? [] : [{ path, faults: ['there is no proof beside it'] }];
  });

/** Every redline under `folder`, with what is wrong with it. `labels`: words of notes that the company has itself. */
export function proveFolder(folder, labels = []) {
  const files = filesIn(folder);
  const published = textsIn(folder);
  const texts = new Map();
  for (const path of files.filter((one) => one.endsWith('.txt'))) {
    const bytes = readFileSync(path);
    texts.set(sha256(bytes), bytes.toString('utf8'));
  }
  const proved = files.flatMap((path) => {
    if (!/(?:^|[\\/])redline\.json$|[\\/]redline[\\/][^\\/]+\.json$/.test(path)) return [];
    try {
      const proof = JSON.parse(readFileSync(path, 'utf8'));
      // The schema of these files has their name.
      if (proof && typeof proof === 'object' && '$schema' in proof) return [];
      const isOnSite = /(?:^|[\\/])redline\.json$/.test(path);
      const page = path.replace(/[^\\/]+$/, (name) =>
        isOnSite ? 'index.html' : name.replace(/json$/, 'html'),
      );
      if (!existsSync(page)) return [{ path, faults: ['there is no redline beside it'] }];
      // An old address that leads on keeps a copy of the proof; it is held against the one that it is a copy of.
      const html = readFileSync(page, 'utf8');
      if (leadsOn(html) && files.some((other) => isOriginal(other, path))) return [];
      const word = path.replace(/json$/, 'docx');
      const bytes = existsSync(word) ? readFileSync(word) : null;
      const faults = faultsOf(proof, html, bytes, texts, labels);
      return [{ path, faults: [...placeFaults(path, proof, published), ...faults] }];
    } catch (error) {
      return [{ path, faults: [`it cannot be read: ${error.message}`] }];
    }
  });
  return [...proved, ...unproved(files)];
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = proveFolder(resolve(process.argv[2] ?? '.'));
  for (const { path, faults } of found) for (const fault of faults) console.log(`${path}: ${fault}`);
  const wrong = found.filter(({ faults }) => faults.length > 0).length;
  const counted = `${found.length} redline${found.length === 1 ? '' : 's'}`;
  const say = found.length === 1 ? 'it says' : 'they say';
  if (found.length === 0) console.log('there are no redlines here');
  else console.log(wrong === 0 ? `${counted}: as ${say}` : `${wrong} of ${counted}: not as they say`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
