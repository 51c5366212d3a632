/** What the scripts of the desk share: its words, saying how far saving is, sending a form. */

/** The words that a page gives its script. */
export function wordsOf(): Readonly<Record<string, string>> {
  return JSON.parse(document.getElementById('words')?.textContent ?? '{}');
}

export const one = <T extends HTMLElement>(selector: string, within: ParentNode = document): T | null =>
  within.querySelector<T>(selector);

/** Tells, to readers of screens too, how far saving is. */
export function say(state: string, sentence: string): void {
  const place = one('[data-state]');
  if (!place || (place.dataset.state === state && place.textContent === sentence)) return;
  place.dataset.state = state;
  place.textContent = sentence;
}

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what the desk answers to its own script
  readonly data: any;
}

/** What a browser still sends for a page that is being closed; more than that it refuses. */
const KEPT_ALIVE = 60_000;

/** `null`: nobody answers, or only to say that this page is of an earlier start. */
export async function ask(address: string, body?: BodyInit, type?: string): Promise<Reply | null> {
  const length = body instanceof URLSearchParams ? body.toString().length : Number.POSITIVE_INFINITY;
  try {
    const response = await fetch(address, {
      keepalive: length < KEPT_ALIVE,
      method: body === undefined ? 'GET' : 'POST',
      headers: { Accept: 'application/json', ...(type ? { 'Content-Type': type } : {}) },
      ...(body === undefined ? {} : { body }),
    });
    if (response.status === 403 || response.status === 421) return null;
    return { status: response.status, data: await response.json() };
  } catch {
    return null;
  }
}

export const form = (fields: Readonly<Record<string, string>>): URLSearchParams =>
  new URLSearchParams(fields);

/** Calls `work` once nothing has happened for a while. */
export function afterPause(work: () => void, pauseMs: number): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(work, pauseMs);
  };
}
