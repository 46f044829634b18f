import { expect } from "@playwright/test";
import {
  expectNoSidewaysScroll,
  expectNoViolations,
  expectRoomForFingers,
} from "../support/accessibility.ts";
import { printCounted, task } from "../support/baseline.ts";
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
import { pointsWithFingers, sizes } from "../support/sizes.ts";
import { Steps } from "../support/steps.ts";
import { test } from "../support/test.ts";

test.describe.configure({ mode: "serial", timeout: 240_000 }); // a month of five people's work
/** Off line; and a save after the deadline, which is refused. */
test.use({ allowedComplaints: [/ERR_INTERNET_DISCONNECTED|status of 422/] });

const urgent = { label: "đợt đầu năm 2024", days: january.days } as const;

test.afterAll(printCounted);

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
    "25 khu dân cư × 5 số; đo từ mở trang đến điền vào báo cáo; giả định ngoài hệ thống 5 bước: nhắn nhóm Zalo (3), mở và chép bảng chung (2)",
    async () => {
      const steps = await fromHome(officer, `Nhập số liệu báo cáo ${january.label}`);
      await steps.click(officer.getByRole("link", { name: "Bảng kê khu dân cư" }));
      await expect(heading(officer)).toContainText("Bảng kê theo khu dân cư");
      steps.elsewhere(3 + 2);
      await steps.click(officer.locator("input.cellin").first());
      await steps.pasteHere(Array.from({ length: areas }, (_, row) => rowOf(row)).join("\n"));
      await expect(officer.getByText(/^Đã dán 25 dòng, từ “Khu 10” đến “Khu 34”/)).toBeVisible();
      // A dead phone before the button: the device has them all.
      await officer.reload();
      await expect(officer.locator("input.cellin").last()).toHaveValue(`${areas + columns - 1}`);
      await steps.click(officer.getByRole("button", { name: "Lưu bảng kê" }));
      await expect(officer.getByText(`Đã lưu ${areas * columns} ô.`)).toBeVisible();
      await steps.click(
        officer.getByRole("button", { name: `Điền tổng vào ${columns} ô trống của báo cáo` }),
      );
      await expect(officer.getByText(`Đã điền ${columns} ô trống`)).toBeVisible();
      return steps.taken;
    },
  );

  await task(
    "W2",
    "biểu 30 chỉ tiêu, 5 dòng đã có từ bảng kê; gõ đủ 25 dòng, ghi lý do ở 5 dòng chưa có minh chứng",
    async () => {
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
    },
  );

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
  await task(
    "S1",
    "ba lần nhắc, đo cả ba; giả định ngoài hệ thống 3 bước: dán vào Zalo",
    async () => {
      let taken = 0;
      for (let reminder = 0; reminder < 3; reminder += 1) {
        const steps = await fromHome(secretary, /^Nhắc \d+ đơn vị chưa gửi báo cáo tháng 1\/2024/);
        const name = `Báo cáo ${january.label}`;
        const period = secretary.getByRole("region", { name, exact: true });
        await steps.click(period.getByRole("button", { name: "Chép lời nhắc (gửi Zalo)" }));
        await expect(period.getByText(/^Đã chép|^Trình duyệt không cho chép/)).toBeVisible();
        steps.elsewhere(1);
        taken += steps.taken;
      }
      return taken;
    },
  );

  await task(
    "W4",
    "một biểu của nơi khác, mỗi lần gửi; không tính tải lên và đánh dấu mẫu một lần lúc đầu; giả định ngoài hệ thống 1 bước: gửi đi",
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
  await officer.getByRole("checkbox", { name: "Kỳ trước" }).check();
  await expect(officer.locator("td.prev").first()).toContainText("Kỳ trước");
  await officer.context().setOffline(true);
  await cells.nth(0).fill("7");
  await expect(officer.getByText("Mất mạng: đang giữ trên máy này")).toBeVisible();
  await officer.context().setOffline(false);
  await expect(officer.getByText(/^Đã lưu lúc/)).toBeVisible();
  await officer.reload();
  await expect(cells.nth(0)).toHaveValue("7");
  await expect(officer.getByRole("checkbox", { name: "Kỳ trước" })).toBeChecked();
  await pointsWithFingers(officer);
  await expectRoomForFingers(officer);
  await officer.getByRole("button", { name: /^Không phát sinh, Hội nghị, buổi/ }).click();
  await expect(cells.nth(0)).toHaveValue("không phát sinh");
  await goesGroupByGroup(officer);
  const elsewhere = await signedInAs("officer");
  await elsewhere.goto(officer.url());
  await expect(elsewhere.getByRole("checkbox", { name: "Kỳ trước" })).toBeChecked();
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
  const late = officer.getByRole("textbox", { name: "Hội nghị, buổi tuyên truyền" });
  await late.fill("19");
  await expect(officer.getByText(/^Chưa lưu được, đang giữ trên máy này/)).toBeVisible();
  await officer.reload();
  await expect(officer.getByText(/^Đã hết hạn gửi lúc 24 giờ 00, ngày 28\/02\/2024/)).toBeVisible();
  await expect(officer.getByRole("button", { name: "Trình lãnh đạo" })).toHaveCount(0);
  await expect(officer.getByText("Hội nghị, buổi tuyên truyền: 19")).toBeVisible();
  await closesAfter(2);
  await officer.reload();
  await expect(officer.getByRole("button", { name: "Trình lãnh đạo" })).toBeVisible();
  await expect(late).toHaveValue("19");
});
