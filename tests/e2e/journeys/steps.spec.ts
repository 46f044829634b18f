import { expect } from "@playwright/test";
import { expectNoSidewaysScroll, expectNoViolations } from "../support/accessibility.ts";
import { asOwner } from "../support/demo.ts";
import {
  addAreas,
  areas,
  chooseColumns,
  columns,
  excuseEvidence,
  fromHome,
  goesGroupByGroup,
  heading,
  january,
  openForm,
  rowOf,
} from "../support/month.ts";
import { sizes } from "../support/sizes.ts";
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

const urgent = { label: "đợt đầu năm 2024", days: january.days } as const;

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
      await expect(heading(officer)).toContainText("Bảng kê theo khu dân cư");
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
    await excuseEvidence(steps, 5);
    await steps.click(officer.getByRole("button", { name: "Trình lãnh đạo" }));
    await expect(officer.getByText("Chờ lãnh đạo đơn vị duyệt")).toBeVisible();
    return steps.taken;
  });

  await task("C1", "trên điện thoại: xem thay đổi, duyệt và gửi", async () => {
    const head = await signedInAs("neighbour");
    await head.setViewportSize(sizes.phone);
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
    await secretary.waitForURL(/\/reports\/[\w-]+\/[\w-]+/);
    await expect(secretary.getByText("Đã gửi, chờ kiểm tra").first()).toBeVisible();
    return steps.taken;
  });

  await task("S4", "bốn số ở hai đơn vị: đo một đơn vị, nhân đôi phần sau trang đầu", async () => {
    const steps = await fromHome(secretary, /^Xác nhận số liệu tháng 1\/2024 của huyện Gia Lâm/);
    for (const n of [0, 1]) await steps.click(secretary.locator("[name='lines[]']").nth(n));
    await steps.choose(secretary.getByLabel(/^Lý do của các/), "Chưa khớp số kỳ trước");
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
  await officer.setViewportSize(sizes.phone);
  await fromHome(officer, `Nhập số liệu báo cáo ${january.label}`);
  const cells = officer.locator("td.in input.cellin");
  await expectNoSidewaysScroll(officer);
  await officer.context().setOffline(true);
  await cells.nth(0).fill("7");
  await expect(officer.getByText("Mất mạng: đang giữ trên máy này")).toBeVisible();
  await officer.context().setOffline(false);
  await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
  await officer.reload();
  await expect(cells.nth(0)).toHaveValue("7");
  await goesGroupByGroup(officer);
});

test("a residential area's head fills in its row on a phone, without account and script", async ({
  signedInAs,
  browser,
}) => {
  await asOwner(
    `insert into settings (id, owner_unit_id, key, value, from_on)
     select gen_random_uuid(), id, 'areaLinks', '"on"', '2024-01-01' from units where code = '016'`,
  );
  const officer = await signedInAs("officer");
  await officer.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await chooseColumns(officer);
  await officer.getByRole("button", { name: "Lập đường dẫn" }).click();
  await officer.getByRole("button", { name: "Chép lời nhắn" }).first().click();
  await expect(officer.getByText(/^Đã chép/)).toBeVisible();
  const message = await officer.evaluate(() => navigator.clipboard.readText());
  const [address = ""] = /https?:\S+/.exec(message) ?? [];
  const anyone = await signedInAs(null);
  await anyone.goto(address);
  await expectNoViolations(anyone);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes.phone });
  const phone = await context.newPage();
  await phone.goto(address);
  await expectNoSidewaysScroll(phone);
  await phone.getByLabel(/^Hội nghị, buổi tuyên truyền/).fill("4");
  await phone.getByRole("button", { name: "Gửi số liệu" }).click();
  await expect(phone.getByText(/^Số liệu đã được gửi qua đường dẫn này/)).toBeVisible();
  await context.close();

  await officer.reload();
  await expect(officer.getByText(/chờ ghi nhận$/)).toBeVisible();
  await officer.getByRole("button", { name: "Ghi nhận", exact: true }).click();
  await expect(officer.getByText(/^đã ghi nhận, đồng chí/)).toBeVisible();
  await officer.reload();
  await expect(officer.locator("input.cellin[value='4']")).toHaveCount(1);
});

test("a deadline passes at midnight of Vietnam, and the page says so", async ({ signedInAs }) => {
  const closesAfter = (days: number) =>
    asOwner(
      `update reporting_periods set due_at = '2024-02-27 17:00+07', grace_days = $1 where label = $2`,
      [days, january.label],
    );
  const officer = await signedInAs("officer");
  await fromHome(officer, `Nhập số liệu báo cáo ${january.label}`);
  await closesAfter(1); // at 24 giờ 00 on 28/02, which in UTC is the evening before
  await officer.reload();
  await expect(officer.getByText(/^Đã hết hạn gửi lúc 24 giờ 00, ngày 28\/02\/2024/)).toBeVisible();
  await expect(officer.getByRole("button", { name: "Trình lãnh đạo" })).toHaveCount(0);
  await closesAfter(2);
  await officer.reload();
  await expect(officer.getByRole("button", { name: "Trình lãnh đạo" })).toBeVisible();
});

async function task(name: keyof typeof baseline, how: string, walk: () => Promise<number>) {
  await test.step(name, async () => {
    const steps = await walk();
    counted.push({ task: name, ...baseline[name], steps, how });
    expect(steps, `${name}: steps`).toBeLessThanOrEqual(baseline[name].goal);
  });
}
