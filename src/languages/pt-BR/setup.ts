/** What `init` asks in Portuguese, and what the files of a new organisation say. */
import type { SetupWords } from '../setup-words.ts';

export const setup: SetupWords = {
  questions: {
    name: 'Como se chama a empresa?',
    legalForm: 'Forma jurídica (Ltda., S.A.)? Deixe vazio se não souber',
    legalName: 'Razão social sem a forma jurídica? Deixe vazio se não souber',
    registration: 'Número de registro (CNPJ)? Deixe vazio se não souber',
    site: 'Endereço do site (example.org)?',
    email: 'E-mail para perguntas sobre os dados?',
    phone: 'Telefone? Deixe vazio se não houver',
    address: 'Endereço postal? Deixe vazio se não souber',
    country: 'País, com suas duas letras (BR)?',
    timeZone: 'Fuso horário?',
    languages: (tags) => `Idiomas dos documentos (${tags})?`,
    authoritative: 'Qual idioma é vinculante?',
    orders: 'Você recebe solicitações ou pedidos no site?',
    newsletter: 'Você envia e-mails de publicidade?',
    analytics: 'O site usa análise de acessos?',
    channels: 'Como você avisará das mudanças? Não marque nada se não estiver decidido',
    noticeDays:
      'Com quantos dias de antecedência as mudanças são anunciadas? Deixe vazio se não estiver decidido',
  },
  take: {
    which: 'Estes textos parecem textos legais. Quais vão para o arquivo? Os arquivos ficam onde estão',
    day: 'A que dia corresponde este texto',
    drafts: 'Começar também minutas dos outros documentos a partir de modelos?',
  },
  channels: {
    'home-page': 'por um aviso na página inicial',
    email: 'por uma mensagem ao e-mail das pessoas',
    'last-updated': 'pela data “Última atualização” do texto',
  },
  promises: {
    'home-page': 'por um aviso na página inicial do Site',
    email: 'por uma mensagem ao seu e-mail',
    'last-updated': 'pela atualização da data “Última atualização”',
  },
  kept: 'As versões anteriores permanecem no arquivo',
  allKept: 'Todas as versões anteriores permanecem no arquivo',
  titles: {
    privacy: 'Política de privacidade',
    cookies: 'Política de cookies',
    terms: 'Termos de uso',
    consent: 'Consentimento para o tratamento de dados pessoais',
  },
  activities: {
    orders: {
      category: 'Solicitações e pedidos',
      purpose: 'Atendimento de solicitações e pedidos',
      source: 'Você faz uma solicitação ou um pedido no Site',
    },
    newsletter: { category: 'Endereços para e-mails', purpose: 'E-mails de publicidade' },
    analytics: {
      category: 'Visitas ao site',
      purpose: 'Estatística de visitas',
      source: 'Você abre páginas do Site',
    },
  },
};
