import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import axe from "axe-core";

/** Brings axe to every page of a context as it opens: compiled by the browser itself, not sent along with each look. */
export async function bringAxe(context: BrowserContext) {
  await context.addInitScript(axe.source);
}

/**
 * Axe finds nothing, its best practices included. Where it has not been brought yet it is brought once, however often one
 * looks there. The builder would bring it twice for each look, and hand back whatever its source evaluates to: nothing, here.
 * Legacy mode spares a second page for each look; it differs only in frames of other sites, of which we have none. Style
 * sheets are not fetched again: no rule that is on reads them. What is in order is not listed.
 */
export async function expectNoViolations(page: Page) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const look = new AxeBuilder({ page, axeSource: "undefined" }).setLegacyMode();
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
