import { keepDraft, keptDraft } from "@/components/ui/draft-store";
import { savingWait } from "@/components/ui/saving-wait";
import type { StateLook } from "@/components/ui/state";
import { type CellChange, changedCells } from "@/lib/cells";

type Words = Readonly<Record<string, string>>;
type Started = { to: string; store: string; actingAs: string; saved: Words };
type Standing = {
  words: { look: StateLook; text: string } | null;
  /** What the server has, part by part: what the next saving starts from. */
  base: Words;
  /** Parts that somebody else wrote meanwhile. */
  theirs: Words;
};

const pause = 1500;
const retryAfter = 5000;

/** Sends each part a moment after the typing stops, or has gone on for so long; until it has arrived it is kept on this device. */
export class NarrativeKeeper {
  #standing: Standing;
  #form: HTMLFormElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  /** When the oldest of what waits was typed. */
  #since: number | null = null;
  #answered: string;
  #tellers = new Set<() => void>();
  readonly #started: Started;

  constructor(started: Started) {
    this.#started = started;
    this.#standing = { words: null, base: started.saved, theirs: {} };
    this.#answered = JSON.stringify(started.saved);
  }

  readonly subscribe = (tell: () => void) => {
    this.#tellers.add(tell);
    return () => void this.#tellers.delete(tell);
  };

  readonly standing = () => this.#standing;

  attach(form: HTMLFormElement) {
    this.#form = form;
    const kept = keptDraft(this.#started.store);
    for (const [part, { from, to }] of Object.entries(kept?.cells ?? {})) {
      const area = form.querySelector<HTMLTextAreaElement>(`textarea[name="${part}"]`);
      if (!area) continue;
      area.value = to;
      // What somebody else wrote since is not what these words were typed over.
      this.#set({ base: { ...this.#standing.base, [part]: from } });
    }
    if (kept) this.#later(0);
    const changed = () => {
      this.#keep();
      this.#since ??= Date.now();
      this.#later(savingWait(this.#since, Date.now()));
    };
    const again = () => this.#later(0);
    form.addEventListener("input", changed);
    addEventListener("online", again);
    return () => {
      this.#form = null;
      clearTimeout(this.#timer);
      form.removeEventListener("input", changed);
      removeEventListener("online", again);
    };
  }

  /** A form's act was answered: what the server says now is what the next saving starts from. */
  answered(saved: Words) {
    const said = JSON.stringify(saved);
    if (said === this.#answered) return;
    this.#answered = said;
    this.#set({ base: saved, theirs: {} });
    this.#keep();
  }

  #keep() {
    const cells = this.#changed();
    keepDraft(this.#started.store, Object.keys(cells).length > 0 ? { key: "", cells } : null);
  }

  #changed(): Record<string, CellChange> {
    const { base } = this.#standing;
    const fields = new FormData(this.#form ?? undefined);
    const typed = Object.keys(base).map((part) => {
      const text = String(fields.get(part) ?? "");
      return [part, text.replaceAll("\r\n", "\n").trim()];
    });
    return changedCells(base, Object.fromEntries(typed));
  }

  #later(wait: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), wait);
  }

  async #send() {
    if (!this.#form || this.#isSending) return this.#later(pause);
    this.#isSending = true;
    this.#since = null;
    try {
      for (const [part, { from, to }] of Object.entries(this.#changed())) {
        if (!(part in this.#standing.theirs)) await this.#sendPart(part, from, to);
      }
    } catch {
      this.#say({ icon: "offline", tone: "warn" }, "Mất mạng: đang giữ trên máy này");
      this.#later(retryAfter);
    } finally {
      this.#isSending = false;
    }
  }

  async #sendPart(part: string, from: string, to: string) {
    const { to: address, actingAs } = this.#started;
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ actingAs, part, from, to }),
    });
    const { at, theirs, message } = await response.json();
    if (!response.ok) {
      this.#say(
        { icon: "warning", tone: "warn" },
        `Chưa lưu được, đang giữ trên máy này. ${message}`,
      );
    } else if (typeof theirs === "string") {
      const { base, theirs: others } = this.#standing;
      this.#set({ base: { ...base, [part]: theirs }, theirs: { ...others, [part]: theirs } });
    } else {
      this.#set({ base: { ...this.#standing.base, [part]: to } });
      this.#keep();
      this.#say({ icon: "check", tone: "ok" }, `Đã lưu lúc ${at}`);
    }
  }

  #say(look: StateLook, text: string) {
    this.#set({ words: { look, text } });
  }

  #set(change: Partial<Standing>) {
    this.#standing = { ...this.#standing, ...change };
    for (const tell of this.#tellers) tell();
  }
}
