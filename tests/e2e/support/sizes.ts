import type { Page } from "@playwright/test";

/** An office PC, and the narrowest telephone. */
export const sizes = {
  desktop: { width: 1366, height: 768 },
  phone: { width: 360, height: 740 },
} as const;

export type Size = (typeof sizes)[keyof typeof sizes];

/** As a phone does: no pointer but a finger. */
export async function pointsWithFingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "pointer", value: "coarse" }],
  });
}
