import { expect, type Page } from "@playwright/test";
import { asOwner } from "./demo.ts";
import { Steps } from "./steps.ts";

/** Of a month that no other test reports. */
export const january = { label: "tháng 1/2024", days: ["2023-12-15", "2024-01-14"] } as const;
/** As the baseline's ward has them, and how many numbers each gives. */
export const areas = 25;
export const columns = 5;
/** Opens the home page and the task's own button on it: two steps. */
export async function fromHome(page: Page, what: string | RegExp) {
  const steps = new Steps(page);
  await steps.open("/");
  const line = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: what }) });
  await steps.click(line.getByRole("link"));
  await expect(page).not.toHaveURL(/\/$/);
  return steps;
}

export function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

type Form = {
  name: string;
  rhythm: string;
  label: string;
  days: readonly [string, string];
  lines: readonly [number, number];
  /** For this cluster alone. */
  cluster?: string;
};

/** A form of the catalogue's lines from one on up to another, and its one period. */
export async function openForm(page: Page, { name, rhythm, label, days, lines, cluster }: Form) {
  await page.goto("/forms/new");
  await page.getByLabel("Tên biểu mẫu").fill(name);
  await page.getByLabel("Kỳ báo cáo").selectOption(rhythm);
  const boxes = page.getByRole("group", { name: "Chỉ tiêu" }).getByRole("checkbox");
  for (let index = lines[0]; index < lines[1]; index += 1) await boxes.nth(index).check();
  if (cluster) {
    await page.getByText(/^Nơi nhận biểu mẫu/).click();
    await page.getByRole("checkbox", { name: cluster, exact: true }).check();
  }
  await page.getByRole("button", { name: "Lập biểu mẫu" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  const [fromOn, toOn] = days;
  const typed = { "Tên kỳ": label, "Số liệu từ ngày": fromOn, "Số liệu đến hết ngày": toOn };
  const opening = { "Ngày mở": "2024-01-15", "Hạn gửi": "2024-03-04" };
  for (const [field, value] of Object.entries({ ...typed, ...opening }))
    await page.getByLabel(field, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Mở kỳ báo cáo" }).click();
  await expect(page.getByText(`Đã mở kỳ báo cáo ${label}.`)).toBeVisible();
}

/** Once for a form, before its first month. */
export async function chooseColumns(page: Page) {
  await fromHome(page, `Nhập số liệu báo cáo ${january.label}`);
  await page.getByRole("link", { name: "Bảng kê khu dân cư" }).click();
  await expect(heading(page)).toContainText("Bảng kê theo khu dân cư");
  const boxes = page.getByRole("group", { name: "Các cột của bảng kê" }).getByRole("checkbox");
  for (let index = 0; index < columns; index += 1) await boxes.nth(index).check();
  await page.getByRole("button", { name: "Chọn các cột" }).click();
  await expect(page.getByText("Đã chọn các cột của bảng kê.")).toBeVisible();
}

/** Residential areas of a unit: as many as the baseline's ward has, unless told otherwise. */
export function addAreas({ unitCode = "018", count = areas } = {}) {
  return asOwner(
    `with areas as (
       insert into units (id, code, kind, from_on, to_on, search_text)
       select gen_random_uuid(), $2 || '-KDC-' || n, 'residentialArea', '2010-01-01', '2025-06-30', 'khu ' || n
       from generate_series(10, 9 + $1::int) n returning id, code),
     named as (
       insert into unit_names (id, unit_id, name, from_on)
       select gen_random_uuid(), id, 'Khu ' || right(code, 2), '2010-01-01' from areas)
     insert into unit_parents (id, unit_id, parent_id, from_on)
     select gen_random_uuid(), areas.id, units.id, '2010-01-01' from areas, units where units.code = $2`,
    [count, unitCode],
  );
}

/** A row of the areas' sheet, as Excel copies it. */
export function rowOf(row: number) {
  return Array.from({ length: columns }, (_, column) => `${row + column + 1}`).join("\t");
}

/** A word why at each of so many lines that ask for evidence and have none yet. */
export async function excuseEvidence(steps: Steps, lines: number) {
  const asked = steps.page.getByRole("alert").getByRole("link", { name: /phải kèm minh chứng/ });
  await expect(asked).toHaveCount(lines);
  for (const link of await asked.all()) {
    await steps.click(link);
    await steps.writeHere("Ảnh gửi kèm báo cáo quý");
  }
}

/** A long form on a phone: lines under one another, one group open; the next opens by its head, which counts its lines with a figure. */
export async function goesGroupByGroup(page: Page) {
  const [first, next] = [foldOf(page, /^A\. /), foldOf(page, /^B\. /)];
  const [above, below] = [
    await first.cells.nth(0).boundingBox(),
    await first.cells.nth(1).boundingBox(),
  ];
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + 40);
  await expect(first.head).toHaveText(/1\/7 đã có số$/);
  await expect(next.head).toHaveAttribute("aria-expanded", "false");
  await expect(next.cells.first()).toBeHidden();
  await next.head.click();
  await next.cells.first().fill("2");
  await expect(next.head).toHaveText(/1\/17 đã có số$/);
  await first.head.click();
  await expect(first.cells.first()).toBeHidden();
}

function foldOf(page: Page, name: RegExp) {
  const head = page.getByRole("button", { name });
  return { head, cells: page.locator("tbody").filter({ has: head }).locator("input.cellin") };
}
