import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

/**
 * Axe finds nothing, its best practices included. It is brought to a page once, however often it looks there; the builder
 * would bring it twice for each look. Legacy mode spares a second page for each look; it differs only in frames of other
 * sites, of which we have none. Style sheets are not fetched again: no rule that is on reads them. What is in order is not listed.
 */
export async function expectNoViolations(page: Page) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const look = new AxeBuilder({ page, axeSource: "window.axe" }).setLegacyMode();
  const { violations } = await look
    .options({ preload: false, resultTypes: ["violations"] })
    .analyze();
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
