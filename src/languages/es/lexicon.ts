/** The words in Spanish by which the rules of `check` know a section and a statement. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  topics: {
    categories: /qué datos|datos que (recogemos|recopilamos|tratamos)|categorías .*datos/iu,
    sources: /cómo (recogemos|obtenemos|recopilamos)|fuentes? de|de dónde|procedencia/iu,
    purposes: /finalidad|para qué|por qué/iu,
    bases: /bases? (legal|jurídica)|legitimación|fundamento/iu,
    recipients: /tercero|destinatari|cesión|comunicación|a quién/iu,
    retention: /plazo|conserva|cuánto tiempo/iu,
    rights: /sus derechos|derechos/iu,
    cookies: /cookie/iu,
    changes: /cambio|modificaci|actualizaci/iu,
    contacts: /contacto|responsable/iu,
  },
  promises: {
    'home-page-banner': /página (de inicio|principal)|aviso en (nuestr[oa]|el|la) (sitio|web|página)/iu,
    email: /e-?mail|correo electrónico/iu,
    'last-updated': /fecha .{0,30}actualización|última actualización/iu,
    archive: /archivo de versiones|archivo|versi(ón|ones) anterior/iu,
  },
  says: {
    automated: /(decisi(ón|ones)|tratamiento) automatizad|elaboración de perfiles/iu,
    breach: /violaci(ón|ones) de (la )?seguridad|brecha|fuga de datos/iu,
    changesPeriod: /\d+\s*(día|semana|mes)/iu,
    children: /menor(es)?|niñ[oa]|menos de 1\d años/iu,
    complaint: /AEPD|autoridad de control|agencia .{0,20}protección de datos|reclamaci|queja/iu,
    contact: /[\w.+-]+@[\w-]+\.[\w.-]+|formulario de contacto/iu,
    cookies: /cookie/iu,
    law: /ley(es)? aplicable|legislación|se rige por|derecho (español|mexicano|argentino)/iu,
    legalBasis: /base (legal|jurídica)|legitimación|sobre la base de/iu,
    operatorId:
      /(?<!\d)\d{12}(?!\d)|(?<!\p{L})(NIF|CIF|RFC|CUIT|RUT|S\.?L\.?U?\.?|S\.?A\.?|S\.? de R\.?L\.?|GmbH|Ltd)(?!\p{L})|sociedad (limitada|anónima)/u,
    recipients:
      /alojamiento|hosting|nube|pago|banco|mensajer|envío|boletín|analítica|segur|contab|Google|Meta(?!\p{L})|Amazon|Microsoft|(?<!\p{L})(S\.L\.|S\.A\.|Ltd|Inc|GmbH)/iu,
    responsiblePerson: /delegad[oa] de protección de datos|DPO|responsable de organizar el tratamiento/iu,
    rightsHow: /escrib|envi|dirij|solicit|correo|e-?mail|@|en (el|un) plazo/iu,
    storageCountry: /(se (conservan|almacenan|guardan)|almacenad[oa]s) en/iu,
    transfer:
      /transfronteriz|transferencia\p{L}* internacional|transfer\p{L}* .{0,40}(EE\. ?UU|Estados Unidos|terceros países|China|India)|terceros países|al extranjero|fuera (de la UE|del EEE|de la Unión|del Espacio|del país)/iu,
    withdraw: /(retir|revoc)\p{L}* .{0,30}consentimiento|consentimiento .{0,40}(retir|revoc)/iu,
    archive: /archivo|versi(ón|ones) anterior/iu,
    effectiveFrom: /en vigor (desde|a partir)|entra en vigor|vigente desde|se aplica desde/iu,
  },
  legitimateInterests: /interés legítimo|intereses legítimos/giu,
  calls: /llamada|cuando (usted )?nos llam/iu,
  callRecords: /grabaci(ón|ones) de (las )?llamadas|llamadas .{0,20}graba/iu,
  consent: /consentimiento|consiente/iu,
  withdrawal: /retir|revoc/iu,
  consentByUse:
    /(al (usar|utilizar|visitar|acceder|navegar|continuar)|el uso de\p{L}* sitio).{0,60}(acepta|consiente|supone.{0,20}consentimiento|implica.{0,20}aceptación)/giu,
  relativeDays: /(?<!\p{L})(hoy|ayer|recientemente|este año|el año en curso|en este momento)(?!\p{L})/giu,
  urgency: /urgente|inmediatamente|su cuenta será|en 24 horas|verifique su (contraseña|cuenta)/iu,
  vagueRetention:
    /(?<!\p{L})(normalmente|generalmente|por lo general|mientras sea necesario|el tiempo necesario|plazo (necesario|razonable)|según exija)/iu,
  hedges:
    /(?<!\p{L})(podría|podrían|tales? como|por ejemplo|en su caso|si es necesario|cuando sea necesario|entre otros|y otros|etc)(?!\p{L})/giu,
  promotion: /descuento|código promocional|oferta especial|regalo|no se (lo )?pierda|rebajas/iu,
  checkBack:
    /(consult|revis|visit|compruebe).{0,40}(regularmente|periódicamente|de vez en cuando)|(regularmente|periódicamente).{0,40}(consult|revis|visit)/iu,
  prevails: /(prevalec|en caso de (discrepancia|contradicción|diferencia)|se aplica el texto|difieren)/iu,
  noLonger: /ya no/iu,
  dateLine: /última (actualización|modificación)|(entrada|entra) en vigor|en vigor desde|vigente desde/iu,
  emptyLink: /^(aquí|haga clic aquí|enlace|más|leer más|esta página)$/iu,
  blank: /\[(insertar|indicar|introducir|su|nombre|dirección)[^\]]*\]/iu,
  documents:
    /política de (?:privacidad|cookies|reembolso|devoluciones)|(?:términos|condiciones) (?:generales )?de (?:uso|venta|servicio)|aviso legal/giu,
  noise: ['datos', 'infor', 'perso', 'sobre', 'sus', 'categ'],
};
