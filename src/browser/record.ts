/** The record page: computes the digests of the files and the chain of the ledger in the reader's own browser. */

interface RecordData {
  readonly ledger: string;
  readonly words: {
    readonly checking: string;
    readonly isSame: string;
    readonly isOther: string;
    readonly isLost: string;
    readonly chainHolds: string;
    readonly chainBreaks: string;
  };
}

/** Checks every file of the page and the ledger. A file must agree, and its digest must stand in the ledger. */
export async function startRecord(page: HTMLElement | null): Promise<void> {
  // Browsers compute digests on secure pages only; elsewhere the commands remain.
  if (!page || !globalThis.crypto?.subtle) return;
  const { ledger: ledgerUrl, words } = JSON.parse(page.dataset.record ?? '{}') as RecordData;
  const ledger = await bytesOf(ledgerUrl);
  const lines = ledger ? new TextDecoder().decode(ledger).split('\n').slice(0, -1) : [];
  for (const row of page.querySelectorAll<HTMLElement>('[data-check]')) {
    const result = row.querySelector<HTMLElement>('[data-result]');
    if (!result) continue;
    result.textContent = words.checking;
    const bytes = await bytesOf(row.dataset.check ?? '');
    const wanted = row.dataset.digest ?? '';
    const isSame =
      bytes !== null &&
      (await sha256(bytes)) === wanted &&
      lines.some((line) => line.includes(`"${wanted}"`));
    result.textContent = bytes === null ? words.isLost : isSame ? `✓ ${words.isSame}` : `✗ ${words.isOther}`;
    result.dataset.result = isSame ? 'same' : 'other';
  }
  const chain = page.querySelector<HTMLElement>('[data-chain]');
  if (!chain) return;
  const broken = ledger ? await brokenLine(lines) : 1;
  chain.textContent = broken === null ? words.chainHolds : `${words.chainBreaks} ${broken}.`;
  chain.dataset.chain = broken === null ? 'whole' : 'broken';
}

/** The number of the first line that does not hold the digest of the one before, or `null`. */
async function brokenLine(lines: readonly string[]): Promise<number | null> {
  let previous: string | null = null;
  for (const [i, line] of lines.entries()) {
    let found: unknown;
    try {
      found = (JSON.parse(line) as { previous?: unknown }).previous;
    } catch {
      return i + 1;
    }
    if (found !== previous) return i + 1;
    previous = await sha256(new TextEncoder().encode(line));
  }
  return null;
}

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(url).catch(() => null);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
