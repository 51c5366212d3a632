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
  address: '地址',
  phone: '电话号码',
  email: '电子邮箱',
  link: '链接',
  date: '日期',
  period: '期限',
  amount: '金额',
  wording: '措辞',
};

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = '，除非在此之前被撤回';

/** A person who signed, with the full stop of Chinese. */
const signed = (by: string) => withFullStop(by).replace(/\.$/, '。');

export const words: Dictionary = {
  locale: 'zh-Hans',
  languageName: '简体中文',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `${organisation}的政策文件`,
    lead: '现行文本、以往所有版本，以及版本之间的变更。',
    skipToContent: '跳至正文',
    languages: '语言',
    ledger: '发布登记册',
    checksums: '校验和',
    frozen: '已发布的版本永不更改，其哈希值保存在登记册中。',
    builtAsOf: (date) => `页面内容截至${date}。`,
    noPolicies: '这里尚未发布任何内容。',
    forMachines: '供程序使用',
    search: '搜索',
    preview: '预览：本网站显示的是草案，尚未发布，可能会更改。',
    draftChanges: '草案的变更',
  },
  status: (status) =>
    ({
      draft: '草案',
      upcoming: '尚未生效',
      'in-force': '现行有效',
      superseded: '已被取代',
      withdrawn: '已撤回',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return '草案：文本尚未发布，可能会更改。';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `本版本曾公告于${effective}生效，但将于${withdrawn}撤回，不会生效。`
          : `本版本尚未生效，将于${effective}生效${UNLESS_WITHDRAWN}。${lastDay ? `公告的最后有效日：${lastDay}。` : ''}`;
      case 'in-force':
        return `本版本自${effective}起有效。${
          lastDay === null
            ? ''
            : withdrawn
              ? `最后有效日为${lastDay}：本版本将于${withdrawn}撤回。`
              : `最后有效日为${lastDay}，除非新版本在此之前被撤回。`
        }`;
      case 'superseded':
        return lastDay
          ? `本版本已失效，有效期为${effective}至${lastDay}。`
          : '本版本已失效：在其有效满一日之前，已被另一版本取代。';
      case 'withdrawn':
        return lastDay
          ? `本版本的有效期为${effective}至${lastDay}，已于${withdrawn ?? ''}撤回，现已失效。`
          : `本版本已于${withdrawn ?? ''}撤回，未能按原定日期${effective}生效，不具有效力。`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: '正式文本',
      official: '官方译文',
      informative: '参考译文',
      pending: '译文准备中',
    })[standing],
  version: {
    ofDate: (date) => `${date}版`,
    short: (date, id) => (id.includes('.') ? `${date}版（${id}）` : `${date}版`),
    lastUpdated: '最后更新',
    effective: '生效日期',
    wasEffective: '当时生效日期',
    willBeEffective: '将于此日生效',
    wouldBeEffective: '原定生效日期',
    published: '发布日期',
    entered: (date) => `${date}存入档案`,
    inForceSince: (date) => `自${date}起有效`,
    digest: '文本哈希值（SHA-256）',
    number: '版本号',
    before: '上一版本',
    after: '下一版本',
    replacedBy: (id) => `生效前已被版本${id}取代。`,
    insteadPublished: (version) => `已改为发布${version}版。`,
    insteadApplies: {
      will: (version) => `另一版本将代替其于${version}生效${UNLESS_WITHDRAWN}。`,
      has: (version) => `另一版本已代替其于${version}生效。`,
    },
    nothingChanges: {
      will: (effective, stays) => `${effective}不会有任何变更：${stays}版继续有效。`,
      has: (effective, stays) => `${effective}没有任何变更：${stays}版继续有效。`,
    },
    nothingHeld: (from, until) => `${from}至${until}期间没有任何版本有效。`,
    unlessWithdrawn: '，除非新版本在此之前被撤回',
    reasonIn: (language) => `原因（${language}）：`,
    consent: {
      will: '我们将另行征求您对此项变更的同意。',
      has: '我们正另行征求您对此项变更的同意。此处不显示您是否已经同意。',
    },
    withoutConsent: (contact) =>
      `此处未说明如不同意将适用什么：请查看文本${contact ? `，或咨询${contact}` : ''}。`,
    changesWith: {
      will: (version) => `${version}版将有哪些变更`,
      has: (version) => `${version}版有哪些变更`,
      had: (version) => `${version}版当时有哪些变更`,
    },
    editorial: '我们认为此项变更属于文字修订，最后更新日期不变。',
    editorialCounts: {
      will: () => '新的措辞仍随新版本一同生效。',
      has: (date) => `新的措辞自${date}起适用。`,
      had: (date) => `新的措辞当时自${date}起适用。`,
    },
    publishedAsSample: '样本中的发布日期',
    noneInForce: '目前没有有效的版本。',
    contents: '目录',
    downloads: '下载',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: '变更对照（PDF）',
    redlineWord: '变更对照（Word，含修订标记）',
    markdown: 'Markdown',
    text: '纯文本',
    archive: '所有版本',
    read: '阅读',
    readInForce: '阅读现行版本',
    whatChangedSince: '此后的变更',
    firstVersion: '这是第一个版本，未取代任何版本。',
    upcoming: (date) => `新版本将于${date}生效${UNLESS_WITHDRAWN}。`,
    firstUpcoming: (date) => `第一个版本将于${date}生效${UNLESS_WITHDRAWN}。`,
    recalled: (effective, withdrawn) => `公告于${effective}生效的变更不会实施（撤回日期：${withdrawn}）。`,
    recalledText: '已取消的变更的文本',
    withdrawnOn: (date) => `已于${date}撤回。`,
    willBeWithdrawnOn: (date) => `将于${date}撤回。`,
    willNotCome: '不会生效',
    inLanguage: (language) => `（${language}）`,
    table: (n) => `表${n}`,
    backToText: (number) => `返回正文，注释${number}`,
    updated: '最后更新',
    until: (date) => `公告的终止日期：${date}`,
    binding: (language) => `有约束力的文本：${language}`,
    versions: '档案',
  },
  sample: {
    badge: '样本',
    mark: '样本，从未发布',
    only: (line) => `仅在样本中：${line}`,
    outside: (line) => `样本之外：${line}`,
    becomes: '样本中',
    coming: (date) => `日期为${date}的新版本样本：从未发布，不具有效力。`,
    before: (organisation) => `前一版本是样本：${organisation}从未发布过该版本。`,
    version: (organisation) => `样本：${organisation}从未发布过本文本，不具有效力。它用于展示档案如何运作。`,
    pair: (organisation, version) =>
      `与样本（${version}）比较：${organisation}从未发布过该文本，不具有效力。它用于展示档案如何运作。`,
    both: (organisation) =>
      `两个样本的比较：${organisation}从未发布过其中任何一个版本，均不具有效力。它们用于展示档案如何运作。`,
  },
  pending: {
    title: '译文准备中',
    body: (language) => `尚无该语言的文本。有约束力的是${language}文本。`,
    link: (language) => `阅读${language}文本`,
  },
  translationNote: (language) => `本译文仅供参考。如有不一致，以${language}文本为准。`,
  history: {
    title: '所有版本',
    of: (policy) => `${policy}：所有版本`,
    lead: '自首次发布以来的所有版本。任何版本都不会被删除或更改。',
    from: '自',
    until: '至',
    untilNow: '终止日期未定',
    periods: '哪一天哪个版本有效',
    status: '状态',
    versionColumn: '版本',
    compareTitle: '比较两个版本',
    older: '旧版',
    newer: '新版',
    compare: '比较',
    earlier: (count) => `以往版本（${count}）`,
    undecided: '我们尚未说明此项变更是实质性变更还是仅为文字修订。',
    stats: (added, removed) => `新增词语：${added}，删除词语：${removed}。`,
    more: '详情',
  },
  asOf: {
    title: '某一天哪个版本有效？',
    label: '日期',
    show: '显示',
    inForce: (day, tense) =>
      ({
        past: `${day}有效的版本：`,
        present: `${day}现行有效的版本：`,
        future: `如在此之前没有变更，${day}将有效的版本：`,
      })[tense],
    named: (date, id) => `${date}版${id.includes('.') ? `（${id}）` : ''}`,
    period: (since, lastDay) => (lastDay ? `${since}至${lastDay}` : `自${since}起，终止日期未定`),
    announcedPeriod: (since, lastDay) => `自${since}起；如新版本此前未被撤回，则至${lastDay}止`,
    notYet: (day, tense, first) =>
      `${day}${tense === 'past' ? '当时' : ''}尚无任何版本有效。${first ? `第一个版本：自${first}起。` : ''}`,
    nothing: (day) => `${day}档案中没有任何版本，因此无法从中看出是否有版本有效。`,
    repealed: (day, tense, withdrawn) =>
      `${day}${tense === 'past' ? '当时' : ''}没有任何版本有效。最后一个版本已于${withdrawn}撤回。`,
    announced: (published, effective) =>
      `当时已公告（${published}发布），将于${effective}生效${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `${published}发布，原定自${effective}起适用，${withdrawn}撤回；从未有效`,
    sample: (effective) => `不具有效力；样本中的日期为${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `${published}发布，公告于${effective}生效，将于${withdrawn}撤回：不会生效`,
    noNotice: '没有已就此发出通知的记录。',
    notADay: '请选择日期。',
  },
  record: {
    title: '发布记录',
    lead: '登记册中关于本版本的记录，以及任何人如何核实。',
    statement:
      '如果哈希值一致，则自该哈希值发布以来这些文件未被更改。它本身并不证明发布的时间、是否有人读过文本，或法院会采信什么。',
    origin: ({ from, ref, path, line }) =>
      `取自${from === 'git' ? 'git历史' : from === 'ota' ? 'Open Terms Archive的记录' : '文件夹中的文件'}：${path}，${ref}。${line ? `来源中写道：“${line}”。` : ''}`,
    events: '登记册中的记载',
    eventAt: (date, line) => `${date}登记，第${line}行`,
    notified,
    said: { approved: '批准', label: '版本名称' },
    event: {
      published: (event) =>
        `发布日期：${dates.long(event.published)}；生效日期：${dates.long(event.effective)}。`,
      translated: (event, languageIn) => `新增译文：${languageIn(event.locale)}。`,
      reviewed: (event, languageIn) =>
        `${dates.long(event.date)}${event.locale ? `译文（${languageIn(event.locale)}）已确认` : '审阅，无变更'}：${signed(event.by)}`,
      notified,
      classified: (event) =>
        `${dates.long(event.date)}决定：此项变更属于${event.class === 'editorial' ? '文字修订' : event.material ? '实质内容的变更，对读者重要' : '实质内容的变更'}。`,
      corrected: (event) => `${dates.long(event.date)}更正：`,
      approved: (event) => `${dates.long(event.date)}批准：${event.by}（${event.role}）。仅由发布者陈述。`,
      rewritten: ({ lines, kept }) =>
        `重新发布：登记册原有${lines}行，前${kept}行保留，其余已非发布时的内容。所述理由：`,
      withdrawn: (event) => `自${dates.long(event.date)}起撤回。`,
    },
    digests: '哈希值',
    file: '文件',
    digest: '登记册中的SHA-256',
    check: '核对',
    needsScript: '启用JavaScript后，您的浏览器会计算哈希值；下面的命令不依赖JavaScript。',
    checking: '正在计算…',
    isSame: '一致',
    isOther: '不一致',
    isLost: '无法加载',
    chainHolds: '登记册的每一行都包含前一行的哈希值：链条完整。',
    chainBreaks: '登记册的链条断裂于行',
    byHand: '自行核实',
    byHandLead: '下载文件，并将这些命令的输出与登记册比较。',
    witnesses: '外部证明',
    witness: (type, lines) =>
      `${{ 'time-stamp': '时间戳（RFC 3161）', signature: 'SSH签名', opentimestamps: 'OpenTimestamps证明' }[type]}：登记册第1行至第${lines}行`,
    noWitness: '本版本没有保存外部证明，其日期仅由发布者担保。',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}：${was === null ? '' : `“${was}”→`}“${becomes}”。`,
    noteIn: (language) => `说明（${language}）：`,
    unchanged: '更正不会改变已发布的文本本身。',
    corrected: (date, language) => `${date}更正${language ? `（${language}）` : ''}：`,
    reviewed: (date) => `${date}审阅，无变更。`,
    unconfirmed: '本文本根据模板写成，尚待使用该语言的人确认。',
    translationAdded: (date) => `本译文于${date}新增。`,
    unconfirmedShort: '译文未经确认',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: '比较两个版本',
    lead: '请选择任意两个版本。',
    needsScript: '比较任意两个版本需要JavaScript。如未启用，可查看以下现成的比较：',
    working: '正在比较…',
    failed: '无法加载文本。请检查网络连接后重试。',
    unknown: '没有该版本。请从列表中选择版本。',
    same: '两次选择了同一版本。请选择两个不同的版本。',
    backwards: '左侧所选的版本较新，因此变更以相反方向显示：新增的内容看起来像被删除。',
    swap: '交换版本',
    prebuilt: '在单独页面查看此比较',
    neverHeld: (version) => `${version}已撤回，不会生效。`,
  },
  notice: {
    title: '变更通知',
    subject: '主题',
    preheader: '开头文字',
    phone: '在手机上',
    desktop: '在电脑上',
    forms: {
      html: '电子邮件（HTML）',
      txt: '电子邮件（纯文本）',
      eml: '电子邮件（.eml）',
      json: '数据（JSON）',
      ics: '日历（.ics）',
    },
    short: '短消息',
    feed: '变更订阅源（Atom）',
    lead: '订阅者收到的内容：电子邮件、短消息和日历日期。',
    developers: '供开发者使用',
  },
  banner: {
    label: '政策文件的变更',
    upcoming: (title, date) => `《${title}》的新版本将于${date}生效${UNLESS_WITHDRAWN}。`,
    inForce: (title, date) => `《${title}》的新版本自${date}起有效。`,
    sample: (sentence) => `样本。仅在样本中：${sentence}从未发布，不具有效力。`,
    recalled: (title, date) => `公告于${date}生效的《${title}》变更已取消。`,
    changes: '将有哪些变更',
    changed: '有哪些变更',
    newText: '新文本',
    hide: '隐藏',
    more: (count) => `其他变更：${count}项`,
    homePage: '首页通知',
    embedLead: (days) => `自发布之日起显示，至版本生效后${days}天为止；没有新消息时隐藏。`,
    script: '网站上的一行代码：自动按日期和页面语言显示，读者可以隐藏',
    frame: '不用脚本，以框架嵌入',
    snippet: '手动粘贴的HTML',
  },
  reading: {
    minutes: (minutes) => `阅读约需${minutes}分钟`,
    citation: ({ organisation, title, date }) => `${organisation}，《${title}》，${date}版`,
    citedClause: (number, title) => (number ? `第${number}节` : `“${title}”一节`),
    copy: '复制本节链接',
    copied: '已复制',
    nextReview: (date) => `下次审阅：${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: '浏览变更',
    previous: '上一处',
    next: '下一处',
    position: '第{n}处变更，共{all}处',
    onlyChanged: '仅显示变更',
    folded: '未变更的段落：{n}',
    marks: '用文字显示标记',
    keys: '选中正文时：J为下一处，K为上一处。',
    skipToText: '跳至带标记的文本',
  },
  print: {
    page: (page, pages) => `第${page}页，共${pages}页`,
    whereStatus: (url) => `本版本在某一天是否有效：${url}`,
    effective: '生效日期',
    lastDay: '最后有效日',
    replaces: (version) => `已取代${version}版`,
    willReplace: (version) => `将取代${version}版`,
    wasToReplace: (version) => `原定取代${version}版`,
    changes: '与该版本的不同之处',
    wordForWord: '逐字比较',
    nothingAfter: (withdrawn) => `${withdrawn}没有其他版本取代本版本。`,
    asOf: '截至',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': '首页',
  email: '电子邮件',
  'last-updated': '最后更新日期',
  other: '其他方式',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `${dates.long(date)}已通知：${CHANNELS[channel]}${audience === null ? '' : `，${audience}名收件人`}。`;
}
