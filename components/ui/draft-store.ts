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

/** By which a sending is known again; also where a page may not use crypto.randomUUID: over plain HTTP. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20)].join("-");
}
