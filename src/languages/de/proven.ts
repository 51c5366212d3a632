/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `Was bewiesen ist und was nur gesagt wird`,
  time: (moment, authority) =>
    `${authority} bestätigt, dass diese Zeilen am ${moment} vorlagen. Das beweist das Datum allen, die dieser Stelle vertrauen.`,
  key: (fingerprint) =>
    `Mit dem Schlüssel ${fingerprint} unterschrieben. Das beweist allen, die wissen, wessen Schlüssel das ist, wer für diese Zeilen einsteht. Wann, beweist es nicht.`,
  block: (height) =>
    `Nennt Block ${height} von Bitcoin. Ob diese Zeilen in diesem Block stehen, prüft \`ots verify\`; dort steht auch das Datum.`,
  nothing: `Das beweist nichts: Es ist unvollständig, passt nicht zu diesen Zeilen oder beruht auf einem ungültigen Zertifikat.`,
  digests: `Durch die Hashwerte bewiesen: Die Dateien oben sind die, die das Register nennt.`,
  said: `Nur vom Herausgeber gesagt: der Tag der Veröffentlichung, wer wie benachrichtigt wurde, wer den Text gelesen oder genehmigt hat, und alle Anmerkungen oben.`,
};
