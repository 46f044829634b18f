type Words = Readonly<Record<string, string>>;

/** Null when nothing is kept, or when the browser keeps nothing. */
export function keptWords(name: string): Words | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return typeof kept === "object" && kept !== null ? (kept as Words) : null;
  } catch {
    return null;
  }
}

/** Forgets when there is nothing to keep; a browser that keeps nothing goes on saving over the net. */
export function keepWords(name: string, words: Words) {
  try {
    if (Object.keys(words).length > 0) localStorage.setItem(name, JSON.stringify(words));
    else localStorage.removeItem(name);
  } catch {
    return;
  }
}
