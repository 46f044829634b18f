import { afterEach, beforeEach, expect, vi } from "vitest";

const levels = ["error", "warn"] as const;

beforeEach(() => {
  for (const level of levels) vi.spyOn(console, level);
});

/** Code under test complains only through what it returns or throws. */
afterEach(() => {
  for (const level of levels) {
    const said = vi.mocked(console[level]).mock.calls;
    vi.mocked(console[level]).mockRestore();
    expect(said, `console.${level} was called`).toEqual([]);
  }
});
