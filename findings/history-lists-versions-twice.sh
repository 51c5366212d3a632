#!/usr/bin/env bash
# The history of a policy lists a version twice when a script made the commits in one second.
#
# Packages: isomorphic-git 1.44.19.
# One would guess: log() lists each commit once, as git does, whatever the dates are. A commit is
#   told from another by its hash, and the documentation of log says nothing of equal dates.
# Seen: when commits of two merged branches bear the same second, everything below the point
#   where they part is listed twice, in the whole history and in that of one file. With a minute
#   between the commits each is listed once.
# Why it matters: old versions of a document are brought into git by a script, within one second
#   or all dated midnight of a day. A page "all versions" made from log() then shows versions 1
#   and 2, then 3, then 2 and 1 again, and a count of versions is wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund isomorphic-git@1.44.19 ||
  { echo 'The packages could not be installed.' >&2; exit 2; }

cat > see.mjs <<'JS'
import fs from 'node:fs'
import git from 'isomorphic-git'

async function history(dir, secondsBetween) {
  let now = 1803859200 // 1 March 2027, 00:00 UTC
  const commit = async (filepath, text, message, more = {}) => {
    fs.writeFileSync(`${dir}/${filepath}`, text)
    await git.add({ fs, dir, filepath })
    const author = { name: 'Legal', email: 'legal@example.com', timestamp: now, timezoneOffset: 0 }
    now += secondsBetween
    return git.commit({ fs, dir, message, author, ...more })
  }
  await git.init({ fs, dir, defaultBranch: 'main' })
  await commit('policy.md', 'one', 'version 1')
  const second = await commit('policy.md', 'two', 'version 2')
  const other = await commit('cookies.md', 'one', 'another document', { ref: 'refs/heads/cookies', parent: [second] })
  await git.remove({ fs, dir, filepath: 'cookies.md' })
  const third = await commit('policy.md', 'three', 'version 3')
  await commit('cookies.md', 'one', 'merge', { parent: [third, other] })
  const messages = async (options) => (await git.log({ fs, dir, ...options })).map((entry) => entry.commit.message.trim())
  return { all: await messages({}), policy: await messages({ filepath: 'policy.md' }) }
}

const times = (list, message) => list.filter((each) => each === message).length
const oneSecond = await history('same', 0)
const minutes = await history('apart', 60)
console.log('All in one second:', oneSecond.all.join(', '))
console.log('  of policy.md:   ', oneSecond.policy.join(', '))
console.log('A minute apart:   ', minutes.all.join(', '))
console.log('  of policy.md:   ', minutes.policy.join(', '))

const twice = times(oneSecond.all, 'version 2') === 2 && times(oneSecond.policy, 'version 2') === 2
const once = minutes.all.length === 5 && minutes.policy.length === 3
console.log(twice && once ? 'Versions 1 and 2 are listed twice, as described.' : 'The behaviour has changed.')
process.exit(twice && once ? 0 : 1)
JS
mkdir same apart
node see.mjs || { echo 'The behaviour has changed.' >&2; exit 1; }
