/** A file of which the ledger gets the digest never leaves the browser: its digest is made here. */

for (const input of document.querySelectorAll<HTMLInputElement>('[data-digest-of]'))
  input.addEventListener('change', async () => {
    const file = input.files?.[0];
    const target = input.form?.elements.namedItem(input.dataset.digestOf!) as HTMLInputElement | null;
    if (!target) return;
    target.value = file ? await digestOf(await file.arrayBuffer()) : '';
  });

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export {};
