import { expect, type Page } from "@playwright/test";
import type { HallBoard } from "../../../lib/covenant/labels.ts";

/** The projectors that halls have. */
const projectors = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];

/** On either projector all of it is seen at once, in letters that are read from the back row. */
export async function fitsTheProjector(hall: Page) {
  const before = hall.viewportSize();
  for (const size of projectors) {
    await hall.setViewportSize(size);
    const seen = await hall.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      const rows = [...document.querySelectorAll("main ol > li .who b")];
      const letters = rows.map((row) => Number.parseFloat(getComputedStyle(row).fontSize));
      return { scrollHeight, scrollWidth, letters: Math.min(...letters) };
    });
    expect(seen.scrollHeight, `${size.width} wide`).toBeLessThanOrEqual(size.height);
    expect(seen.scrollWidth).toBeLessThanOrEqual(size.width);
    expect(seen.letters / size.height, `${size.width} wide`).toBeGreaterThanOrEqual(1 / 36);
  }
  if (before) await hall.setViewportSize(before);
}

/** The board of a covenant beside the page it is worked from, with so many units that have signed. */
export async function onTheProjector(secretary: Page, at: string, count: string) {
  const hall = await secretary.context().newPage();
  await hall.goto(`${at}/ceremony`);
  await expect(hall.getByText(count)).toBeVisible();
  return hall;
}

/** Without reloading: that and nothing else, neither units that wait nor a connection that is lost. */
export async function seesItTakenBack(hall: Page) {
  await expect(hall.getByText("Giao ước đã được thu hồi để chỉnh sửa.")).toBeVisible();
  await expect(hall.getByText(/đang chờ|Mất kết nối/)).toHaveCount(0);
  await hall.close();
}

/** Nothing moves and nothing sounds. */
export async function staysStill(hall: Page) {
  const moving = await hall.evaluate(() =>
    [...document.querySelectorAll("body, body *")]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return (
          element.matches("audio, video, marquee") ||
          animationName !== "none" ||
          transitionDuration.split(", ").some((each) => Number.parseFloat(each) > 0)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(moving).toEqual([]);
}

/** As if more units had been called: what the board asks for says so until it is let be. */
export async function withUnits(hall: Page, count: number, look: () => Promise<void>) {
  const board = "**/covenants/*/board";
  await hall.route(board, async (route) => {
    const { units, ...rest }: HallBoard = await (await route.fetch()).json();
    const many = Array.from({ length: count }, (_, index) => ({
      ...(units[index % units.length] ?? units[0]),
      unitId: String(index),
    }));
    await route.fulfill({ json: { ...rest, units: many } });
  });
  await expect(hall.locator("main ol > li")).toHaveCount(count);
  await look();
  await hall.unrouteAll({ behavior: "wait" });
}
