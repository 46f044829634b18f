import { type KeptDraft, keepDraft, keptDraft, newKey } from "@/components/ui/draft-store";
import { savingWait } from "@/components/ui/saving-wait";
import { type CellChange, type Cells, changedCells, mergedCells } from "@/lib/cells";
import { cellsIn, putCell } from "./form-cells";

export type Standing =
  | { kind: "same" | "saving" | "offline" | "kept" | "unkept" }
  | { kind: "saved"; at: string }
  | { kind: "refused"; message: string };

export type Draft = {
  standing: Standing;
  /** What the form's next act builds on. */
  revision: number;
  /** Cells that somebody else changed meanwhile. */
  conflicts: Record<string, { mine: string; theirs: string }>;
  /** Cells nobody touched here, into which what others saved has just come. */
  taken: readonly string[];
};

type Started = {
  /** Where changes are sent, and under which name they are kept meanwhile; null where only the form's act sends them. */
  to: string | null;
  store: string;
  actingAs: string;
  revision: number;
  cells: Cells;
  /** How a form's cells are read and typed into, where they are not a report's. */
  reading?: typeof cellsIn;
  putting?: typeof putCell;
};

type Stored = Pick<Started, "cells" | "revision">;
type Said = Pick<Draft, "revision" | "conflicts"> & { at: string; cells: Cells };

const retryAfter = 5000;
const actTakes = 30_000;

/** Sends what changed a moment after the typing stops, or has gone on for so long; until it has arrived it is kept on this device. */
export class DraftKeeper {
  #draft: Draft;
  #base: Cells;
  #form: HTMLFormElement | null = null;
  #key: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest of what waits was typed. */
  #since: number | null = null;
  #tellers = new Set<() => void>();
  readonly #started: Started & { reading: typeof cellsIn; putting: typeof putCell };
  #answeredAt: number;
  /** The server's latest; the form's act builds on it once nothing is undecided. */
  #latest: number;
  /** The sending under way, which a form's act waits for. */
  sending: Promise<void> | null = null;

  constructor(started: Started) {
    this.#started = { reading: cellsIn, putting: putCell, ...started };
    this.#base = started.cells;
    this.#answeredAt = started.revision;
    this.#latest = started.revision;
    this.#draft = { standing: { kind: "same" }, revision: this.#latest, conflicts: {}, taken: [] };
  }

  readonly subscribe = (tell: () => void) => {
    this.#tellers.add(tell);
    return () => void this.#tellers.delete(tell);
  };

  readonly draft = () => this.#draft;

  /** Looks after this form from now on; what this device kept comes back into its cells, and is sent. */
  attach(form: HTMLFormElement) {
    this.#form = form;
    const kept = keptDraft(this.#started.store);
    if (kept) {
      this.#bringBack(form, kept, this.#started.cells, this.#started.revision - 1);
      this.#key = kept.key;
      if (this.#isPending()) this.#later(0);
      else keepDraft(this.#started.store, null);
    }
    addEventListener("online", this.#again);
    addEventListener("focus", this.#again);
    return () => {
      this.#form = null;
      clearTimeout(this.#timer);
      removeEventListener("online", this.#again);
      removeEventListener("focus", this.#again);
    };
  }

  /** What this device kept comes back into its cells; where no save tells of it, what somebody else changed since is a conflict. */
  #bringBack(form: HTMLFormElement, kept: KeptDraft | null, stored: Cells, builtOn: number) {
    for (const [id, { from, to }] of Object.entries(kept?.cells ?? {})) {
      // Arrived meanwhile by another way.
      const isSentAgain = stored === this.#started.cells && this.#started.to;
      if (!isSentAgain && (stored[id] ?? "") === to) continue;
      this.#base = { ...this.#base, [id]: from };
      this.#started.putting(form, id, to);
    }
    if (this.#started.to) return;
    const { conflicts } = mergedCells(stored, this.#pending());
    if (Object.keys(conflicts).length > 0) this.#set({ conflicts, revision: builtOn });
  }

  /** An act was answered, this form's or another's of its page: changes start from what the server has now, and what it has not stays kept, also where its cell was drawn anew. */
  answered({ cells, revision }: Stored) {
    if (revision === this.#answeredAt) return;
    this.#answeredAt = revision;
    this.#latest = revision;
    this.#base = cells;
    const builtOn = this.#draft.revision;
    this.#set({ revision, standing: { kind: "same" }, conflicts: {}, taken: [] });
    if (this.#form) this.#bringBack(this.#form, keptDraft(this.#started.store), cells, builtOn);
    if (!this.#isPending()) keepDraft(this.#started.store, null);
    void this.#send();
  }

  changed() {
    // A page that is gone has nothing typed in it: what was kept of it stays.
    if (!this.#form) return;
    this.#key = null;
    const isKept = keepDraft(this.#started.store, { key: this.#ownKey(), cells: this.#pending() });
    if (!isKept) this.#set({ standing: { kind: "unkept" } });
    this.#since ??= Date.now();
    this.#later(savingWait(this.#since, Date.now()));
  }

  /** A form's act takes along what is typed; it is sent by itself only when the act has not been answered by then. */
  leaveToAct() {
    if (this.#isPending()) this.#later(actTakes);
  }

  /** An act was answered: what it refused to take is saved by itself again. */
  resume() {
    if (this.#isPending()) this.#later(0);
  }

  /** One of the two sets of words of a cell, as the person decides. */
  readonly settle = (id: string, words: "mine" | "theirs") => {
    const { [id]: conflict, ...conflicts } = this.#draft.conflicts;
    if (!conflict || !this.#form) return;
    this.#base = { ...this.#base, [id]: conflict.theirs };
    this.#set({ conflicts, revision: this.#shownRevision(conflicts) });
    if (words === "theirs") this.#started.putting(this.#form, id, conflict.theirs);
    this.changed();
  };

  /** Back on line, or from signing in again in another tab: what waits is sent, what others saved is shown. */
  readonly #again = () => void (this.#isPending() ? this.#send() : this.#look());

  #send() {
    clearTimeout(this.#timer);
    this.#since = null;
    const { to } = this.#started;
    if (!this.#isPending()) return this.sending;
    if (!to) {
      this.#set({ standing: { kind: "kept" } });
      return null;
    }
    this.sending ??= this.#post(to, this.#pending()).finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  async #post(to: string, cells: Record<string, CellChange>) {
    this.#set({ standing: { kind: "saving" } });
    const { actingAs } = this.#started;
    const body = JSON.stringify({ actingAs, key: this.#ownKey(), cells });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(to, { method: "POST", headers, body }).catch(() => null);
    if (!answer) {
      this.#set({ standing: { kind: "offline" } });
      return this.#later(retryAfter);
    }
    const said = await answer.json().catch(() => ({}));
    if (answer.ok) return this.#arrived(cells, said);
    this.#set({ standing: { kind: "refused", message: said.message ?? "" } });
    if (answer.status >= 500) this.#later(retryAfter);
  }

  #arrived(cells: Record<string, CellChange>, { revision, at, conflicts, cells: stored }: Said) {
    const written = Object.entries(cells).filter(([id]) => !conflicts[id]);
    const words = Object.fromEntries(written.map(([id, { to }]) => [id, to]));
    this.#base = { ...this.#base, ...words };
    this.#key = null;
    this.#latest = revision;
    const taken = this.#take(stored);
    const standing = { kind: "saved", at } as const;
    this.#set({ revision: this.#shownRevision(conflicts), conflicts, taken, standing });
    const rest = Object.keys(this.#pending()).filter((id) => !conflicts[id]);
    if (rest.length > 0) return this.#later(0);
    if (Object.keys(conflicts).length === 0) keepDraft(this.#started.store, null);
  }

  /** What others have saved goes into the cells that nobody touched here. */
  async #look() {
    const { to, actingAs } = this.#started;
    if (!to) return;
    const answer = await fetch(`${to}?${new URLSearchParams({ actingAs })}`).catch(() => null);
    const found: Stored | null = answer?.ok ? await answer.json().catch(() => null) : null;
    if (!found || !this.#form) return;
    this.#latest = found.revision;
    const taken = this.#take(found.cells);
    this.#set({ revision: this.#shownRevision(this.#draft.conflicts), taken });
  }

  /** Whoever builds on a revision has seen what is in it: its words come into the cells that nobody touched here. Gives which. */
  #take(stored: Cells) {
    const form = this.#form;
    if (!form) return [];
    const here = this.#started.reading(form);
    const untouched = Object.entries(changedCells(this.#base, stored)).filter(
      ([id, { from }]) => (here[id] ?? "") === from,
    );
    for (const [id, { to }] of untouched) {
      this.#base = { ...this.#base, [id]: to };
      this.#started.putting(form, id, to);
    }
    return untouched.map(([id]) => id);
  }

  /** While two sets of words wait for a decision, an act still builds on what was there before, and is told. */
  #shownRevision(conflicts: Draft["conflicts"]) {
    return Object.keys(conflicts).length > 0 ? this.#draft.revision : this.#latest;
  }

  #pending() {
    return this.#form ? changedCells(this.#base, this.#started.reading(this.#form)) : {};
  }

  #isPending() {
    return Object.keys(this.#pending()).length > 0;
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
  }

  #ownKey() {
    this.#key ??= newKey();
    return this.#key;
  }

  #set(change: Partial<Draft>) {
    this.#draft = { ...this.#draft, ...change };
    for (const tell of this.#tellers) tell();
  }
}
