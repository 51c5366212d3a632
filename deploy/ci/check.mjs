/** Checks the policies: a SARIF log for the code host, a line for each finding in the job's log, the status of `check`. */
import { writeFileSync } from 'node:fs';
import { gazette } from './gazette.mjs';

const file = process.env.GAZETTE_SARIF || 'gazette.sarif';
const { status, stdout } = gazette('check', '--format', 'sarif');
if (stdout.trim() !== '') {
  writeFileSync(file, stdout);
  for (const { ruleId, level, message, locations, suppressions } of JSON.parse(stdout).runs[0].results) {
    if (suppressions) continue;
    const { artifactLocation, region } = locations[0].physicalLocation;
    console.log(
      `${decodeURIComponent(artifactLocation.uri)}:${region.startLine}: ${level} ${ruleId} ${message.text}`,
    );
  }
}
process.exitCode = status;
