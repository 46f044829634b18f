import type { CellChange } from "@/lib/cells";

export type KeptDraft = { key: string; cells: Record<string, CellChange> };

/** What is kept on this device belongs to one person in one capacity; under another name it is never read. */
export function storeName(parts: { person: string; actingAs: string; place: string }) {
  return ["draft", parts.person, parts.actingAs, parts.place].join(" ");
}

/** Null when nothing is kept, or when the browser keeps nothing. */
export function keptDraft(name: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** False when the browser would not keep it: private windows, full storage. */
export function keepDraft(name: string, draft: KeptDraft | null) {
  try {
    if (draft) localStorage.setItem(name, JSON.stringify(draft));
    else localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptDraft {
  return typeof value === "object" && value !== null && "key" in value && "cells" in value;
}
