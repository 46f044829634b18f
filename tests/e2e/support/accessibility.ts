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

/** Every target is at least this high, its own box or the area that its style lays over it (design.md, "Targets"). */
const fingertip = 44;

/** What may be pressed is large enough for a finger; a link within a sentence is as high as its line. */
export async function expectRoomForFingers(page: Page) {
  const tooLow = await page.evaluate((least) => {
    const pressed = "a[href], button, summary, select, textarea, input:not([type=hidden])";
    const inSentence = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (sibling) =>
          sibling.nodeType === Node.TEXT_NODE && /\p{L}/u.test(sibling.textContent ?? ""),
      );
    const areas = (element: Element) => [
      element.getBoundingClientRect().height,
      Number.parseFloat(getComputedStyle(element, "::after").height) || 0,
      ...[...((element as HTMLInputElement).labels ?? [])].map(
        (label) => label.getBoundingClientRect().height,
      ),
    ];
    return [...document.querySelectorAll(pressed)]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter((element) => element.getBoundingClientRect().width > 1 && !inSentence(element))
      .filter((element) => Math.max(...areas(element)) < least - 0.5)
      .map((element) => `${element.outerHTML.slice(0, 120)}: ${Math.max(...areas(element))} px`);
  }, fingertip);
  expect.soft(tooLow, await page.title()).toEqual([]);
}

/** The body is set in 16 px, what stands beside it in 15 (hints, table heads) or 14 (axes, legends, the tab bar); nothing is smaller. */
export async function expectReadableText(page: Page) {
  const tooSmall = await page.evaluate(() => {
    const least = (element: Element) =>
      element.matches("p, dd, textarea, input, select, button") ? 15 : 14;
    return [...document.querySelectorAll("body, body *:not(svg *, script, style)")]
      .filter((element) => element.checkVisibility())
      .filter((element) =>
        [...element.childNodes].some(
          (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
        ),
      )
      .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
      .filter(({ element, size }) => size > 0 && size < least(element))
      .map(({ element, size }) => `${element.outerHTML.slice(0, 120)}: ${size} px`);
  });
  expect.soft(tooSmall, await page.title()).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("16px");
}
