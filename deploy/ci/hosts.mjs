/** The comments and reviews of a pull request on GitHub and of a merge request on GitLab, from the variables that their CIs set. */
import { readFileSync } from 'node:fs';

/** The host, or `null` where this is no job of a request. */
export async function hostOf(env) {
  if (env.CI_MERGE_REQUEST_IID) return gitlab(env);
  if (!env.GITHUB_EVENT_PATH) return null;
  const { pull_request: request } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  return request ? github(env, request.number) : null;
}

function github({ GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN }, number) {
  const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
  const ask = asking({ authorization: `Bearer ${GITHUB_TOKEN}`, accept: 'application/vnd.github+json' });
  return {
    comments: () => pages(ask, `${repository}/issues/${number}/comments`),
    // A job's own token writes as a bot; a comment of a person is never written over.
    isOwn: ({ user }) => user?.type === 'Bot',
    add: (body) => ask(`${repository}/issues/${number}/comments`, 'POST', { body }),
    update: ({ id }, body) => ask(`${repository}/issues/comments/${id}`, 'PATCH', { body }),
    async approvals(commit) {
      const url = `${repository}/pulls/${number}`;
      const { user: author } = await ask(url);
      const said = (await pages(ask, `${url}/reviews`)).filter(
        ({ state, user }) =>
          ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state) &&
          user &&
          user.login !== author?.login,
      );
      const last = new Map(said.map((review) => [review.user.login, review]));
      return [...last.values()]
        .filter(({ state, commit_id: of }) => state === 'APPROVED' && of === commit)
        .map(({ user, submitted_at: at }) => ({ login: user.login, day: at.slice(0, 10) }));
    },
  };
}

async function gitlab({ CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, GAZETTE_TOKEN }) {
  const notes = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const ask = asking({ 'private-token': GAZETTE_TOKEN ?? '' });
  const me = await ask(`${CI_API_V4_URL}/user`);
  return {
    comments: () => pages(ask, notes),
    isOwn: ({ author }) => author?.id === me.id,
    add: (body) => ask(notes, 'POST', { body }),
    update: ({ id }, body) => ask(`${notes}/${id}`, 'PUT', { body }),
    async approvals(commit) {
      const url = notes.slice(0, -'/notes'.length);
      const { author, sha } = await ask(url);
      // Of an approval GitLab does not say which commit it saw: only the last commit of the request can be meant, in projects
      // that take approvals back when a commit is added.
      if (sha !== commit) return [];
      const { approved_by: all } = await ask(`${url}/approvals`);
      return all
        .filter(({ user }) => user.id !== author?.id)
        .map(({ user, approved_at: at }) => ({
          login: user.username,
          day: (at ?? new Date().toISOString()).slice(0, 10),
        }));
    },
  };
}

/** The host did not do what was asked. */
export class HostError extends Error {
  constructor(status, words) {
    super(`the code host answered ${status}: ${words.slice(0, 300)}`);
    this.status = status;
  }
}

const asking =
  (headers) =>
  async (url, method = 'GET', body = undefined) => {
    const answer = await fetch(url, {
      method,
      headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'gazette' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new HostError(answer.status, text);
    return JSON.parse(text);
  };

const PAGE = 100;

async function pages(ask, url) {
  const all = [];
  for (let page = 1; ; page++) {
    const found = await ask(`${url}?per_page=${PAGE}&page=${page}`);
    all.push(...found);
    if (found.length < PAGE) return all;
  }
}
