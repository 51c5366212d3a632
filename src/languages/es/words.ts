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
const UNLESS_WITHDRAWN = ', salvo que se retire antes';

/** A language stands as a noun: «en inglés». */
export const words: Dictionary = {
  locale: 'es',
  languageName: 'Español',
  date: (date) => dates.long(date),
  shortDate: (date) => dates.short(date),
  site: {
    policiesOf: (organisation) => `Textos legales de ${organisation}`,
    lead: 'Los textos en vigor, todas las versiones anteriores y lo que cambió entre ellas.',
    skipToContent: 'Ir al texto',
    languages: 'Idiomas',
    ledger: 'Registro de publicaciones',
    checksums: 'Sumas de comprobación',
    frozen: 'Una versión publicada no se modifica nunca. Su huella se conserva en el registro.',
    builtAsOf: (date) => `Páginas generadas a fecha del ${date}.`,
    noPolicies: 'Aquí todavía no hay nada publicado.',
    forMachines: 'Para programas',
    search: 'Búsqueda',
    preview: 'Una vista previa: este sitio muestra borradores, que no están publicados y pueden cambiar.',
    draftChanges: 'Qué cambia el borrador',
  },
  status: (status) =>
    ({
      draft: 'Borrador',
      upcoming: 'Anunciada',
      'in-force': 'En vigor',
      superseded: 'Sustituida',
      withdrawn: 'Retirada',
    })[status],
  statusLine: (status, { effective, lastDay, withdrawn }) => {
    switch (status) {
      case 'draft':
        return 'Un borrador: el texto todavía no está publicado y puede cambiar.';
      case 'upcoming':
        return withdrawn && !lastDay
          ? `Esta versión se anunció para el ${effective} y se retirará el ${withdrawn}: no entrará en vigor.`
          : `Esta versión todavía no está en vigor. Entra en vigor el ${effective}${UNLESS_WITHDRAWN}.${lastDay ? ` Su último día anunciado: ${lastDay}.` : ''}`;
      case 'in-force':
        return `Esta versión está en vigor desde el ${effective}.${
          lastDay === null
            ? ''
            : withdrawn
              ? ` Su último día es el ${lastDay}: se retirará el ${withdrawn}.`
              : ` Rige hasta el ${lastDay} inclusive, salvo que la nueva versión se retire antes.`
        }`;
      case 'superseded':
        return lastDay
          ? `Esta versión ya no está en vigor. Lo estuvo del ${effective} al ${lastDay}.`
          : 'Esta versión ya no está en vigor. Otra ocupó su lugar antes de que pudiera regir un solo día.';
      case 'withdrawn':
        return lastDay
          ? `Esta versión estuvo en vigor del ${effective} al ${lastDay}. Se retiró el ${withdrawn ?? ''} y no está en vigor.`
          : `Esta versión se retiró el ${withdrawn ?? ''}, antes de que pudiera entrar en vigor el ${effective}. No está en vigor.`;
      default:
        return status satisfies never;
    }
  },
  standing: (standing) =>
    ({
      authoritative: 'Texto vinculante',
      official: 'Traducción oficial',
      informative: 'Traducción informativa',
      pending: 'Traducción pendiente',
    })[standing],
  version: {
    ofDate: (date) => `Versión del ${date}`,
    short: (date, id) => (id.includes('.') ? `Versión del ${date} (${id})` : `Versión del ${date}`),
    lastUpdated: 'Última actualización',
    effective: 'En vigor desde el',
    wasEffective: 'Estuvo en vigor desde el',
    willBeEffective: 'Entra en vigor el',
    wouldBeEffective: 'Debía entrar en vigor el',
    published: 'Publicada el',
    entered: (date) => `incorporada al archivo el ${date}`,
    inForceSince: (date) => `En vigor desde el ${date}`,
    digest: 'Huella del texto (SHA-256)',
    number: 'Número de versión',
    before: 'Versión anterior',
    after: 'Versión siguiente',
    replacedBy: (id) => `Sustituida por la versión ${id} antes de entrar en vigor.`,
    insteadPublished: (version) => `En su lugar se publicó la versión del ${version}.`,
    insteadApplies: {
      will: (version) => `En su lugar entra en vigor otra versión el ${version}${UNLESS_WITHDRAWN}.`,
      has: (version) => `En su lugar entró en vigor otra versión el ${version}.`,
    },
    nothingChanges: {
      will: (effective, stays) => `El ${effective} no cambia nada: la versión del ${stays} sigue en vigor.`,
      has: (effective, stays) => `El ${effective} no cambió nada: la versión del ${stays} siguió en vigor.`,
    },
    nothingHeld: (from, until) => `Del ${from} al ${until} no hubo ninguna versión en vigor.`,
    unlessWithdrawn: ', salvo que la nueva versión se retire antes',
    reasonIn: (language) => `Motivo (en ${language}):`,
    consent: {
      will: 'Le pediremos por separado su consentimiento para este cambio.',
      has: 'Le pedimos por separado su consentimiento para este cambio. Aquí no se muestra si usted lo ha dado.',
    },
    withoutConsent: (contact) =>
      `Qué se le aplica sin él no se dice aquí: consulte el texto${contact ? ` o diríjase a ${contact}` : ''}.`,
    changesWith: {
      will: (version) => `Qué va a cambiar con la versión del ${version}`,
      has: (version) => `Qué ha cambiado con la versión del ${version}`,
      had: (version) => `Qué cambió entonces con la versión del ${version}`,
    },
    editorial:
      'Calificamos este cambio de editorial: la fecha de la última actualización sigue siendo la misma.',
    editorialCounts: {
      will: () => 'Aun así, la nueva redacción entra en vigor con la nueva versión.',
      has: (date) => `La nueva redacción se aplica desde el ${date}.`,
      had: (date) => `La nueva redacción se aplicó desde el ${date}.`,
    },
    publishedAsSample: 'Día de publicación en la muestra',
    noneInForce: 'Actualmente no hay ninguna versión en vigor.',
    contents: 'Contenido',
    downloads: 'Descargar',
    pdf: 'PDF',
    word: 'Word',
    redlinePdf: 'Comparación en PDF',
    redlineWord: 'Comparación en Word, con control de cambios',
    markdown: 'Markdown',
    text: 'Solo texto',
    archive: 'Todas las versiones',
    read: 'Leer',
    readInForce: 'Leer la versión en vigor',
    whatChangedSince: 'Qué ha cambiado desde entonces',
    firstVersion: 'Esta es la primera versión: no sustituye a ninguna.',
    upcoming: (date) => `El ${date} entra en vigor una nueva versión${UNLESS_WITHDRAWN}.`,
    firstUpcoming: (date) => `El ${date} entra en vigor la primera versión${UNLESS_WITHDRAWN}.`,
    recalled: (effective, withdrawn) =>
      `El cambio anunciado para el ${effective} no se produce (día de la retirada: ${withdrawn}).`,
    recalledText: 'El texto del cambio anulado',
    withdrawnOn: (date) => `Retirada el ${date}.`,
    willBeWithdrawnOn: (date) => `Se retirará el ${date}.`,
    willNotCome: 'No entrará en vigor',
    inLanguage: (language) => `(en ${language})`,
    table: (n) => `Tabla ${n}`,
    backToText: (number) => `Volver al texto, nota ${number}`,
    updated: 'última actualización:',
    until: (date) => `fin anunciado: ${date}`,
    binding: (language) => `texto vinculante: en ${language}`,
    versions: 'Archivo',
  },
  sample: {
    badge: 'Muestra',
    mark: 'Muestra, nunca publicada',
    only: (line) => `Solo en la muestra: ${inside(line)}`,
    outside: (line) => `Fuera de la muestra: ${inside(line)}`,
    becomes: 'En la muestra',
    coming: (date) => `Muestra de una nueva versión, con fecha del ${date}: nunca publicada, sin efecto.`,
    before: (organisation) => `La versión anterior es una muestra: ${organisation} nunca la publicó.`,
    version: (organisation) =>
      `Una muestra: ${organisation} nunca publicó este texto, y no tiene efecto. Muestra cómo funciona el archivo.`,
    pair: (organisation, version) =>
      `Comparación con una muestra (${inside(version)}): ${organisation} nunca publicó ese texto, y no tiene efecto. Muestra cómo funciona el archivo.`,
    both: (organisation) =>
      `Comparación de dos muestras: ${organisation} nunca publicó ninguna de estas versiones, y no tienen efecto. Muestran cómo funciona el archivo.`,
  },
  pending: {
    title: 'Traducción pendiente',
    body: (language) =>
      `Todavía no hay ningún texto en este idioma. El texto vinculante es el que está en ${language}.`,
    link: (language) => `Leerlo en ${language}`,
  },
  translationNote: (language) =>
    `Esta es una traducción informativa. Si difiere, se aplica el texto en ${language}.`,
  history: {
    title: 'Todas las versiones',
    of: (policy) => `${policy}: todas las versiones`,
    lead: 'Todas las versiones desde la primera publicación. Ninguna se elimina ni se modifica nunca.',
    from: 'Desde',
    until: 'Hasta',
    untilNow: 'sin fin conocido',
    periods: 'Qué versión estuvo en vigor cada día',
    status: 'Estado',
    versionColumn: 'Versión',
    compareTitle: 'Comparar dos versiones',
    older: 'Anterior',
    newer: 'Posterior',
    compare: 'Comparar',
    earlier: (count) => `Versiones anteriores (${count})`,
    undecided: 'Todavía no hemos dicho si este cambio es sustancial o solo editorial.',
    stats: (added, removed) => `Palabras añadidas: ${added}, suprimidas: ${removed}.`,
    more: 'Detalles',
  },
  asOf: {
    title: '¿Qué versión estuvo en vigor un día determinado?',
    label: 'Día',
    show: 'Mostrar',
    inForce: (day, tense) =>
      ({
        past: `El ${day} estaba en vigor esta versión:`,
        present: `El ${day} está en vigor esta versión:`,
        future: `El ${day}, si nada cambia antes, estará en vigor esta versión:`,
      })[tense],
    named: (date, id) => `versión del ${date}${id.includes('.') ? ` (${id})` : ''}`,
    period: (since, lastDay) =>
      lastDay ? `del ${since} al ${lastDay} inclusive` : `desde el ${since}, sin fin conocido`,
    announcedPeriod: (since, lastDay) =>
      `desde el ${since}, hasta el ${lastDay} inclusive, salvo que la nueva versión se retire antes`,
    notYet: (day, tense, first) =>
      `El ${day} ${tense === 'past' ? 'no había todavía' : 'no hay todavía'} ninguna versión en vigor.${first ? ` La primera versión: desde el ${first}.` : ''}`,
    nothing: (day) =>
      `Para el ${day} el archivo no tiene ninguna versión, así que no muestra si hay alguna en vigor.`,
    repealed: (day, tense, withdrawn) =>
      `El ${day} ${tense === 'past' ? 'no había' : 'no hay'} ninguna versión en vigor. La última se retiró el ${withdrawn}.`,
    announced: (published, effective) =>
      `ya anunciada en esa fecha (publicada el ${published}), entra en vigor el ${effective}${UNLESS_WITHDRAWN}`,
    recalled: (published, effective, withdrawn) =>
      `publicada el ${published}, debía aplicarse desde el ${effective}, retirada el ${withdrawn}; nunca estuvo en vigor`,
    sample: (effective) => `no tiene efecto; su día en la muestra es el ${effective}`,
    toBeRecalled: (published, effective, withdrawn) =>
      `publicada el ${published}, anunciada para el ${effective}, se retirará el ${withdrawn}: no entrará en vigor`,
    noNotice: 'No consta que se avisara de ella.',
    notADay: 'Elija un día.',
  },
  record: {
    title: 'Constancia de la publicación',
    lead: 'Lo que el registro contiene sobre esta versión y cómo puede comprobarlo cualquiera.',
    statement:
      'Si una huella coincide, estos archivos no han cambiado desde que se publicó esa huella. Por sí sola no prueba cuándo fue, que alguien los leyera ni qué aceptará un tribunal.',
    origin: ({ from, ref, path, line }) =>
      `Tomada de ${from === 'git' ? 'un historial de git' : from === 'ota' ? 'los registros de Open Terms Archive' : 'una carpeta de archivos'}: ${path}, ${ref}.${line ? ` La fuente dice: «${line}».` : ''}`,
    events: 'En el registro',
    eventAt: (date, line) => `Anotado el ${date}, línea ${line}`,
    notified,
    said: { approved: 'Aprobada el', label: 'Denominación' },
    event: {
      published: (event) =>
        `Publicada el ${dates.long(event.published)}; fecha de entrada en vigor: ${dates.long(event.effective)}.`,
      translated: (event, languageIn) => `Traducción añadida: ${languageIn(event.locale)}.`,
      reviewed: (event, languageIn) =>
        `${event.locale ? `Traducción (${languageIn(event.locale)}) confirmada` : 'Revisada sin cambios'} el ${dates.long(event.date)} por ${withFullStop(event.by)}`,
      notified,
      classified: (event) =>
        `Decidido el ${dates.long(event.date)}: el cambio es ${event.class === 'editorial' ? 'editorial' : event.material ? 'de fondo, e importante para los lectores' : 'de fondo'}.`,
      corrected: (event) => `Corrección del ${dates.long(event.date)}:`,
      approved: (event) =>
        `Aprobada el ${dates.long(event.date)} por ${event.by} (${event.role}); solo lo afirma quien publica.`,
      rewritten: ({ lines, kept }) =>
        `Publicado de nuevo: el registro tenía antes ${counted('es', lines, { one: 'línea', other: 'líneas' })}; las primeras ${kept} se conservan, las demás no están como se publicaron. Motivo indicado:`,
      withdrawn: (event) => `Retirada con fecha del ${dates.long(event.date)}.`,
    },
    digests: 'Huellas',
    file: 'Archivo',
    digest: 'SHA-256 en el registro',
    check: 'Comprobación',
    needsScript:
      'Con JavaScript, su navegador calcula aquí las huellas; las órdenes de abajo funcionan sin él.',
    checking: 'calculando…',
    isSame: 'coincide',
    isOther: 'no coincide',
    isLost: 'no se ha podido cargar',
    chainHolds: 'Cada línea del registro contiene la huella de la anterior: la cadena está íntegra.',
    chainBreaks: 'La cadena del registro está rota en la línea',
    byHand: 'Compruébelo usted mismo',
    byHandLead: 'Descargue los archivos y compare lo que muestran estas órdenes con el registro.',
    witnesses: 'Pruebas externas',
    witness: (type, lines) =>
      `${{ 'time-stamp': 'Sello de tiempo (RFC 3161)', signature: 'Firma SSH', opentimestamps: 'Prueba de OpenTimestamps' }[type]} sobre ${lines === 1 ? 'la primera línea' : `las primeras ${lines} líneas`} del registro`,
    noWitness:
      'No se conserva ninguna prueba externa de esta versión. De su fecha responde únicamente quien la publicó.',
    proven,
    correctedValue: (what, was, becomes) =>
      `${CORRECTED[what]}: ${was === null ? '' : `«${was}» → `}«${becomes}».`,
    noteIn: (language) => `Nota (en ${language}):`,
    unchanged: 'Las correcciones no modifican el propio texto publicado.',
    corrected: (date, language) => `Corrección del ${date}${language ? ` (en ${language})` : ''}:`,
    reviewed: (date) => `Revisada sin cambios el ${date}.`,
    unconfirmed:
      'Este texto se redactó a partir de una plantilla y espera la confirmación de alguien que hable el idioma.',
    translationAdded: (date) => `Esta traducción se añadió el ${date}.`,
    unconfirmedShort: 'traducción sin confirmar',
  },
  tensed,
  redline: changes,
  comparePage: {
    title: 'Comparar dos versiones',
    lead: 'Elija dos versiones cualesquiera.',
    needsScript:
      'Para comparar dos versiones cualesquiera hace falta JavaScript. Sin él, estas comparaciones ya están preparadas:',
    working: 'Comparando…',
    failed: 'No se han podido cargar los textos. Compruebe la conexión e inténtelo de nuevo.',
    unknown: 'No existe esa versión. Elija versiones de la lista.',
    same: 'Se ha elegido dos veces la misma versión. Elija dos distintas.',
    backwards:
      'La versión de la izquierda es la posterior, así que los cambios se muestran al revés: lo añadido parece suprimido.',
    swap: 'Intercambiar las versiones',
    prebuilt: 'Esta comparación en una página propia',
    neverHeld: (version) => `${version} se retiró y no entra nunca en vigor.`,
  },
  notice: {
    title: 'Aviso de cambio',
    subject: 'Asunto',
    preheader: 'Primeras palabras',
    phone: 'En un teléfono',
    desktop: 'En un ordenador',
    forms: {
      html: 'Correo (HTML)',
      txt: 'Correo (solo texto)',
      eml: 'Correo (.eml)',
      json: 'Datos (JSON)',
      ics: 'Para el calendario (.ics)',
    },
    short: 'Mensaje corto',
    feed: 'Canal de cambios (Atom)',
    lead: 'Lo que reciben los suscriptores: el correo, un mensaje corto y el día para el calendario.',
    developers: 'Para desarrolladores',
  },
  banner: {
    label: 'Cambios en nuestros textos legales',
    upcoming: (title, date) =>
      `El ${date} entra en vigor una nueva versión de «${title}»${UNLESS_WITHDRAWN}.`,
    inForce: (title, date) => `Desde el ${date} está en vigor una nueva versión de «${title}».`,
    sample: (sentence) => `Muestra. Solo en ella ${inside(sentence)} Nunca se publicó y no tiene efecto.`,
    recalled: (title, date) => `El cambio de «${title}» anunciado para el ${date} queda anulado.`,
    changes: 'Qué va a cambiar',
    changed: 'Qué ha cambiado',
    newText: 'El nuevo texto',
    hide: 'Ocultar',
    more: (count) => `Otros cambios: ${count}`,
    homePage: 'Aviso en la página de inicio',
    embedLead: (days) =>
      `Se muestra desde el día de la publicación y durante ${counted('es', Number(days), { one: 'día', other: 'días' })} tras la entrada en vigor de una versión; se oculta cuando no hay novedades.`,
    script:
      'Una línea para el sitio: sigue los días y el idioma de la página, y los lectores pueden ocultar el aviso',
    frame: 'Sin script, en un marco',
    snippet: 'HTML para pegar a mano',
  },
  reading: {
    minutes: (minutes) =>
      `Tiempo de lectura: ${counted('es', minutes, { one: 'minuto', other: 'minutos' })}, aproximadamente`,
    citation: ({ organisation, title, date }) => `${organisation}, ${title}, versión del ${date}`,
    citedClause: (number, title) => (number ? `apartado ${number}` : `apartado «${title}»`),
    copy: 'Copiar el enlace a este apartado',
    copied: 'Copiado',
    nextReview: (date) => `Próxima revisión: ${date}`,
  },
  ...clause,
  ...pages,
  redlineTools: {
    label: 'Recorrer los cambios',
    previous: 'Anterior',
    next: 'Siguiente',
    position: 'Cambio {n} de {all}',
    onlyChanged: 'Solo los cambios',
    folded: 'Párrafos sin cambios: {n}',
    marks: 'Marcas con palabras',
    keys: 'Con el texto seleccionado: J para el siguiente, K para el anterior.',
    skipToText: 'Ir al texto marcado',
  },
  print: {
    page: (page, pages) => `Página ${page} de ${pages}`,
    whereStatus: (url) => `Si esta versión está en vigor un día determinado: ${url}`,
    effective: 'En vigor desde el',
    lastDay: 'Último día en vigor',
    replaces: (version) => `Sustituyó a la versión del ${version}`,
    willReplace: (version) => `Sustituirá a la versión del ${version}`,
    wasToReplace: (version) => `Debía sustituir a la versión del ${version}`,
    changes: 'En qué se diferencia de esa versión',
    wordForWord: 'Comparación palabra por palabra',
    nothingAfter: (withdrawn) => `Ninguna otra versión ocupó su lugar el ${withdrawn}.`,
    asOf: 'A fecha del',
  },
};

/** How a notice was given. */
const CHANNELS: Readonly<Record<NoticeChannel, string>> = {
  'home-page': 'en la página de inicio',
  email: 'por correo electrónico',
  'last-updated': 'mediante la fecha de la última actualización',
  other: 'por otro medio',
};

function notified({ channel, date, audience }: GivenNotice): string {
  return `Aviso del ${dates.long(date)}: ${CHANNELS[channel]}${audience === null ? '' : `, ${counted('es', audience, { one: 'destinatario', other: 'destinatarios' })}`}.`;
}
