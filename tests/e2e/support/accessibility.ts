import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Axe finds nothing, its best practices included. Legacy mode spares a second page for each look; it differs only in frames of other sites, of which we have none. What is in order is not listed node by node. */
export async function expectNoViolations(page: Page) {
  const look = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await look.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${help} · ${target.join(" ")} · ${any[0]?.message ?? ""}`,
    ),
  );
  expect(found, await page.title()).toEqual([]);
}

/** Nothing sticks out to the side: on a phone that hides the end of every line. */
export async function expectNoSidewaysScroll(page: Page) {
  const [content, window] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(content).toBeLessThanOrEqual(window);
}
