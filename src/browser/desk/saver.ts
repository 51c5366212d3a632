/** Saves a text a moment after its writer stops, one request at a time, and never over what somebody else wrote. */
import { afterPause, ask, form, say, wordsOf } from './page.ts';

/** Long enough not to save every letter, short enough to lose none. */
const PAUSE_MS = 600;
/** How often a page that is seen looks whether its file changed elsewhere. */
const LOOK_MS = 4_000;

export interface SavedText {
  readonly area: HTMLTextAreaElement;
  readonly address: string;
  /** After each save, what the desk made of the text. */
  readonly onSaved: (look: Record<string, unknown>) => void;
  /** The text was changed elsewhere while nothing was unsaved here. */
  readonly onNewer: () => void;
  /** Somebody else wrote meanwhile; `null`: the draft is there no more. */
  readonly onConflict: (theirs: { digest: string; text: string | null } | null) => void;
}

export interface Saver {
  readonly changed: () => void;
  readonly saveNow: () => Promise<void>;
  /** From here on, what stands on the disk with this digest is known. */
  readonly know: (digest: string, text: string) => void;
  readonly digest: () => string;
}

export function startSaver(
  digestAtFirst: string,
  { area, address, onSaved, onNewer, onConflict }: SavedText,
): Saver {
  const words = wordsOf();
  let digest = digestAtFirst;
  let saved = area.value;
  let isAway = false;
  let isInConflict = false;
  let running: Promise<void> | null = null;
  /** Saves that were begun or are done: what was asked while that number moved is out of date. */
  let moves = 0;

  const isUnsaved = () => area.value !== saved;

  async function save(): Promise<void> {
    if (!isUnsaved() || isInConflict) return;
    const text = area.value;
    say('saving', words.saving!);
    moves += 1;
    const reply = await ask(address, form({ text, seen: digest }));
    moves += 1;
    if (reply === null) {
      isAway = true;
      say('away', words.away!);
      return;
    }
    isAway = false;
    if (reply.status === 409 && reply.data.conflict) {
      conflict(reply.data);
      return;
    }
    if (reply.status !== 200) {
      say('unsaved', reply.data.problem ?? words.unsaved!);
      return;
    }
    digest = reply.data.digest;
    saved = text;
    say(isUnsaved() ? 'unsaved' : 'saved', isUnsaved() ? words.unsaved! : words.saved!);
    onSaved(reply.data);
  }

  function conflict(theirs: { digest: string | null; text: string | null }): void {
    isInConflict = true;
    say('unsaved', words.unsaved!);
    onConflict(theirs.digest === null ? null : { digest: theirs.digest, text: theirs.text });
  }

  /** One after the other: each names the digest that the one before made. */
  function saveNow(): Promise<void> {
    running = (running ?? Promise.resolve()).then(save);
    return running;
  }
  const soon = afterPause(saveNow, PAUSE_MS);

  async function look(): Promise<void> {
    if (document.hidden || isInConflict || moves % 2 === 1) return;
    const before = moves;
    let reply = await ask(`${address}/state`);
    if (reply === null) {
      if (!isAway || isUnsaved()) say('away', words.away!);
      isAway = true;
      return;
    }
    if (isAway) {
      isAway = false;
      say('saved', isUnsaved() ? words.unsaved! : words.saved!);
      if (isUnsaved()) return void saveNow();
    }
    if (reply.status !== 200 || moves !== before || (reply.data.digest ?? '') === digest) return;
    reply = await ask(`${address}/state?text=1`);
    if (reply?.status !== 200 || moves !== before) return;
    if (isUnsaved() || reply.data.digest === null) return conflict(reply.data);
    if (reply.data.text === null) return;
    know(reply.data.digest, reply.data.text);
    say('saved', words.reloaded!);
    onNewer();
  }

  function know(newer: string, text: string): void {
    digest = newer;
    saved = text;
    isInConflict = false;
    if (area.value !== text && !isUnsavedAgainst(text)) area.value = text;
  }
  /** Whether the writer's own words are to stay: then they are saved over the text that is known now. */
  const isUnsavedAgainst = (text: string) => area.dataset.keep === 'mine' && area.value !== text;

  window.setInterval(look, LOOK_MS);
  window.addEventListener('focus', () => void look());
  document.addEventListener('visibilitychange', () => void (document.hidden ? saveNow() : look()));
  window.addEventListener('pagehide', () => void saveNow());
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });

  return {
    changed() {
      say('unsaved', isAway ? words.away! : words.unsaved!);
      soon();
    },
    saveNow,
    know,
    digest: () => digest,
  };
}
