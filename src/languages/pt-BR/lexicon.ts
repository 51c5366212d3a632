/** The words in Portuguese by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /quais dados|dados que (coletamos|tratamos)|categorias .*dados|tipos .*dados/iu,
    sources: /como (coletamos|obtemos)|fontes? d|de onde|origem/iu,
    purposes: /finalidade|para que|por que/iu,
    bases: /bases? lega|hipóteses? lega|fundamento/iu,
    recipients: /terceiros|destinatári|compartilha|com quem|a quem/iu,
    retention: /prazo|conserva|retenção|por quanto tempo|armazenamento/iu,
    rights: /seus direitos|direitos/iu,
    cookies: /cookie/iu,
    changes: /mudança|alteraç|modificaç|atualizaç/iu,
    contacts: /contato|controlador|encarregad/iu,
  },
  promises: {
    'home-page-banner': /página inicial|aviso n[oa] (nosso |nossa )?(site|página)/iu,
    email: /e-?mail|correio eletrônico/iu,
    'last-updated': /data .{0,30}atualização|última atualização/iu,
    archive: /arquivo de versões|arquivo|vers(ão|ões) anterior/iu,
  },
  says: {
    automated: /(decis(ão|ões)|tratamento) automatizad|perfil/iu,
    breach: /incidente de segurança|vazamento|violação (de|dos) dados/iu,
    changesPeriod: /\d+\s*(dia|semana|m[eê]s)/iu,
    children: /criança|adolescente|menores? de|menor de 1\d anos/iu,
    complaint: /ANPD|autoridade nacional|reclamaç|petição/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|formulário de contato/iu,
    cookies: /cookie/iu,
    law: /lei aplicável|legislação|regid[oa]s? pel|leis (do Brasil|brasileiras)/iu,
    legalBasis: /base legal|hipótese legal|com base n/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|CNPJ|(?<!\p{L})(Ltda|S\.?A\.?|EIRELI|MEI|GmbH|Ltd)(?!\p{L})|sociedade (limitada|anônima)/u,
    recipients:
      /hospedagem|nuvem|pagamento|banco|transportadora|entrega|newsletter|análise|segur|contab|Google|Meta(?!\p{L})|Amazon|Microsoft|(?<!\p{L})(Ltda|S\.A\.|Inc|GmbH)/iu,
    responsiblePerson: /encarregad[oa]|DPO|responsável por organizar o tratamento/iu,
    rightsHow: /escrev|envi|dirij|solicit|e-?mail|@|no prazo|em até/iu,
    storageCountry: /(armazenad|guardad|conservad)[oa]s? (em|no|na|nos)/iu,
    transfer:
      /transferência\p{L}* internaciona|transfer\p{L}* .{0,40}(EUA|Estados Unidos|China|Índia)|outros países|ao exterior|fora do (país|Brasil)|transfronteiriç/iu,
    withdraw: /(revog|retir)\p{L}* .{0,30}consentimento|consentimento .{0,40}(revog|retir)/iu,
    archive: /arquivo|vers(ão|ões) anterior/iu,
    effectiveFrom: /em vigor (desde|a partir|em)|entra em vigor|vigente desde|vale desde/iu,
  },
  legitimateInterests: /(legítimo interesse|interesses? legítimos?)/giu,
  calls: /ligaç|telefonema|chamada|quando você (nos )?liga/iu,
  callRecords: /gravaç(ão|ões) d[ae]s? (ligações|chamadas)|(ligações|chamadas) .{0,20}gravad/iu,
  consent: /consentimento|consente/iu,
  withdrawal: /revog|retir/iu,
  consentByUse:
    /(ao (usar|utilizar|visitar|acessar|navegar|continuar)|o uso d[oe]\p{L}* site).{0,60}(concorda|consente|aceita|implica.{0,20}(aceitação|consentimento))/giu,
  relativeDays: /(?<!\p{L})(hoje|ontem|recentemente|este ano|neste ano|no momento)(?!\p{L})/giu,
  urgency: /urgente|imediatamente|sua conta será|em 24 horas|confirme sua (senha|conta)/iu,
  vagueRetention:
    /(?<!\p{L})(normalmente|geralmente|em geral|enquanto for necessário|pelo tempo necessário|prazo (necessário|razoável)|conforme exigido)/iu,
  hedges:
    /(?<!\p{L})(poderia|poderiam|tais? como|por exemplo|se necessário|quando necessário|eventualmente|entre outros|e outros|etc)(?!\p{L})/giu,
  promotion: /desconto|código promocional|oferta especial|presente|não perca|promoção/iu,
  checkBack:
    /(consult|verifi|visit|confira).{0,40}(regularmente|periodicamente|de tempos em tempos)|(regularmente|periodicamente).{0,40}(consult|verifi|visit)/iu,
  prevails: /(prevalec|em caso de (divergência|conflito|contradição)|vale o texto|divergirem)/iu,
  noLonger: /não .{0,20}mais/iu,
  dateLine:
    /última (atualização|alteração|modificação)|(entrada|entra) em vigor|em vigor desde|vigente desde/iu,
  emptyLink: /^(aqui|clique aqui|link|mais|leia mais|saiba mais|esta página)$/iu,
  blank: /\[(inserir|informar|preencher|seu|sua|nome|endereço)[^\]]*\]/iu,
  documents:
    /política de (?:privacidade|cookies|reembolso|devolução)|termos (?:e condições )?de (?:uso|serviço)|aviso de privacidade/giu,
  noise: ['dados', 'infor', 'pesso', 'sobre', 'seus', 'categ'],
};
