/** What `init` asks in Spanish, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: '¿Cómo se llama la empresa?',
    legalForm: '¿Forma jurídica (S.L., S.A.)? Vacío si no se conoce',
    legalName: '¿Denominación registrada, sin la forma jurídica? Vacío si no se conoce',
    registration: '¿Número de registro (NIF)? Vacío si no se conoce',
    site: '¿Dirección del sitio (example.org)?',
    email: '¿Correo electrónico para preguntas sobre los datos?',
    phone: '¿Teléfono? Vacío si no hay',
    address: '¿Dirección postal? Vacío si no se conoce',
    country: '¿País, con sus dos letras (ES)?',
    timeZone: '¿Zona horaria?',
    languages: (tags) => `¿Idiomas de los documentos (${tags})?`,
    authoritative: '¿Qué idioma es el vinculante?',
    orders: '¿Recibe solicitudes o pedidos en el sitio?',
    newsletter: '¿Envía correos publicitarios?',
    analytics: '¿Usa el sitio analítica web?',
    channels: '¿Cómo avisará de los cambios? No marque nada si no está decidido',
    noticeDays: '¿Con cuántos días de antelación se anuncian los cambios? Vacío si no está decidido',
  },
  take: {
    which: 'Estos textos parecen textos legales. ¿Cuáles van al archivo? Los archivos se quedan donde están',
    day: 'A qué día corresponde este texto',
    drafts: '¿Empezar también borradores de los otros documentos a partir de plantillas?',
  },
  channels: {
    'home-page': 'mediante un aviso en la página de inicio',
    email: 'mediante un mensaje a su correo electrónico',
    'last-updated': 'mediante la fecha «Última actualización» del texto',
  },
  promises: {
    'home-page': 'mediante un aviso en la página de inicio del Sitio',
    email: 'mediante un mensaje a su correo electrónico',
    'last-updated': 'mediante la actualización de la fecha «Última actualización»',
  },
  kept: 'Las versiones anteriores permanecen en el archivo',
  allKept: 'Todas las versiones anteriores permanecen en el archivo',
  titles: {
    privacy: 'Política de privacidad',
    cookies: 'Política de cookies',
    terms: 'Condiciones de uso',
    consent: 'Consentimiento para el tratamiento de datos personales',
  },
  activities: {
    orders: {
      category: 'Solicitudes y pedidos',
      purpose: 'Gestión de solicitudes y pedidos',
      source: 'Usted hace una solicitud o un pedido en el Sitio',
    },
    newsletter: { category: 'Direcciones para correos', purpose: 'Correos publicitarios' },
    analytics: {
      category: 'Visitas al sitio',
      purpose: 'Estadística de visitas',
      source: 'Usted abre páginas del Sitio',
    },
  },
};
