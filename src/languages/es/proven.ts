/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `Qué está probado y qué solo se afirma`,
  time: (moment, authority) =>
    `${authority} confirma que estas líneas existían el ${moment}. Esto prueba la fecha a quien confía en esa autoridad.`,
  key: (fingerprint) =>
    `Firmado con la clave ${fingerprint}. Esto prueba quién responde de estas líneas a quien sabe de quién es la clave. No prueba cuándo.`,
  block: (height) =>
    `Cita el bloque ${height} de Bitcoin. La orden \`ots verify\` comprueba si estas líneas están en ese bloque e indica la fecha.`,
  nothing: `No prueba nada: está incompleto, no corresponde a estas líneas o se hizo con un certificado que no era válido.`,
  digests: `Probado por los resúmenes: los archivos de arriba son los que nombra el registro.`,
  said: `Solo lo afirma quien publica: el día de la publicación, a quién se avisó y cómo, quién leyó o aprobó el texto, y todas las notas de arriba.`,
};
