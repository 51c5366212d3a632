/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `O que está provado e o que é apenas afirmado`,
  time: (moment, authority) =>
    `${authority} confirma que estas linhas existiam em ${moment}. Isso prova a data a quem confia nessa autoridade.`,
  key: (fingerprint) =>
    `Assinado com a chave ${fingerprint}. Isso prova quem responde por estas linhas a quem sabe de quem é a chave. Não prova quando.`,
  block: (height) =>
    `Cita o bloco ${height} do Bitcoin. O comando \`ots verify\` verifica se estas linhas estão nesse bloco e informa a data.`,
  nothing: `Não prova nada: está incompleto, não corresponde a estas linhas ou foi feito com um certificado que não era válido.`,
  digests: `Provado pelos resumos criptográficos: os arquivos acima são os que o registro nomeia.`,
  said: `Apenas afirmado por quem publica: o dia da publicação, quem foi avisado e como, quem leu ou aprovou o texto, e todas as notas acima.`,
};
