/**
 * Whether a version has come into force, or ended, since the site was built: then it is time for a build. Run once a day. What
 * was built last is known from `release.json` of the site; without it, the day before today is taken.
 */
import { gazette, handOn, NOTHING_THERE } from './gazette.mjs';

const { GAZETTE_SITE: address, GAZETTE_TODAY: wanted } = process.env;
const { status, stdout } = gazette('next', '--json', ...(wanted ? ['--as-of', wanted] : []));
if (status !== 0 && status !== NOTHING_THERE) process.exit(status);
const today = JSON.parse(stdout).asOf;
const since = (await builtOn(address)) ?? dayBefore(today);
const next = gazette('next', '--json', '--as-of', since);
if (next.status !== 0 && next.status !== NOTHING_THERE) process.exit(next.status);
const { date } = JSON.parse(next.stdout);
handOn('due', date !== null && date <= today);

/** The day that the site was built for; `null`: it does not say. */
async function builtOn(site) {
  if (!site) return null;
  try {
    const answer = await fetch(new URL('release.json', site.endsWith('/') ? site : `${site}/`));
    const { asOf } = await answer.json();
    return /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : null;
  } catch (error) {
    console.error(`${site} does not say when it was built: ${error.message}`);
    return null;
  }
}

function dayBefore(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
