/** A button behind an address that copies it; without a script the address is there to be selected. */

export function startCopying(lines: Iterable<HTMLElement>): void {
  for (const line of lines) {
    const input = line.querySelector('input');
    if (!input) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = line.dataset.copy ?? '';
    // Said where the button stands, and aloud.
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      input.select();
      try {
        await navigator.clipboard.writeText(input.value);
        button.textContent = line.dataset.copied ?? '';
      } catch {
        // Not allowed here: the address is selected, and the keyboard copies it.
      }
    });
    line.append(' ', button);
  }
}
