import { type CorrectedThing, type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** What a correction puts right. */
const CORRECTED: Readonly<Record<CorrectedThing, string>> = {
  name: '名称',
  address: '住所',
  phone: '電話番号',
  email: 'メールアドレス',
  link: 'リンク',
  date: '日付',
  period: '期間',
  amount: '金額',
  wording: '文言',
};

/** How certain an announced day is; as a sentence of its own. */
const UNLESS_WITHDRAWN = '（それまでに撤回された場合を除きます）';

/** A person who signed, without a full stop of another script. */
const signed = (by: string) => withFullStop(by).replace(/\.$/, '。');

export const words: Dictionary = {
  locale: 'ja',
  languageName: '日本語',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `${organisation}の規約・方針`,
    lead: '現在有効な本文、過去のすべての版、および版の間の変更点。',
    skipToContent: '本文へ移動',
    languages: '言語',
    ledger: '公開台帳',
    checksums: 'チェックサム',
    frozen: '公開された版が変更されることはありません。ハッシュ値は台帳に保存されています。',
    builtAsOf: (date) => `${date}現在の内容です。`,
    noPolicies: 'まだ何も公開されていません。',
    forMachines: 'プログラム向け',
    search: '検索',
    preview: 'プレビュー：このサイトには、公開されておらず変更される可能性のある草案が表示されています。',
    draftChanges: '草案による変更点',
  },
  status: (status) =>
    ({
      draft: '草案',
      upcoming: '施行予定',
      'in-force': '有効',
      superseded: '旧版',
      withdrawn: '撤回済み',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return '草案です。本文はまだ公開されておらず、変更される可能性があります。';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `この版は${effective}の施行が予告されていましたが、${withdrawn}に撤回されるため、施行されません。`
          : `この版はまだ有効ではありません。${effective}に施行されます${UNLESS_WITHDRAWN}。${lastDay ? `予告されている最終日：${lastDay}。` : ''}`;
      case 'in-force':
        return `この版は${effective}から有効です。${
          lastDay === null
            ? ''
            : withdrawn
              ? `最終日は${lastDay}です。${withdrawn}に撤回されます。`
              : `最終日は${lastDay}です（それまでに新しい版が撤回された場合を除きます）。`
        }`;
      case 'superseded':
        return lastDay
          ? `この版はもう有効ではありません。${effective}から${lastDay}まで有効でした。`
          : 'この版はもう有効ではありません。一日も有効とならないうちに、別の版に置き換えられました。';
      case 'withdrawn':
        return lastDay
          ? `この版は${effective}から${lastDay}まで有効でした。${withdrawn ?? ''}に撤回され、現在は有効ではありません。`
          : `この版は${withdrawn ?? ''}に撤回されました。施行予定日は${effective}でした。有効ではありません。`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: '正文',
      official: '公式訳',
      informative: '参考訳',
      pending: '翻訳準備中',
    })[standing],
  version: {
    ofDate: (date) => `${date}版`,
    short: (date, id) => (id.includes('.') ? `${date}版（${id}）` : `${date}版`),
    lastUpdated: '最終更新日',
    effective: '施行日',
    wasEffective: '施行日',
    willBeEffective: '施行予定日',
    wouldBeEffective: '当初の施行予定日',
    published: '公開日',
    entered: (date) => `${date}に履歴へ登録`,
    inForceSince: (date) => `${date}から有効`,
    digest: '本文のハッシュ値（SHA-256）',
    number: '版番号',
    before: '前の版',
    after: '次の版',
    replacedBy: (id) => `施行前に${id}版に置き換えられました。`,
    insteadPublished: (version) => `代わりに${version}版が公開されました。`,
    insteadApplies: {
      will: (version) => `代わりに別の版が${version}に施行されます${UNLESS_WITHDRAWN}。`,
      has: (version) => `代わりに別の版が${version}に施行されました。`,
    },
    nothingChanges: {
      will: (effective, stays) => `${effective}には何も変わりません。${stays}版が引き続き有効です。`,
      has: (effective, stays) => `${effective}には何も変わりませんでした。${stays}版が引き続き有効でした。`,
    },
    nothingHeld: (from, until) => `${from}から${until}まで、有効な版はありませんでした。`,
    unlessWithdrawn: '（それまでに新しい版が撤回された場合を除きます）',
    reasonIn: (language) => `理由（${language}）：`,
    consent: {
      will: 'この変更への同意を、別途お願いします。',
      has: 'この変更への同意を、別途お願いしています。同意をいただいたかどうかは、ここには表示されません。',
    },
    withoutConsent: (contact) =>
      `同意がない場合に適用される内容は、ここには記載されていません。本文をご確認${contact ? `いただくか、${contact}にお問い合わせ` : ''}ください。`,
    changesWith: {
      will: (version) => `${version}版で変更される内容`,
      has: (version) => `${version}版で変更された内容`,
      had: (version) => `${version}版で当時変更された内容`,
    },
    editorial: '当社はこの変更を字句の修正と位置付けており、最終更新日は変わりません。',
    editorialCounts: {
      will: () => '新しい文言は、それでも新しい版とともに施行されます。',
      has: (date) => `新しい文言は${date}から適用されています。`,
      had: (date) => `新しい文言は${date}から適用されていました。`,
    },
    publishedAsSample: '見本上の公開日',
    noneInForce: '現在、有効な版はありません。',
    contents: '目次',
    downloads: 'ダウンロード',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: '変更箇所（PDF）',
    redlineWord: '変更箇所（Word、変更履歴付き）',
    markdown: 'Markdown',
    text: 'テキスト',
    archive: 'すべての版',
    read: '読む',
    readInForce: '有効な版を読む',
    whatChangedSince: 'その後の変更点',
    firstVersion: 'これは最初の版です。置き換えた版はありません。',
    upcoming: (date) => `新しい版が${date}に施行されます${UNLESS_WITHDRAWN}。`,
    firstUpcoming: (date) => `最初の版が${date}に施行されます${UNLESS_WITHDRAWN}。`,
    recalled: (effective, withdrawn) =>
      `${effective}に予告されていた変更は行われません（撤回日：${withdrawn}）。`,
    recalledText: '取り消された変更の本文',
    withdrawnOn: (date) => `${date}に撤回。`,
    willBeWithdrawnOn: (date) => `${date}に撤回予定。`,
    willNotCome: '施行されません',
    inLanguage: (language) => `（${language}）`,
    table: (n) => `表${n}`,
    backToText: (number) => `本文に戻る（注${number}）`,
    updated: '最終更新',
    until: (date) => `予告されている終了日：${date}`,
    binding: (language) => `正文：${language}`,
    versions: '履歴',
  },
  sample: {
    badge: '見本',
    mark: '見本（公開されたことはありません）',
    only: (line) => `見本の中でのみ：${line}`,
    outside: (line) => `見本以外では：${line}`,
    becomes: '見本では',
    coming: (date) => `${date}付の新しい版の見本です。公開されたことはなく、効力はありません。`,
    before: (organisation) => `この前の版は見本です。${organisation}が公開したことはありません。`,
    version: (organisation) =>
      `見本：${organisation}がこの本文を公開したことはなく、効力はありません。履歴の仕組みを示すためのものです。`,
    pair: (organisation, version) =>
      `見本（${version}）との比較：${organisation}がその本文を公開したことはなく、効力はありません。履歴の仕組みを示すためのものです。`,
    both: (organisation) =>
      `二つの見本の比較：${organisation}がいずれの版も公開したことはなく、効力はありません。履歴の仕組みを示すためのものです。`,
  },
  pending: {
    title: '翻訳準備中',
    body: (language) => `この言語の本文はまだありません。正文は${language}の本文です。`,
    link: (language) => `${language}で読む`,
  },
  translationNote: (language) => `これは参考訳です。相違がある場合は、${language}の本文が適用されます。`,
  history: {
    title: 'すべての版',
    of: (policy) => `${policy}：すべての版`,
    lead: '最初の公開以降のすべての版です。削除または変更されることはありません。',
    from: '開始日',
    until: '終了日',
    untilNow: '終了日未定',
    periods: 'どの日にどの版が有効だったか',
    status: '状態',
    versionColumn: '版',
    compareTitle: '二つの版を比較',
    older: '旧',
    newer: '新',
    compare: '比較',
    earlier: (count) => `過去の版（${count}）`,
    undecided: 'この変更が重要なものか、字句の修正にとどまるかは、まだ明らかにしていません。',
    stats: (added, removed) => `追加された語：${added}、削除された語：${removed}。`,
    more: '詳細',
  },
  asOf: {
    title: 'ある日に有効だった版は？',
    label: '日付',
    show: '表示',
    inForce: (day, tense) =>
      ({
        past: `${day}には、次の版が有効でした：`,
        present: `${day}には、次の版が有効です：`,
        future: `${day}には、それまでに変更がなければ、次の版が有効です：`,
      })[tense],
    named: (date, id) => `${date}版${id.includes('.') ? `（${id}）` : ''}`,
    period: (since, lastDay) => (lastDay ? `${since}から${lastDay}まで` : `${since}から、終了日未定`),
    announcedPeriod: (since, lastDay) => `${since}から、新しい版がそれまでに撤回されない限り${lastDay}まで`,
    notYet: (day, tense, first) =>
      `${day}には、有効な版はまだ${tense === 'past' ? 'ありませんでした' : 'ありません'}。${first ? `最初の版：${first}から。` : ''}`,
    nothing: (day) =>
      `${day}については、履歴に版がないため、有効な版があるかどうかはここからは分かりません。`,
    repealed: (day, tense, withdrawn) =>
      `${day}には、有効な版は${tense === 'past' ? 'ありませんでした' : 'ありません'}。最後の版は${withdrawn}に撤回されました。`,
    announced: (published, effective) =>
      `その時点で予告済み（${published}公開）、${effective}に施行予定${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `${published}に公開、${effective}からの適用を予定、${withdrawn}に撤回。有効だったことはありません`,
    sample: (effective) => `効力なし。見本上の施行日は${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `${published}に公開、${effective}の施行を予告、${withdrawn}に撤回予定。施行されません`,
    noNotice: '通知した記録はありません。',
    notADay: '日付を選んでください。',
  },
  record: {
    title: '公開の記録',
    lead: 'この版について台帳に記録されている内容と、それを誰でも確かめる方法。',
    statement:
      'ハッシュ値が一致すれば、そのハッシュ値の公開以降、ファイルは変更されていません。それがいつだったか、誰かが読んだか、裁判所が何を認めるかを、それだけで証明するものではありません。',
    origin: ({ from, ref, path, line }) =>
      `取り込み元：${from === 'git' ? 'gitの履歴' : from === 'ota' ? 'Open Terms Archiveの記録' : 'ファイルのフォルダー'}（${path}、${ref}）。${line ? `出典の記載：「${line}」。` : ''}`,
    events: '台帳の記載',
    eventAt: (date, line) => `${date}記載、${line}行目`,
    notified,
    said: { approved: '承認', label: '版の名称' },
    event: {
      published: (event) =>
        `公開日：${dates.long(event.published)}。施行日：${dates.long(event.effective)}。`,
      translated: (event, languageIn) => `翻訳を追加：${languageIn(event.locale)}。`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `翻訳（${languageIn(event.locale)}）を確認` : '見直し、変更なし'}（${dates.long(event.date)}）：${signed(event.by)}`,
      notified,
      classified: (event) =>
        `${dates.long(event.date)}の決定：この変更は${event.class === 'editorial' ? '字句の修正' : event.material ? '内容の変更であり、読者にとって重要' : '内容の変更'}です。`,
      corrected: (event) => `${dates.long(event.date)}の訂正：`,
      approved: (event) =>
        `${dates.long(event.date)}承認：${event.by}（${event.role}）。公開者が述べているだけです。`,
      rewritten: ({ lines, kept }) =>
        `改めて公開：台帳には以前${lines}行があり、最初の${kept}行は残っていますが、残りは公開時のままではありません。示された理由：`,
      withdrawn: (event) => `${dates.long(event.date)}付で撤回。`,
    },
    digests: 'ハッシュ値',
    file: 'ファイル',
    digest: '台帳のSHA-256',
    check: '照合',
    needsScript:
      'JavaScriptが有効な場合はブラウザーがハッシュ値を計算します。下記のコマンドはJavaScriptなしでも使えます。',
    checking: '計算中…',
    isSame: '一致',
    isOther: '不一致',
    isLost: '読み込めませんでした',
    chainHolds: '台帳の各行には前の行のハッシュ値が含まれています。連鎖に欠損はありません。',
    chainBreaks: '台帳の連鎖が途切れている行：',
    byHand: '自分で確かめる',
    byHandLead: 'ファイルをダウンロードし、これらのコマンドの出力を台帳と照合してください。',
    witnesses: '外部の証拠',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'タイムスタンプ（RFC 3161）', signature: 'SSH署名', opentimestamps: 'OpenTimestampsの証明' }[type]}：台帳の1行目から${lines}行目まで`,
    noWitness: 'この版について保管されている外部の証拠はありません。日付を保証するのは公開者のみです。',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}：${was === null ? '' : `「${was}」→`}「${becomes}」。`,
    noteIn: (language) => `注記（${language}）：`,
    unchanged: '訂正によって、公開された本文そのものが変わることはありません。',
    corrected: (date, language) => `${date}の訂正${language ? `（${language}）` : ''}：`,
    reviewed: (date) => `${date}に見直し、変更なし。`,
    unconfirmed: 'この本文はひな形から作成されたもので、この言語を話す人による確認を待っています。',
    translationAdded: (date) => `この翻訳は${date}に追加されました。`,
    unconfirmedShort: '翻訳は未確認',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: '二つの版を比較',
    lead: '任意の二つの版を選んでください。',
    needsScript: '任意の版の比較にはJavaScriptが必要です。JavaScriptなしでは、次の比較が用意されています：',
    working: '比較中…',
    failed: '本文を読み込めませんでした。接続を確認して、もう一度お試しください。',
    unknown: 'そのような版はありません。一覧から版を選んでください。',
    same: '同じ版が二回選ばれています。異なる二つの版を選んでください。',
    backwards:
      '左に選ばれた版のほうが新しいため、変更は逆向きに表示されています。追加された部分が削除されたように見えます。',
    swap: '左右を入れ替える',
    prebuilt: 'この比較を独立したページで見る',
    neverHeld: (version) => `${version}は撤回され、施行されません。`,
  },
  notice: {
    title: '変更のお知らせ',
    subject: '件名',
    preheader: '冒頭の文',
    phone: 'スマートフォンでの表示',
    desktop: 'パソコンでの表示',
    forms: {
      html: 'メール（HTML）',
      txt: 'メール（テキスト）',
      eml: 'メール（.eml）',
      json: 'データ（JSON）',
      ics: 'カレンダー用（.ics）',
    },
    short: 'ショートメッセージ',
    feed: '変更のフィード（Atom）',
    lead: '購読者に届くもの：メール、ショートメッセージ、カレンダーの予定。',
    developers: '開発者向け',
  },
  banner: {
    label: '規約・方針の変更',
    upcoming: (title, date) => `「${title}」の新しい版が${date}に施行されます${UNLESS_WITHDRAWN}。`,
    inForce: (title, date) => `「${title}」の新しい版が${date}から有効です。`,
    sample: (sentence) =>
      `見本。次は見本の中でのみ当てはまります：${sentence}公開されたことはなく、効力はありません。`,
    recalled: (title, date) => `${date}に予告されていた「${title}」の変更は取り消されました。`,
    changes: '変更予定の内容',
    changed: '変更された内容',
    newText: '新しい本文',
    hide: '閉じる',
    more: (count) => `その他の変更：${count}件`,
    homePage: 'トップページでのお知らせ',
    embedLead: (days) => `公開日から施行後${days}日間表示されます。お知らせがない場合は表示されません。`,
    script: 'サイトに入れる一行：日付とページの言語に従って表示され、読者が閉じることもできます',
    frame: 'スクリプトなし、フレームとして',
    snippet: '手作業で貼り付けるHTML',
  },
  reading: {
    minutes: (minutes) => `読むのに約${minutes}分`,
    citation: ({ organisation, title, date }) => `${organisation}「${title}」${date}版`,
    citedClause: (number, title) => (number ? `第${number}項` : `「${title}」の項`),
    copy: 'この項へのリンクをコピー',
    copied: 'コピーしました',
    nextReview: (date) => `次回の見直し：${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: '変更箇所の移動',
    previous: '前へ',
    next: '次へ',
    position: '変更 {n}/{all}',
    onlyChanged: '変更箇所のみ',
    folded: '変更のない段落：{n}',
    marks: '印を言葉で示す',
    keys: '本文を選択しているとき：Jで次へ、Kで前へ。',
    skipToText: '印付きの本文へ移動',
  },
  print: {
    page: (page, pages) => `${page}/${pages}ページ`,
    whereStatus: (url) => `ある日にこの版が有効かどうか：${url}`,
    effective: '施行日',
    lastDay: '有効な最終日',
    replaces: (version) => `${version}版に代わったもの`,
    willReplace: (version) => `${version}版に代わる予定`,
    wasToReplace: (version) => `${version}版に代わる予定だったもの`,
    changes: 'その版との相違点',
    wordForWord: '逐語の比較',
    nothingAfter: (withdrawn) => `${withdrawn}に、これに代わる版はありませんでした。`,
    asOf: '基準日',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'トップページ',
  email: '電子メール',
  'last-updated': '最終更新日の表示',
  other: 'その他の方法',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `${dates.long(date)}に通知：${CHANNELS[channel]}${audience === null ? '' : `、${audience}名`}。`;
}
