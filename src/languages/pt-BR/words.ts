import { type NoticeChannel, withFullStop } from '../../model/index.ts';
import type { Dictionary, GivenNotice } from '../dictionary.ts';
import { counted } from '../plural.ts';
import { inside } from '../sentence.ts';
import { changes } from './changes.ts';
import { clause } from './clause.ts';
import { CORRECTED } from './corrected.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { proven } from './proven.ts';
import { tensed } from './tensed.ts';

/** How certain an announced day is. */
const UNLESS_WITHDRAWN = ', salvo se for retirada antes';

/** A language stands as a noun: “em inglês”. */
export const words: Dictionary = {
  locale: 'pt-BR',
  languageName: 'Português (Brasil)',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Textos legais de ${organisation}`,
    lead: 'Os textos em vigor, todas as versões anteriores e o que mudou entre elas.',
    skipToContent: 'Ir para o texto',
    languages: 'Idiomas',
    ledger: 'Registro de publicações',
    checksums: 'Somas de verificação',
    frozen: 'Uma versão publicada nunca muda. Seu resumo criptográfico fica guardado no registro.',
    builtAsOf: (date) => `Páginas geradas com data de ${date}.`,
    noPolicies: 'Aqui ainda não há nada publicado.',
    forMachines: 'Para programas',
    search: 'Busca',
    preview: 'Uma prévia: este site mostra minutas, que não estão publicadas e podem mudar.',
    draftChanges: 'O que a minuta muda',
  },
  status: (status) =>
    ({
      draft: 'Minuta',
      upcoming: 'Anunciada',
      'in-force': 'Em vigor',
      superseded: 'Substituída',
      withdrawn: 'Retirada',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Uma minuta: o texto ainda não foi publicado e pode mudar.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Esta versão foi anunciada para ${effective} e será retirada em ${withdrawn}: não entrará em vigor.`
          : `Esta versão ainda não está em vigor. Ela entra em vigor em ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Seu último dia anunciado: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Esta versão está em vigor desde ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Seu último dia é ${lastDay}: será retirada em ${withdrawn}.`
              : ` Ela vale até ${lastDay}, inclusive, salvo se a nova versão for retirada antes.`
        }`;
      case 'superseded':
        return lastDay
          ? `Esta versão não está mais em vigor. Esteve em vigor de ${effective} a ${lastDay}.`
          : 'Esta versão não está mais em vigor. Outra tomou seu lugar antes que ela pudesse valer um só dia.';
      case 'withdrawn':
        return lastDay
          ? `Esta versão esteve em vigor de ${effective} a ${lastDay}. Foi retirada em ${withdrawn ?? ''} e não está em vigor.`
          : `Esta versão foi retirada em ${withdrawn ?? ''}, antes que pudesse entrar em vigor em ${effective}. Não está em vigor.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Texto vinculante',
      official: 'Tradução oficial',
      informative: 'Tradução para informação',
      pending: 'Tradução pendente',
    })[standing],
  version: {
    ofDate: (date) => `Versão de ${date}`,
    short: (date, id) => (id.includes('.') ? `Versão de ${date} (${id})` : `Versão de ${date}`),
    lastUpdated: 'Última atualização',
    effective: 'Em vigor desde',
    wasEffective: 'Esteve em vigor desde',
    willBeEffective: 'Entra em vigor em',
    wouldBeEffective: 'Deveria entrar em vigor em',
    published: 'Publicada em',
    entered: (date) => `incluída no arquivo em ${date}`,
    inForceSince: (date) => `Em vigor desde ${date}`,
    digest: 'Resumo criptográfico do texto (SHA-256)',
    number: 'Número da versão',
    before: 'Versão anterior',
    after: 'Versão seguinte',
    replacedBy: (id) => `Substituída pela versão ${id} antes de entrar em vigor.`,
    insteadPublished: (version) => `Em seu lugar foi publicada a versão de ${version}.`,
    insteadApplies: {
      will: (version) => `Em seu lugar entra em vigor outra versão em ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `Em seu lugar entrou em vigor outra versão em ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) => `Nada muda em ${effective}: a versão de ${stays} continua em vigor.`,
      has: (effective, stays) => `Nada mudou em ${effective}: a versão de ${stays} continuou em vigor.`,
    },
    nothingHeld: (from, until) => `De ${from} a ${until} nenhuma versão esteve em vigor.`,
    unlessWithdrawn: ', salvo se a nova versão for retirada antes',
    reasonIn: (language) => `Motivo (em ${language}):`,
    consent: {
      will: 'Pediremos a você, em separado, seu consentimento para esta mudança.',
      has: 'Pedimos a você, em separado, seu consentimento para esta mudança. Se você o deu não é mostrado aqui.',
    },
    withoutConsent: (contact) =>
      `O que vale para você sem ele não é dito aqui: consulte o texto${contact ? ` ou pergunte a ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `O que vai mudar com a versão de ${version}`,
      has: (version) => `O que mudou com a versão de ${version}`,
      had: (version) => `O que mudou na época com a versão de ${version}`,
    },
    editorial: 'Chamamos esta mudança de editorial: a data da última atualização continua a mesma.',
    editorialCounts: {
      will: () => 'Mesmo assim, a nova redação entra em vigor com a nova versão.',
      has: (date) => `A nova redação vale desde ${date}.`,
      had: (date) => `A nova redação valeu a partir de ${date}.`,
    },
    publishedAsSample: 'Dia da publicação no modelo',
    noneInForce: 'No momento nenhuma versão está em vigor.',
    contents: 'Conteúdo',
    downloads: 'Baixar',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Comparação em PDF',
    redlineWord: 'Comparação em Word, com alterações controladas',
    markdown: 'Markdown',
    text: 'Texto simples',
    archive: 'Todas as versões',
    read: 'Ler',
    readInForce: 'Ler a versão em vigor',
    whatChangedSince: 'O que mudou desde então',
    firstVersion: 'Esta é a primeira versão: não substitui nenhuma.',
    upcoming: (date) => `Uma nova versão entra em vigor em ${date}${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `A primeira versão entra em vigor em ${date}${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `A mudança anunciada para ${effective} não acontece (dia da retirada: ${withdrawn}).`,
    recalledText: 'O texto da mudança cancelada',
    withdrawnOn: (date) => `Retirada em ${date}.`,
    willBeWithdrawnOn: (date) => `Será retirada em ${date}.`,
    willNotCome: 'Não entrará em vigor',
    inLanguage: (language) => `(em ${language})`,
    table: (n) => `Tabela ${n}`,
    backToText: (number) => `Voltar ao texto, nota ${number}`,
    updated: 'última atualização:',
    until: (date) => `fim anunciado: ${date}`,
    binding: (language) => `texto vinculante: em ${language}`,
    versions: 'Arquivo',
  },
  sample: {
    badge: 'Modelo',
    mark: 'Modelo, nunca publicado',
    only: (line) => `Somente no modelo: ${inside(line)}`,
    outside: (line) => `Fora do modelo: ${inside(line)}`,
    becomes: 'No modelo',
    coming: (date) => `Modelo de uma nova versão, com data de ${date}: nunca publicado, sem efeito.`,
    before: (organisation) => `A versão anterior é um modelo: ${organisation} nunca a publicou.`,
    version: (organisation) =>
      `Um modelo: ${organisation} nunca publicou este texto, e ele não tem efeito. Ele mostra como o arquivo funciona.`,
    pair: (organisation, version) =>
      `Comparação com um modelo (${inside(version)}): ${organisation} nunca publicou esse texto, e ele não tem efeito. Ele mostra como o arquivo funciona.`,
    both: (organisation) =>
      `Comparação de dois modelos: ${organisation} nunca publicou nenhuma destas versões, e elas não têm efeito. Elas mostram como o arquivo funciona.`,
  },
  pending: {
    title: 'Tradução pendente',
    body: (language) => `Ainda não há texto neste idioma. O texto vinculante é o que está em ${language}.`,
    link: (language) => `Ler em ${language}`,
  },
  translationNote: (language) =>
    `Esta é uma tradução para informação. Em caso de divergência, vale o texto em ${language}.`,
  history: {
    title: 'Todas as versões',
    of: (policy) => `${policy}: todas as versões`,
    lead: 'Todas as versões desde a primeira publicação. Nenhuma é removida ou alterada.',
    from: 'De',
    until: 'Até',
    untilNow: 'sem fim conhecido',
    periods: 'Qual versão esteve em vigor em que dia',
    status: 'Situação',
    versionColumn: 'Versão',
    compareTitle: 'Comparar duas versões',
    older: 'Mais antiga',
    newer: 'Mais nova',
    compare: 'Comparar',
    earlier: (count) => `Versões anteriores (${count})`,
    undecided: 'Ainda não dissemos se esta mudança é substancial ou apenas editorial.',
    stats: (added, removed) => `Palavras acrescentadas: ${added}, suprimidas: ${removed}.`,
    more: 'Detalhes',
  },
  asOf: {
    title: 'Qual versão estava em vigor em determinado dia?',
    label: 'Dia',
    show: 'Mostrar',
    inForce: (day, tense) =>
      ({
        past: `Em ${day} estava em vigor esta versão:`,
        present: `Em ${day} está em vigor esta versão:`,
        future: `Em ${day}, se nada mudar antes, estará em vigor esta versão:`,
      })[tense],
    named: (date, id) => `versão de ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `de ${since} a ${lastDay}, inclusive` : `desde ${since}, sem fim conhecido`,
    announcedPeriod: (since, lastDay) =>
      `desde ${since}, até ${lastDay}, inclusive, salvo se a nova versão for retirada antes`,
    notYet: (day, tense, first) =>
      `Em ${day} nenhuma versão ${tense === 'past' ? 'estava' : 'está'} ainda em vigor.${first ? ` A primeira versão: desde ${first}.` : ''}`,
    nothing: (day) =>
      `Para ${day} o arquivo não tem nenhuma versão; por isso não mostra se alguma está em vigor.`,
    repealed: (day, tense, withdrawn) =>
      `Em ${day} nenhuma versão ${tense === 'past' ? 'estava' : 'está'} em vigor. A última foi retirada em ${withdrawn}.`,
    announced: (published, effective) =>
      `já anunciada (publicada em ${published}), entra em vigor em ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `publicada em ${published}, deveria valer desde ${effective}, retirada em ${withdrawn}; nunca esteve em vigor`,
    sample: (effective) => `não tem efeito; seu dia no modelo é ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `publicada em ${published}, anunciada para ${effective}, será retirada em ${withdrawn}: não entrará em vigor`,
    noNotice: 'Não há registro de que se tenha avisado sobre ela.',
    notADay: 'Escolha um dia.',
  },
  record: {
    title: 'Comprovante da publicação',
    lead: 'O que o registro contém sobre esta versão e como qualquer pessoa pode verificar.',
    statement:
      'Se um resumo coincide, estes arquivos não mudaram desde que esse resumo foi publicado. Por si só ele não prova quando isso foi, que alguém os leu ou o que um tribunal aceitará.',
    origin: ({ from, ref, path, line }) =>
      `Trazida de ${from === 'git' ? 'um histórico do git' : from === 'ota' ? 'registros do Open Terms Archive' : 'uma pasta de arquivos'}: ${path}, ${ref}.${line ? ` A fonte diz: “${line}”.` : ''}`,
    events: 'No registro',
    eventAt: (date, line) => `Registrado em ${date}, linha ${line}`,
    notified,
    said: { approved: 'Aprovada em', label: 'Denominação' },
    event: {
      published: (event) =>
        `Publicada em ${dates.long(event.published)}; data de entrada em vigor: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Tradução acrescentada: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Tradução (${languageIn(event.locale)}) confirmada` : 'Revisada sem mudanças'} em ${dates.long(event.date)} por ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Decidido em ${dates.long(event.date)}: a mudança é ${event.class === 'editorial' ? 'editorial' : event.material ? 'de conteúdo, e importante para os leitores' : 'de conteúdo'}.`,
      corrected: (event) => `Correção de ${dates.long(event.date)}:`,
      approved: (event) =>
        `Aprovada em ${dates.long(event.date)} por ${event.by} (${event.role}); afirma-o apenas quem publica.`,
      rewritten: ({ lines, kept }) =>
        `Publicado de novo: o registro tinha antes ${counted('pt-BR', lines, { one: 'linha', other: 'linhas' })}; as primeiras ${kept} permanecem, as demais não estão como foram publicadas. Motivo informado:`,
      withdrawn: (event) => `Retirada com data de ${dates.long(event.date)}.`,
    },
    digests: 'Resumos criptográficos',
    file: 'Arquivo',
    digest: 'SHA-256 no registro',
    check: 'Verificação',
    needsScript:
      'Com JavaScript, seu navegador calcula os resumos aqui; os comandos abaixo funcionam sem ele.',
    checking: 'calculando…',
    isSame: 'coincide',
    isOther: 'não coincide',
    isLost: 'não foi possível carregar',
    chainHolds: 'Cada linha do registro contém o resumo da linha anterior: a cadeia está íntegra.',
    chainBreaks: 'A cadeia do registro está rompida na linha',
    byHand: 'Verifique você mesmo',
    byHandLead: 'Baixe os arquivos e compare com o registro o que estes comandos mostram.',
    witnesses: 'Provas externas',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Carimbo do tempo (RFC 3161)', signature: 'Assinatura SSH', opentimestamps: 'Prova OpenTimestamps' }[type]} sobre ${lines === 1 ? 'a primeira linha' : `as primeiras ${lines} linhas`} do registro`,
    noWitness: 'Não há prova externa guardada desta versão. Só quem a publicou responde por sua data.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `“${was}” → `}“${becomes}”.`,
    noteIn: (language) => `Nota (em ${language}):`,
    unchanged: 'As correções não alteram o próprio texto publicado.',
    corrected: (date, language) => `Correção de ${date}${language ? ` (em ${language})` : ''}:`,
    reviewed: (date) => `Revisada sem mudanças em ${date}.`,
    unconfirmed:
      'Este texto foi escrito a partir de um modelo e aguarda a confirmação de alguém que fale o idioma.',
    translationAdded: (date) => `Esta tradução foi acrescentada em ${date}.`,
    unconfirmedShort: 'tradução não confirmada',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Comparar duas versões',
    lead: 'Escolha duas versões quaisquer.',
    needsScript:
      'Para comparar duas versões quaisquer é preciso JavaScript. Sem ele, estas comparações estão prontas:',
    working: 'Comparando…',
    failed: 'Não foi possível carregar os textos. Verifique a conexão e tente de novo.',
    unknown: 'Essa versão não existe. Escolha versões da lista.',
    same: 'A mesma versão foi escolhida duas vezes. Escolha duas diferentes.',
    backwards:
      'A versão da esquerda é a mais nova, por isso as mudanças aparecem ao contrário: o que foi acrescentado parece suprimido.',
    swap: 'Trocar as versões',
    prebuilt: 'Esta comparação em página própria',
    neverHeld: (version) => `${version} foi retirada e nunca entra em vigor.`,
  },
  notice: {
    title: 'Aviso de mudança',
    subject: 'Assunto',
    preheader: 'Primeiras palavras',
    phone: 'Em um telefone',
    desktop: 'Em um computador',
    forms: {
      html: 'E-mail (HTML)',
      txt: 'E-mail (texto simples)',
      eml: 'E-mail (.eml)',
      json: 'Dados (JSON)',
      ics: 'Para o calendário (.ics)',
    },
    short: 'Mensagem curta',
    feed: 'Feed de mudanças (Atom)',
    lead: 'O que os inscritos recebem: o e-mail, uma mensagem curta e o dia para o calendário.',
    developers: 'Para desenvolvedores',
  },
  banner: {
    label: 'Mudanças em nossos textos legais',
    upcoming: (title, date) => `Uma nova versão de “${title}” entra em vigor em ${date}${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `Uma nova versão de “${title}” está em vigor desde ${date}.`,
    sample: (sentence) => `Modelo. Somente nele ${inside(sentence)} Nunca foi publicado e não tem efeito.`,
    recalled: (title, date) => `A mudança de “${title}” anunciada para ${date} foi cancelada.`,
    changes: 'O que vai mudar',
    changed: 'O que mudou',
    newText: 'O novo texto',
    hide: 'Ocultar',
    more: (count) => `Outras mudanças: ${count}`,
    homePage: 'Aviso na página inicial',
    embedLead: (days) =>
      `Mostrado desde o dia da publicação e por ${counted('pt-BR', Number(days), { one: 'dia', other: 'dias' })} depois que uma versão entra em vigor; oculto quando não há novidades.`,
    script:
      'Uma linha para o site: acompanha os dias e o idioma da página, e os leitores podem ocultar o aviso',
    frame: 'Sem script, em uma moldura',
    snippet: 'HTML para colar à mão',
  },
  reading: {
    minutes: (minutes) =>
      `Leitura: cerca de ${counted('pt-BR', minutes, { one: 'minuto', other: 'minutos' })}`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, versão de ${date}`,
    citedClause: (number, title) => (number ? `seção ${number}` : `seção “${title}”`),
    copy: 'Copiar o link desta seção',
    copied: 'Copiado',
    nextReview: (date) => `Próxima revisão: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Percorrer as mudanças',
    previous: 'Anterior',
    next: 'Próxima',
    position: 'Mudança {n} de {all}',
    onlyChanged: 'Só as mudanças',
    folded: 'Parágrafos sem mudanças: {n}',
    marks: 'Marcas em palavras',
    keys: 'Com o texto em foco: J para a próxima, K para a anterior.',
    skipToText: 'Ir para o texto marcado',
  },
  print: {
    page: (page, pages) => `Página ${page} de ${pages}`,
    whereStatus: (url) => `Se esta versão está em vigor em determinado dia: ${url}`,
    effective: 'Em vigor desde',
    lastDay: 'Último dia em vigor',
    replaces: (version) => `Substituiu a versão de ${version}`,
    willReplace: (version) => `Substituirá a versão de ${version}`,
    wasToReplace: (version) => `Deveria substituir a versão de ${version}`,
    changes: 'O que difere dessa versão',
    wordForWord: 'Comparação palavra por palavra',
    nothingAfter: (withdrawn) => `Nenhuma outra versão tomou seu lugar em ${withdrawn}.`,
    asOf: 'Com data de',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'na página inicial',
  email: 'por e-mail',
  'last-updated': 'pela data da última atualização',
  other: 'de outra forma',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Aviso dado em ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('pt-BR', audience, { one: 'destinatário', other: 'destinatários' })}`}.`;
}
