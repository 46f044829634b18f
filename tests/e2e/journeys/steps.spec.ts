import { expect, type Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "../support/accessibility.ts";
import { asOwner } from "../support/demo.ts";
import { Steps, stepTable } from "../support/steps.ts";
import { test } from "../support/test.ts";

test.describe.configure({ mode: "serial", timeout: 240_000 }); // a month of five people's work
test.use({ allowedComplaints: [/ERR_INTERNET_DISCONNECTED/] });

/** Today's steps and what is to be reached, from the baseline. */
const baseline = {
  W1: { today: 178, goal: 60 },
  W2: { today: 135, goal: 50 },
  C1: { today: 6, goal: 3 },
  S1: { today: 72, goal: 15 },
  S2: { today: 108, goal: 10 },
  S4: { today: 24, goal: 12 },
  W4: { today: 70, goal: 6 },
  W7: { today: 21, goal: 10 },
} as const;
type Counted = Parameters<typeof stepTable>[0][number];
const counted: Counted[] = [];

/** Of a month that no other test reports. */
const january = { label: "tháng 1/2024", days: ["2023-12-15", "2024-01-14"] } as const;
const urgent = { label: "đợt đầu năm 2024", days: january.days } as const;
const areas = 25;
const columns = 5;

test.afterAll(() => console.log(`\n${stepTable(counted)}\n`));

test("the tasks of the baseline take at most half of today's steps", async ({ signedInAs }) => {
  await addAreas();
  const specialist = await signedInAs("specialist");
  await openForm(specialist, {
    name: "Báo cáo tháng, 30 chỉ tiêu",
    rhythm: "month",
    ...january,
    lines: [0, 30],
  });
  const officer = await signedInAs("neighbourOfficer");
  await chooseColumns(officer);

  await task(
    "W1",
    "25 khu dân cư × 5 số: nhắn nhóm (3), mở và chép bảng chung (2), dán",
    async () => {
      const steps = await fromHome(officer, `Nhập số liệu báo cáo ${january.label}`);
      await steps.click(officer.getByRole("link", { name: "Bảng kê khu dân cư" }));
      steps.elsewhere(3 + 2);
      await steps.click(officer.locator("input.cellin").first());
      await steps.pasteHere(Array.from({ length: areas }, (_, row) => rowOf(row)).join("\n"));
      await steps.click(officer.getByRole("button", { name: "Lưu bảng kê" }));
      await expect(officer.getByText(`Đã lưu ${areas * columns} ô.`)).toBeVisible();
      await steps.click(
        officer.getByRole("button", { name: `Điền tổng vào ${columns} ô trống của báo cáo` }),
      );
      await expect(officer.getByText(`Đã điền ${columns} ô trống`)).toBeVisible();
      return steps.taken;
    },
  );

  await task("W2", "biểu 30 chỉ tiêu, 5 dòng đã có từ bảng kê", async () => {
    const steps = await fromHome(officer, `Nhập số liệu báo cáo ${january.label}`);
    const cells = officer.locator("td.in input.cellin");
    const first = await cells.evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).findIndex(({ value }) => value === ""),
    );
    expect(first).toBe(columns);
    await steps.click(cells.nth(first));
    for (let index = first; index < (await cells.count()); index += 1) {
      await cells.nth(index).focus();
      await steps.typeHere("12");
    }
    await steps.click(officer.getByRole("button", { name: "Trình lãnh đạo" }));
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    return steps.taken;
  });

  await task("C1", "trên điện thoại: xem thay đổi, duyệt và gửi", async () => {
    const head = await signedInAs("neighbour");
    await head.setViewportSize({ width: 360, height: 740 });
    const steps = await fromHome(head, `Duyệt và gửi báo cáo ${january.label}`);
    await expect(head.getByRole("region", { name: "So với kỳ trước" })).toBeVisible();
    await steps.click(head.getByRole("button", { name: "Duyệt và gửi" }));
    await expect(head.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    return steps.taken;
  });

  const secretary = await signedInAs("secretary");
  await task("S1", "một lần nhắc × 3, dán vào Zalo (1)", async () => {
    const steps = await fromHome(secretary, /^Nhắc \d+ đơn vị chưa gửi báo cáo tháng 1\/2024/);
    const period = secretary.getByRole("region", { name: `Báo cáo ${january.label}`, exact: true });
    await steps.click(period.getByRole("button", { name: "Chép lời nhắc (gửi Zalo)" }));
    await expect(period.getByText(/^Đã chép|^Trình duyệt không cho chép/)).toBeVisible();
    steps.elsewhere(1);
    return steps.taken * 3;
  });

  await task("S2", "không còn tệp nào để nhận: xem ai đã gửi, mở báo cáo mới", async () => {
    const steps = await fromHome(secretary, /^Nhắc \d+ đơn vị chưa gửi báo cáo tháng 1\/2024/);
    const period = secretary.getByRole("region", { name: `Báo cáo ${january.label}`, exact: true });
    await expect(period).toContainText("1/5");
    await steps.click(period.getByRole("link", { name: "Gia Lâm", exact: true }));
    await expect(secretary.getByText("Đã gửi, chờ kiểm tra")).toBeVisible();
    return steps.taken;
  });

  await task("S4", "bốn số ở hai đơn vị: đo một đơn vị, nhân đôi phần sau trang đầu", async () => {
    const steps = await fromHome(secretary, /^Xác nhận số liệu tháng 1\/2024 của huyện Gia Lâm/);
    await steps.click(secretary.getByText("Trả lại, đề nghị chỉnh sửa", { exact: true }));
    const causes = secretary.getByRole("combobox");
    await steps.choose(causes.nth(0), "Chưa khớp số kỳ trước");
    await steps.choose(causes.nth(1), "Chưa khớp số kỳ trước");
    await steps.click(secretary.getByRole("button", { name: "Trả lại", exact: true }));
    await expect(secretary.getByText("Đã trả lại báo cáo.")).toBeVisible();
    return 1 + (steps.taken - 1) * 2;
  });

  await task(
    "W4",
    "một biểu của nơi khác, đã tải lên và đánh dấu từ trước; gửi đi (1)",
    async () => {
      const reporter = await signedInAs("officer");
      const steps = new Steps(reporter);
      await steps.open("/reports");
      await steps.click(reporter.getByRole("link", { name: "Biểu của tôi" }));
      await steps.click(
        reporter.getByRole("link", { name: "Biểu số liệu gửi Huyện ủy, hằng tháng", exact: true }),
      );
      const download = reporter.waitForEvent("download");
      await steps.click(reporter.getByRole("link", { name: "Tải bản đã điền" }));
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
      steps.elsewhere(1);
      return steps.taken;
    },
  );

  await openForm(specialist, {
    name: "Báo cáo nhanh đầu năm",
    rhythm: "oneOff",
    ...urgent,
    lines: [26, 33],
  });
  await task("W7", "đợt đột xuất 7 chỉ tiêu: số đã báo cáo điền sẵn, gõ 3 số mới", async () => {
    const steps = await fromHome(officer, `Nhập số liệu báo cáo ${urgent.label}`);
    await expect(officer.getByText("Số liệu nhanh, không cộng vào số chính thức.")).toBeVisible();
    await steps.click(officer.getByRole("button", { name: "Điền 4 số đã có vào ô trống" }));
    await expect(officer.getByText("Đã điền 4 ô từ số đã có.")).toBeVisible();
    const cells = officer.locator("td.in input.cellin");
    for (let index = 0; index < (await cells.count()); index += 1) {
      if ((await cells.nth(index).inputValue()) !== "") continue;
      await cells.nth(index).focus();
      await steps.typeHere("3");
    }
    await steps.click(officer.getByRole("button", { name: "Trình lãnh đạo" }));
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    return steps.taken;
  });
});

test("on a phone a month is typed line by line, off line and on again", async ({ signedInAs }) => {
  const officer = await signedInAs("officer");
  await officer.setViewportSize({ width: 360, height: 740 });
  await fromHome(officer, `Nhập số liệu báo cáo ${january.label}`);
  const cells = officer.locator("td.in input.cellin");
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 40);
  await expectNoSidewaysScroll(officer);
  await officer.context().setOffline(true);
  await cells.nth(0).fill("7");
  await expect(officer.getByText("Mất mạng: đang giữ trên máy này")).toBeVisible();
  await officer.context().setOffline(false);
  await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
  await officer.reload();
  await expect(cells.nth(0)).toHaveValue("7");
});

async function task(name: keyof typeof baseline, how: string, walk: () => Promise<number>) {
  await test.step(name, async () => {
    const steps = await walk();
    counted.push({ task: name, ...baseline[name], steps, how });
    expect(steps, `${name}: steps`).toBeLessThanOrEqual(baseline[name].goal);
  });
}

/** Opens the home page and the task's own button on it: two steps. */
async function fromHome(page: Page, what: string | RegExp) {
  const steps = new Steps(page);
  await steps.open("/");
  const line = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: what }) });
  await steps.click(line.getByRole("link"));
  await expect(page).not.toHaveURL(/\/$/);
  return steps;
}

function rowOf(row: number) {
  return Array.from({ length: columns }, (_, column) => `${row + column + 1}`).join("\t");
}

type Form = {
  name: string;
  rhythm: string;
  label: string;
  days: readonly [string, string];
  lines: readonly [number, number];
};

/** A form of the catalogue's lines from one on up to another, and its one period. */
async function openForm(page: Page, { name, rhythm, label, days, lines }: Form) {
  await page.goto("/forms/new");
  await page.getByLabel("Tên biểu mẫu").fill(name);
  await page.getByLabel("Kỳ báo cáo").selectOption(rhythm);
  const boxes = page.getByRole("group", { name: "Chỉ tiêu" }).getByRole("checkbox");
  for (let index = lines[0]; index < lines[1]; index += 1) await boxes.nth(index).check();
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
async function chooseColumns(page: Page) {
  await fromHome(page, `Nhập số liệu báo cáo ${january.label}`);
  await page.getByRole("link", { name: "Bảng kê khu dân cư" }).click();
  const boxes = page.getByRole("group", { name: "Các cột của bảng kê" }).getByRole("checkbox");
  for (let index = 0; index < columns; index += 1) await boxes.nth(index).check();
  await page.getByRole("button", { name: "Chọn các cột" }).click();
  await expect(page.getByText("Đã chọn các cột của bảng kê.")).toBeVisible();
}

/** As many residential areas as the baseline's ward has. */
function addAreas() {
  return asOwner(
    `with areas as (
       insert into units (id, code, kind, from_on, to_on, search_text)
       select gen_random_uuid(), '018-KDC-' || n, 'residentialArea', '2010-01-01', '2025-06-30', 'khu ' || n
       from generate_series(10, 9 + $1::int) n returning id, code),
     named as (
       insert into unit_names (id, unit_id, name, from_on)
       select gen_random_uuid(), id, 'Khu ' || right(code, 2), '2010-01-01' from areas)
     insert into unit_parents (id, unit_id, parent_id, from_on)
     select gen_random_uuid(), areas.id, units.id, '2010-01-01' from areas, units where units.code = '018'`,
    [areas],
  );
}
