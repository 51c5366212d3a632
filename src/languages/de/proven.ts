/** What the record of publication says of approvals, of a rewritten ledger, and of what witnesses prove. */
import type { RecordWords } from '../record-words.ts';
import { dates } from './dates.ts';

export const provenEvents: Pick<RecordWords['event'], 'approved' | 'rewritten'> = {
  approved: (event) => `Genehmigt am ${dates.long(event.date)} von ${event.by} (${event.role}).`,
  rewritten: ({ lines, kept }) =>
    `Neu veröffentlicht: Im Register standen zuvor ${lines} Zeilen; davon bleiben die ersten ${kept}, die übrigen sind nicht mehr so, wie sie veröffentlicht wurden. Angegebener Grund:`,
};

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
